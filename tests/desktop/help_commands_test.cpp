// SPDX-License-Identifier: MIT
#include "desktop/help_commands.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>

#include "base/speech.h"
#include "desktop/canvas.h"
#include "desktop/command_palette.h"
#include "desktop/example_gallery.h"
#include "desktop/key_sheet.h"
#include "desktop/main_frame.h"
#include "desktop/menus.h"
#include "desktop/notice_bar.h"
#include "desktop/settings.h"
#include "desktop/shell_commands.h"
#include "desktop/text.h"
#include "desktop/tour.h"
#include "desktop/windows.h"
#include "desktop/workspace.h"
#include "gui.h"

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class Help : public gui::WindowTest {};

TEST_F(Help, OpensTheGuideInTheLanguageOfTheUser) {
  std::vector<fs::path> opened;
  window().help().openPage = [&](const fs::path& page) {
    opened.push_back(page);
    return true;
  };
  window().help().showGuide();
  {
    const base::Speaking dutch(base::Language::Dutch);
    window().help().showGuide();
  }
  ASSERT_EQ(opened.size(), 2U);
  EXPECT_NE(opened[0], opened[1]);
  for (const fs::path& page : opened) EXPECT_TRUE(fs::is_regular_file(page)) << page;
}

/// The words of a page: without tags, one space between them.
std::string wordsOf(const fs::path& page) {
  std::string text = std::regex_replace(gui::bytesOf(page), std::regex("<[^>]*>"), "");
  text = std::regex_replace(text, std::regex("&gt;"), ">");
  return std::regex_replace(text, std::regex("\\s+"), " ");
}

TEST_F(Help, GuideNamesEveryCommandInBothLanguages) {
  for (const base::Language language : {base::Language::English, base::Language::Dutch}) {
    const base::Speaking speaking(language);
    const std::string guide = wordsOf(desktop::HelpCommands::guide());
    ASSERT_GT(guide.size(), 5000U);
    for (const desktop::Findable& thing : window().shell().everything())
      if (!thing.whenTyped && thing.icon != "doc") {
        EXPECT_THAT(guide, HasSubstr(thing.label));
      }
  }
}

TEST_F(Help, SaysWhereThePageIsWhenNothingShowsIt) {
  window().help().openPage = [](const fs::path&) { return false; };
  window().help().showGuide();
  EXPECT_THAT(window().notice().message(), HasSubstr("index.html"));
}

TEST_F(Help, PrintsEveryCommandWithItsKeyAndItsSentence) {
  fs::path written;
  window().help().openPage = [&](const fs::path& page) {
    written = page;
    return true;
  };
  ASSERT_TRUE(window().help().printCommands());
  const std::string page = gui::bytesOf(written);
  const auto onPage = [](std::string text) {
    for (std::size_t at = 0; (at = text.find('&', at)) != std::string::npos; at += 5) text.replace(at, 1, "&amp;");
    return text;
  };
  for (const desktop::Action& action : window().actions()) {
    if (action.menu == desktop::Menu::Recent) continue;
    EXPECT_THAT(page, HasSubstr(onPage(desktop::plainLabel(action.label))));
    EXPECT_THAT(page, HasSubstr(onPage(action.tooltip)));
    if (!action.key.empty()) {
      EXPECT_THAT(page, HasSubstr("<kbd>" + desktop::keyInWords(action.key) + "</kbd>"));
    }
  }
  fs::remove(written);
}

TEST_F(Help, KeySheetFitsItsWindow) {
  desktop::KeySheetDialog sheet(&window(), desktop::keySheet(window().actions()), [] {});
  sheet.Show();
  EXPECT_TRUE(gui::waitFor([&] { return sheet.IsShownOnScreen(); }));
  EXPECT_LE(sheet.GetSize().x, 1440);
  EXPECT_LE(sheet.GetSize().y, 900);
}

TEST_F(Help, HasAnExampleForEverySampleInBothLanguages) {
  std::size_t samples = 0;
  for (const auto& entry : fs::directory_iterator(gui::sample("assen").parent_path()))
    samples += entry.path().extension() == ".samenspel";
  const auto examples = desktop::examples();
  EXPECT_EQ(examples.size(), samples);
  const base::Speaking dutch(base::Language::Dutch);
  const auto translated = desktop::examples();
  for (std::size_t i = 0; i < examples.size(); ++i) {
    EXPECT_TRUE(examples[i].about.ends_with('.')) << examples[i].about;
    EXPECT_NE(examples[i].title, translated[i].title);
  }
}

TEST_F(Help, GalleryShowsPicturesAndGivesWhatWasChosen) {
  desktop::ExampleGallery gallery(&window(), desktop::examples());
  gallery.Show();
  ASSERT_TRUE(gui::waitFor([&] { return gallery.IsShownOnScreen(); }));
  gui::settle();
  ASSERT_TRUE(gallery.chosen());
  EXPECT_EQ(gallery.chosen()->path, desktop::examples().front().path);
  gallery.list().SetSelection(2);
  EXPECT_EQ(gallery.chosen()->path, desktop::examples()[2].path);
}

TEST_F(Help, TourHasFourStepsAndLeavesTheKeyboardToTheDiagram) {
  desktop::Tour& tour = window().tour();
  window().help().startTourHere();
  ASSERT_TRUE(tour.IsShown());
  EXPECT_EQ(tour.count(), 4U);
  std::vector<std::string> titles;
  for (std::size_t step = 0; step < 4; ++step) {
    titles.push_back(tour.title());
    EXPECT_EQ(tour.step(), step);
    EXPECT_TRUE(window().canvas().GetClientRect().Contains(tour.GetRect())) << step;
    ASSERT_TRUE(gui::waitFor([&] { return tour.nextButton().HasFocus(); }));
    press(WXK_SPACE);
  }
  EXPECT_TRUE(gui::waitFor([&] { return !tour.IsShown(); }));
  EXPECT_TRUE(gui::waitFor([this] { return window().canvas().HasFocus(); }));
  EXPECT_EQ(std::set<std::string>(titles.begin(), titles.end()).size(), 4U);
}

TEST_F(Help, TourEndsAtOnceWhenNotWanted) {
  window().help().startTourHere();
  ASSERT_TRUE(gui::waitFor([this] { return window().tour().nextButton().HasFocus(); }));
  press(WXK_ESCAPE);
  EXPECT_TRUE(gui::waitFor([this] { return !window().tour().IsShown(); }));
}

TEST_F(Help, TourIsNotGivenASecondTimeUnlessAskedFor) {
  desktop::Windows& windows = gui::app().windows();
  gui::app().settings().setWindows({});
  gui::app().settings().setTourSeen();
  ASSERT_TRUE(desktop::Settings().tourSeen()) << "it is on the disk";
  desktop::MainFrame& later = windows.openFirst({});
  EXPECT_FALSE(later.tour().IsShown());
  later.help().startTour();
  EXPECT_TRUE(later.tour().IsShown()) << "on request it is given again";
  EXPECT_TRUE(later.workspace().session().path().empty());
  EXPECT_FALSE(later.workspace().model().elements().empty());
  later.Destroy();
  gui::settle();
}

TEST_F(Help, TourIsGivenAtTheFirstStart) {
  // Settings of somebody who has none yet.
  const gui::Folder home;
  wxString before;
  wxGetEnv(desktop::wx("XDG_CONFIG_HOME"), &before);
  wxSetEnv(desktop::wx("XDG_CONFIG_HOME"), wxString::FromUTF8((home / "config").string()));
  {
    desktop::Settings settings;
    desktop::Windows windows(settings, [] {});
    desktop::MainFrame& first = windows.openFirst({});
    EXPECT_TRUE(first.tour().IsShown());
    EXPECT_TRUE(first.workspace().session().path().empty());
    EXPECT_FALSE(first.workspace().model().elements().empty());
    EXPECT_TRUE(desktop::Settings().tourSeen());
    first.Destroy();
    gui::settle();
    wxTheApp->ProcessPendingEvents();
    gui::app().DeletePendingObjects();
  }
  wxSetEnv(desktop::wx("XDG_CONFIG_HOME"), before);
}

}  // namespace
