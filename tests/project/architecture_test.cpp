// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "project/form.h"
#include "project/map.h"

namespace {

using project::Source;
using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string_view> code = {".cpp", ".h", ".hpp", ".c"};

std::vector<project::Row> theMap() { return project::readMap(project::readFile("host/README.md")); }

TEST(Architecture, NamesOnlyFoldersAndLibrariesThatAreKnown) {
  ASSERT_GE(theMap().size(), 18u);
  EXPECT_THAT(project::faultsOf(theMap()), IsEmpty());
}

TEST(Architecture, HoldsForEveryInclude) {
  const auto map = theMap();
  const auto files = project::sources(code);
  ASSERT_GE(files.size(), 20u);
  for (const Source& source : files)
    for (const std::string& fault : project::wrongIncludes(map, source)) ADD_FAILURE() << fault;
}

TEST(Architecture, HasARowForEveryFolderAndAFolderForEveryRow) {
  const std::set<std::string> noCode = {"host/cmake", "host/decisions", "host/help", "host/icons", "host/translations"};
  std::set<std::string> rows;
  for (const auto& row : theMap())
    if (row.folder.starts_with("host/") && !row.planned) rows.insert(row.folder);
  std::set<std::string> folders;
  for (const std::string& folder : project::foldersBelow("host"))
    if (!noCode.contains(folder)) folders.insert(folder);
  EXPECT_EQ(rows, folders);
}

TEST(Architecture, HoldsForWhatIsLinkedToo) {
  const auto map = theMap();
  const std::string build = project::readFile("host/CMakeLists.txt");
  ASSERT_GE(project::linkedFolders(build).size(), 12u);
  for (const std::string& fault : project::wrongLinks(map, build)) ADD_FAILURE() << fault;
}

TEST(Architecture, KeepsEveryFileInTheHouseStyle) {
  for (const Source& source : project::sources({".cpp", ".h", ".hpp", ".c", ".sh", ".cmake", "CMakeLists.txt"}))
    for (const std::string& fault : project::faultsOfForm(source)) ADD_FAILURE() << fault;
}

TEST(Architecture, KeepsTheTopOfTheTreeSmall) {
  const std::set<std::string> allowed = {".ci",        ".clang-format", ".clang-tidy",    ".editorconfig",
                                         ".gitignore", "CHANGELOG.md",  "CMakeLists.txt", "CMakePresets.json",
                                         "LICENSE",    "README.md",     "host",           "plugins",
                                         "samples",    "sdk",           "tests"};
  for (const std::string& name : project::topLevel())
    EXPECT_TRUE(allowed.contains(name)) << name << " does not belong at the top.";
}

// Bad twins: sources that break the law, to see that it is kept.

TEST(Architecture, RefusesAFolderThatTheRowDoesNotName) {
  EXPECT_THAT(
      project::wrongIncludes(theMap(), {"host/model/a.cpp", "// x\n#include \"storage/reader.h\"\n"}),
      ElementsAre("host/model/a.cpp:2 includes storage/reader.h; host/model may include base and use std, fmt."));
  EXPECT_THAT(project::wrongIncludes(theMap(), {"host/desktop/a.cpp", "#include \"edit/document.h\""}),
              testing::SizeIs(1));
  EXPECT_THAT(project::wrongIncludes(theMap(), {"plugins/governance/a.cpp", "#include \"model/model.h\""}),
              testing::SizeIs(1));
  EXPECT_THAT(project::wrongIncludes(theMap(), {"host/session/a.cpp", "#include <samenspel/plugin.h>"}),
              testing::SizeIs(1));
  EXPECT_THAT(project::wrongIncludes(theMap(), {"host/model/a.cpp", "#include \"model.h\""}), testing::SizeIs(1))
      << "includes are written folder/file.h";
}

TEST(Architecture, RefusesALibraryThatTheRowDoesNotName) {
  EXPECT_THAT(
      project::wrongIncludes(theMap(), {"host/storage/a.cpp", "  #  include <pugixml.hpp>"}),
      ElementsAre(
          "host/storage/a.cpp:1 includes pugixml.hpp; host/storage may include base, xml, model and use std, fmt."));
  for (const char* header : {"<wx/wx.h>", "<boost/dll/shared_library.hpp>", "<nlohmann/json.hpp>", "<gtest/gtest.h>",
                             "<boost/mystery.hpp>", "<unheard.h>", "<bits/stdc++.h>"})
    EXPECT_THAT(project::wrongIncludes(theMap(), {"host/diagram/a.h", std::string("#include ") + header}),
                testing::SizeIs(1))
        << header;
  EXPECT_THAT(
      project::wrongIncludes(theMap(), {"sdk/include/samenspel/a.hpp", "#include <boost/graph/graph_traits.hpp>"}),
      testing::SizeIs(1));
  EXPECT_THAT(project::wrongIncludes(theMap(), {"plugins/a/a.cpp", "#include <unistd.h>"}), testing::SizeIs(1));
  EXPECT_THAT(project::wrongIncludes(theMap(), {"host/elsewhere/a.cpp", ""}), testing::SizeIs(1));
}

TEST(Architecture, RefusesALinkThatTheRowDoesNotName) {
  EXPECT_THAT(
      project::wrongLinks(
          theMap(), "samenspel_folder(model LINK base storage)\n  samenspel_folder(xml LINK base pugixml::pugixml)\n"),
      ElementsAre("host/CMakeLists.txt links storage to model; host/model may include base."));
}

TEST(Architecture, AllowsWhatTheRowsName) {
  for (const Source& source :
       std::vector<Source>{{"host/xml/a.cpp", "#include <pugixml.hpp>\n#include \"xml/b.h\"\n#include \"base/c.h\""},
                           {"host/storage/a.cpp", "#include <fcntl.h>\n#include <vector>"},
                           {"plugins/a/a.cpp", "#include \"rules.h\"\n#include <samenspel/plugin.hpp>"},
                           {"sdk/source/a.cpp", "#include <boost/graph/graph_traits.hpp>"},
                           {"tests/model/a.cpp", "#include <gtest/gtest.h>\n#include \"storage/b.h\""},
                           {"host/model/a.cpp", "// #include \"storage/b.h\""}})
    EXPECT_THAT(project::wrongIncludes(theMap(), source), IsEmpty());
}

TEST(Architecture, FindsFaultsInTheMapItself) {
  EXPECT_THAT(project::faultsOf(project::readMap(
                  "| folder | n | w | may include | may use |\n|---|\n| host/a | a | x | b | std, zlib |\n")),
              ElementsAre("The map lets host/a include b, which is no folder of it.",
                          "The map lets host/a use zlib, a library whose headers nobody knows."));
}

TEST(Architecture, FindsFaultsOfForm) {
  const std::string licence = "// SPDX-License-Identifier: MIT\n";
  EXPECT_THAT(project::faultsOfForm({"host/base/a.cpp", licence + "namespace base {}\n"}), IsEmpty());
  EXPECT_THAT(project::faultsOfForm({"host/base/a.cpp", "namespace base {}\n"}),
              ElementsAre("host/base/a.cpp has no line SPDX-License-Identifier: MIT at its top."));
  EXPECT_THAT(project::faultsOfForm({"host/base/a.cpp", licence + "namespace model {}\n"}),
              ElementsAre("host/base/a.cpp does not put what it holds in namespace base."));
  EXPECT_THAT(project::faultsOfForm({"tests/x/ATest.cpp", licence}),
              ElementsAre("tests/x/ATest.cpp is not written in snake_case."));
  EXPECT_THAT(project::faultsOfForm({"host/run.sh", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"}), IsEmpty());
  EXPECT_THAT(project::faultsOfForm({"plugins/a/a.cpp", licence + std::string(400, '\n')}),
              ElementsAre("plugins/a/a.cpp has 401 lines; more than 400 is two things in one file."));
  const std::string greedy = licence + "void f() { try { g(); } catch (" + "...) {} }  // " + "TO" + "DO\n";
  EXPECT_THAT(
      project::faultsOfForm({"plugins/a/a.cpp", greedy}),
      ElementsAre("plugins/a/a.cpp:2 catches everything; only main functions, the runner and the SDK wrapper may.",
                  "plugins/a/a.cpp:2 leaves work undone."));
  EXPECT_THAT(project::faultsOfForm({"sdk/include/samenspel/plugin.hpp", licence + "catch (" + "...)"}), IsEmpty());
}

}  // namespace
