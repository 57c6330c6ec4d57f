// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string_view>

#include "gui.h"
#include "random_use.h"

wxIMPLEMENT_APP_NO_MAIN(gui::TestApp);

int main(int argc, char** argv) {
  setenv("LANGUAGE", "en", 1);
  if (argc == 7 && argv[1] == std::string_view(gui::useUntilKilledOption)) {
    // In the folders of the test that started it.
    gui::TestApp::instead = [argv] {
      return gui::useUntilKilled(argv[2], argv[3], argv[4], unsigned(std::strtoul(argv[5], nullptr, 10)),
                                 argv[6] == std::string_view("1"));
    };
    argc = 1;
    return wxEntry(argc, argv);
  }
  testing::InitGoogleTest(&argc, argv);
  // Nothing of the user's own is read or written.
  const gui::Folder home;
  setenv("XDG_CONFIG_HOME", (home / "config").c_str(), 1);
  setenv("XDG_STATE_HOME", (home / "state").c_str(), 1);
  setenv("XDG_DATA_HOME", (home / "data").c_str(), 1);
  return wxEntry(argc, argv);
}
