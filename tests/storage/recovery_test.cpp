// SPDX-License-Identifier: MIT
#include "storage/recovery.h"

#include <gtest/gtest.h>

#include "base/hash.h"
#include "storage/journal.h"
#include "storage/model_writer.h"
#include "support/random_model.h"
#include "support/scratch.h"

namespace storage {
namespace {

namespace fs = std::filesystem;

class RecoveryTest : public testing::Test {
 protected:
  RecoveryTest() {
    base = support::randomModel(7);
    now = base;
    changes = {model::SetAttribute{"", "title", "What was not saved"}};
    EXPECT_TRUE(now.apply(changes[0]));
    m_scratch.write("a.samenspel", writeModel(base));
  }

  StateStore store() const { return StateStore(m_scratch / "state"); }

  // What a program leaves behind that ends with this change not saved.
  void leaveBehind(const model::Changes& what) const {
    Journal journal(store(), {document, base::sha256(Scratch::read(document)), "Title",
                              std::make_shared<const model::Model>(base)});
    journal.append(what);
  }

  std::size_t journals() const {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(store().directory() / "recovery"))
      count += std::size_t(entry.is_regular_file());
    return count;
  }

  Scratch m_scratch;
  fs::path document = m_scratch / "a.samenspel";
  model::Model base, now;
  model::Changes changes;
};

TEST_F(RecoveryTest, OffersWhatGoesOnFromTheFileAsNewer) {
  leaveBehind(changes);
  for (int time = 0; time < 3; ++time) {  // looking changes nothing
    const auto found = abandonedWork(store());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].standing, Standing::Newer);
    EXPECT_EQ(found[0].document, document);
    EXPECT_TRUE(model::sameContent(found[0].now, now));
  }
}

TEST_F(RecoveryTest, NeverOffersAsNewerWhatIsOlderThanTheFile) {
  leaveBehind(changes);
  m_scratch.write("a.samenspel", writeModel(support::randomModel(8)));
  EXPECT_EQ(abandonedWork(store()).at(0).standing, Standing::FileChanged);
  fs::remove(document);
  EXPECT_EQ(abandonedWork(store()).at(0).standing, Standing::FileGone);
  m_scratch.write("a.samenspel", "no model at all");
  EXPECT_EQ(abandonedWork(store()).at(0).standing, Standing::FileChanged);
}

TEST_F(RecoveryTest, ForgetsWhatTheFileHoldsAlready) {
  leaveBehind(changes);
  m_scratch.write("a.samenspel", writeModel(now));  // killed between the save and the end of the journal
  EXPECT_TRUE(abandonedWork(store()).empty());
  EXPECT_EQ(journals(), 0u);
}

TEST_F(RecoveryTest, ForgetsWhatWasUndone) {
  Journal(store(), {document, base::sha256(Scratch::read(document)), "", std::make_shared<const model::Model>(base)})
      .append({model::SetAttribute{"", "title", "x"},
               model::SetAttribute{"", "title", std::string(base.root().text(model::Attr::Title))}});
  EXPECT_TRUE(abandonedWork(store()).empty());
}

TEST_F(RecoveryTest, GoesByWhatTheFileIsKnownToHoldAfterAMerge) {
  const std::string theirs = writeModel(support::randomModel(9));
  {
    Journal journal(store(),
                    {document, base::sha256(Scratch::read(document)), "", std::make_shared<const model::Model>(base)});
    journal.append(changes);
    journal.fileIs(base::sha256(theirs));
  }
  m_scratch.write("a.samenspel", theirs);
  EXPECT_EQ(abandonedWork(store()).at(0).standing, Standing::Newer);
}

TEST_F(RecoveryTest, LeavesAloneWhatItCannotRead) {
  leaveBehind(changes);
  std::ofstream(store().directory() / "recovery" / "bad.journal") << "not one";
  EXPECT_EQ(abandonedWork(store()).size(), 1u);
  EXPECT_EQ(journals(), 2u);
}

TEST_F(RecoveryTest, ErasesTheJournalsOfOneDocument) {
  leaveBehind(changes);
  const fs::path other = m_scratch.write("b.samenspel", "x");
  Journal(store(), {other, "", "", std::make_shared<const model::Model>(base)}).append(changes);
  eraseJournals(store(), document);
  const auto found = abandonedWork(store());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].document, other);
}

}  // namespace
}  // namespace storage
