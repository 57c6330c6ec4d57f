// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/model.h"

namespace compare {

/// How sentences speak of the elements of one model, in base::language(). Good while the model is not changed.
class Names {
 public:
  explicit Names(const model::Model& model);

  /// Within quotation marks of a sentence: the name; of a role whose name others have too, with its organisation.
  std::string plain(const model::Element& element) const;
  std::string plain(std::string_view id) const;
  /// As a part of a sentence: a name in quotation marks, of a link its ends and what it says of them.
  std::string of(const model::Element& element) const;
  /// The same by id; the id in quotation marks when the model has no such element.
  std::string of(std::string_view id) const;

  /// The value that counts, as people say it; empty when there is none.
  std::string value(const model::Element& element, std::string_view attribute) const;
  /// The label of an attribute; the name in the file when the format does not have it.
  static std::string attribute(model::Type type, std::string_view name);

 private:
  std::string part(const model::Element& element) const;

  const model::Model& m_model;
  std::unordered_map<std::string_view, int> m_roles;  // how many there are of each name
};

/// A list in a sentence: "a, b, c", cut short after a few.
std::string listed(const std::vector<std::string>& texts);

/// The first so many characters of a text on one line, with "…" when there are more.
std::string shortened(std::string_view text, std::size_t characters = 80);

/// How a file names unknown content: "risk" of an element; "comment" and the like in base::language().
std::string unknownName(const model::Element& foreign);

}  // namespace compare
