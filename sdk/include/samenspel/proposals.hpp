// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <optional>
#include <samenspel/collaboration.hpp>
#include <samenspel/report.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What fixes of several analyses have in common. A fix proposes: what it adds is an idea, a draft, a wish; what it
// cannot know is unknown.
namespace samenspel {

/// A day as the file writes it: "2010-06-01".
std::string inIso(Date date);

/// What new agreements and steps would work out: the first ambition that is agreed, else the first that is alive; none
/// when there is none.
Element mainAmbition(const Collaboration& collaboration);

/// Adds a small step, still an idea; with a date if given, working out an ambition or agreement if given.
Reference addStep(Fix& fix, std::string_view name, std::optional<Date> due = std::nullopt, Element worksOut = {});

/// Adds a link by which an organisation or role takes part, how far still to be asked. `part` must fit the item:
/// "party", "supporter", "executor".
void addCommitment(Fix& fix, Reference who, Reference item, std::string_view part);

/// Adds a role to an organisation: still to be named, on a layer still to be asked, unless given.
Reference addRole(Fix& fix, Element partner, std::string_view name = "?", std::string_view layer = "unknown");

/// What is added is the consultant's alone when one of these is: its name or its links would tell.
void hideWith(Fix& fix, Reference added, std::initializer_list<Element> elements);

/// The names that are in use, so that nothing is proposed twice.
class NamesInUse {
 public:
  /// Of the elements of these types.
  NamesInUse(const Model& model, std::initializer_list<std::string_view> types);
  bool contains(std::string_view type, std::string_view name) const;

 private:
  std::set<std::pair<std::string, std::string>> m_names;
};

/// Lets an open step begin, from today on where its own dates allow that.
void startStep(Fix& fix, const Collaboration& collaboration, Element step);

/// Adds the idea of a shared ambition, named after the question it is to answer.
Reference addAmbition(Fix& fix, const Report& report);
/// Adds a draft of a project plan, working out the ambition if given.
Reference addProjectPlan(Fix& fix, const Report& report, Element ambition);
/// Adds to an ambition, agreement or step a criterion whose unit and target are still to be filled in.
void addCriterion(Fix& fix, const Report& report, Reference item);
/// Adds an evaluation on that day in which every core partner is to take part.
void addEvaluation(Fix& fix, const Report& report, const Collaboration& collaboration, Date due);

/// "A", "A and B", "A, B and C"; after 24 names a dot-dot-dot stands for the others.
std::string listed(const std::vector<std::string>& names, std::string_view language);
/// The names of the elements, listed: A, B and C.
std::string named(const std::vector<Element>& elements, std::string_view language);
/// ... in quotation marks: “A”, “B” and “C”.
std::string quoted(const std::vector<Element>& elements, std::string_view language);

}  // namespace samenspel
