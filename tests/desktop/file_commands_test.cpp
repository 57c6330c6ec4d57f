// SPDX-License-Identifier: MIT
#include "desktop/file_commands.h"

#include <sys/stat.h>

#include <algorithm>

#include "desktop/notice_bar.h"
#include "gui.h"

namespace {

namespace fs = std::filesystem;

class Files : public gui::WindowTest {
 protected:
  /// Opening says why it cannot be done, in a sentence that names the file, and changes nothing.
  void expectRefused(const fs::path& path) {
    const bool regular = fs::is_regular_file(path);
    const std::string before = regular ? gui::bytesOf(path) : std::string();
    EXPECT_FALSE(window().files().open(path)) << path;
    EXPECT_NE(window().notice().message().find(path.filename().string()), std::string::npos)
        << path << ": " << window().notice().message();
    EXPECT_TRUE(window().notice().IsShown());
    EXPECT_EQ(regular ? gui::bytesOf(path) : std::string(), before) << path;
    EXPECT_TRUE(model().contains("tm")) << "what was open stays open";
    window().notice().dismiss();
  }
};

TEST_F(Files, RefusesBadFilesWithANoticeAndLeavesThemAsTheyAre) {
  const std::string good = gui::bytesOf(m_file);
  gui::write(m_folder / "empty.samenspel", "");
  gui::write(m_folder / "zeros.samenspel", std::string(4096, '\0'));
  gui::write(m_folder / "page.samenspel", "<!DOCTYPE html><html><body>Log in</body></html>");
  gui::write(m_folder / "words.samenspel", "This is no model.");
  gui::write(m_folder / "other.samenspel", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  gui::write(m_folder / "cut.samenspel", good.substr(0, good.size() / 2));
  for (const char* name : {"missing", "empty", "zeros", "page", "words", "other", "cut"})
    expectRefused(m_folder / (std::string(name) + ".samenspel"));
}

TEST_F(Files, RefusesFoldersAndPipesWithoutWaiting) {
  fs::create_directory(m_folder / "folder.samenspel");
  ASSERT_EQ(mkfifo((m_folder / "pipe.samenspel").c_str(), 0600), 0);
  expectRefused(m_folder / "folder.samenspel");
  expectRefused(m_folder / "pipe.samenspel");
}

TEST_F(Files, OpensANewerFormatForReadingAndSaysSo) {
  const std::string newer =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collaboration xmlns=\"urn:samenspel:collaboration:2\" "
      "format=\"2.0\"/>\n";
  gui::write(m_folder / "newer.samenspel", newer);
  ASSERT_TRUE(window().files().open(m_folder / "newer.samenspel"));
  EXPECT_TRUE(workspace().session().isReadOnly());
  EXPECT_FALSE(window().notice().message().empty());
  EXPECT_FALSE(workspace().session().save());
  EXPECT_EQ(gui::bytesOf(m_folder / "newer.samenspel"), newer);
}

TEST_F(Files, RemembersWhatWasOpened) {
  ASSERT_FALSE(gui::app().settings().recent().empty());
  EXPECT_EQ(gui::app().settings().recent().front(), m_file.string());
  std::filesystem::copy_file(m_file, m_folder / "again.samenspel");
  ASSERT_TRUE(window().files().open(m_folder / "again.samenspel"));
  EXPECT_TRUE(gui::waitFor([&] {
    return std::any_of(window().actions().begin(), window().actions().end(), [](const desktop::Action& action) {
      return action.menu == desktop::Menu::Recent && action.label.ends_with("again.samenspel");
    });
  })) << "the menu lists it without a restart";
}

TEST_F(Files, SavesUnderAnotherName) {
  workspace().session().rename("tm", "Coach");
  const std::string before = gui::bytesOf(m_file);
  ASSERT_TRUE(window().files().saveTo(m_folder / "other.samenspel"));
  EXPECT_EQ(gui::bytesOf(m_file), before);
  EXPECT_NE(gui::bytesOf(m_folder / "other.samenspel").find("Coach"), std::string::npos);
  EXPECT_EQ(workspace().session().path().filename(), "other.samenspel");
}

TEST_F(Files, SaysWhatWentWrongWhenItCannotSave) {
  workspace().session().rename("tm", "Coach");
  EXPECT_FALSE(window().files().saveTo(m_folder / "no such folder/x.samenspel"));
  EXPECT_FALSE(window().notice().message().empty());
  EXPECT_TRUE(workspace().session().isModified());
}

}  // namespace
