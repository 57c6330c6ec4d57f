// SPDX-License-Identifier: MIT
#include "session/agenda.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "compare/words.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

namespace session {
namespace {

using base::Language;
using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class AgendaTest : public testing::Test {
 protected:
  AgendaTest() {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    const std::string sample = SAMENSPEL_SOURCE_DIR "/samples/ottoland.samenspel";
    m_session = *Session::open(m_scratch.write("model.samenspel", Scratch::read(sample)), {});
  }

  static std::vector<std::string> english(const std::vector<Minute>& minutes) {
    std::vector<std::string> lines;
    for (const Minute& minute : minutes) lines.push_back(minute.english);
    return lines;
  }

  Scratch m_scratch;
  std::unique_ptr<Session> m_session;
};

TEST_F(AgendaTest, RecordsWhatChangesUnderTheCurrentItem) {
  Agenda agenda(*m_session);
  const std::string first = *agenda.add("Who is who"), second = *agenda.add("Agreements");
  ASSERT_TRUE(m_session->rename("sl", "Before the meeting"));
  ASSERT_TRUE(agenda.begin(first));
  ASSERT_TRUE(m_session->rename("sl", "Rector"));
  EXPECT_THAT(english(agenda.items()[0].minutes), ElementsAre("“Before the meeting” is now called “Rector”."));
  ASSERT_TRUE(agenda.begin(second));
  ASSERT_TRUE(m_session->rename("sl", "Principal"));
  ASSERT_TRUE(agenda.end());
  ASSERT_TRUE(m_session->rename("sl", "After the meeting"));
  const auto items = agenda.items();
  ASSERT_EQ(items.size(), 2u);
  EXPECT_THAT(english(items[0].minutes), ElementsAre("“Before the meeting” is now called “Rector”."));
  EXPECT_THAT(english(items[1].minutes), ElementsAre("“Rector” is now called “Principal”."));
  EXPECT_EQ(items[0].minutes[0].dutch, "“Before the meeting” heet nu “Rector”.");
  EXPECT_FALSE(items[0].on.empty());
}

TEST_F(AgendaTest, ForgetsWhatWasTakenBack) {
  Agenda agenda(*m_session);
  ASSERT_TRUE(agenda.begin(*agenda.add("Who is who")));
  ASSERT_TRUE(m_session->rename("sl", "Rector"));
  m_session->undo();
  EXPECT_THAT(agenda.items()[0].minutes, IsEmpty());
}

TEST_F(AgendaTest, GoesOnWithAnItemThatWasDealtWithBefore) {
  Agenda agenda(*m_session);
  const std::string first = *agenda.add("One"), second = *agenda.add("Two");
  for (const char* name : {"Rector", "Principal"}) {
    ASSERT_TRUE(agenda.begin(first));
    ASSERT_TRUE(m_session->rename("sl", name));
    ASSERT_TRUE(agenda.begin(second));
  }
  EXPECT_EQ(agenda.items()[0].minutes.size(), 2u);
}

TEST_F(AgendaTest, IsSavedWithTheModelAndKeptToTheByte) {
  {
    Agenda agenda(*m_session);
    ASSERT_TRUE(agenda.begin(*agenda.add("Namen & <rollen>")));
    ASSERT_TRUE(m_session->rename("sl", "Rector \"X\""));
    ASSERT_TRUE(agenda.end());
  }
  const auto before = agendaOf(m_session->model());
  ASSERT_TRUE(m_session->save());
  const std::string saved = Scratch::read(m_session->path());
  m_session = *Session::open(m_session->path(), {});
  EXPECT_EQ(agendaOf(m_session->model()), before);
  EXPECT_EQ(storage::writeModel(m_session->model()), saved);
  for (const auto& problem : m_session->problems()) EXPECT_THAT(problem.message, Not(HasSubstr("item")));
}

TEST_F(AgendaTest, ItemsAreRenamedMovedAndRemovedEachInOneStep) {
  Agenda agenda(*m_session);
  const std::string a = *agenda.add("A"), b = *agenda.add("B"), c = *agenda.add("C");
  const auto names = [&] {
    std::string all;
    for (const AgendaItem& item : agenda.items()) all += item.name;
    return all;
  };
  ASSERT_TRUE(agenda.move(c, -1));
  EXPECT_EQ(names(), "ACB");
  ASSERT_TRUE(agenda.rename(a, "X"));
  ASSERT_TRUE(agenda.remove(b));
  EXPECT_EQ(names(), "XC");
  m_session->undo();
  m_session->undo();
  m_session->undo();
  EXPECT_EQ(names(), "ABC");
  EXPECT_FALSE(agenda.add("  "));
  EXPECT_FALSE(agenda.rename(a, ""));
}

TEST_F(AgendaTest, TellsTheClientNothingTheClientMayNotSee) {
  Agenda agenda(*m_session);
  ASSERT_TRUE(agenda.begin(*agenda.add("Interests")));
  ASSERT_TRUE(m_session->rename("i2", "Eigen instroom beschermen"));  // hinted, not voiced
  ASSERT_TRUE(m_session->rename("sl", "Rector"));
  ASSERT_TRUE(agenda.end());
  const std::string all = agenda.minutes(MinutesFormat::Text, Language::English, false);
  const std::string forClient = agenda.minutes(MinutesFormat::Text, Language::English, true);
  EXPECT_THAT(all, HasSubstr("Eigen instroom beschermen"));
  EXPECT_THAT(forClient, Not(HasSubstr("Eigen instroom beschermen")));
  EXPECT_THAT(forClient, HasSubstr("Rector"));
  EXPECT_THAT(forClient, HasSubstr("Based on voiced interests"));
  const auto client = Session::clientView(*m_session, {});
  EXPECT_THAT(storage::writeModel(client->model()), Not(HasSubstr("Eigen instroom")));
}

TEST_F(AgendaTest, WritesMinutesInBothLanguagesAndThreeFormats) {
  Agenda agenda(*m_session);
  ASSERT_TRUE(agenda.begin(*agenda.add("Rollen <1>")));
  ASSERT_TRUE(m_session->rename("sl", "Rector *"));
  agenda.add("Rest").value();
  const auto in = [&](MinutesFormat format, Language language) { return agenda.minutes(format, language, false); };
  EXPECT_THAT(in(MinutesFormat::Text, Language::Dutch), HasSubstr("heet nu “Rector *”."));
  EXPECT_THAT(in(MinutesFormat::Text, Language::English), HasSubstr("1. Rollen <1>\n\n- "));
  EXPECT_THAT(in(MinutesFormat::Markdown, Language::English), HasSubstr("## 1. Rollen \\<1\\>\n\n- "));
  EXPECT_THAT(in(MinutesFormat::Markdown, Language::English), HasSubstr("“Rector \\*”"));
  const std::string page = in(MinutesFormat::Html, Language::Dutch);
  EXPECT_THAT(page, HasSubstr("<html lang=\"nl\">"));
  EXPECT_THAT(page, HasSubstr("<h2>1. Rollen &lt;1&gt;</h2>"));
  EXPECT_THAT(page, HasSubstr("Er is niets veranderd."));
  EXPECT_EQ(base::language(), Language::English);
}

TEST_F(AgendaTest, ItselfIsToldOfInOneSentence) {
  const model::Model before = m_session->model();
  Agenda agenda(*m_session);
  ASSERT_TRUE(agenda.add("One"));
  ASSERT_TRUE(agenda.add("Two"));
  const auto said = compare::changesInWords(before, m_session->model());
  ASSERT_EQ(said.size(), 1u);
  ASSERT_EQ(said[0].statements.size(), 1u);
  EXPECT_EQ(said[0].statements[0].text, "The agenda or its minutes changed.");
}

}  // namespace
}  // namespace session
