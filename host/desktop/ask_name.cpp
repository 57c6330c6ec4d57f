// SPDX-License-Identifier: MIT
#include "desktop/ask_name.h"

#include <utility>

#include "desktop/canvas.h"
#include "desktop/quick_entry.h"
#include "desktop/text.h"

namespace desktop {

void askName(const Editor& editor, const std::string& now, std::function<bool(const std::string&)> take) {
  const wxPoint corner = editor.canvas.FromDIP(wxPoint(16, 16));
  QuickEntry::Request request;
  request.place = wxRect(corner, editor.canvas.FromDIP(wxSize(320, 40)));
  request.text = now;
  request.selectAll = true;
  request.take = std::move(take);
  request.foot = base::tr("Enter gives it this name, Escape keeps the old one.");
  editor.entry.open(std::move(request));
}

}  // namespace desktop
