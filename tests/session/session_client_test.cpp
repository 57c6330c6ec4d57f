// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "session/session.h"
#include "storage/model_writer.h"
#include "support/loop.h"
#include "support/scratch.h"

namespace session {
namespace {

using model::Attr;
using model::Type;
using testing::HasSubstr;
using testing::Not;

class ClientView : public testing::Test {
 protected:
  ClientView() {
    auto opened = Session::open(
        m_scratch.write("secret name.samenspel", Scratch::read(SAMENSPEL_SOURCE_DIR "/samples/ottoland.samenspel")),
        {});
    whole = std::move(*opened);
    client = Session::clientView(*whole, m_loop.post());
    client->onRefused([this](const base::Error& error) { refusals.push_back(error.message); });
  }
  ~ClientView() override { client.reset(); }
  void settle() {
    while (m_loop.runOne()) {
    }
  }
  std::string bytes() const { return storage::writeModel(client->model()); }

  Scratch m_scratch;
  Loop m_loop;
  std::unique_ptr<Session> whole;
  std::unique_ptr<Session> client;
  std::vector<std::string> refusals;
};

TEST_F(ClientView, HoldsNoHiddenNameAndNoIdOfTheModel) {
  EXPECT_TRUE(client->isClientView());
  EXPECT_THAT(bytes(), Not(HasSubstr("kannibaliseren")));
  EXPECT_THAT(bytes(), HasSubstr("Leerlingen met kans op uitval binnenhouden"));
  EXPECT_EQ(client->idInClientView("i2"), "");
  const std::string id = client->idInClientView("i1");
  ASSERT_NE(id, "");
  EXPECT_NE(id, "i1");
  EXPECT_EQ(client->idInWhole(id), "i1");
  EXPECT_THAT(client->title(), Not(HasSubstr("secret")));
}

TEST_F(ClientView, FollowsTheModelAndKeepsItsIds) {
  const std::string id = client->idInClientView("sl");
  ASSERT_TRUE(whole->rename("sl", "Rector"));
  settle();
  EXPECT_EQ(client->model().find(id)->name(), "Rector");
  ASSERT_TRUE(whole->setAttribute({"i2"}, Attr::Disclosure, "voiced"));
  settle();
  EXPECT_THAT(bytes(), HasSubstr("kannibaliseren"));
  whole->undo();
  settle();
  EXPECT_THAT(bytes(), Not(HasSubstr("kannibaliseren")));
  EXPECT_EQ(client->idInClientView("sl"), id);
}

TEST_F(ClientView, IsEditedAndTheModelFollowsInOneStep) {
  const std::string before = storage::writeModel(whole->model());
  const auto added = client->addNode({.type = Type::Role,
                                      .name = "Docent",
                                      .attributes = {{Attr::Layer, "executive"}},
                                      .organisation = client->idInClientView("v")});
  ASSERT_TRUE(added);
  settle();
  const std::string id = client->idInWhole(*added);
  ASSERT_NE(id, "");
  EXPECT_EQ(whole->model().find(id)->name(), "Docent");
  EXPECT_EQ(whole->model().find(id)->outgoing(Type::PartOf).front().reference(Attr::To), "v");
  EXPECT_NE(whole->undoName(), "");
  EXPECT_EQ(client->undoName(), "") << "it may tell of what is hidden";
  EXPECT_TRUE(client->canUndo());
  client->undo();
  settle();
  EXPECT_EQ(storage::writeModel(whole->model()), before);
  EXPECT_FALSE(client->model().contains(*added));
  EXPECT_TRUE(refusals.empty());
}

TEST_F(ClientView, KeepsWhatIsHiddenWhenTheClientEditsBesideIt) {
  ASSERT_TRUE(client->rename(client->idInClientView("v"), "Vmbo"));
  settle();
  EXPECT_EQ(whole->model().find("v")->name(), "Vmbo");
  EXPECT_TRUE(whole->model().contains("i2"));
  EXPECT_TRUE(whole->model().contains("k6")) << "who holds what is hidden";
}

TEST_F(ClientView, SavesTheWholeModelAndNothingOfItself) {
  ASSERT_TRUE(client->rename(client->idInClientView("v"), "Vmbo"));
  settle();
  EXPECT_TRUE(client->isModified());
  ASSERT_TRUE(client->save());
  EXPECT_FALSE(whole->isModified());
  const std::string file = Scratch::read(whole->path());
  EXPECT_THAT(file, HasSubstr("kannibaliseren"));
  EXPECT_THAT(file, Not(HasSubstr(client->idInClientView("v"))));
}

TEST_F(ClientView, HasFindingsOfTheCopyWithoutThoseForTheConsultant) {
  ASSERT_TRUE(m_loop.runUntil([&] { return client->analyses().freshness() == Freshness::Current; }));
  std::string texts;
  bool gains = false;
  for (const auto& report : client->analyses().reports())
    for (const auto& finding : report.findings) {
      texts += finding.text + "\n";
      gains = gains || finding.rule == "INT-010";
      EXPECT_NE(finding.rule, "INT-004");
      EXPECT_FALSE(finding.consultantOnly);
    }
  EXPECT_TRUE(gains) << texts;
  EXPECT_THAT(texts, Not(HasSubstr("kannibaliseren")));
}

}  // namespace
}  // namespace session
