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
  return base::tr("Used by {plugins}. The default is {default}; empty the field to go back to it.",
                  {{"plugins", names}, {"default", parameter.absent}}) +
         (range.empty() ? "" : " " + range);
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
