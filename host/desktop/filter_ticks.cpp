// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "desktop/filter_bar.h"
#include "desktop/text.h"

// What can be ticked in the menus of the filter.
namespace desktop {
namespace {

using diagram::ViewRule;
using model::Attr;
using model::Element;
using model::Type;
using Ticks = std::vector<FilterBar::Tick>;
using Change = std::function<void(ViewRule)>;

/// Puts a value into a list, or takes it out.
template <class Value>
void turn(std::vector<Value>& list, const Value& value) {
  const auto at = std::find(list.begin(), list.end(), value);
  if (at == list.end())
    list.push_back(value);
  else
    list.erase(at);
}

/// Ticks a value of one of the rule's lists, or no longer.
template <class Value>
std::function<void()> turning(const ViewRule& rule, std::vector<Value> ViewRule::*list, Value value,
                              const Change& change) {
  return [rule, list, value = std::move(value), change] {
    ViewRule changed = rule;
    turn(changed.*list, value);
    change(changed);
  };
}

Ticks types(const ViewRule& rule, const model::Model& model, const Change& change) {
  Ticks ticks;
  for (const model::TypeInfo& type : model::nodeTypes()) {
    const bool on = std::ranges::find(rule.types, type.id) != rule.types.end();
    if (!on && model.elements(type.id).empty()) continue;
    ticks.push_back(
        {std::string(type.plural.in(base::language())), on, turning(rule, &ViewRule::types, type.id, change)});
  }
  return ticks;
}

Ticks layers(const ViewRule& rule, const Change& change) {
  Ticks ticks;
  for (const model::Value& layer : model::attributeOf(Type::Role, Attr::Layer)->values) {
    const std::string token(layer.token);
    ticks.push_back({std::string(layer.label.in(base::language())),
                     std::ranges::find(rule.layers, token) != rule.layers.end(),
                     turning(rule, &ViewRule::layers, token, change)});
  }
  return ticks;
}

Ticks partners(const ViewRule& rule, const model::Model& model, const Change& change) {
  Ticks ticks;
  for (const Element& organisation : model.elements(Type::Organisation)) {
    if (organisation.is(Attr::Kind, "unit")) continue;
    const std::string id(organisation.id());
    ticks.push_back({std::string(organisation.name()), std::ranges::find(rule.partners, id) != rule.partners.end(),
                     turning(rule, &ViewRule::partners, id, change)});
  }
  return ticks;
}

/// Values that tell elements apart: of each attribute those that occur, when there are several.
Ticks attributes(const ViewRule& rule, const model::Model& model, const Change& change) {
  Ticks ticks;
  std::set<std::pair<Attr, std::string>> done;
  for (const model::TypeInfo& type : model::nodeTypes())
    for (const model::Attribute& row : type.attributes) {
      if (row.kind != model::Kind::Choice || row.id == Attr::Layer) continue;
      std::set<std::string, std::less<>> occurring;
      for (const Element& element : model.elements(type.id)) occurring.emplace(element.text(row.id));
      bool first = true;
      for (const model::Value& value : row.values) {
        const ViewRule::Where where{row.id, std::string(value.token)};
        const bool on = std::ranges::find(rule.where, where) != rule.where.end();
        if (!on && (occurring.size() < 2 || !occurring.contains(value.token))) continue;
        if (!done.emplace(where.attribute, where.value).second) continue;
        ticks.push_back({base::tr("{attribute}: {value}", {{"attribute", std::string(row.label.in(base::language()))},
                                                           {"value", std::string(value.label.in(base::language()))}}),
                         on, turning(rule, &ViewRule::where, where, change),
                         std::exchange(first, false) && !ticks.empty()});
      }
    }
  return ticks;
}

Ticks findings(const ViewRule& rule, const Change& change) {
  using diagram::Severity;
  const std::pair<Severity, std::string> names[] = {{Severity::Error, base::tr("Errors")},
                                                    {Severity::Warning, base::tr("Warnings")},
                                                    {Severity::Info, base::tr("Remarks")},
                                                    {Severity::Question, base::tr("Questions")},
                                                    {Severity::Strength, base::tr("Strengths")}};
  Ticks ticks;
  for (const auto& [severity, name] : names)
    ticks.push_back({name, rule.findings.contains(severity), [rule, change, level = severity] {
                       ViewRule changed = rule;
                       if (changed.findings.erase(level) == 0) changed.findings.insert(level);
                       change(changed);
                     }});
  return ticks;
}

}  // namespace

std::vector<FilterBar::Tick> FilterBar::ticks(Kind kind) {
  if (m_model == nullptr) return {};
  const Change changed = [this](ViewRule rule) { change(std::move(rule)); };
  switch (kind) {
    case Kind::Types:
      return types(m_state.rule, *m_model, changed);
    case Kind::Layers:
      return layers(m_state.rule, changed);
    case Kind::Partners:
      return partners(m_state.rule, *m_model, changed);
    case Kind::Attributes:
      return attributes(m_state.rule, *m_model, changed);
    case Kind::Findings:
      return findings(m_state.rule, changed);
  }
  return {};
}

}  // namespace desktop
