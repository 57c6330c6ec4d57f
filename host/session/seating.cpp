// SPDX-License-Identifier: MIT
#include "session/seating.h"

#include <algorithm>

#include "base/text.h"
#include "edit/actions/attributes.h"
#include "session/session.h"

namespace session {
namespace {

using model::Attr;
using model::Type;

bool makesChair(const model::Change& change) {
  const auto* set = std::get_if<model::SetAttribute>(&change);
  return set != nullptr && set->name == model::attributeName(Attr::Seat) && set->value == "chair";
}

}  // namespace

std::optional<SecondChair> secondChair(const model::Model& model, const model::Changes& changes) {
  const auto made = std::ranges::find_if(changes, makesChair);
  if (made == changes.end()) return std::nullopt;
  const std::string& id = model::subject(*made);
  const auto isOfIt = [&](const model::Change& change) { return model::subject(change) == id; };
  const auto seat = model.find(id);
  if (!std::ranges::all_of(changes, isOfIt) || !seat || seat->type() != Type::SitsAt) return std::nullopt;
  const auto table = seat->to(), role = seat->from();
  if (!table || !role) return std::nullopt;
  for (const model::Element& other : table->incoming(Type::SitsAt))
    if (const auto chair = other.from(); chair && other != *seat && other.is(Attr::Seat, "chair"))
      return SecondChair{std::string(table->id()), std::string(role->id()), std::string(chair->id())};
  return std::nullopt;
}

base::Result<void> replaceChair(Session& session, const SecondChair& second) {
  session.undo();
  return session.carryOut(base::tr("replace the chair"), [&](edit::Transaction& transaction) -> base::Result<void> {
    if (auto member = edit::takeSeat(transaction, second.chair, second.table, "member"); !member) return member;
    return edit::takeSeat(transaction, second.role, second.table, "chair");
  });
}

}  // namespace session
