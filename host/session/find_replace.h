// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "session/session.h"

namespace session {

/// What is looked for in the whole model.
struct TextWish {
  std::string text;
  bool matchCase = false;
  bool wholeWords = false;
  bool names = true;  ///< the title, names, and what criteria say
  bool notes = true;
};

/// A text that holds what is looked for.
struct TextHit {
  std::string element;  ///< empty: the model itself
  model::Attr attribute = model::Attr::Name;
  std::string where;   ///< "Role “Teacher”, Note"
  std::string before;  ///< the whole text
  std::string after;   ///< with all places replaced
  std::size_t at = 0;  ///< of the first place in `before`, in bytes
  std::size_t length = 0;
  std::size_t places = 1;
};

/// All texts of a model that hold what is looked for, in document order. Nothing when the text is empty.
std::vector<TextHit> findTexts(const model::Model& model, const TextWish& wish, std::string_view replacement = {});

/// Replaces what these hits say, as one step. Refused as Session::setAttribute: nothing is replaced then. A hit whose
/// text has changed since is stepped over. Returns how many places were replaced.
base::Result<std::size_t> replaceTexts(Session& session, const std::vector<TextHit>& hits);

}  // namespace session
