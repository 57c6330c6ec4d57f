// SPDX-License-Identifier: MIT
#include "session/views/parameters.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "base/text.h"

namespace session {
namespace {

using analysis::Parameter;
using model::Attr;
using model::Type;

bool isNumber(const Parameter& parameter) { return parameter.kind == "number" || parameter.kind == "integer"; }

/// "0–50", "at least 0", or nothing.
std::string rangeInWords(const Parameter& parameter) {
  if (!parameter.minimum.empty() && !parameter.maximum.empty())
    return base::tr("From {minimum} to {maximum}.", {{"minimum", parameter.minimum}, {"maximum", parameter.maximum}});
  if (!parameter.minimum.empty()) return base::tr("At least {minimum}.", {{"minimum", parameter.minimum}});
  if (!parameter.maximum.empty()) return base::tr("At most {maximum}.", {{"maximum", parameter.maximum}});
  return {};
}

/// "Teacher · Green College": roles of one name there are in every organisation.
std::string labelOf(const model::Element& element) {
  const auto links = element.outgoing(Type::PartOf);
  const auto owner = links.empty() ? std::nullopt : links.front().to();
  const std::string name(element.name());
  return owner && !owner->name().empty() ? name + " · " + std::string(owner->name()) : name;
}

/// The elements a parameter may be, by name, after "none"; what counts but is not there stays visible.
std::vector<ParameterChoice> elementChoices(const ParameterState& state, const model::Model& model) {
  std::vector<ParameterChoice> choices;
  const auto type = model::typeNamed(state.parameter.elementType);
  for (const model::Element& element : model.elements())
    if (type ? element.type() == *type : model::isNode(element.type()))
      choices.push_back({std::string(element.id()), labelOf(element)});
  std::ranges::stable_sort(choices, {}, &ParameterChoice::label);
  choices.insert(choices.begin(), {{}, base::tr("None")});
  if (std::ranges::find(choices, state.counts(), &ParameterChoice::value) == choices.end())
    choices.push_back({state.counts(), model.contains(state.counts()) ? state.counts()
                                                                      : base::tr("{id}, which the model does not have",
                                                                                 {{"id", state.counts()}})});
  return choices;
}

std::vector<ParameterChoice> choicesOf(const ParameterState& state, const model::Model& model) {
  if (state.parameter.kind == "switch") return {{"0", base::tr("No")}, {"1", base::tr("Yes")}};
  std::vector<ParameterChoice> choices;
  if (state.parameter.kind == "element") return elementChoices(state, model);
  if (state.parameter.kind == "choice")
    for (const std::string& value : state.parameter.choices) choices.push_back({value, value});
  return choices;
}

base::Result<std::string> checkedNumber(const Parameter& parameter, const std::string& label, std::string typed) {
  std::replace(typed.begin(), typed.end(), ',', '.');
  const auto number = base::parseNumber(typed);
  if (!number)
    return base::failure(base::ErrorCode::Invalid, base::tr("‘{attribute}’ must be a number, not ‘{value}’.",
                                                            {{"attribute", label}, {"value", typed}}));
  if (parameter.kind == "integer" && *number != std::floor(*number))
    return base::failure(base::ErrorCode::Invalid, base::tr("‘{attribute}’ must be a whole number, not ‘{value}’.",
                                                            {{"attribute", label}, {"value", typed}}));
  const auto minimum = base::parseNumber(parameter.minimum);
  const auto maximum = base::parseNumber(parameter.maximum);
  if ((minimum && *number < *minimum) || (maximum && *number > *maximum))
    return base::failure(base::ErrorCode::Invalid, label + ": " + rangeInWords(parameter));
  const auto absent = base::parseNumber(parameter.absent);
  return absent && *absent == *number ? std::string() : base::formatNumber(*number);
}

}  // namespace

std::string ParameterState::help() const {
  std::string names;
  for (const std::string& plugin : plugins) names += (names.empty() ? "" : ", ") + plugin;
  const std::string range = rangeInWords(parameter);
  const std::string without =
      parameter.kind == "element"
          ? base::tr("Used by {plugins}. Choose an element of the model, or none.", {{"plugins", names}})
          : base::tr("Used by {plugins}. The default is {default}; empty the field to go back to it.",
                     {{"plugins", names}, {"default", parameter.absent}});
  return without + (range.empty() ? "" : " " + range);
}

std::vector<ParameterState> parametersOf(const model::Model& model, const analysis::Catalogue& catalogue) {
  std::vector<ParameterState> all;
  for (const analysis::Plugin& plugin : catalogue.plugins())
    for (const Parameter& parameter : plugin.parameters) {
      auto known = std::ranges::find_if(all, [&](const auto& each) { return each.parameter.name == parameter.name; });
      if (known == all.end()) {
        const std::string_view label = analysis::textIn(parameter.labels, base::language());
        all.push_back({parameter, std::string(label.empty() ? parameter.name : label), {}, {}});
        known = all.end() - 1;
      }
      known->plugins.push_back(plugin.name(base::language()));
    }
  for (const model::Element& setting : model.elements(Type::Setting))
    for (ParameterState& state : all)
      if (setting.is(Attr::Name, state.parameter.name) && state.value.empty()) state.value = setting.text(Attr::Value);
  for (ParameterState& state : all) state.choices = choicesOf(state, model);
  return all;
}

base::Result<std::string> parameterValue(const Parameter& parameter, std::string_view label, std::string typed) {
  if (typed.empty()) return typed;
  if (isNumber(parameter)) return checkedNumber(parameter, std::string(label), std::move(typed));
  if (parameter.kind == "choice" && std::ranges::find(parameter.choices, typed) == parameter.choices.end())
    return base::failure(base::ErrorCode::Invalid, base::tr("‘{value}’ is not one of the values of ‘{attribute}’.",
                                                            {{"value", typed}, {"attribute", std::string(label)}}));
  return typed == parameter.absent ? std::string() : typed;
}

}  // namespace session
