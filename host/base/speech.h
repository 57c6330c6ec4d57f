// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "base/text.h"

namespace base {

/// While it lives, language() and tr() on this thread speak another language. Instances nest. It stays on the thread
/// that made it.
class Speaking {
 public:
  explicit Speaking(Language language);
  ~Speaking();
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  std::optional<Language> m_before;
};

/// For tests of layouts, which must hold texts of any language: from now on tr() answers with texts that are 40 %
/// longer, or with the real ones again. Texts that were made before stay as they are.
void stretchTexts(bool stretched);

}  // namespace base
