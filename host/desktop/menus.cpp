// SPDX-License-Identifier: MIT
#include "desktop/menus.h"

#include <wx/control.h>

#include "desktop/text.h"

namespace desktop {

std::string titleOf(Menu menu) {
  using base::tr;
  switch (menu) {
    case Menu::File:
      return tr("&File");
    case Menu::Edit:
      return tr("&Edit");
    case Menu::View:
      return tr("&View");
    case Menu::Look:
      return tr("&Appearance");
    case Menu::Language:
      return tr("&Language");
    case Menu::Panes:
      return tr("&Panels");
    case Menu::Selecting:
      return tr("&Select");
    case Menu::Arrange:
      return tr("&Arrange");
    case Menu::Recent:
      return tr("Open &recent");
    case Menu::Model:
      return tr("&Model");
    case Menu::Analyse:
      return tr("&Analyse");
    case Menu::Present:
      return tr("&Present");
    case Menu::Tools:
      return tr("&Tools");
    case Menu::Help:
      return tr("&Help");
  }
  return {};
}

std::string pathOf(Menu menu) {
  const std::string title = plainLabel(titleOf(menu));
  const auto parent = parentOf(menu);
  return parent ? pathOf(*parent) + " › " + title : title;
}

std::string plainLabel(const std::string& label) { return utf8(wxControl::RemoveMnemonics(wx(label))); }

std::string keyInWords(std::string_view key) {
  std::string words(key);
  if (const auto at = words.find("Return"); at != std::string::npos) words.replace(at, 6, "Enter");
  return words;
}

}  // namespace desktop
