// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "edit/transaction.h"
#include "model/vocabulary.h"

namespace edit {

/// Sets an attribute of an element (an empty id is the model itself). Nothing, an empty text, or what absence means:
/// the attribute becomes absent. Nothing happens when it says so already. Refused with a sentence: an attribute its
/// type does not have, a required one without a value, a text that is no value of its kind. Ends of links: see moveEnd.
base::Result<void> setAttribute(Transaction& transaction, std::string_view id, model::Attr attribute,
                                std::optional<std::string> value);

/// Sets the name of an element, of the model its title. Space around it is left out.
base::Result<void> rename(Transaction& transaction, std::string_view id, std::string_view name);

/// Declares a theme of the inventory complete, or no longer.
base::Result<void> setThemeComplete(Transaction& transaction, std::string_view theme, bool complete);

/// A role goes to another organisation (none: it keeps its own) and layer (empty: it keeps its own).
base::Result<void> moveRole(Transaction& transaction, std::string_view role, std::string_view organisation,
                            std::string_view layer);

/// A role takes a seat at a table; one that sits there already gets this seat.
base::Result<void> takeSeat(Transaction& transaction, std::string_view role, std::string_view table,
                            std::string_view seat);

}  // namespace edit
