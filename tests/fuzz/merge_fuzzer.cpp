// SPDX-License-Identifier: MIT
#include "compare/dice.h"
#include "compare/merge.h"
#include "compare/merge_oracle.h"
#include "fuzz/fuzz.h"
#include "storage/model_writer.h"

// Three versions of a model: the bytes are what chance decided while two people edited it.
namespace fuzz {
namespace {

using compare::Dice;
using compare::isSound;
using model::Model;

/// What one of them does: mostly what a user could do, now and then anything at all.
void edit(Model& model, Dice& dice, const std::string& mark) {
  if (dice.oneIn(16))
    compare::wildChange(model, dice);
  else
    compare::anyEdit(model, dice, mark);
}

void takeTheirs(compare::Merge& merge) {
  for (int round = 0; merge.hasUndecided(); ++round) {
    require(round < 1000, "deciding comes to an end");
    for (const compare::Clash& clash : merge.clashes())
      if (!clash.isDecided) {
        require(merge.resolve(keyOf(clash), compare::Choice::Theirs).has_value(), "theirs can always be chosen");
        break;
      }
  }
}

void requireNothingLost(const Model& base, const Model& ours, const Model& theirs, const compare::Merge& merge) {
  // What breaks a rule by itself may break others when it comes together with something else.
  if (!isSound(base) || !isSound(ours) || !isSound(theirs)) return;
  const compare::Oracle oracle(base, ours, theirs, merge.merged(), merge.clashes());
  for (const std::string& fault : oracle.faults()) onFault(fault);
}

}  // namespace

void merge(std::string_view bytes) {
  Dice dice(bytes);
  Model base = smallModel();
  for (std::size_t n = dice.below(4); n > 0; --n) edit(base, dice, "b");
  Model ours = base, theirs = base;
  for (int edits = 0; edits < 24 && !dice.isDone(); ++edits) {
    const bool isOurs = dice.below(2) == 0;
    edit(isOurs ? ours : theirs, dice, dice.oneIn(20) ? "w" : isOurs ? "u" : "v");
  }
  const compare::Merge merge(base, ours, theirs);
  requireNothingLost(base, ours, theirs, merge);
  compare::Merge turned(std::move(base), std::move(theirs), ours);
  Model applied = std::move(ours);
  for (const model::Change& change : merge.changes())
    require(applied.apply(change).has_value(), "what a merge changes can be carried out");
  const std::string merged = storage::writeModel(merge.merged());
  require(storage::writeModel(applied) == merged, "its changes make ours into the result");
  takeTheirs(turned);
  require(storage::writeModel(turned.merged()) == merged, "turned round, it is the same");
}

}  // namespace fuzz
