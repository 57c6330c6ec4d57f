// SPDX-License-Identifier: MIT
#include "desktop/style_sheet.h"

#include <string_view>
#include <utility>

#include "desktop/look.h"

namespace desktop {
namespace {

using diagram::ColourRole;

// Words with a '$' are colours of the look.
constexpr std::string_view kSheet = R"(
* { -gtk-icon-style: regular; outline-width: 1px; }
window, .background { background-color: $chrome; color: $ink; }
tooltip, tooltip.background { background-color: $ink; color: $panel; border-radius: 4px; }
tooltip * { background-color: transparent; color: $panel; text-shadow: none; }

menubar { background-color: $chrome; color: $ink; box-shadow: inset 0 -1px $edge; padding: 2px 6px; }
menubar > menuitem { padding: 5px 9px; color: $ink; }
menubar > menuitem:hover { background-color: $soft; color: $ink; box-shadow: none; border-radius: 4px; }
menu, .menu { background-color: $panel; color: $ink; border: 1px solid $edge; padding: 4px; }
menu menuitem, .menu menuitem { padding: 5px 8px; min-width: 40px; border-radius: 4px; }
menu menuitem:hover, .menu menuitem:hover { background-color: $soft; color: $ink; }
menu menuitem:disabled, .menu menuitem:disabled { color: $ink3; }
menu menuitem accelerator { color: $ink3; }
menu separator { background-color: $rule; margin: 4px 0; }

toolbar { background-color: $chrome; background-image: none; border: none; box-shadow: inset 0 -1px $edge; padding: 5px 8px; }
toolbar separator { background-color: $edge; margin: 7px 9px; min-width: 1px; }
toolbar button { border: 1px solid transparent; border-radius: 4px; background: transparent; box-shadow: none; min-height: 28px; min-width: 28px; padding: 1px; margin: 0 1px; }
toolbar button:hover { background: $caption; }
toolbar button:checked { background: $soft; border-color: $accent; }
toolbar button:disabled { opacity: .45; }

entry, .entry { background: $field; color: $ink; border: 1px solid $rule2; border-radius: 4px; box-shadow: none; min-height: 26px; padding: 0 8px; caret-color: $ink; }
entry:focus { border-color: $accent; box-shadow: inset 0 0 0 1px $accent; }
entry image { color: $ink3; -gtk-icon-style: symbolic; }
entry selection, entry > text > selection { background-color: $accent; color: $onaccent; }
entry.toolbar { min-height: 28px; }
entry.quick { font-weight: 500; border: 2px solid $accent; border-radius: 6px; min-height: 30px; box-shadow: none; }
scrolledwindow.quick { border: 2px solid $accent; border-radius: 6px; background-color: $field; }
scrolledwindow.quick textview { padding: 5px 8px; font-weight: 500; }
entry.inner { border: none; border-radius: 0; min-height: 18px; padding: 0 3px; box-shadow: none; }

button { background: $card; background-image: none; color: $ink; border: 1px solid $rule2; border-radius: 4px; box-shadow: none; text-shadow: none; -gtk-icon-shadow: none; min-height: 24px; padding: 1px 10px; font-weight: 500; }
button:hover { background: $soft; border-color: $border; }
button:active, button:checked { background: $soft; border-color: $accent; }
button:focus { outline: 1px dotted $accent; outline-offset: -3px; }
button:disabled { color: $ink3; background: $chrome; border-color: $rule; }
button:disabled label { color: $ink3; }
button.primary { background: $accent; border-color: $accent; color: $onaccent; font-weight: 600; }
button.primary label { color: $onaccent; }
button.primary:hover { background: shade($accent, 1.08); }
button.primary:disabled { background: $rule; border-color: $rule; }
button.primary:disabled label { color: $ink3; }
button.flat { background: transparent; border-color: transparent; padding: 1px 4px; min-width: 20px; }
button.flat:hover { background: $caption; }
button.segment, toolbar button.segment { background: $card; border-color: $rule2; padding: 1px 10px; min-height: 26px; margin: 0; }
toolbar button.segment:hover { background: $soft; border-color: $border; }
toolbar button.segment:checked { background: $soft; border-color: $accent; font-weight: 600; }
button.segment image, button.tab image { margin-right: 4px; }
button.segment.left { border-radius: 4px 0 0 4px; }
button.segment.right { border-radius: 0 4px 4px 0; }
button.filter { padding: 0 8px; min-height: 24px; font-size: 92%; }
button.palette { padding: 0 2px; min-height: 26px; font-size: 88%; }
button.counter { border-radius: 13px; padding: 0 5px; min-height: 24px; min-width: 0; color: $ink2; }
button.counter:not(:checked) { background: transparent; border-style: dashed; }
button.counter:checked { background: $card; border-color: $rule2; }
combobox.counter button.combo { padding: 0 4px; min-height: 24px; border-color: transparent; background: transparent; font-size: 92%; }
button.counter:focus { outline-offset: -2px; }
button.tab { background: transparent; border: 1px solid transparent; border-bottom: none; border-radius: 5px 5px 0 0; padding: 2px 14px; min-height: 26px; color: $ink2; }
button.tab:hover { background: $chrome; }
button.tab:checked { background: $canvas; border-color: $edge; color: $ink; font-weight: 600; }
label.hint { color: $ink3; font-weight: 400; }

checkbutton { color: $ink; padding: 0; font-size: 94%; }
checkbutton label { color: $ink; padding-left: 3px; }
check { background: $card; background-image: none; border: 1px solid $border; border-radius: 4px; box-shadow: none; min-width: 14px; min-height: 14px; -gtk-icon-shadow: none; }
check:checked { background: $accent; border-color: $accent; color: $onaccent; }

treeview.view { background-color: $panel; color: $ink; border: none; }
treeview.view:selected, treeview.view:selected:focus { background-color: $selected; color: $ink; }
treeview.view.expander { color: $ink2; -gtk-icon-transform: scale(.75); }
treeview.view.expander:selected { color: $ink; }
treeview.view header button { background: $heading; border: none; border-bottom: 1px solid $rule2; border-radius: 0; padding: 2px 6px; font-weight: 600; }
treeview.view.separator { color: $rule; }
scrolledwindow { border: none; }
scrollbar { background: transparent; border: none; }
scrollbar slider { background-color: $rule2; border-radius: 4px; min-width: 6px; min-height: 24px; border: 2px solid transparent; }
scrollbar slider:hover { background-color: $border; }
)";

std::string replaced(std::string text, std::string_view word, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; at += by.size())
    text.replace(at, word.size(), by);
  return text;
}

}  // namespace

std::string styleSheet() {
  const std::pair<std::string_view, wxColour> colours[] = {
      {"$onaccent", Look::colour(ColourRole::OnAccent)},
      {"$accent", Look::colour(ColourRole::Accent)},
      {"$soft", Look::colour(ColourRole::AccentSoft)},
      {"$border", Look::colour(ColourRole::Border)},
      {"$rule2", Look::colour(ColourRole::Rule2)},
      {"$rule", Look::colour(ColourRole::Rule)},
      {"$ink3", Look::colour(ColourRole::Ink3)},
      {"$ink2", Look::colour(ColourRole::Ink2)},
      {"$ink", Look::colour(ColourRole::Ink)},
      {"$canvas", Look::colour(ColourRole::Canvas)},
      {"$noticeedge", Look::colour(ColourRole::NoticeOutline)},
      {"$notice", Look::colour(ColourRole::Notice)},
      {"$panel", Look::colour(ColourRole::Panel)},
      {"$card", Look::colour(ColourRole::Card)},
      {"$chrome", Look::colour(Surface::Chrome)},
      {"$caption", Look::colour(Surface::Caption)},
      {"$field", Look::colour(Surface::Field)},
      {"$edge", Look::colour(Surface::Edge)},
      {"$heading", Look::colour(Surface::Heading)},
      {"$selected", Look::colour(Surface::SelectedRow)},
  };
  std::string sheet(kSheet);
  for (const auto& [word, colour] : colours) sheet = replaced(std::move(sheet), word, hex(colour));
  return sheet;
}

}  // namespace desktop
