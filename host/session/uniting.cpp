// SPDX-License-Identifier: MIT
#include "session/uniting.h"

#include "base/text.h"

namespace session {

base::Result<United> unite(Session& session, std::string_view kept, std::string_view other,
                           const std::set<model::Attr>& take) {
  United united;
  const auto done =
      session.carryOut(base::tr("make one of two"), [&](edit::Transaction& transaction) -> base::Result<void> {
        auto made = edit::unite(transaction, kept, other, take);
        if (!made) return tl::unexpected(made.error());
        united = *made;
        return {};
      });
  if (!done) return tl::unexpected(done.error());
  return united;
}

}  // namespace session
