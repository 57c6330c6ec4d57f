// SPDX-License-Identifier: MIT
#include "faults/plugin_host.h"

#include <gtest/gtest.h>

#include "faults/samples.h"
#include "support/build_folder.h"

// A plugin's end is not the end of what runs it. All its rows are in runner/ and analysis/; here it is what the twin
// that loads plugins itself is measured by.
namespace faults {
namespace {

TEST(PluginHost, OutlivesItsPlugins) {
  for (const std::string name : {"segfault_in_entry", "segfault", "exits", "kills_itself"})
    EXPECT_EQ(faultOf(runAsTheProgram, SAMENSPEL_BINARY_DIR "/tests/plugins/" + name + "/" + name + ".so",
                      sample("board-link-lost")),
              "")
        << name;
}

}  // namespace
}  // namespace faults
