// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session/import_list.h"
#include "session/session.h"

namespace session {

/// What will become of one thing of a list.
struct PlannedRow {
  enum class Fate : std::uint8_t {
    Add,      // it is new
    Use,      // there is already one of that name: that is meant
    Twice,    // it stands higher up in the list
    LeaveOut  // it cannot be added
  };
  ListRow row;
  model::Type type = model::Type::Role;
  Fate fate = Fate::Add;
  std::string existing;  ///< id of the one there is already, when the fate is Use
  std::string remark;    ///< a sentence for the user; empty when there is nothing to say
};

/// What taking a list would do.
struct ListPlan {
  std::vector<PlannedRow> rows;
  std::vector<std::string> newOrganisations;  ///< that rows belong to, and that neither the model nor the list has
  std::size_t count(PlannedRow::Fate fate) const;
};

/// Compares a list with a model. A row without a type becomes a `usual` one. With `again`, what is there already is
/// added once more. The context says what belongs where no organisation or layer is written.
ListPlan planList(const model::Model& model, const NameList& list, model::Type usual, const QuickAddContext& context,
                  bool again = false);

/// Adds what a plan for the session's model says, as one step; returns the ids of what was added and of what was there
/// already, in the order of the list. Links with what is not there are left out, with a sentence.
base::Result<Session::Pasted> takeList(Session& session, const ListPlan& plan, const QuickAddContext& context);

/// The element a line of quick-add would add once more: of the same type and name, and, when it is a role with an
/// organisation, in the same one. Nothing: there is none.
std::optional<model::Element> alreadyThere(const model::Model& model, const QuickAddLine& line,
                                           const QuickAddContext& context);

/// Instead of adding that element once more: links it with the target of the line, if that has one. Returns its id.
base::Result<Session::Pasted> useInstead(Session& session, const QuickAddLine& line, const QuickAddContext& context);

}  // namespace session
