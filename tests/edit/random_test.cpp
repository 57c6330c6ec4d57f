// SPDX-License-Identifier: MIT
#include "support/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/copy.h"
#include "edit/actions/remove.h"
#include "edit/actions/shapes.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/sketch.h"

namespace edit {
namespace {

using model::Attr;
using model::Type;

/// Random changes and actions. The seed is printed when a test fails; SAMENSPEL_SEED repeats it.
class Dice {
 public:
  Dice() : m_engine(m_seed) {}
  unsigned seed() const { return m_seed; }
  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine); }
  bool oneIn(std::size_t count) { return below(count) == 0; }
  template <class Items>
  const auto& of(const Items& items) {
    return items[below(items.size())];
  }

 private:
  unsigned m_seed = support::seed();
  std::mt19937 m_engine;
};

// Few ids and texts, so that changes meet.
const std::vector<std::string> ids = {"A", "B", "boardA", "k1", "k2", "d1", "d1/A", "new1", "new2", "gone", "q1"};
const std::vector<std::string> texts = {"",      "A",          "boardA",      "d1",  "unknown",
                                        "12.50", "2021-10-11", "é “x” & <y>", "a\nb"};

std::string anyName(Dice& dice) {
  if (dice.oneIn(8)) return "x-own";
  const auto attribute = Attr(dice.below(std::size_t(Attr::Id)));
  return std::string(model::attributeName(attribute));
}

model::Change anyChange(Dice& dice) {
  const std::string& id = dice.of(ids);
  switch (dice.below(4)) {
    case 0: {
      model::AddElement add{{id, Type(1 + dice.below(model::typeCount - 2)), {}}};
      for (std::size_t n = dice.below(5); n > 0; --n) {
        const std::string name = anyName(dice);
        if (std::ranges::find(add.element.attributes, name, &model::AttributeValue::name) ==
            add.element.attributes.end())
          add.element.attributes.push_back({name, dice.of(texts)});
      }
      return add;
    }
    case 1:
      return model::RemoveElement{id};
    default:
      return model::SetAttribute{dice.oneIn(12) ? std::string() : id, anyName(dice),
                                 dice.oneIn(4) ? std::nullopt : std::optional(dice.of(texts))};
  }
}

/// Everything a file says, in the order of the model.
std::string bytes(const Document& document) { return storage::writeInDocumentOrder(document.model()); }

void undoAll(Document& document, std::size_t steps) {
  for (std::size_t i = 0; i < steps; ++i) ASSERT_TRUE(document.undo());
}

TEST(RandomChanges, AreUndoneToTheStartingBytesAndRedoneToTheEndBytes) {
  Dice dice;
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(dice.seed()));
  std::unique_ptr<Document> document;
  const auto sequences = support::rounds(100'000);
  for (std::int64_t sequence = 0; sequence < sequences; ++sequence) {
    if (sequence % 100 == 0) document = std::make_unique<Document>(model::Sketch().addSchools().model);
    const std::string start = bytes(*document);
    std::size_t steps = 0;
    for (std::size_t n = 1 + dice.below(3); n > 0; --n) {
      Transaction transaction(*document, "step");
      bool changed = false;
      for (std::size_t m = 1 + dice.below(4); m > 0; --m) changed |= transaction.apply(anyChange(dice)).has_value();
      if (dice.oneIn(5)) continue;  // not committed
      transaction.commit();
      steps += changed;
    }
    const std::string end = bytes(*document);
    undoAll(*document, steps);
    ASSERT_EQ(bytes(*document), start) << "sequence " << sequence;
    for (std::size_t i = 0; i < steps; ++i) ASSERT_TRUE(document->redo());
    ASSERT_EQ(bytes(*document), end) << "sequence " << sequence;
  }
}

std::vector<std::filesystem::path> samples() {
  std::vector<std::filesystem::path> all;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/samples"))
    if (entry.path().extension() == ".samenspel") all.push_back(entry.path());
  std::ranges::sort(all);
  return all;
}

base::Result<void> without(const auto& result) {
  return result ? base::Result<void>() : tl::unexpected(result.error());
}

/// Any action on elements that are there. It may be refused.
base::Result<void> anyAction(Transaction& transaction, Dice& dice) {
  const auto all = transaction.model().elements();
  if (all.empty()) return without(addNode(transaction, Type::Organisation, "First"));
  const std::string id(dice.of(all).id()), other(dice.of(all).id());
  switch (dice.below(8)) {
    case 0:
      return without(addNode(transaction, model::nodeTypes()[dice.below(8)].id, "New"));
    case 1: {
      const auto links = legalLinks(transaction.model(), id, other);
      return links.empty() ? base::Result<void>() : without(addLink(transaction, dice.of(links).type, id, other));
    }
    case 2: {
      const auto attributes = transaction.model().find(id)->info().attributes;
      if (attributes.empty()) return {};
      const auto& row = attributes[dice.below(attributes.size())];
      const auto value =
          row.values.empty() ? dice.of(texts) : std::string(row.values[dice.below(row.values.size())].token);
      return setAttribute(transaction, id, row.id, value);
    }
    case 3:
      return rename(transaction, id, dice.of(texts));
    case 4: {
      const auto diagrams = transaction.model().elements(Type::Diagram);
      if (diagrams.empty()) return without(addDiagram(transaction, "Drawn", "lanes"));
      return place(transaction, diagrams[0].id(), id, {double(dice.below(1000)) / 8, 8, 100, 50});
    }
    case 5:
      return dice.oneIn(3) ? remove(transaction, {id}) : base::Result<void>();
    case 6: {
      const auto diagrams = transaction.model().elements(Type::Diagram);
      const std::string diagram(diagrams.empty() ? "" : diagrams[0].id());
      return without(paste(transaction, copied(transaction.model(), {id, other}), diagram, 24));
    }
    default:
      return moveEnd(transaction, id, dice.oneIn(2) ? Attr::From : Attr::To, other);
  }
}

TEST(RandomActions, OnEverySampleAreUndoneAndRedoneByteByByte) {
  Dice dice;
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(dice.seed()));
  ASSERT_GE(samples().size(), 13u);
  for (const auto& path : samples()) {
    auto loaded = storage::loadModel(path);
    ASSERT_TRUE(loaded) << path;
    Document document(std::move(loaded->model));
    const std::string start = storage::writeModel(document.model());
    int refused = 0;
    const auto actions = int(support::rounds(300));
    for (int i = 0; i < actions; ++i)
      refused += !document.perform("act", [&](Transaction& transaction) { return anyAction(transaction, dice); });
    EXPECT_LT(refused, actions * 3 / 4) << "nearly nothing was done";
    const std::string end = storage::writeModel(document.model());
    EXPECT_NE(start, end);
    while (document.undo()) continue;
    EXPECT_EQ(storage::writeModel(document.model()), start) << path;
    EXPECT_FALSE(document.isModified());
    while (document.redo()) continue;
    EXPECT_EQ(storage::writeModel(document.model()), end) << path;
  }
}

}  // namespace
}  // namespace edit
