// SPDX-License-Identifier: MIT
#include "compare/dice.h"

#include <algorithm>
#include <filesystem>

#include "model/check.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/random.h"

namespace compare {
namespace {

using model::Attr;
using model::Element;
using model::Model;
using model::Type;

/// Comments, elements and attributes of somebody else, in all kinds of places.
std::string withUnknownContent(std::string file, Dice& dice) {
  const auto insert = [&](std::string_view before, const std::string& text, bool behind = false) {
    if (const auto at = file.find(before); at != std::string::npos) file.insert(behind ? at + before.size() : at, text);
  };
  insert("<elements>",
         "<!-- first -->\n  <!-- second -->\n  <risks xmlns=\"urn:other\"><risk level=\"1\"/></risks>\n  ");
  insert("<organisation ", "x-own=\"7\" ", true);
  insert("</elements>", "  <!-- last of the elements -->\n  <plan due=\"2022\"/>\n  ");
  if (dice.oneIn(2)) insert("<role ", "<!-- roles follow -->\n    ");
  return file;
}

Model loaded(const std::string& bytes) { return std::move(storage::readModel(bytes, "sample")->model); }

const std::vector<std::string> texts = {"",      "unknown",     "12.50", "007",    "2021-10-11",     "supporter",
                                        "party", "é “x” & <y>", "a\nb",  "formal", "layers  tables", "-0"};

std::string anyId(const Model& model, Dice& dice) {
  const auto all = model.elements();
  return all.empty() || dice.oneIn(12) ? "new" + std::to_string(dice.below(4)) : std::string(dice.of(all).id());
}

std::string anyAttribute(Dice& dice) {
  if (dice.oneIn(10)) return dice.oneIn(2) ? "x-own" : "own:mark";
  const auto attribute = Attr(dice.below(model::attrCount));
  return std::string(model::attributeName(attribute));
}

/// In a file, what has no id is another thing when what it is known by changes; and some things it says of some types
/// only.
bool canChange(Type type, const std::string& name) {
  const auto attribute = model::attributeNamed(name);
  const bool hasId = model::info(type).letter != '\0';
  if (type == Type::Foreign || attribute == Attr::Raw || attribute == Attr::Before) return false;
  if (attribute == Attr::Owner) return hasId && !model::info(type).owners.empty();
  if (attribute == Attr::Id) return hasId;
  constexpr Attr keys[] = {Attr::Of, Attr::Order, Attr::Name, Attr::Rule, Attr::Subjects};
  return hasId || type == Type::Collaboration || !attribute || std::ranges::find(keys, *attribute) == std::end(keys);
}

std::string anyValue(const Model& model, const std::string& name, Dice& dice) {
  const auto attribute = model::attributeNamed(name);
  const bool refers = attribute && (std::size_t(*attribute) < 4 || *attribute == Attr::Before);
  if (refers && !dice.oneIn(6)) return anyId(model, dice);
  if (attribute == Attr::Raw) return dice.oneIn(2) ? "<!-- new -->" : "<own a=\"1\"/>";
  return dice.of(texts);
}

void addAnything(Model& model, Dice& dice) {
  model::AddElement add{{"new" + std::to_string(dice.below(6)), Type(1 + dice.below(model::typeCount - 1)), {}}};
  // What has no id is known by what it says: addPart().
  if (add.element.type != Type::Foreign && model::info(add.element.type).letter == '\0') return;
  if (add.element.type == Type::Foreign) {
    const std::string id = anyId(model, dice);
    const bool isOwner = model.contains(id) && model::isNode(model.find(id)->type());
    const std::vector<std::string> owners = {"/", "/elements", "/analysis", "/prolog", isOwner ? id : "/links"};
    add.element.attributes = {{"#owner", dice.of(owners)}, {"#raw", "<!-- " + add.element.id + " -->"}};
    add.element.id = "foreign/" + add.element.id + add.element.attributes.front().value;  // of where and what
    if (dice.oneIn(2)) add.element.attributes.push_back({"#before", anyId(model, dice)});
  }
  for (std::size_t n = dice.below(5); n > 0 && add.element.type != Type::Foreign; --n) {
    const std::string name = anyAttribute(dice);
    if (!canChange(add.element.type, name)) continue;
    if (std::ranges::find(add.element.attributes, name, &model::AttributeValue::name) == add.element.attributes.end())
      add.element.attributes.push_back({name, anyValue(model, name, dice)});
  }
  (void)model.apply(model::Change(std::move(add)));
}

// What follows is for sensible edits.

std::vector<Element> nodes(const Model& model) {
  auto all = model.elements();
  std::erase_if(all, [](const Element& element) { return !model::isNode(element.type()); });
  return all;
}

std::size_t errors(const Model& model) {
  return std::size_t(std::ranges::count_if(
      model::check(model), [](const auto& problem) { return problem.severity == model::Severity::Error; }));
}

/// Some value that is right for an attribute and differs from what is there as often as not.
std::string goodValue(const model::Attribute& row, Dice& dice) {
  switch (row.kind) {
    case model::Kind::Choice:
      return std::string(row.values[dice.below(row.values.size())].token);
    case model::Kind::Choices:
      return std::string(row.values[dice.below(row.values.size())].token) + " " +
             std::string(row.values[dice.below(row.values.size())].token);
    case model::Kind::Date:
      return "202" + std::to_string(dice.below(10)) + "-0" + std::to_string(1 + dice.below(9)) + "-11";
    case model::Kind::Integer:
    case model::Kind::Number:
      return std::to_string(dice.below(3) + (row.hasRange && row.minimum > 0 ? 1 : 0));
    default:
      return "Word " + std::to_string(dice.below(1000));
  }
}

void setSomething(Model& model, Dice& dice) {
  const auto all = model.elements();
  const Element element = all.empty() || dice.oneIn(20) ? model.root() : dice.of(all);
  if (element.info().attributes.empty()) return;
  const auto& row = element.info().attributes[dice.below(element.info().attributes.size())];
  const bool keys = element.info().letter == '\0' && element.type() != Type::Collaboration;
  const bool isKey = row.id == Attr::Name || row.id == Attr::Order || row.id == Attr::Rule || row.id == Attr::Subjects;
  if (row.id == Attr::Format || (row.kind == model::Kind::Reference && element.info().group != model::Group::Link) ||
      (keys && isKey))
    return;
  const auto ends = nodes(model);
  if (row.kind == model::Kind::Reference && ends.empty()) return;
  std::optional<std::string> value;
  if (row.kind == model::Kind::Reference)
    value = std::string(dice.of(ends).id());
  else if (row.required || !dice.oneIn(5))
    value = goodValue(row, dice);
  (void)model.apply(model::SetAttribute{std::string(element.id()), std::string(row.name), value});
}

void connect(Model& model, const std::string& id, Type type, const std::string& from, const std::string& to) {
  model::AddElement link{{id, type, {{"from", from}, {"to", to}}}};
  if (type == Type::Affects) link.element.attributes.push_back({"effect", "1"});
  (void)model.apply(model::Change(std::move(link)));
}

void addNode(Model& model, Dice& dice, const std::string& id) {
  const auto& info = model::nodeTypes()[dice.below(model::nodeTypes().size())];
  model::AddElement add{{id, info.id, {}}};
  for (const auto& row : info.attributes)
    if (row.required || dice.oneIn(4)) add.element.attributes.push_back({std::string(row.name), goodValue(row, dice)});
  (void)model.apply(model::Change(std::move(add)));
  const auto organisations = model.elements(Type::Organisation);
  const auto roles = model.elements(Type::Role);
  if (info.id == Type::Role && !organisations.empty())
    connect(model, id + "p", Type::PartOf, id, std::string(dice.of(organisations).id()));
  if (info.id == Type::Interest && !roles.empty())
    connect(model, id + "h", Type::Holds, std::string(dice.of(roles).id()), id);
}

void addLink(Model& model, Dice& dice, const std::string& id) {
  const auto all = nodes(model);
  const auto& type = model::linkTypes()[dice.below(model::linkTypes().size())];
  for (int attempt = 0; attempt < 12 && all.size() > 1; ++attempt) {
    const Element from = dice.of(all), to = dice.of(all);
    if (!model::allowsEnds(type.id, from.type(), to.type())) continue;
    return connect(model, id, type.id, std::string(from.id()), std::string(to.id()));
  }
}

void addPart(Model& model, Dice& dice, const std::string& id) {
  const auto diagrams = model.elements(Type::Diagram);
  const auto all = nodes(model);
  if (all.empty()) return;
  const Element node = dice.of(all);
  if (model::attributeOf(node.type(), Attr::Status) != nullptr) {
    (void)model.apply(model::AddElement{
        {id, Type::Criterion, {{"#owner", std::string(node.id())}, {"text", "Count " + id}, {"target", "5"}}}});
  } else if (!diagrams.empty()) {
    const std::string diagram(dice.of(diagrams).id()), of(node.id()), x = std::to_string(dice.below(100));
    (void)model.apply(model::AddElement{
        {diagram + "/" + of,
         Type::Shape,
         {{"#owner", diagram}, {"of", of}, {"x", x}, {"y", "8"}, {"width", "160"}, {"height", "56"}}}});
  }
}

/// With all that refers to it, which in a made-up model may go round in circles.
void removeWithAll(Model& model, const std::string& id) {
  std::vector<std::string> all = {id};
  for (std::size_t i = 0; i < all.size(); ++i)
    for (const Attr attribute : {Attr::From, Attr::To, Attr::Of, Attr::Owner})
      for (const Element& dependent : model.referring(attribute, std::string(all[i])))
        if (std::ranges::find(all, dependent.id()) == all.end()) all.emplace_back(dependent.id());
  for (auto each = all.rbegin(); each != all.rend(); ++each) (void)model.apply(model::RemoveElement{*each});
}

}  // namespace

Dice::Dice() : Dice(support::seed()) {}

std::size_t Dice::fromBytes(std::size_t count) {
  if (m_bytes->empty()) return count - 1;
  std::size_t number = 0;
  for (std::size_t reach = count - 1; reach > 0 && !m_bytes->empty(); reach >>= 8) {
    number = number << 8 | static_cast<unsigned char>(m_bytes->front());
    m_bytes->remove_prefix(1);
  }
  return number % count;
}

std::vector<std::string> samples() {
  std::vector<std::string> all;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/samples"))
    if (entry.path().extension() == ".samenspel") all.push_back(entry.path().string());
  std::ranges::sort(all);
  return all;
}

Model anySample(Dice& dice) {
  static const std::vector<std::string> paths = samples();
  const auto sample = storage::loadModel(dice.of(paths));
  const std::string bytes = storage::writeModel(sample->model);
  return loaded(dice.oneIn(2) ? withUnknownContent(bytes, dice) : bytes);
}

void wildChange(Model& model, Dice& dice) {
  switch (dice.below(5)) {
    case 0:
      return addAnything(model, dice);
    case 1:
      (void)model.apply(model::RemoveElement{anyId(model, dice)});
      return;
    default: {
      const std::string name = anyAttribute(dice), value = anyValue(model, name, dice);
      const std::string id = dice.oneIn(15) ? std::string() : anyId(model, dice);
      const auto element = id.empty() ? model.root() : model.find(id);
      if (element && canChange(element->type(), name))
        (void)model.apply(model::SetAttribute{id, name, dice.oneIn(4) ? std::nullopt : std::optional(value)});
    }
  }
}

void anyEdit(Model& model, Dice& dice, const std::string& mark) {
  const std::string id = mark + std::to_string(dice.below(1'000'000));
  switch (dice.below(12)) {
    case 0:
    case 1:
      return addNode(model, dice, id);
    case 2:
    case 3:
      return addLink(model, dice, id);
    case 4:
    case 5:
      return addPart(model, dice, id);
    case 6:
      if (const auto all = model.elements(); !all.empty()) removeWithAll(model, std::string(dice.of(all).id()));
      return;
    default:
      return setSomething(model, dice);
  }
}

void sensibleEdit(Model& model, Dice& dice, const std::string& mark) {
  Model edited = model;
  anyEdit(edited, dice, mark);
  if (errors(edited) <= errors(model)) model = std::move(edited);
}

}  // namespace compare
