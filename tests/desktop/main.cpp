// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "gui.h"

wxIMPLEMENT_APP_NO_MAIN(gui::TestApp);

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  // Nothing of the user's own is read or written.
  const gui::Folder home;
  setenv("XDG_CONFIG_HOME", (home / "config").c_str(), 1);
  setenv("XDG_STATE_HOME", (home / "state").c_str(), 1);
  setenv("LANGUAGE", "en", 1);
  return wxEntry(argc, argv);
}
