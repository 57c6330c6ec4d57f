// SPDX-License-Identifier: MIT
#include "desktop/share_commands.h"

#include <filesystem>

#include "desktop/notice_bar.h"
#include "gui.h"

namespace {

/// What leaves the window for other eyes, and what the notice says of it.
class Sharing : public gui::WindowTest {
 protected:
  void SetUp() override { open("ottoland"); }

  static constexpr const char* hidden = "kannibaliseren";

  desktop::ShareCommands& sharing() { return window().sharing(); }
  const std::string& notice() { return window().notice().message(); }
};

TEST_F(Sharing, AReportHoldsWhatTheWindowShows) {
  ASSERT_TRUE(sharing().exportReportTo(m_folder / "report.html")) << notice();
  EXPECT_NE(notice().find("report.html"), std::string::npos);
  const std::string page = gui::bytesOf(m_folder / "report.html");
  EXPECT_NE(page.find("INT-004"), std::string::npos);
  EXPECT_NE(page.find(hidden), std::string::npos);
}

TEST_F(Sharing, TheReportOfAClientViewIsTheClients) {
  window().showClientView(true);
  ASSERT_TRUE(gui::waitFor([&] { return analysed(); }));
  ASSERT_TRUE(sharing().exportReportTo(m_folder / "report.html")) << notice();
  const std::string page = gui::bytesOf(m_folder / "report.html");
  EXPECT_EQ(page.find("INT-004"), std::string::npos);
  EXPECT_EQ(page.find(hidden), std::string::npos);
  EXPECT_NE(page.find("Based on voiced interests"), std::string::npos);
}

TEST_F(Sharing, AReportWaitsForTheAnalyses) {
  workspace().session().rename("sl", "Rector");
  EXPECT_FALSE(sharing().canReport());
  EXPECT_FALSE(sharing().exportReportTo(m_folder / "report.html"));
  EXPECT_FALSE(std::filesystem::exists(m_folder / "report.html"));
  EXPECT_FALSE(notice().empty());
}

TEST_F(Sharing, AClientCopyHoldsNothingThatIsHidden) {
  ASSERT_TRUE(sharing().saveClientCopyTo(m_folder / "client.samenspel")) << notice();
  const std::string copy = gui::bytesOf(m_folder / "client.samenspel");
  EXPECT_EQ(copy.find(hidden), std::string::npos);
  EXPECT_NE(copy.find("Schoolleider"), std::string::npos);
  EXPECT_NE(notice().find("client.samenspel"), std::string::npos);
  EXPECT_NE(notice().find("Texts that can be read in it"), std::string::npos);
  EXPECT_FALSE(workspace().session().isModified());
}

TEST_F(Sharing, ACopyWithoutNamesHasItsKeyBesideIt) {
  ASSERT_TRUE(sharing().savePseudonymisedTo(m_folder / "nobody.samenspel")) << notice();
  const std::string copy = gui::bytesOf(m_folder / "nobody.samenspel");
  EXPECT_EQ(copy.find("Schoolleider"), std::string::npos);
  EXPECT_NE(notice().find("nobody.samenspel.key"), std::string::npos);
  const std::string key = gui::bytesOf(m_folder / "nobody.samenspel.key");
  EXPECT_NE(key.find("Schoolleider"), std::string::npos);
  EXPECT_FALSE(sharing().savePseudonymisedTo(m_folder / "nobody.samenspel")) << "a key is never replaced";
  EXPECT_EQ(gui::bytesOf(m_folder / "nobody.samenspel.key"), key);
}

TEST_F(Sharing, NeverReplacesTheModelItself) {
  const std::string before = gui::bytesOf(m_file);
  EXPECT_FALSE(sharing().saveClientCopyTo(m_file));
  EXPECT_FALSE(sharing().savePseudonymisedTo(m_file));
  EXPECT_EQ(gui::bytesOf(m_file), before);
  EXPECT_NE(notice().find(m_file.filename().string()), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(m_file.string() + ".key"));
}

}  // namespace
