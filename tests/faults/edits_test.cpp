// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "edit/document.h"
#include "edit/transaction.h"
#include "faults/reference.h"
#include "faults/samples.h"
#include "storage/journal.h"
#include "storage/journal_record.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/recovery.h"
#include "support/random.h"
#include "support/scratch.h"

// Random edits, undone and redone, kept in a journal, saved and read again, beside a reference that does the same in
// the plainest way. Row E1 and the journal's part of S4.
namespace faults {
namespace {

namespace fs = std::filesystem;
using model::Type;

constexpr int editsPerDocument = 2'000;

class Chance {
 public:
  explicit Chance(std::uint32_t seed) : m_engine(seed) {}
  std::size_t below(std::size_t count) { return m_engine() % count; }
  template <class Items>
  const auto& of(const Items& items) {
    return items[below(std::size(items))];
  }

 private:
  std::mt19937 m_engine;
};

const char* const texts[] = {"A", "n3", "unknown", "12.50", "2021-10-11", "é “x” & <y>", "a\nb", "none"};

std::string anyId(Chance& chance) {
  // Few, so that changes meet.
  return (chance.below(2) == 0 ? "n" : "k") + std::to_string(chance.below(24));
}

Type typeOf(const std::string& id, Chance& chance) {
  return id.front() == 'n' ? chance.of(model::nodeTypes()).id : chance.of(model::linkTypes()).id;
}

model::AttributeValue anyValue(Type type, Chance& chance) {
  const auto rows = model::info(type).attributes;
  if (rows.empty() || chance.below(8) == 0) return {"x-own", chance.of(texts)};
  const model::Attribute& row = chance.of(rows);
  // What they mean when absent depends on more than the element itself.
  if (row.id == model::Attr::Part || row.id == model::Attr::Format) return {"x-own", chance.of(texts)};
  if (row.kind == model::Kind::Reference) return {std::string(row.name), anyId(chance)};
  const bool token = !row.values.empty() && chance.below(4) != 0;
  return {std::string(row.name), token ? std::string(chance.of(row.values).token) : std::string(chance.of(texts))};
}

model::Change anyChange(const model::Model& model, Chance& chance) {
  const std::string id = chance.below(20) == 0 ? std::string() : anyId(chance);
  const auto element = model.find(id);
  switch (chance.below(5)) {
    case 0:
      return model::RemoveElement{id};
    case 1:
    case 2: {
      model::AddElement add{{id, id.empty() ? Type::Role : typeOf(id, chance), {}}};
      for (std::size_t n = chance.below(4); n > 0; --n) {
        const model::AttributeValue value = anyValue(add.element.type, chance);
        if (std::ranges::find(add.element.attributes, value.name, &model::AttributeValue::name) ==
            add.element.attributes.end())
          add.element.attributes.push_back(value);
      }
      return add;
    }
    default: {
      const model::AttributeValue value = anyValue(element ? element->type() : Type::Collaboration, chance);
      return model::SetAttribute{id, value.name, chance.below(4) == 0 ? std::nullopt : std::optional(value.value)};
    }
  }
}

/// One document with its journal and its reference, edited `editsPerDocument` times.
class Life {
 public:
  Life(const model::Model& start, const storage::StateStore& store, Chance& chance)
      : m_chance(chance),
        m_document(start),
        m_reference(start),
        m_start(storage::writeInDocumentOrder(start)),
        m_journal(std::make_unique<storage::Journal>(
            store, storage::JournalStart{{}, {}, "Edited", std::make_shared<const model::Model>(start)})),
        m_listening(m_document.listen([this](const edit::Changed& changed) { m_journal->append(changed.changes); })) {}

  void edit() {
    for (int n = 0; n < editsPerDocument; ++n) {
      step();
      if (n % 100 != 99) continue;
      ASSERT_EQ(m_reference.differenceFrom(m_document.model()), "") << "edit " << n;
    }
  }

  /// The journal alone gives the same.
  void recover(const storage::StateStore& store) {
    ASSERT_TRUE(m_journal->flush(std::chrono::seconds(20)));
    m_listening = {};
    m_journal.reset();
    for (const auto& entry : fs::directory_iterator(store.directory() / "recovery")) {
      const auto work = storage::readJournal(entry.path());
      ASSERT_TRUE(work) << work.error().message;
      ASSERT_EQ(m_reference.differenceFrom(work->now), "") << "from the journal";
      ASSERT_EQ(storage::writeInDocumentOrder(work->now), storage::writeInDocumentOrder(m_document.model()));
      fs::remove(entry.path());
    }
  }

  void undoAllAndRedoAll() {
    while (m_document.undo()) continue;
    ASSERT_EQ(storage::writeInDocumentOrder(m_document.model()), m_start);
    while (m_document.redo()) continue;
    // What could be redone at the end is done now, too.
    while (m_reference.redo()) continue;
    ASSERT_EQ(m_reference.differenceFrom(m_document.model()), "") << "all redone";
  }

  /// Saved and read again; what the next one starts from.
  model::Model reloaded() {
    auto loaded = storage::readModel(storage::writeModel(m_document.model()), "a.samenspel");
    EXPECT_TRUE(loaded) << loaded.error().message;
    m_reference.reload();
    EXPECT_EQ(m_reference.differenceFrom(loaded->model), "") << "saved and read again";
    return std::move(loaded->model);
  }

 private:
  void step() {
    const std::size_t kind = m_chance.below(20);
    if (kind < 4) {
      ASSERT_EQ(m_document.undo(), m_reference.undo());
    } else if (kind < 7) {
      ASSERT_EQ(m_document.redo(), m_reference.redo());
    } else {
      edit::Transaction transaction(m_document, "step");
      for (std::size_t n = 1 + m_chance.below(3); n > 0; --n) {
        const model::Change change = anyChange(m_document.model(), m_chance);
        ASSERT_EQ(transaction.apply(change).has_value(), m_reference.apply(change));
      }
      if (kind == 7) return m_reference.rollBack();
      transaction.commit();
      m_reference.commit();
    }
  }

  Chance& m_chance;
  edit::Document m_document;
  Reference m_reference;
  std::string m_start;
  std::unique_ptr<storage::Journal> m_journal;
  edit::Subscription m_listening;
};

TEST(RandomEdits, AreWhatTheReferenceSaysInMemoryInTheJournalAndInTheFile) {
  const std::uint32_t seed = support::seed();
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(seed));
  Chance chance(seed);
  const Scratch scratch;
  const storage::StateStore store(scratch / "samenspel");
  const std::int64_t edits = support::rounds(100'000);
  model::Model model = someModels().front();
  std::int64_t done = 0;
  for (; done < edits; done += editsPerDocument) {
    SCOPED_TRACE("after " + std::to_string(done) + " edits");
    Life life(model, store, chance);
    ASSERT_NO_FATAL_FAILURE(life.edit());
    ASSERT_NO_FATAL_FAILURE(life.recover(store));
    ASSERT_NO_FATAL_FAILURE(life.undoAllAndRedoAll());
    model = life.reloaded();
    ASSERT_FALSE(testing::Test::HasFailure());
  }
  support::count("random edits, undone, redone, kept, saved", done, 0, "seed " + std::to_string(seed));
}

}  // namespace
}  // namespace faults
