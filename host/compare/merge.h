// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/result.h"
#include "compare/clash.h"
#include "model/change.h"
#include "model/model.h"

namespace compare {

/// A decision about one clash.
struct Decision {
  Choice choice = Choice::Ours;
  std::string byHand = {};  ///< the text of the attribute, of Choice::ByHand
};

/// What a decision is about; the same while other clashes are decided.
using ClashKey = std::tuple<ClashKind, std::string, std::string>;
inline ClashKey keyOf(const Clash& clash) { return {clash.kind, clash.place, clash.attribute}; }
using Decisions = std::map<ClashKey, Decision>;

/// A three-way merge: what became of `base` in two hands, put together by id and attribute. What one of them did
/// arrives; what both did in the same way is done once; where they disagree, or where what they did breaks a rule of
/// the method only when it comes together, there is a clash, and `ours` holds there until it is decided. What is kept
/// brings along what it stands on, what goes takes along what cannot stand without it: an addition to something that
/// the other removed waits for the decision about it. Turning the sides round turns the result round, byte for byte.
/// One thread at a time; owns all three models. host/decisions/0006 tells what counts as a clash.
class Merge {
 public:
  Merge(model::Model base, model::Model ours, model::Model theirs);

  /// All clashes, decided or not, by kind and place, each once. A decision can settle other clashes or lay bare new
  /// ones.
  const std::vector<Clash>& clashes() const { return m_clashes; }
  bool hasUndecided() const;

  /// Decides one of clashes(). Refused: a choice that the clash does not offer. `byHand` is the text of the attribute
  /// as a file has it, for Choice::ByHand; check() tells whether it is a good one.
  base::Result<void> resolve(const ClashKey& clash, Choice choice, std::string byHand = {});

  /// Takes over decisions that were made before, about this merge or one much like it: those that fit one of the
  /// clashes that are open now, or that come to light by this.
  void resolve(const Decisions& decisions);
  /// Decides all that is open for one side, what comes to light by this included.
  void resolveAll(Side side);

  /// The result so far.
  const model::Model& merged() const { return m_merged; }
  /// The changes that make `ours` into the result: one undoable step of a document that holds `ours`.
  model::Changes changes() const;

 private:
  void compute();
  void resolveOpen(const std::function<std::optional<Decision>(const Clash&)>& decide);

  model::Model m_base;
  model::Model m_ours;  // both with unknown content under the keys of the base, all without what goes without saying
  model::Model m_theirs;
  std::optional<model::Model> m_given;  // ours as it came, where that is otherwise
  Decisions m_decisions;
  model::Model m_merged;
  std::vector<Clash> m_clashes;
};

}  // namespace compare
