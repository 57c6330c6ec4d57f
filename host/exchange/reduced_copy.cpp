// SPDX-License-Identifier: MIT
#include "exchange/reduced_copy.h"

#include <algorithm>
#include <unordered_set>

#include "analysis/client_findings.h"
#include "base/text.h"
#include "exchange/hidden_texts.h"
#include "exchange/typed_text.h"
#include "model/workshop.h"
#include "storage/layout.h"

namespace exchange {
namespace {

namespace workshop = model::workshop;
using model::Attr;
using model::Element;
using model::ElementData;
using model::Type;

/// In both languages, because the file travels.
constexpr std::string_view clientComment = "<!-- Gebaseerd op uitgesproken belangen / Based on voiced interests -->";

/// One copy in the making.
class Reduction {
 public:
  Reduction(const model::Model& model, CopyIds ids) : m_model(model) {
    m_copy.ids = std::move(ids);
    choose();
  }

  ReducedCopy take() && {
    const HiddenTexts hidden(m_shown, m_hidden);
    m_texts = &hidden;
    m_copy.ids.number(m_shown, m_model);
    addRoot();
    for (const Element& element : m_shown) add(element);
    return std::move(m_copy);
  }

 private:
  /// Nodes decide for themselves; links and parts go with what they hang on.
  void choose() {
    std::vector<Element> all = m_model.elements();
    std::ranges::stable_sort(all, {}, [](const Element& element) { return element.type(); });
    for (const Element& element : all) {
      if (isShown(element)) {
        m_shown.push_back(element);
        m_shownIds.insert(element.id());
      } else if (element.type() != Type::Foreign) {
        m_hidden.push_back(element);
      }
    }
  }

  bool isShown(const Element& element) const {
    if (!element.is(Attr::Visibility, "shared") && model::attributeOf(element.type(), Attr::Visibility)) return false;
    switch (element.type()) {
      case Type::Foreign:
        return false;
      case Type::Interest:
        return element.is(Attr::Disclosure, "voiced");
      case Type::Diagram:
        return showsSomething(element);
      case Type::Criterion:
        return isShown(element.reference(Attr::Owner));
      case Type::Shape:
      case Type::Bend:
        return isShown(element.reference(Attr::Owner)) && isShown(element.reference(Attr::Of));
      case Type::Waiver:
        return !analysis::isNeverForClient(element.text(Attr::Rule));
      default:
        return !model::isLink(element.type()) ||
               (isShown(element.reference(Attr::From)) && isShown(element.reference(Attr::To)));
    }
  }

  bool isShown(std::string_view id) const { return m_shownIds.contains(id); }

  /// A diagram on which nothing was placed shows the whole model; one whose every shape goes would do so from now on.
  /// So would one that lists, or is about, what is hidden alone.
  bool showsSomething(const Element& diagram) const {
    for (const std::string_view list : {workshop::shows, workshop::partners, workshop::focus})
      if (!listsSomething(workshop::textOf(diagram, list))) return false;
    const auto shapes = diagram.parts(Type::Shape);
    return shapes.empty() ||
           std::ranges::any_of(shapes, [&](const Element& shape) { return isShown(shape.reference(Attr::Of)); });
  }

  bool listsSomething(std::string_view ids) const {
    if (ids.empty() || ids == workshop::nothing) return true;
    while (!ids.empty()) {
      const std::size_t end = std::min(ids.find(' '), ids.size());
      if (isShown(ids.substr(0, end))) return true;
      ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return false;
  }

  /// What a diagram says that it shows. The ids in it are renamed later.
  std::optional<std::string> shownRule(const std::string& name, const std::string& value) const {
    const bool isTelling = name == workshop::text ? m_texts->toldBy(value)
                                                  : name == workshop::where && value.find("disclosure") != value.npos;
    return isTelling ? std::nullopt : std::optional(value);
  }

  void addRoot() {
    for (const auto& [name, value] : m_model.root().data().attributes)
      if (auto kept = shownValue(m_model.root(), name, value)) apply(model::SetAttribute{{}, name, std::move(*kept)});
    ElementData line{
        {}, Type::Foreign, {{"#owner", std::string(storage::inProlog)}, {"#raw", std::string(clientComment)}}};
    const model::Model::AttributeView views[] = {{"#owner", storage::inProlog}, {"#raw", clientComment}};
    line.id = storage::derivedKey(Type::Foreign, views);
    apply(model::AddElement{std::move(line)});
  }

  void add(const Element& element) {
    ElementData shown{std::string(element.id()), element.type(), {}};
    for (const auto& [name, value] : element.data().attributes)
      if (auto kept = shownValue(element, name, value)) shown.attributes.push_back({name, std::move(*kept)});
    if (isMissingWhatItIs(shown)) return;
    auto copy = renamed(shown, [this](std::string_view id) { return m_copy.ids.copyOf(id); });
    if (!copy) return;  // a waiver about something hidden
    const std::string key = copy->id;
    for (std::size_t n = 2; m_copy.model.contains(copy->id); ++n) copy->id = storage::numbered(key, n);
    if (!storage::hasId(element.type()) && m_copy.ids.copyOf(element.id()).empty())
      m_copy.ids.pair(std::string(element.id()), copy->id);
    apply(model::AddElement{std::move(*copy)});
  }

  /// What the copy has for a value of the model; nothing: the attribute stays behind.
  std::optional<std::string> shownValue(const Element& element, const std::string& name, const std::string& value) {
    if (element.type() == Type::Diagram && workshop::isAttribute(name)) return shownRule(name, value);
    const auto attribute = model::attributeNamed(name);
    if (!attribute || *attribute == Attr::Id || *attribute == Attr::Raw || *attribute == Attr::Before)
      return std::nullopt;
    if (*attribute == Attr::Owner) return value;
    const model::Attribute* row = model::attributeOf(element.type(), *attribute);
    if (row == nullptr) return std::nullopt;
    if (element.type() == Type::Topic && *attribute != Attr::Name && *attribute != Attr::Score) return std::nullopt;
    if (*attribute == Attr::Subjects || isNoText(*row, value)) return value;
    const bool isName = *attribute == Attr::Name || *attribute == Attr::Title;
    if (!(isName ? m_texts->toldByName(value) : m_texts->toldBy(value))) return value;
    m_copy.withheld.push_back({std::string(element.id()), *attribute});
    const bool hasToBeCalled = (model::isNode(element.type()) || element.type() == Type::Diagram) && isName;
    if (hasToBeCalled) return std::string(element.info().label.in(base::language()));
    return std::nullopt;
  }

  /// A setting without a value or a waiver without a reason says nothing any more.
  static bool isMissingWhatItIs(const ElementData& element) {
    if (element.type != Type::Setting && element.type != Type::Waiver) return false;
    return std::ranges::any_of(model::info(element.type).attributes, [&](const model::Attribute& attribute) {
      return attribute.required && std::ranges::none_of(element.attributes, [&](const auto& present) {
               return present.name == attribute.name;
             });
    });
  }

  void apply(model::Change change) {
    static_cast<void>(m_copy.model.apply(std::move(change)));  // fresh ids are free
  }

  const model::Model& m_model;
  std::vector<Element> m_shown;
  std::vector<Element> m_hidden;
  std::unordered_set<std::string_view> m_shownIds;
  const HiddenTexts* m_texts = nullptr;
  ReducedCopy m_copy;
};

}  // namespace

std::string clientLine() { return base::tr("Based on voiced interests"); }

ReducedCopy reducedCopy(const model::Model& model, CopyIds ids) { return Reduction(model, std::move(ids)).take(); }

base::Result<model::Changes> editOfOriginal(ReducedCopy& copy, const model::Changes& edit,
                                            const model::Model& original) {
  auto changes = toOriginal(edit, original, copy.ids);
  if (!changes) return changes;
  for (const model::Change& change : *changes) {
    const auto* set = std::get_if<model::SetAttribute>(&change);
    if (set == nullptr) continue;
    const auto isIt = [&](const ReducedCopy::Withheld& text) {
      return text.element == set->id && model::attributeName(text.attribute) == set->name;
    };
    if (std::ranges::any_of(copy.withheld, isIt))
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("The client view does not show this text as it is. Change it in your own window."));
  }
  return changes;
}

}  // namespace exchange
