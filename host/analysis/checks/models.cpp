// SPDX-License-Identifier: MIT
#include "analysis/checks/models.h"

#include <algorithm>
#include <random>
#include <system_error>

#include "base/text.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

namespace analysis {
namespace {

namespace fs = std::filesystem;
using model::Type;

/// Adds elements one after another, each under an id of its own.
class Builder {
 public:
  std::string add(Type type, std::vector<model::AttributeValue> attributes) {
    std::string id = model::info(type).letter + std::to_string(1'000'000 + m_model.size());
    (void)m_model.apply(model::AddElement{{id, type, std::move(attributes)}});
    return id;
  }
  std::string link(Type type, const std::string& from, const std::string& to,
                   std::vector<model::AttributeValue> attributes = {}) {
    attributes.insert(attributes.end(), {{"from", from}, {"to", to}});
    return add(type, std::move(attributes));
  }
  model::Model& model() { return m_model; }

 private:
  model::Model m_model;
};

/// One partner with two boards' worth of people, a table, and what is promised there; the roles come back.
std::vector<std::string> addPartner(Builder& make, int number) {
  static constexpr const char* layers[] = {"board", "management", "executive"};
  const std::string place = std::to_string(number);
  const std::string organisation =
      make.add(Type::Organisation, {{"name", "Partner " + place}, {"partnership", number < 6 ? "core" : "associate"}});
  const std::string interest =
      make.add(Type::Interest, {{"name", "Belang " + place}, {"level", "organisational"}, {"disclosure", "voiced"}});
  const std::string constituency = make.add(Type::Constituency, {{"name", "Achterban " + place}});
  const std::string table =
      make.add(Type::Table, {{"name", "Overleg " + place}, {"kind", "working"}, {"meetingsPerYear", "4"}});
  const std::string step = make.add(
      Type::Step, {{"name", "Stap " + place}, {"size", "small"}, {"status", "running"}, {"dueDate", "2026-03-01"}});
  make.link(Type::Holds, organisation, interest, {{"importance", "2"}});
  make.link(Type::Affects, step, interest, {{"effect", number % 2 == 0 ? "1" : "-1"}});
  make.link(Type::Steers, table, step);
  std::vector<std::string> roles;
  for (int i = 0; i < 12; ++i) {
    const std::string role = make.add(Type::Role, {{"name", "Rol " + place + "." + std::to_string(i)},
                                                   {"layer", layers[i < 2 ? 0 : 1 + i % 2]},
                                                   {"mandate", i % 3 == 0 ? "decide" : "negotiate"}});
    make.link(Type::PartOf, role, organisation);
    if (i % 2 == 0) make.link(Type::SitsAt, role, table, {{"seat", i == 0 ? "chair" : "member"}});
    if (i % 4 == 0) make.link(Type::Commits, role, step, {{"part", i == 0 ? "owner" : "executor"}});
    if (i == 1) make.link(Type::Represents, role, constituency);
    if (!roles.empty()) make.link(Type::Line, role, roles[std::size_t(i - 1) / 2]);
    roles.push_back(role);
  }
  return roles;
}

using Dice = std::mt19937;  // the same on every system, unlike the distributions of the standard library

std::size_t pick(Dice& dice, std::size_t count) { return std::size_t(dice()) % count; }

void spoilValue(model::Model& model, const model::Element& element, Dice& dice) {
  static const std::string values[] = {"",
                                       "unknown",
                                       "-1",
                                       "99999999999999999999",
                                       "nonsense",
                                       "2021-13-45",
                                       "\xF0\x9F\x98\x80",
                                       "0",
                                       "1e308",
                                       std::string(2000, 'x')};
  const auto attributes = element.info().attributes;
  const auto& attribute = attributes[pick(dice, attributes.size())];
  if (attribute.kind == model::Kind::Reference || model::isInternal(attribute.id)) return;
  (void)model.apply(model::SetAttribute{std::string(element.id()), std::string(model::attributeName(attribute.id)),
                                        values[pick(dice, std::size(values))]});
}

void spoilEnd(model::Model& model, const model::Element& link, Dice& dice, const std::vector<std::string>& ids) {
  const std::string targets[] = {"gone", std::string(link.id()), ids[pick(dice, ids.size())],
                                 std::string(link.reference(model::Attr::From))};
  (void)model.apply(model::SetAttribute{std::string(link.id()), pick(dice, 2) == 0 ? "from" : "to",
                                        targets[pick(dice, std::size(targets))]});
}

std::vector<std::string> idsOf(const model::Model& model) {
  std::vector<std::string> ids;
  for (const model::Element& element : model.elements()) ids.emplace_back(element.id());
  return ids;
}

}  // namespace

base::Result<std::vector<TestModel>> sampleModels(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == ".samenspel") files.push_back(entry->path());
  if (files.empty())
    return base::failure(
        base::ErrorCode::NotFound,
        base::tr("There are no models in {folder} to check the plugin with. Install the program again.",
                 {{"folder", folder.string()}}));
  std::sort(files.begin(), files.end());
  std::vector<TestModel> models;
  for (const fs::path& file : files) {
    auto loaded = storage::loadModel(file);
    if (!loaded) return tl::unexpected(loaded.error());
    models.push_back({file.stem().string(), std::move(loaded->model)});
  }
  return models;
}

model::Model largeModel(std::size_t elements) {
  Builder make;
  (void)make.model().apply(model::SetAttribute{{}, "title", "Grote samenwerking"});
  (void)make.model().apply(model::SetAttribute{{}, "asOf", "2026-01-15"});
  const std::string ambition = make.add(Type::Ambition, {{"name", "Samen"}, {"status", "agreed"}});
  const std::string agreement =
      make.add(Type::Agreement, {{"name", "Convenant"}, {"kind", "covenant"}, {"status", "signed"}});
  make.link(Type::Elaborates, agreement, ambition);
  std::vector<std::string> earlier;
  for (int number = 0; make.model().size() < elements; ++number) {
    const auto roles = addPartner(make, number);
    make.link(Type::Commits, roles.front(), agreement, {{"part", "signatory"}});
    make.link(Type::Commits, roles.front(), ambition, {{"part", "supporter"}});
    for (std::size_t i = 0; i < roles.size(); ++i) {
      make.link(Type::Contact, roles[i], roles[(i + 5) % roles.size()], {{"timesPerYear", "6"}, {"trust", "growing"}});
      if (!earlier.empty()) make.link(Type::Contact, roles[i], earlier[i], {{"timesPerYear", "2"}});
    }
    earlier = roles;
  }
  return std::move(make.model());
}

model::Model damaged(const model::Model& model, unsigned number) {
  Dice dice(number);
  model::Model spoilt = model;
  const std::vector<std::string> ids = idsOf(model);
  if (ids.empty()) return spoilt;
  for (const std::string& id : ids) {
    const auto element = spoilt.find(id);
    const std::size_t fate = pick(dice, 8);
    if (fate < 3) spoilValue(spoilt, *element, dice);
    if (fate == 3 && model::isLink(element->type())) spoilEnd(spoilt, *element, dice, ids);
    if (fate == 4) {
      model::ElementData twin = element->data();
      twin.id += "-twin";
      (void)spoilt.apply(model::AddElement{std::move(twin)});
    }
    if (fate == 5) (void)spoilt.apply(model::RemoveElement{id});
  }
  return spoilt;
}

std::string withUnknown(const model::Model& model) {
  model::Model later = model;
  for (const std::string& id : idsOf(model)) (void)later.apply(model::SetAttribute{id, "ofALaterVersion", "1"});
  std::string bytes = storage::writeInDocumentOrder(later);
  const std::string element = "<ofALaterVersion id=\"zz1\" name=\"x\"><part of=\"zz1\"/></ofALaterVersion>";
  bytes.insert(bytes.rfind("</"), element);
  return bytes;
}

std::vector<model::AttributeValue> boundsOf(const std::vector<Parameter>& parameters, const model::Model& model) {
  std::vector<model::AttributeValue> bounds;
  for (const Parameter& parameter : parameters) {
    std::vector<std::string> values = parameter.choices;
    if (!parameter.minimum.empty()) values.push_back(parameter.minimum);
    if (!parameter.maximum.empty()) values.push_back(parameter.maximum);
    if (parameter.kind == "text") values.insert(values.end(), {"x", std::string(4096, 'x')});
    if (parameter.kind == "element") {
      values.emplace_back("gone");
      for (const model::Element& element : model.elements())
        if (element.info().name == parameter.elementType) values.emplace_back(element.id());
      values.resize(std::min<std::size_t>(values.size(), 4));
    }
    for (std::string& value : values) bounds.push_back({parameter.name, std::move(value)});
  }
  return bounds;
}

model::Model withSetting(model::Model model, const model::AttributeValue& setting) {
  for (const model::Element& known : model.elements(Type::Setting)) {
    if (!known.is(model::Attr::Name, setting.name)) continue;
    (void)model.apply(model::SetAttribute{std::string(known.id()), "value", setting.value});
    return model;
  }
  (void)model.apply(model::AddElement{{"#checked", Type::Setting, {{"name", setting.name}, {"value", setting.value}}}});
  return model;
}

}  // namespace analysis
