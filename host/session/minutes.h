// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "session/agenda.h"

namespace session {

/// What the minutes of a meeting are made of.
struct MinutesMaterial {
  std::string title;  ///< of the model
  base::Date day;     ///< on which they are made
  std::vector<AgendaItem> items;
  base::Language language = base::Language::English;
  bool forClient = false;  ///< what the client may not see is not in it
};

/// The minutes as a file of their own: a text, a text in Markdown, or a page that needs nothing else. A pure function.
std::string minutesPage(const MinutesMaterial& material, MinutesFormat format);

}  // namespace session
