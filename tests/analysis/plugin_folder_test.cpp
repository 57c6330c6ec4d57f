// SPDX-License-Identifier: MIT
#include "analysis/plugin_folder.h"

#include <gmock/gmock.h>

#include "base/hash.h"
#include "support/scratch.h"

namespace {

namespace fs = std::filesystem;
using analysis::Catalogue;
using analysis::copyPlugin;
using analysis::Origin;
using testing::HasSubstr;

class Folder : public testing::Test {
 protected:
  /// A plugin as it lies where it was made; returns its manifest.
  fs::path made(const std::string& name, const std::string& id, const std::string& code) const {
    fs::create_directories(scratch / "made");
    scratch.write("made/" + name + ".so", code);
    return scratch.write("made/" + name + ".plugin.xml", "<plugin xmlns=\"urn:samenspel:plugin:1\" id=\"" + id +
                                                             "\" version=\"1\" library=\"" + name + ".so\" sha256=\"" +
                                                             base::sha256(code) + "\"/>");
  }
  base::Result<analysis::Plugin> add(const fs::path& file) const {
    return copyPlugin(file, own, Catalogue::read({{bundled, Origin::Bundled}, {own, Origin::User}}));
  }
  std::size_t files() const { return std::size_t(std::distance(fs::directory_iterator(own), {})); }

  Scratch scratch;
  fs::path own = scratch / "data/plugins";
  fs::path bundled = scratch / "bundled";
};

TEST_F(Folder, TakesAPluginByItsManifestOrItsLibrary) {
  const auto added = add(made("x", "a.x", "code"));
  ASSERT_TRUE(added) << added.error().message;
  EXPECT_EQ(added->library, own / "x.so");
  EXPECT_EQ(Scratch::read(own / "x.so"), "code");
  EXPECT_EQ((fs::status(own / "x.so").permissions() & fs::perms::others_all), fs::perms::none);
  made("y", "a.y", "more");
  ASSERT_TRUE(add(scratch / "made/y.so"));
  EXPECT_EQ(Catalogue::read({{own, Origin::User}}).plugins().size(), 2u);
  EXPECT_EQ(files(), 4u);
}

TEST_F(Folder, ReplacesAnOlderVersionWhateverItsFilesWereCalled) {
  ASSERT_TRUE(add(made("x", "a.x", "code")));
  ASSERT_TRUE(add(made("x", "a.x", "newer")));
  EXPECT_EQ(Scratch::read(own / "x.so"), "newer");
  ASSERT_TRUE(add(made("x-2", "a.x", "newest")));
  const auto catalogue = Catalogue::read({{own, Origin::User}});
  EXPECT_TRUE(catalogue.problems().empty());
  ASSERT_EQ(catalogue.plugins().size(), 1u);
  EXPECT_EQ(Scratch::read(catalogue.plugins()[0].library), "newest");
  EXPECT_EQ(files(), 2u);
  ASSERT_TRUE(add(own / "x-2.so")) << "what lies there already needs no copy";
  EXPECT_EQ(files(), 2u);
}

TEST_F(Folder, RefusesWhatWouldNotBeUsedOrIsNoPlugin) {
  ASSERT_TRUE(add(made("x", "a.x", "code")));
  EXPECT_THAT(add(made("x", "b.other", "code")).error().message, HasSubstr("belongs to another plugin"));
  fs::create_directories(bundled);
  for (const char* file : {"x.so", "x.plugin.xml"}) fs::copy(scratch / "made" / file, bundled);
  EXPECT_THAT(add(made("y", "b.other", "code")).error().message, HasSubstr("b.other already"));
  const fs::path lying = made("z", "a.z", "code");
  scratch.write("made/z.so", "changed");
  EXPECT_THAT(add(lying).error().message, HasSubstr("changed since"));
  EXPECT_FALSE(add(scratch.write("made/words.so", "no plugin")));
  EXPECT_FALSE(add(scratch / "made/missing.so"));
  EXPECT_THAT(add(scratch / "made").error().message, HasSubstr("one by one"));
  EXPECT_EQ(files(), 2u);
}

TEST_F(Folder, SaysWhyItCannotCopy) {
  scratch.write("data", "a file in the way");
  EXPECT_THAT(add(made("x", "a.x", "code")).error().message, HasSubstr("could not be copied to"));
}

}  // namespace
