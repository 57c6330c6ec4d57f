// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "compare/dice.h"
#include "compare/merge.h"
#include "compare/merge_oracle.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/random.h"

// Random merges against the oracle of merge_oracle.h.
namespace compare {
namespace {

using model::Model;

/// Everything of both sides, without thought; nothing when they disagree about a fact.
std::optional<Model> naivelyMerged(const Model& base, const Model& ours, const Model& theirs) {
  const Facts was = factsOf(base), mine = factsOf(ours), yours = factsOf(theirs);
  Facts all;
  std::set<Facts::key_type> keys;
  for (const Facts* facts : {&was, &mine, &yours})
    for (const auto& [key, value] : *facts) keys.insert(key);
  for (const auto& key : keys) {
    const Value before = in(was, key), one = in(mine, key), two = in(yours, key);
    const Facts::key_type there{key.first, "is"};
    const bool isRemoved = in(was, there) && !(in(mine, there) && in(yours, there));
    const bool isChanged = (in(mine, there) && one != before) || (in(yours, there) && two != before);
    if (isRemoved && isChanged) return std::nullopt;
    if (one != before && two != before && one != two) return std::nullopt;
    if (const Value value = one == before ? two : one) all[key] = *value;
  }
  Model made;
  for (const auto& [key, value] : all)
    if (key.second == "is" && !key.first.empty())
      (void)made.apply(model::AddElement{{key.first, *model::typeNamed(value), {}}});
  for (const auto& [key, value] : all)
    if (key.second != "is" && key.second != "unknown")
      (void)made.apply(model::SetAttribute{key.first, key.second, value});
  return made;
}

bool needsAnybody(const Model& base, const Model& ours, const Model& theirs) {
  const auto naive = naivelyMerged(base, ours, theirs);
  if (!naive) return true;
  const auto mine = breaches(ours), yours = breaches(theirs);
  for (const std::string& breach : breaches(*naive))
    if (!mine.contains(breach) && !yours.contains(breach)) return true;
  return false;
}

struct Hands {
  Model base;
  Model ours;
  Model theirs;
};

Hands anyHands(Dice& dice) {
  Hands hands;
  hands.base = anySample(dice);
  hands.ours = hands.theirs = hands.base;
  const std::size_t most = dice.oneIn(3) ? 40 : 6;
  for (std::size_t n = dice.below(most); n > 0; --n) sensibleEdit(hands.ours, dice, "u");
  for (std::size_t n = dice.below(most); n > 0; --n) sensibleEdit(hands.theirs, dice, dice.oneIn(20) ? "u" : "v");
  // As git has them: files.
  for (Model* model : {&hands.ours, &hands.theirs})
    *model = std::move(storage::readModel(storage::writeModel(*model), "hand")->model);
  return hands;
}

void decideAll(Merge& merge, Choice choice) {
  for (int round = 0; merge.hasUndecided() && round < 1000; ++round)
    for (const Clash& clash : merge.clashes())
      if (!clash.isDecided) {
        ASSERT_TRUE(merge.resolve(keyOf(clash), choice));
        break;
      }
  EXPECT_FALSE(merge.hasUndecided());
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += text + "\n";
  return all;
}

std::vector<std::string> clashesOf(const Merge& merge) {
  std::vector<std::string> all;
  for (const Clash& clash : merge.clashes())
    all.push_back(std::string(token(clash.kind)) + " at " + clash.place + ": " + clash.message + " | " + clash.ours +
                  " | " + clash.theirs);
  return all;
}

TEST(RandomMerges, KeepWhatEachSideDidAndListWhatBothDid) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  const auto rounds = support::rounds(200);
  std::int64_t withClashes = 0, clashes = 0;
  for (std::int64_t round = 0; round < rounds; ++round) {
    const Hands hands = anyHands(dice);
    Merge merge(hands.base, hands.ours, hands.theirs);
    const Oracle oracle(hands.base, hands.ours, hands.theirs, merge.merged(), merge.clashes());
    ASSERT_EQ(joined(oracle.faults()), "") << "round " << round << "\n" << joined(clashesOf(merge));
    ASSERT_EQ(!merge.clashes().empty(), needsAnybody(hands.base, hands.ours, hands.theirs))
        << "round " << round << ": " << (merge.clashes().empty() ? "" : merge.clashes().front().message);
    withClashes += !merge.clashes().empty();
    clashes += std::int64_t(merge.clashes().size());

    Model applied = hands.ours;
    for (const auto& change : merge.changes()) ASSERT_TRUE(applied.apply(change));
    ASSERT_EQ(storage::writeModel(applied), storage::writeModel(merge.merged())) << "round " << round;

    Merge turned(hands.base, hands.theirs, hands.ours);
    ASSERT_NO_FATAL_FAILURE(decideAll(turned, Choice::Theirs));
    ASSERT_EQ(storage::writeModel(turned.merged()), storage::writeModel(merge.merged()))
        << "turned round, round " << round;
    ASSERT_NO_FATAL_FAILURE(decideAll(merge, Choice::Theirs));
    ASSERT_EQ(joined(Oracle(hands.base, hands.ours, hands.theirs, merge.merged(), merge.clashes()).faults()), "")
        << "all theirs, round " << round << "\n"
        << joined(clashesOf(merge));
  }
  RecordProperty("merges", std::to_string(rounds));
  support::count("random merges of three", rounds, 0,
                 std::to_string(withClashes) + " with " + std::to_string(clashes) + " clashes, seed " +
                     std::to_string(dice.seed()));
  EXPECT_GT(withClashes, rounds / 20) << "hardly any merge had clashes, so this proves little";
  EXPECT_LT(withClashes, rounds * 19 / 20) << "hardly any merge had none";
}

TEST(RandomMerges, OfOneSideAloneGiveThatSide) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  for (int round = 0; round < 100; ++round) {
    const Hands hands = anyHands(dice);
    for (const auto& [ours, theirs] :
         {std::pair(hands.ours, hands.base), {hands.base, hands.ours}, {hands.ours, hands.ours}}) {
      const Merge merge(hands.base, ours, theirs);
      ASSERT_TRUE(merge.clashes().empty()) << merge.clashes().front().message;
      ASSERT_EQ(storage::writeModel(merge.merged()), storage::writeModel(hands.ours)) << "round " << round;
    }
  }
}

TEST(RandomMerges, OfDamagedModelsEndAndTurnRoundAlike) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  const auto rounds = support::rounds(150);
  for (std::int64_t round = 0; round < rounds; ++round) {
    Hands hands;
    hands.base = anySample(dice);
    for (std::size_t n = dice.below(10); n > 0; --n) wildChange(hands.base, dice);
    hands.ours = hands.theirs = hands.base;
    for (std::size_t n = dice.below(12); n > 0; --n) wildChange(hands.ours, dice);
    for (std::size_t n = dice.below(12); n > 0; --n) wildChange(hands.theirs, dice);
    Merge merge(hands.base, hands.ours, hands.theirs);
    Model applied = hands.ours;
    for (const auto& change : merge.changes()) ASSERT_TRUE(applied.apply(change));
    ASSERT_EQ(storage::writeModel(applied), storage::writeModel(merge.merged())) << "round " << round;
    Merge turned(hands.base, hands.theirs, hands.ours);
    ASSERT_NO_FATAL_FAILURE(decideAll(turned, Choice::Theirs));
    ASSERT_EQ(storage::writeModel(turned.merged()), storage::writeModel(merge.merged())) << "round " << round;
  }
}

// Bad twins: merges that lose something, to see that the oracle finds it.

TEST(RandomMerges, FailWhenAMergeDropsASide) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  int different = 0, found = 0;
  for (int round = 0; round < 40; ++round) {
    const Hands hands = anyHands(dice);
    if (storage::writeModel(hands.theirs) == storage::writeModel(hands.base)) continue;
    if (storage::writeModel(hands.theirs) == storage::writeModel(hands.ours)) continue;
    ++different;
    found += !Oracle(hands.base, hands.ours, hands.theirs, hands.ours, {}).faults().empty();
  }
  EXPECT_GT(different, 10);
  // Now and then chance makes an edit that is no fact: an order, or a clash about where a comment stands.
  EXPECT_GE(found * 10, different * 9);
}

TEST(RandomMerges, FailWhenAClashIsNotListed) {
  Dice dice;
  SCOPED_TRACE(dice.trace());
  int some = 0, found = 0;
  for (int round = 0; round < 400 && some < 8; ++round) {
    const Hands hands = anyHands(dice);
    const Merge merge(hands.base, hands.ours, hands.theirs);
    for (std::size_t i = 0; i < merge.clashes().size(); ++i) {
      if (merge.clashes()[i].kind != ClashKind::BothSet) continue;
      auto fewer = merge.clashes();
      const std::string place = fewer[i].place;
      fewer.erase(fewer.begin() + std::ptrdiff_t(i));
      const auto names = [&](const Clash& clash) {
        return clash.place == place ||
               std::ranges::count(clash.elements, place) + std::ranges::count(clash.along, place) > 0;
      };
      if (std::ranges::any_of(fewer, names)) continue;
      ++some;
      found += !Oracle(hands.base, hands.ours, hands.theirs, merge.merged(), fewer).faults().empty();
    }
  }
  EXPECT_GT(some, 0);
  EXPECT_GE(found * 10, some * 7);
}

}  // namespace
}  // namespace compare
