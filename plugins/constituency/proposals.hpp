// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "constituency.hpp"

// What the rules propose, where several propose alike.
namespace samenspel::constituency {

/// A small step, still an idea, whose name follows from the finding's: placeholders in braces as in its text.
struct StepIdea {
  Texts title;  ///< of the fix
  Texts name;   ///< of the step
  Values values = {};
  std::optional<Date> due = std::nullopt;
  std::string_view kind = {};  ///< the default when empty
};

/// Proposes the step, unless one of that name is there. It is the consultant's alone when one of `about` is. False when
/// nothing was proposed; else `tableThatSteers`, if given, is to steer it.
bool proposeStep(const Context& context, Finding& finding, const StepIdea& idea, const std::vector<Element>& about,
                 Element tableThatSteers = {});

/// Who could speak for a constituency: the roles of its partner, those at a table first; without a partner whoever sits
/// at a table, else anybody.
class Spokesmen {
 public:
  explicit Spokesmen(const Collaboration& collaboration) : m_collaboration(collaboration) {}
  /// The first of them that does not represent it yet; none if there is none.
  Element next(Element constituency);

 private:
  const std::vector<Element>& of(Element partner);

  const Collaboration& m_collaboration;
  std::map<Element, std::vector<Element>> m_byPartner;
};

/// Adds the link by which a role represents a constituency, how still to be asked.
void addRepresentation(Fix& fix, Reference role, Reference constituency);

/// The date so many days after asOf; nothing without asOf.
std::optional<Date> daysAhead(const Collaboration& collaboration, int days);

}  // namespace samenspel::constituency
