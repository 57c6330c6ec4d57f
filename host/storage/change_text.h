// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/change.h"
#include "model/model.h"

// Changes as bytes, for the journal alone. A text is its length in decimal digits, a colon and its bytes, so that
// nothing in it needs escaping; a number is its digits and a semicolon. A change is one letter and what belongs to it:
//   A position type id count (name value)...   add an element; the position is "-" for the end
//   R id                                       remove
//   S id name value                            set an attribute
//   U id name                                  make an attribute absent
namespace storage {

void appendText(std::string& bytes, std::string_view text);
void appendNumber(std::string& bytes, std::uint64_t number);
void appendChanges(std::string& bytes, const model::Changes& changes);

/// All of a model as changes that make it out of an empty one, element for element in its place.
void appendWhole(std::string& bytes, const model::Model& model);

/// Takes apart what the functions above put together. After something that does not fit everything answers nothing.
class ChangeReader {
 public:
  explicit ChangeReader(std::string_view bytes) : m_rest(bytes) {}

  std::optional<std::string> text();
  std::optional<std::uint64_t> number();
  /// All changes up to the end.
  std::optional<model::Changes> changes();

 private:
  std::optional<model::Change> change();
  std::optional<model::Change> addition();
  std::optional<std::uint64_t> numberBefore(char end);

  std::string_view m_rest;
};

/// Carries out changes that were recorded on a model like `model`, each new element in the place it had there. False
/// when one does not fit; those before it are done then.
bool replay(model::Model& model, model::Changes changes);

}  // namespace storage
