// SPDX-License-Identifier: MIT
#include "session/become.h"

#include "base/text.h"
#include "compare/diff.h"
#include "edit/transaction.h"

namespace session {

base::Result<void> become(Session& session, const model::Model& other, std::string step) {
  if (session.isClientView())
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("In the client view the model cannot be replaced. Leave it first."));
  return session.carryOut(std::move(step), [&](edit::Transaction& transaction) {
    return transaction.apply(compare::diff(transaction.model(), other));
  });
}

}  // namespace session
