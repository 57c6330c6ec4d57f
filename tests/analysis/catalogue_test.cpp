// SPDX-License-Identifier: MIT
#include "analysis/catalogue.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>

#include "base/hash.h"
#include "base/paths.h"
#include "support/scratch.h"

namespace {

using analysis::Catalogue;
using analysis::Origin;

std::string manifest(const std::string& id, const std::string& library = "x.so",
                     const std::string& hash = base::sha256("code")) {
  return "<plugin xmlns=\"urn:samenspel:plugin:1\" id=\"" + id +
         "\" version=\"1.0.0\" vendor=\"V\" licence=\"MIT\" abi=\"1.0\""
         " library=\"" +
         library + "\" sha256=\"" + hash +
         "\">"
         "<name language=\"en\" text=\"Name\"/><name language=\"nl\" text=\"Naam\"/><rule id=\"X-1\"/>"
         "<parameter name=\"p\" kind=\"choice\" default=\"a\"><choice value=\"a\"/><choice value=\"b\"/>"
         "<label language=\"en\" text=\"Label\"/></parameter></plugin>";
}

TEST(Catalogue, ListsPluginsByTheirManifests) {
  const Scratch scratch;
  scratch.write("b.plugin.xml", manifest("b.two"));
  scratch.write("a.plugin.xml", manifest("a.one"));
  scratch.write("notes.txt", "nothing");
  const auto catalogue = Catalogue::read({{scratch.path(), Origin::User}, {scratch / "missing", Origin::User}});
  EXPECT_TRUE(catalogue.problems().empty());
  ASSERT_EQ(catalogue.plugins().size(), 2u);
  const analysis::Plugin& plugin = catalogue.plugins().front();
  EXPECT_EQ(plugin.id, "a.one");
  EXPECT_EQ(plugin.name(base::Language::English), "Name");
  EXPECT_EQ(plugin.name(base::Language::Dutch), "Naam");
  EXPECT_EQ(plugin.rules, std::vector<std::string>{"X-1"});
  EXPECT_EQ(plugin.parameters.at(0).choices.size(), 2u);
  EXPECT_EQ(plugin.library, scratch / "x.so");
  EXPECT_EQ(catalogue.find("nobody"), nullptr);
}

TEST(Catalogue, TakesTheFirstOfTwoPluginsWithOneIdAndSaysSo) {
  const Scratch first, second;
  first.write("a.plugin.xml", manifest("same"));
  second.write("a.plugin.xml", manifest("same"));
  const auto catalogue = Catalogue::read({{first.path(), Origin::Bundled}, {second.path(), Origin::User}});
  ASSERT_EQ(catalogue.plugins().size(), 1u);
  EXPECT_EQ(catalogue.plugins().front().origin, Origin::Bundled);
  ASSERT_EQ(catalogue.problems().size(), 1u);
  EXPECT_NE(catalogue.problems().front().message.find("same"), std::string::npos);
}

TEST(Catalogue, NamesEveryManifestThatCannotBeUsed) {
  const Scratch scratch;
  scratch.write("1.plugin.xml", "");
  scratch.write("2.plugin.xml", "<plugin xmlns=\"urn:samenspel:plugin:1\"/>");
  scratch.write("3.plugin.xml", "<other/>");
  scratch.write("4.plugin.xml", manifest("a", "../evil.so"));
  scratch.write("5.plugin.xml", manifest("a", "/usr/lib/evil.so"));
  scratch.write("6.plugin.xml", manifest("a", ".."));
  scratch.write("7.plugin.xml", manifest("a b"));
  scratch.write("8.plugin.xml", manifest("a", "x.so", "short"));
  std::filesystem::create_directory(scratch / "9.plugin.xml");
  const auto catalogue = Catalogue::read({{scratch.path(), Origin::User}});
  EXPECT_TRUE(catalogue.plugins().empty());
  EXPECT_EQ(catalogue.problems().size(), 9u);
}

TEST(Catalogue, LooksWhereTheEnvironmentSays) {
  ::setenv("SAMENSPEL_PLUGIN_PATH", "/one:/two", 1);
  ::setenv("XDG_DATA_HOME", "/data", 1);
  const auto path = analysis::standardSearchPath();
  ASSERT_EQ(path.size(), 4u);
  EXPECT_EQ(path[0].folder, "/one");
  EXPECT_EQ(path[1].folder, "/two");
  EXPECT_EQ(path[2].folder, base::bundledPluginDirectory());
  EXPECT_EQ(path[3].folder, "/data/samenspel/plugins");
  ::unsetenv("SAMENSPEL_PLUGIN_PATH");
  ::unsetenv("XDG_DATA_HOME");
}

TEST(CatalogueDeathTest, LooksOnlyWhereTheProgramIsWhenItIsToBeSafe) {
  ::setenv("SAMENSPEL_PLUGIN_PATH", "/one", 1);
  EXPECT_EXIT(
      {
        analysis::useOnlyBundledPlugins();
        const auto path = analysis::standardSearchPath();
        std::exit(path.size() == 1 && path[0].origin == Origin::Bundled ? 0 : 1);
      },
      testing::ExitedWithCode(0), "");
  ::unsetenv("SAMENSPEL_PLUGIN_PATH");
}

TEST(Catalogue, IsNotHeldUpByAnyFolder) {
  const Scratch scratch;
  std::filesystem::create_symlink("loop", scratch / "loop");
  std::filesystem::create_symlink("circle.plugin.xml", scratch / "circle.plugin.xml");
  ASSERT_EQ(::mkfifo((scratch / "pipe.plugin.xml").c_str(), 0600), 0);
  scratch.write("good.plugin.xml", manifest("good"));
  scratch.write("file", "");
  const auto catalogue = Catalogue::read(
      {{scratch / "loop", Origin::User}, {scratch / "file", Origin::User}, {scratch.path(), Origin::User}});
  EXPECT_EQ(catalogue.plugins().size(), 1u);
  ASSERT_EQ(catalogue.problems().size(), 4u);
  EXPECT_NE(catalogue.problems()[0].message.find("/loop cannot be read"), std::string::npos);
}

TEST(Catalogue, SaysWhichFolderItMayNotRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "Root may read everything.";
  const Scratch scratch;
  std::filesystem::create_directory(scratch / "closed");
  std::filesystem::permissions(scratch / "closed", std::filesystem::perms::none);
  EXPECT_EQ(Catalogue::read({{scratch / "closed", Origin::User}}).problems().size(), 1u);
  std::filesystem::permissions(scratch / "closed", std::filesystem::perms::owner_all);
}

TEST(Catalogue, IsNotDrownedByTenThousandFiles) {
  const Scratch scratch;
  for (int i = 0; i < 10'000; ++i)
    scratch.write("p" + std::to_string(i) + ".plugin.xml", manifest("p" + std::to_string(i)));
  const auto catalogue = Catalogue::read({{scratch.path(), Origin::User}});
  EXPECT_EQ(catalogue.plugins().size(), 1000u);
  ASSERT_EQ(catalogue.problems().size(), 1u);
  EXPECT_NE(catalogue.problems()[0].message.find("more than 1000"), std::string::npos);
}

TEST(Plugin, IsVerifiedByItsHash) {
  const Scratch scratch;
  const auto plugin = analysis::readManifest(scratch.write("a.plugin.xml", manifest("a")), Origin::User);
  ASSERT_TRUE(plugin);
  EXPECT_FALSE(analysis::verifyLibrary(*plugin)) << "there is no library";
  scratch.write("x.so", "code");
  EXPECT_TRUE(analysis::verifyLibrary(*plugin));
  scratch.write("x.so", "other code");
  EXPECT_FALSE(analysis::verifyLibrary(*plugin));
}

}  // namespace
