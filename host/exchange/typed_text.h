// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

// Which values of a model somebody typed, and so might say anything.
namespace exchange {

/// True when the value is one of the format's own: a day, a number, a value of a list, a reference. It cannot say
/// anything in words.
bool isNoText(const model::Attribute& attribute, std::string_view value);

/// A text in a model that is about to be shared, for the user to read once more.
struct SharedText {
  std::string element;  ///< id in the copy; empty: the root
  std::string where;    ///< "Role “Teacher”, Note"
  std::string text;
};

/// Every text of `copy` that somebody typed, in document order.
std::vector<SharedText> sharedTexts(const model::Model& copy);

}  // namespace exchange
