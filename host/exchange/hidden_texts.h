// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace exchange {

/// What the hidden elements of a model are called and say, to find it in texts that are not hidden themselves: a note
/// that mentions a confidential interest. Words of three letters and less, and what something that is not hidden is
/// called as well, give nothing away. A value, not thread safe.
class HiddenTexts {
 public:
  /// `shown` and `hidden` are elements of one model.
  HiddenTexts(const std::vector<model::Element>& shown, const std::vector<model::Element>& hidden);

  /// True when the text says, as words of its own and letter case aside, what a hidden element is called or says, or
  /// has its id.
  bool toldBy(std::string_view text) const;
  /// The same for the name of something: a single word does not count, because a "Director of education" does not give
  /// a hidden "Director" away.
  bool toldByName(std::string_view name) const;

 private:
  std::vector<std::string> m_texts;  // lower case
  std::vector<std::string> m_ids;
};

}  // namespace exchange
