// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"

namespace desktop {

using base::tr;

void addPresentRows(ActionTable& table, const Commands& commands) {
  Action& present = addRow(table, action::Present, Menu::Present, tr("&Present"), "F5",
                           tr("Show the client view on the whole screen; Escape ends it."), commands.window.present);
  present.icon = "present";
  present.inToolbar = true;
  present.startsGroup = true;
  addRow(table, action::Spotlight, Menu::Present, tr("Spot&light"), "Shift+F5",
         tr("Dim all but a circle round the pointer."), commands.window.toggleSpotlight)
      .checked = commands.window.showsSpotlight;
  const auto isClient = commands.window.isClientView;
  Action& client = addRow(table, action::ClientView, Menu::Present, tr("&Client view"), "Ctrl+Shift+H",
                          tr("Show what the client may see, in this window."),
                          [show = commands.window.showClientView, isClient] { show(!isClient()); });
  client.checked = isClient;
  client.icon = "eye";
  client.inToolbar = true;
  addRow(table, action::ClientWindow, Menu::Present, tr("Client view in a &window of its own"), "Ctrl+Shift+J",
         tr("Open a second window for the projector that shows what the client may see."),
         commands.window.openClientWindow);
}

}  // namespace desktop
