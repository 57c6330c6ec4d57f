// SPDX-License-Identifier: MIT
#include "session/fixes.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "edit/document.h"
#include "edit/transaction.h"

namespace session {
namespace {

using base::tr;
using model::AddElement;
using model::Attr;
using model::Kind;
using model::Model;
using model::RemoveElement;
using model::SetAttribute;
using model::Type;

constexpr std::size_t kMostOpen = 4;

/// What is drawn for a part of it.
std::string drawn(const Model& model, const std::string& id) {
  const auto element = model.find(id);
  if (!element || model::isNode(element->type()) || model::isLink(element->type())) return id;
  const auto owner = element->reference(Attr::Owner);
  return owner.empty() ? id : std::string(owner);
}

void addOnce(std::vector<std::string>& ids, std::string id) {
  if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(std::move(id));
}

std::string valueOf(const model::ElementData& element, Attr attribute) {
  for (const auto& value : element.attributes)
    if (value.name == model::attributeName(attribute)) return value.value;
  return {};
}

std::string labelOf(Type type, Attr attribute) {
  const auto* row = model::attributeOf(type, attribute);
  return row == nullptr ? std::string() : std::string(row->label.in(base::language()));
}

/// Collects what a fix leaves open.
class Openings {
 public:
  Openings(const Model& model, const analysis::Fix& fix) : m_model(model), m_fix(fix) {}

  std::vector<OpenValue> all() {
    for (std::size_t i = 0; i < m_fix.changes.size(); ++i) {
      if (const auto* add = std::get_if<AddElement>(&m_fix.changes[i])) look(i, add->element);
      if (const auto* set = std::get_if<SetAttribute>(&m_fix.changes[i])) look(i, *set);
    }
    if (m_open.size() > kMostOpen) m_open.resize(kMostOpen);
    return std::move(m_open);
  }

 private:
  void open(std::size_t change, Type type, Attr attribute, Kind kind, std::string value,
            std::vector<std::pair<std::string, std::string>> choices = {}) {
    m_open.push_back({{change}, attribute, kind, labelOf(type, attribute), std::move(value), std::move(choices)});
  }

  void look(std::size_t change, const model::ElementData& element) {
    const auto ask = [&](Attr attribute, Kind kind) {
      open(change, element.type, attribute, kind, valueOf(element, attribute));
    };
    // A name that is a question wants an answer.
    const std::string name = valueOf(element, Attr::Name);
    if (model::isNode(element.type) && (name.empty() || name.back() == '?')) ask(Attr::Name, Kind::Text);
    if (element.type == Type::Criterion) {
      ask(Attr::Text, Kind::Text);
      ask(Attr::Target, Kind::Number);
      ask(Attr::Unit, Kind::Text);
    }
    if (element.type == Type::Step) ask(Attr::DueDate, Kind::Date);
    if (element.type == Type::Agreement) ask(Attr::ReviewDate, Kind::Date);
    if (element.type == Type::Affects) openEffect(change, element);
    if (element.type == Type::SitsAt) openTable(change, element);
  }

  void look(std::size_t change, const SetAttribute& set) {
    const auto element = m_model.find(set.id);
    const auto attribute = model::attributeNamed(set.name);
    if (!element || !attribute || !set.value) return;
    const auto* row = model::attributeOf(element->type(), *attribute);
    if (row != nullptr && row->kind == Kind::Date) open(change, element->type(), *attribute, Kind::Date, *set.value);
  }

  void openEffect(std::size_t change, const model::ElementData& element) {
    std::vector<std::pair<std::string, std::string>> choices;
    for (int effect = -2; effect <= 2; ++effect)
      choices.emplace_back(std::to_string(effect), effect > 0
                                                       ? "+" + std::to_string(effect)
                                                       : (effect < 0 ? "−" : "") + std::to_string(std::abs(effect)));
    open(change, element.type, Attr::Effect, Kind::Choice, valueOf(element, Attr::Effect), std::move(choices));
  }

  /// Seats that go to one table go together.
  void openTable(std::size_t change, const model::ElementData& element) {
    const std::string table = valueOf(element, Attr::To);
    const auto tables = m_model.elements(Type::Table);
    if (!m_model.contains(table) || tables.size() < 2) return;
    for (OpenValue& open : m_open)
      if (open.attribute == Attr::To && open.value == table) return open.changes.push_back(change);
    std::vector<std::pair<std::string, std::string>> choices;
    for (const model::Element& one : tables) choices.emplace_back(one.id(), one.name());
    open(change, element.type, Attr::To, Kind::Reference, table, std::move(choices));
    m_open.back().label = std::string(model::info(Type::Table).label.in(base::language()));
  }

  const Model& m_model;
  const analysis::Fix& m_fix;
  std::vector<OpenValue> m_open;
};

/// "the role “Director”", "the contact between “A” and “B”".
std::string nameOf(const Model& model, std::string_view id) {
  const auto element = model.find(id);
  if (!element) return std::string(id);
  std::string name(element->name());
  if (model::isLink(element->type())) {
    const auto endOf = [](const auto& end) { return end ? std::string(end->name()) : "?"; };
    name = tr("{from} – {to}", {{"from", endOf(element->from())}, {"to", endOf(element->to())}});
  }
  return tr("{type} “{name}”",
            {{"type", std::string(model::info(element->type()).label.in(base::language()))}, {"name", name}});
}

}  // namespace

base::Result<FixPreview> previewOf(const Model& model, const analysis::Fix& fix) {
  edit::Document document(model);
  const auto done =
      document.perform({}, [&](edit::Transaction& transaction) { return transaction.apply(fix.changes); });
  if (!done) return tl::unexpected(done.error());
  FixPreview preview{document.model(), {}, {}, {}};
  for (const model::Change& change : fix.changes) {
    const std::string& id = model::subject(change);
    if (!preview.model.contains(id))
      addOnce(preview.removed, drawn(model, id));
    else if (std::holds_alternative<AddElement>(change) && drawn(preview.model, id) == id)
      addOnce(preview.added, id);
    else
      addOnce(preview.changed, drawn(preview.model, id));
  }
  std::erase_if(preview.changed, [&](const std::string& id) {
    return std::find(preview.added.begin(), preview.added.end(), id) != preview.added.end();
  });
  return preview;
}

std::vector<OpenValue> openValues(const Model& model, const analysis::Fix& fix) { return Openings(model, fix).all(); }

analysis::Fix withValue(analysis::Fix fix, const OpenValue& open, std::string_view value) {
  const std::string name(model::attributeName(open.attribute));
  for (const std::size_t place : open.changes) {
    if (place >= fix.changes.size()) continue;
    if (auto* set = std::get_if<SetAttribute>(&fix.changes[place])) {
      set->value = value.empty() ? std::nullopt : std::optional<std::string>(value);
    } else if (auto* add = std::get_if<AddElement>(&fix.changes[place])) {
      std::erase_if(add->element.attributes, [&](const auto& one) { return one.name == name; });
      if (!value.empty()) add->element.attributes.push_back({name, std::string(value)});
    }
  }
  return fix;
}

std::vector<std::string> inWords(const Model& model, const analysis::Fix& fix) {
  const auto preview = previewOf(model, fix);
  if (!preview) return {preview.error().message};
  std::vector<std::string> sentences;
  for (const std::string& id : preview->added) {
    const auto element = preview->model.find(id);
    // Where something belongs is part of adding it.
    if (element && element->type() == Type::PartOf) continue;
    sentences.push_back(tr("New: {element}.", {{"element", nameOf(preview->model, id)}}));
  }
  for (const std::string& id : preview->changed)
    sentences.push_back(tr("Changes: {element}.", {{"element", nameOf(preview->model, id)}}));
  for (const std::string& id : preview->removed)
    sentences.push_back(tr("Goes: {element}.", {{"element", nameOf(model, id)}}));
  return sentences;
}

}  // namespace session
