// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/model.h"

namespace storage {

/// True when `reread`, which was read from the bytes written for `written`, says all that `written` says. What has no
/// place in a file does not count: the keys of elements without an id of their own, parts whose owner is gone, and
/// characters that XML cannot hold. Otherwise false, and `where` (if given) names the first difference.
bool readsBackAs(const model::Model& written, const model::Model& reread, std::string* where = nullptr);

}  // namespace storage
