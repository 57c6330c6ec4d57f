// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include "model/change.h"

namespace cli {

/// A change as JSON: {"change": "add", "type": …, "id": …, "attributes": {…}}, {"change": "remove", "id": …} or
/// {"change": "set", "id": …, "attribute": …, "value": … or null}. The owner of a part is the attribute "owner".
nlohmann::ordered_json asJson(const model::Change& change);
nlohmann::ordered_json asJson(const model::Changes& changes);

}  // namespace cli
