// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/model.h"
#include "session/session.h"

// Values set by typing a line, "mandate decide; position line": what the property panel does, without leaving the
// diagram.
namespace session {

/// One value that a line sets.
struct TypedValue {
  std::string id;  ///< of the element; empty: the model itself
  model::Attr attribute;
  std::string value;  ///< as the file has it; empty: the attribute becomes absent
  std::string words;  ///< "Mandate: may decide", in base::language()
};

/// Takes a line apart that is to set values of elements; without any, of the model. Between semicolons stand attributes
/// with their values. Both may be the words of the file or the labels of either language, letter case aside, or the
/// start of one if that is clear; several values have commas between them. The attributes of an element's last
/// criterion count as its own where it has none of that name. Refused with a sentence: an attribute that the elements
/// do not have, a value that is not one of its.
base::Result<std::vector<TypedValue>> valuesIn(std::string_view line, const std::vector<std::string>& ids,
                                               const model::Model& model);

/// Sets them as one step. Refused, and nothing is set, when one of them is no value of its kind.
base::Result<void> setValues(Session& session, const std::vector<TypedValue>& values);

}  // namespace session
