// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagram/shapes/drawing.h"
#include "model/model.h"

// What a diagram shows of its model: a fixed list, a filter, what is around something, or several of these.
namespace diagram {

/// The severities of the findings about each element.
using FindingLevels = std::map<std::string, std::set<Severity>, std::less<>>;

/// Everything of it must hold; what is empty asks nothing. A value.
struct ViewRule {
  std::optional<std::vector<std::string>> only;  ///< ids of nodes; an empty list is a diagram with nothing on it
  std::vector<model::Type> types;                ///< one of these
  std::vector<std::string> layers;               ///< tokens of role.layer; see below
  std::vector<std::string> partners;             ///< organisations; see below
  struct Where {
    model::Attr attribute = model::Attr::Layer;
    std::string value;  ///< a token; what has no such attribute does not have it
    friend bool operator==(const Where&, const Where&) = default;
  };
  std::vector<Where> where;
  std::set<Severity> findings;     ///< something of this severity was found
  std::string text;                ///< in its name or another text, letter case aside
  std::vector<std::string> focus;  ///< ids: what lies within `steps` links
  int steps = 1;
  bool fades = false;  ///< the rest is dimmed; else it is not there

  /// True when it shows everything.
  bool empty() const { return !only && !filters() && focus.empty(); }
  /// True when it asks something of elements apart from the list and the focus.
  bool filters() const {
    return !types.empty() || !layers.empty() || !partners.empty() || !where.empty() || !findings.empty() ||
           !text.empty();
  }
  friend bool operator==(const ViewRule&, const ViewRule&) = default;
};

/// The nodes a rule shows. A layer or partner is that of the element itself; what has none of its own (a table, a step)
/// goes by what it is linked with. The organisations of what is shown are shown with it. About links: both ends have
/// their findings. Linear in the model.
std::set<std::string> shownBy(const ViewRule& rule, const model::Model& model, const FindingLevels& findings);

/// What a diagram of a model says about what it shows; values that make no sense are left out.
ViewRule readRule(const model::Element& diagram);

/// The attributes that say it in a file, by name; nothing: the attribute is absent. Ids that are no longer in the model
/// are left out.
std::vector<std::pair<std::string, std::optional<std::string>>> ruleAsAttributes(const ViewRule& rule,
                                                                                 const model::Model& model);

/// "error", "warning", …; nothing for other words.
std::string_view severityToken(Severity severity);
std::optional<Severity> severityNamed(std::string_view token);

}  // namespace diagram
