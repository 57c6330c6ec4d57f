// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "edit/document.h"
#include "edit/transaction.h"

namespace session {

/// Carries out an action that yields something (an id, a list) as one step of the document.
template <class Action>
auto performFor(edit::Document& document, std::string name, Action action) {
  decltype(action(std::declval<edit::Transaction&>())) result;
  const auto done = document.perform(std::move(name), [&](edit::Transaction& transaction) -> base::Result<void> {
    result = action(transaction);
    return result ? base::Result<void>() : tl::unexpected(result.error());
  });
  static_cast<void>(done);  // the same as `result`
  return result;
}

}  // namespace session
