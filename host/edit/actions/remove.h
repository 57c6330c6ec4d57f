// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "edit/transaction.h"

namespace edit {

/// Removes elements with all that cannot be without them: their links, criteria, shapes and bends, and what is kept
/// inside them of content the format does not know. Accepted findings about them stay. Ids that do not exist are
/// stepped over.
base::Result<void> remove(Transaction& transaction, const std::vector<std::string>& ids);

}  // namespace edit
