// SPDX-License-Identifier: MIT
#include "desktop/key_sheet.h"

#include <algorithm>

#include "base/text.h"
#include "desktop/menus.h"

namespace desktop {
namespace {

using base::tr;

KeyGroup onTheDiagram() {
  return {tr("On the diagram"),
          {{tr("letter"), tr("Add by typing"), tr("Any letter begins something new at the chosen place.")},
           {tr("arrow keys"), tr("Next place"), tr("Go to the next element or the next empty place.")},
           {tr("Ctrl+arrow keys"), tr("Follow a link"), tr("Go along a link to the element at its other end.")},
           {"Enter", tr("Properties"), tr("Go to the properties of the element.")},
           {"1 2 3 4", tr("State of a contact"), tr("Active, dormant, lost, wished.")},
           {"5 6 7", tr("Formality of a contact"), tr("Formal, informal, both.")},
           {tr("Ctrl+wheel"), tr("Zoom"), tr("Zoom in and out where the pointer is.")},
           {tr("Space+drag"), tr("Move the view"), tr("The middle button does the same.")},
           {tr("Shift+click"), tr("Select more"), tr("Add to the selection, or take out of it.")},
           {"Esc", tr("Never mind"), tr("Break off what is under way.")}}};
}

Menu topOf(Menu menu) {
  const auto parent = parentOf(menu);
  return parent ? topOf(*parent) : menu;
}

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char letter : text) {
    if (letter == '&')
      safe += "&amp;";
    else if (letter == '<')
      safe += "&lt;";
    else if (letter == '>')
      safe += "&gt;";
    else
      safe += letter;
  }
  return safe;
}

// For paper, so always light.
constexpr std::string_view kStyle =
    "@page{size:A4;margin:14mm}body{font:10.5pt/1.4 Inter,sans-serif;color:#1a2030;max-width:190mm;margin:2em auto}"
    "h1{font-size:18pt;margin:0 0 .6em}h2{font-size:11.5pt;margin:1.3em 0 .3em;border-bottom:1px solid #c3c9d5}"
    "table{border-collapse:collapse;width:100%}td{padding:2.5pt 8pt 2.5pt 0;vertical-align:top}"
    "td:nth-child(1){width:27%;white-space:nowrap}td:nth-child(2){width:28%;font-weight:600}td:nth-child(3){color:#"
    "475063}"
    "tr{break-inside:avoid}kbd{font:inherit;font-size:9pt;border:1px solid #c3c9d5;border-radius:3px;padding:1px 6px}";

}  // namespace

std::vector<KeyGroup> keySheet(const ActionTable& table) {
  std::vector<KeyGroup> groups;
  std::vector<Menu> menus;
  for (const Action& action : table) {
    if (action.menu == Menu::Recent && action.labelNow) continue;
    const Menu top = topOf(action.menu);
    auto at = std::size_t(std::find(menus.begin(), menus.end(), top) - menus.begin());
    if (at == menus.size()) {
      menus.push_back(top);
      groups.push_back({plainLabel(titleOf(top)), {}});
    }
    const std::string label = plainLabel(action.label);
    groups[at].rows.push_back({keyInWords(action.key),
                               action.menu == top ? label : plainLabel(titleOf(action.menu)) + " › " + label,
                               action.tooltip});
  }
  groups.push_back(onTheDiagram());
  return groups;
}

std::string keyPage(const std::vector<KeyGroup>& groups) {
  const std::string title = tr("Keys and commands");
  std::string page = "<!DOCTYPE html>\n<html lang=\"" + std::string(base::languageCode(base::language())) +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title) +
                     " – Samenspel</title>\n<style>" + std::string(kStyle) + "</style>\n</head>\n<body>\n<h1>" +
                     escaped(title) + "</h1>\n";
  for (const KeyGroup& group : groups) {
    page += "<h2>" + escaped(group.title) + "</h2>\n<table>\n";
    for (const KeyRow& row : group.rows)
      page += "<tr><td>" + (row.keys.empty() ? "" : "<kbd>" + escaped(row.keys) + "</kbd>") + "</td><td>" +
              escaped(row.label) + "</td><td>" + escaped(row.help) + "</td></tr>\n";
    page += "</table>\n";
  }
  return page + "</body>\n</html>\n";
}

}  // namespace desktop
