// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desktop {

/// Where an action stands in the menus. The order is the order on screen.
enum class Menu { File, Recent, Edit, View, Look, Language, Panes, Selecting, Arrange, Model, Analyse, Present, Tools, Help };

/// One thing the user can do: the only place where its name, key, help, state and effect are written down. Menus,
/// toolbar, keys and tests follow from the table of these.
struct Action {
  int id;
  Menu menu;
  std::string label;      ///< in the user's language; "&" before the letter that chooses it in the menu
  std::string_view key;   ///< as wxWidgets writes keys: "Ctrl+Z"; may be empty
  std::string tooltip;    ///< a whole sentence in the user's language
  std::string_view icon;  ///< of host/icons; may be empty
  std::function<void()> run;
  std::function<bool()> enabled = {};          ///< empty: always
  std::function<bool()> checked = {};          ///< empty: it is not a state that is on or off
  std::function<std::string()> labelNow = {};  ///< empty: `label`, always
  std::function<std::string()> whyNot = {};    ///< a sentence for when it is not enabled; empty: none is known
  bool startsGroup = false;                    ///< a line above it in its menu
  bool inToolbar = false;
};

using ActionTable = std::vector<Action>;

/// The menu that another one is a part of.
std::optional<Menu> parentOf(Menu menu);

/// Adds a row, for the caller to complete. The reference holds until the next one is added.
Action& addRow(ActionTable& table, int id, Menu menu, std::string label, std::string_view key, std::string tooltip,
               std::function<void()> run);

/// The row with this id, or null.
const Action* findAction(const ActionTable& table, int id);

}  // namespace desktop
