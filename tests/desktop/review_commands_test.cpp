// SPDX-License-Identifier: MIT
#include "desktop/review_commands.h"

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/file_commands.h"
#include "desktop/notice_bar.h"
#include "desktop/safety_commands.h"
#include "desktop/screens/compare_screen.h"
#include "desktop/screens/merge_screen.h"
#include "desktop/screens/repair_screen.h"
#include "gui.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

namespace {

namespace fs = std::filesystem;
using compare::Choice;
using desktop::CompareScreen;
using desktop::MergeScreen;
using desktop::RepairScreen;
using gui::waitFor;

/// Versions beside each other and put together, on a copy of a sample with the roles "tm" and "vm".
class Review : public gui::WindowTest {
 protected:
  desktop::ReviewCommands& review() { return window().review(); }
  session::Session& session() { return workspace().session(); }
  const std::string& notice() { return window().notice().message(); }
  template <class S>
  S& screen() {
    auto* shown = dynamic_cast<S*>(review().screen());
    EXPECT_NE(shown, nullptr);
    return *shown;
  }
  bool isGone() {
    return waitFor([&] { return review().screen() == nullptr; }) && window().canvas().IsShown();
  }

  /// The model as it is, changed as somebody else might.
  model::Model changed(const std::string& id, const std::string& name) {
    model::Model other = model();
    EXPECT_TRUE(other.apply(model::SetAttribute{id, "name", name}));
    return other;
  }
  fs::path write(const std::string& name, const model::Model& content) {
    gui::write(m_folder / name, storage::writeModel(content));
    return m_folder / name;
  }
  std::string name(const std::string& id) { return std::string(model().find(id)->name()); }
  static std::size_t rows(desktop::TreeList& list) {
    std::size_t count = 0;
    for (const auto& child : list.rows().root().children) count += 1 + child->children.size();
    return count;
  }
};

// Merging

TEST_F(Review, DecidesAllClashesOnOneScreen) {
  const model::Model base = model();
  auto other = changed("tm", "Theirs");
  ASSERT_TRUE(other.apply(model::SetAttribute{"vm", "name", "Theirs, too"}));
  ASSERT_TRUE(other.apply(model::SetAttribute{"pg", "name", "Only theirs"}));
  const fs::path file = write("other.samenspel", other);
  ASSERT_TRUE(session().rename("tm", "Mine"));
  ASSERT_TRUE(session().rename("vm", "Mine, too"));
  ASSERT_TRUE(review().mergeWith(file)) << notice();
  auto& merge = screen<MergeScreen>();
  EXPECT_FALSE(window().canvas().IsShown());
  EXPECT_EQ(merge.sitting().undecided(), 2u);
  EXPECT_FALSE(merge.mergeButton().IsEnabled());
  EXPECT_NE(merge.count().find("2 of 2"), std::string::npos);
  merge.choose(0);
  EXPECT_NE(merge.card().find("Mine"), std::string::npos) << merge.card();
  EXPECT_NE(merge.card().find("→"), std::string::npos) << "what each choice gives";
  merge.decide(Choice::Theirs);
  EXPECT_FALSE(merge.mergeButton().IsEnabled());
  merge.choose(1);
  merge.decide(Choice::ByHand, "Together");
  EXPECT_TRUE(merge.mergeButton().IsEnabled());
  const std::string before = storage::writeModel(model());
  merge.merge();
  EXPECT_TRUE(isGone());
  EXPECT_EQ(name("pg"), "Only theirs");
  EXPECT_TRUE((name("tm") == "Theirs" && name("vm") == "Together") ||
              (name("vm") == "Theirs, too" && name("tm") == "Together"));
  session().undo();
  EXPECT_EQ(storage::writeModel(model()), before) << "one step";
}

TEST_F(Review, LeavesEverythingAsItIsWhenTheMergeIsPutOff) {
  const fs::path file = write("other.samenspel", changed("tm", "Theirs"));
  const std::string before = storage::writeModel(model()), bytes = gui::bytesOf(file);
  ASSERT_TRUE(review().mergeWith(file));
  screen<MergeScreen>().close();
  EXPECT_TRUE(isGone());
  EXPECT_EQ(storage::writeModel(model()), before);
  EXPECT_EQ(gui::bytesOf(file), bytes);
}

TEST_F(Review, DecidesAllForOneSideAndFollowsTheModel) {
  const fs::path file = write("other.samenspel", changed("tm", "Theirs"));
  ASSERT_TRUE(session().rename("tm", "Mine"));
  ASSERT_TRUE(review().mergeWith(file));
  auto& merge = screen<MergeScreen>();
  merge.decideAll(compare::Side::Theirs);
  EXPECT_TRUE(merge.mergeButton().IsEnabled());
  ASSERT_TRUE(session().rename("pg", "Meanwhile"));
  gui::settle();
  EXPECT_EQ(merge.sitting().undecided(), 0u) << "what was decided stays decided";
  merge.merge();
  EXPECT_TRUE(isGone());
  EXPECT_EQ(name("tm"), "Theirs");
  EXPECT_EQ(name("pg"), "Meanwhile");
}

TEST_F(Review, AsksAboutEveryDifferenceWhenNothingCommonIsKnown) {
  const fs::path file = write("other.samenspel", changed("tm", "Theirs"));
  ASSERT_TRUE(review().mergeWith(file));
  auto& merge = screen<MergeScreen>();
  EXPECT_EQ(merge.sitting().undecided(), 0u) << "both began with the file as it is";
  ASSERT_NE(merge.bases(), nullptr);
  merge.bases()->SetSelection(int(merge.bases()->GetCount()) - 1);
  wxCommandEvent event(wxEVT_CHOICE);
  event.SetInt(merge.bases()->GetSelection());
  merge.bases()->ProcessWindowEvent(event);
  EXPECT_EQ(merge.sitting().undecided(), 1u);
}

TEST_F(Review, MergesWhatOthersDidToTheFile) {
  write(m_file.filename().string(), changed("tm", "Theirs"));
  ASSERT_TRUE(session().rename("tm", "Mine"));
  session().lookOutside();
  review().mergeOutside();
  auto& merge = screen<MergeScreen>();
  EXPECT_EQ(merge.bases(), nullptr);
  merge.decide(Choice::Theirs);
  merge.merge();
  EXPECT_TRUE(isGone());
  EXPECT_FALSE(notice().empty());
  ASSERT_TRUE(session().save());
  EXPECT_EQ(storage::loadModel(m_file)->model.find("tm")->name(), "Theirs");
}

TEST_F(Review, HandsOutToGroupsAndTakesBackWhatTheyDid) {
  fs::create_directory(m_folder / "groups");
  ASSERT_TRUE(review().handOutTo(m_folder / "groups", 3)) << notice();
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(m_folder / "groups")) files.push_back(entry.path());
  std::ranges::sort(files);
  ASSERT_EQ(files.size(), 3u);
  gui::write(files[0], storage::writeModel(changed("tm", "First")));
  gui::write(files[1], storage::writeModel(changed("tm", "Second")));
  gui::write(files[2], storage::writeModel(changed("vm", "Third")));
  ASSERT_TRUE(review().takeBack(files)) << notice();
  auto& merge = screen<MergeScreen>();
  ASSERT_EQ(merge.sitting().questions().size(), 1u);
  EXPECT_EQ(merge.sitting().questions()[0].oursOf, "group 1");
  EXPECT_EQ(merge.sitting().questions()[0].theirsOf, "group 2");
  merge.choose(0);
  EXPECT_NE(merge.card().find("group 2"), std::string::npos);
  merge.decide(Choice::Theirs);
  merge.merge();
  EXPECT_TRUE(isGone());
  EXPECT_EQ(name("tm"), "Second");
  EXPECT_EQ(name("vm"), "Third");
}

// Damaged files

TEST_F(Review, OpensAFileWithConflictMarkersOnTheMergeScreen) {
  const std::string ours = storage::writeModel(changed("tm", "Ours")),
                    theirs = storage::writeModel(changed("tm", "Theirs"));
  const auto line = [](const std::string& text, const char* part) {
    const std::size_t from = text.rfind('\n', text.find(part)) + 1;
    return std::pair(from, text.find('\n', from) + 1);
  };
  const auto [from, to] = line(ours, "\"Ours\"");
  const auto [theirFrom, theirTo] = line(theirs, "\"Theirs\"");
  const std::string bytes = ours.substr(0, from) + "<<<<<<< HEAD\n" + ours.substr(from, to - from) + "=======\n" +
                            theirs.substr(theirFrom, theirTo - theirFrom) + ">>>>>>> branch\n" + ours.substr(to);
  gui::write(m_folder / "conflict.samenspel", bytes);
  ASSERT_TRUE(window().files().open(m_folder / "conflict.samenspel")) << notice();
  EXPECT_TRUE(session().isReadOnly());
  auto& merge = screen<MergeScreen>();
  ASSERT_EQ(merge.sitting().questions().size(), 1u);
  merge.decide(Choice::Theirs);
  merge.merge();
  EXPECT_TRUE(isGone());
  EXPECT_EQ(gui::bytesOf(m_folder / "conflict.samenspel"), bytes) << "nothing before the user saves";
  ASSERT_TRUE(window().files().save()) << notice();
  EXPECT_EQ(storage::loadModel(m_folder / "conflict.samenspel")->model.find("tm")->name(), "Theirs");
}

TEST_F(Review, OffersWhatIsLeftOfATruncatedFileForReadingOnly) {
  const std::string bytes = gui::bytesOf(m_file).substr(0, 1200);
  gui::write(m_folder / "cut.samenspel", bytes);
  EXPECT_FALSE(window().files().open(m_folder / "cut.samenspel"));
  EXPECT_NE(notice().find("cut.samenspel"), std::string::npos);
  EXPECT_EQ(session().path(), m_file) << "what was open stays until the user says so";
  window().notice().act();
  EXPECT_TRUE(waitFor([&] { return session().path().filename() == "cut.samenspel"; }));
  EXPECT_TRUE(session().isReadOnly());
  EXPECT_TRUE(model().contains("tm"));
  EXPECT_FALSE(session().save());
  EXPECT_EQ(gui::bytesOf(m_folder / "cut.samenspel"), bytes);
  ASSERT_TRUE(window().files().saveTo(m_folder / "rescued.samenspel"));
  EXPECT_FALSE(session().isReadOnly());
}

// Comparing

TEST_F(Review, ShowsWhatChangedSinceAFileInWordsOnTheDiagramAndInTheFindings) {
  auto other = changed("tm", "Before");
  ASSERT_TRUE(other.apply(model::AddElement{{"gone", model::Type::Ambition, {{"name", "Gone"}, {"status", "idea"}}}}));
  const fs::path file = write("before.samenspel", other);
  review().compareWith(file);
  auto& compare = screen<CompareScreen>();
  EXPECT_TRUE(window().canvas().IsShown()) << "beside the diagram";
  ASSERT_NE(compare.comparison(), nullptr);
  EXPECT_GE(rows(compare.changes()), 2u);
  ASSERT_NE(window().canvas().difference(), nullptr);
  EXPECT_EQ(window().canvas().difference()->changed, std::vector<std::string>{"tm"});
  EXPECT_EQ(window().canvas().difference()->gone, std::vector<std::string>{"gone"});
  ASSERT_TRUE(waitFor([&] { return compare.reports().has_value(); }));
  EXPECT_FALSE(compare.reports()->isEmpty()) << "an ambition makes findings";
  ASSERT_TRUE(compare.exportPageTo(m_folder / "page.html"));
  const std::string page = gui::bytesOf(m_folder / "page.html");
  EXPECT_NE(page.find("before.samenspel"), std::string::npos);
  EXPECT_NE(page.find("Gone"), std::string::npos);
  ASSERT_TRUE(session().rename("vm", "Now"));
  EXPECT_TRUE(waitFor([&] { return window().canvas().difference()->changed.size() == 2; })) << "it follows the model";
  compare.close();
  EXPECT_TRUE(isGone());
  EXPECT_EQ(window().canvas().difference(), nullptr);
}

TEST_F(Review, ListsEarlierVersionsAndBringsOneBack) {
  for (const char* title : {"Second", "Third"}) {
    ASSERT_TRUE(session().rename("tm", title));
    ASSERT_TRUE(session().save());
  }
  review().browseVersions();
  auto& versions = screen<CompareScreen>();
  ASSERT_EQ(versions.versions().rows().root().children.size(), 2u);
  versions.chooseVersion(1);
  ASSERT_NE(versions.comparison(), nullptr);
  EXPECT_EQ(rows(versions.changes()), 2u) << "a heading and the name";
  versions.act(0);
  EXPECT_TRUE(isGone());
  EXPECT_EQ(name("tm"), "Teammanager");
  session().undo();
  EXPECT_EQ(name("tm"), "Third");
}

TEST_F(Review, SaysThatThereAreNoEarlierVersions) {
  review().browseVersions();
  EXPECT_EQ(review().screen(), nullptr);
  EXPECT_FALSE(notice().empty());
}

// Mending

TEST_F(Review, ListsWhatIsWrongWithItsLineAndMendsIt) {
  auto broken = changed("tm", "Teammanager");
  ASSERT_TRUE(broken.apply(model::SetAttribute{"tm", "layer", "managment"}));
  ASSERT_TRUE(broken.apply(model::AddElement{{"x", model::Type::Contact, {{"from", "tm"}, {"to", "nobody"}}}}));
  ASSERT_TRUE(window().files().open(write("broken.samenspel", broken)));
  EXPECT_NE(notice().find("breaks"), std::string::npos) << notice();
  window().notice().act();
  gui::settle();
  auto& repair = screen<RepairScreen>();
  const auto find = [&](const std::string& element) {
    return std::size_t(
        std::ranges::find(repair.problems(), element, [](const auto& each) { return each.problem.element; }) -
        repair.problems().begin());
  };
  ASSERT_LT(find("x"), repair.problems().size());
  EXPECT_GT(repair.problems()[find("x")].place.line, 0u);
  const std::size_t count = repair.problems().size();
  repair.choose(find("x"));
  EXPECT_NE(repair.about().find("x"), std::string::npos);
  ASSERT_TRUE(repair.mendButton().IsEnabled());
  EXPECT_NE(window().canvas().proposal(), nullptr) << "on the diagram before it is done";
  repair.mend();
  EXPECT_FALSE(model().contains("x"));
  EXPECT_TRUE(waitFor([&] { return repair.problems().size() < count; }));
  repair.choose(find("tm"));
  repair.mend();
  EXPECT_TRUE(model().find("tm")->is(model::Attr::Layer, "management"));
  session().undo();
  session().undo();
  EXPECT_TRUE(model().contains("x"));
  repair.close();
  EXPECT_TRUE(isGone());
}

// A screen that breaks its texts anew for a room that it had before never comes to rest.
TEST_F(Review, ComesToRest) {
  ASSERT_TRUE(session().rename("tm", "Mine"));
  ASSERT_TRUE(review().mergeWith(write("other.samenspel", changed("tm", "Theirs")))) << notice();
  ASSERT_TRUE(screen<MergeScreen>().IsShownOnScreen());
  int sizes = 0;
  for (int round = 0; round < 200; ++round) {
    if (round == 150) screen<MergeScreen>().Bind(wxEVT_SIZE, [&sizes](wxSizeEvent& event) { ++sizes, event.Skip(); });
    wxMilliSleep(2);
    gui::settle();
  }
  EXPECT_EQ(sizes, 0);
}

TEST_F(Review, SaysThatNothingIsWrong) {
  review().check();
  const auto errors = std::ranges::count(screen<RepairScreen>().problems(), model::Severity::Error,
                                         [](const auto& each) { return each.problem.severity; });
  EXPECT_EQ(errors, 0);
}

// The screen and the window

TEST_F(Review, ShowsNoneOfItToAClient) {
  review().compareWith(write("other.samenspel", changed("tm", "Theirs")));
  ASSERT_NE(review().screen(), nullptr);
  window().showClientView(true);
  EXPECT_EQ(review().screen(), nullptr);
  EXPECT_EQ(window().canvas().difference(), nullptr);
}

TEST_F(Review, EndsWithEscape) {
  review().check();
  screen<RepairScreen>().takeFocus();
  gui::settle();
  press(WXK_ESCAPE);
  EXPECT_TRUE(isGone());
}

TEST_F(Review, SpeaksDutch) {
  base::setLanguage(base::Language::Dutch);
  review().check();
  EXPECT_EQ(review().screen()->title(), "Het model nakijken");
  base::setLanguage(base::Language::English);
}

}  // namespace
