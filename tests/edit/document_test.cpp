// SPDX-License-Identifier: MIT
#include "edit/document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/transaction.h"
#include "support/sketch.h"

namespace edit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

model::Model schools() { return model::Sketch().addSchools().model; }

void nameA(Document& document, std::string name) {
  Transaction transaction(document, "rename");
  ASSERT_TRUE(transaction.apply(model::SetAttribute{"A", "name", std::move(name)}));
  transaction.commit();
}

std::string nameOfA(const Document& document) { return std::string(document.model().find("A")->name()); }

TEST(Document, AnnouncesACommitOnceWithItsChangesInOrder) {
  Document document(schools());
  std::vector<Changed> events;
  const auto subscription = document.listen([&](const Changed& changed) { events.push_back(changed); });
  Transaction transaction(document, "two things");
  ASSERT_TRUE(transaction.apply(model::SetAttribute{"A", "name", "One"}));
  ASSERT_TRUE(transaction.apply(model::RemoveElement{"B"}));
  EXPECT_THAT(events, IsEmpty());
  transaction.commit();
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].revision, 1u);
  ASSERT_EQ(events[0].changes.size(), 2u);
  EXPECT_EQ(model::subject(events[0].changes[0]), "A");
  EXPECT_EQ(model::subject(events[0].changes[1]), "B");
}

TEST(Document, TakesEverythingBackWhenATransactionIsNotCommitted) {
  Document document(schools());
  const auto before = document.model();
  {
    Transaction transaction(document, "half");
    ASSERT_TRUE(transaction.apply(model::RemoveElement{"A"}));
    ASSERT_TRUE(transaction.apply(model::SetAttribute{"B", "name", "Other"}));
  }
  EXPECT_TRUE(model::sameContent(before, document.model()));
  EXPECT_FALSE(document.history().canUndo());
  EXPECT_EQ(document.revision(), 0u);
}

TEST(Document, RollsBackAnActionThatFailsAndPassesItsErrorOn) {
  Document document(schools());
  const auto result = document.perform("fail", [](Transaction& transaction) -> base::Result<void> {
    if (auto done = transaction.apply(model::RemoveElement{"A"}); !done) return done;
    return base::failure(base::ErrorCode::Invalid, "No.");
  });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().message, "No.");
  EXPECT_TRUE(document.model().contains("A"));
  EXPECT_FALSE(document.isModified());
}

TEST(Document, LeavesNoStepForAnActionThatChangesNothing) {
  Document document(schools());
  EXPECT_TRUE(document.perform("nothing", [](Transaction&) { return base::Result<void>(); }));
  EXPECT_FALSE(document.history().canUndo());
}

TEST(Document, UndoesAndRedoesStepByStepUnderTheirNames) {
  Document document(schools());
  nameA(document, "One");
  nameA(document, "Two");
  EXPECT_EQ(document.history().undoName(), "rename");
  EXPECT_TRUE(document.undo());
  EXPECT_EQ(nameOfA(document), "One");
  EXPECT_TRUE(document.undo());
  EXPECT_EQ(nameOfA(document), "School A");
  EXPECT_FALSE(document.undo());
  EXPECT_EQ(document.history().redoName(), "rename");
  EXPECT_TRUE(document.redo());
  EXPECT_TRUE(document.redo());
  EXPECT_FALSE(document.redo());
  EXPECT_EQ(nameOfA(document), "Two");
  EXPECT_EQ(document.revision(), 6u);
}

TEST(Document, ForgetsWhatCouldBeRedoneWhenSomethingElseIsDone) {
  Document document(schools());
  nameA(document, "One");
  document.undo();
  nameA(document, "Other");
  EXPECT_FALSE(document.history().canRedo());
  document.undo();
  EXPECT_EQ(nameOfA(document), "School A");
}

TEST(Document, KnowsThatUndoingBackToWhatWasSavedMakesItUnmodified) {
  Document document(schools());
  nameA(document, "One");
  EXPECT_TRUE(document.isModified());
  document.markSaved();
  EXPECT_FALSE(document.isModified());
  nameA(document, "Two");
  document.undo();
  EXPECT_FALSE(document.isModified());
  document.undo();
  EXPECT_TRUE(document.isModified());
  document.redo();
  EXPECT_FALSE(document.isModified());
}

TEST(Document, KnowsThatWhatWasSavedCannotBeReachedAgainAfterAnotherEdit) {
  Document document(schools());
  nameA(document, "One");
  document.markSaved();
  document.undo();
  nameA(document, "Other");
  EXPECT_TRUE(document.isModified());
  document.undo();
  EXPECT_TRUE(document.isModified());
}

TEST(Document, StopsTellingAListenerThatIsGone) {
  Document document(schools());
  int calls = 0;
  {
    const auto subscription = document.listen([&](const Changed&) { ++calls; });
    nameA(document, "One");
  }
  nameA(document, "Two");
  EXPECT_EQ(calls, 1);
}

TEST(Document, GoesOnWithATransactionAfterARefusedChange) {
  Document document(schools());
  Transaction transaction(document, "mixed");
  EXPECT_FALSE(transaction.apply(model::RemoveElement{"nobody"}));
  EXPECT_TRUE(transaction.apply(model::SetAttribute{"A", "name", "One"}));
  transaction.commit();
  EXPECT_EQ(nameOfA(document), "One");
}

}  // namespace
}  // namespace edit
