// SPDX-License-Identifier: MIT
#include "edit/actions/remove.h"

#include <set>

namespace edit {

base::Result<void> remove(Transaction& transaction, const std::vector<std::string>& ids) {
  // What depends on an element goes first, so that undo finds its ends when it brings it back. In a damaged file links
  // may depend on each other; the second time an element comes up, it goes.
  std::vector<std::string> open(ids.rbegin(), ids.rend());
  std::set<std::string> seen;
  while (!open.empty()) {
    const auto element = transaction.model().find(open.back());
    if (!element || *element == transaction.model().root()) {
      open.pop_back();
    } else if (seen.insert(open.back()).second) {
      for (const auto reference : {model::Attr::From, model::Attr::To, model::Attr::Of, model::Attr::Owner})
        for (const auto& dependent : transaction.model().referring(reference, element->id()))
          open.emplace_back(dependent.id());
    } else {
      if (auto removed = transaction.apply(model::RemoveElement{open.back()}); !removed) return removed;
      open.pop_back();
    }
  }
  return {};
}

}  // namespace edit
