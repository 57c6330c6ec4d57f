// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "compare/merge.h"
#include "compare/words.h"
#include "model/check.h"
#include "model/model.h"

namespace session {

/// A version that comes in, and whose it is: "Group 2", the name of a file.
struct Incoming {
  std::string name;
  model::Model model;
};

/// A clash on the list of a sitting, with whose the sides are, in base::language().
struct Question {
  compare::Clash clash;
  std::size_t version = 0;  ///< the one whose coming brought it to light, from 0
  std::string oursOf;       ///< "Mine", the names of versions that came before, or all of these
  std::string theirsOf;     ///< the name of the version
  std::string byHand;       ///< what was typed, of Choice::ByHand
};

/// Several versions of a model put together at one table: each incoming version is merged into what there is by what
/// both made of `base`, and all clashes stand on one list, to be decided in any order. What was decided stays decided
/// while the rest changes. Nothing is applied to a document. Thread: one at a time; owns copies of all models.
class Sitting {
 public:
  Sitting(model::Model base, model::Model ours, std::vector<Incoming> incoming);

  /// All clashes, version by version. Indices are good until the next decision.
  const std::vector<Question>& questions() const { return m_questions; }
  std::size_t undecided() const;

  /// Decides one of questions(). `byHand` is the text of the attribute as a file has it. Refused, with everything as it
  /// was: a choice that the clash does not offer, a text that is no good value.
  base::Result<void> decide(std::size_t question, compare::Choice choice, std::string byHand = {});
  /// Decides everything that is open for one side.
  void decideAll(compare::Side side);
  /// What would be otherwise than if ours held in this one question, whole sentences; empty: nothing.
  std::vector<std::string> preview(std::size_t question, compare::Choice choice, const std::string& byHand = {}) const;
  /// The values that can be given by hand, token and label; empty: any text. And what there is now, as a file has it.
  std::vector<std::pair<std::string, std::string>> valuesByHand(std::size_t question) const;
  std::string valueNow(std::size_t question) const;

  /// The result so far.
  const model::Model& merged() const;
  /// What the result has and ours had not, in words; what is gone included.
  std::vector<compare::SubjectChanges> arrivals() const;
  /// Breaches of the structural rules that the result has and no version has by itself.
  std::vector<model::Problem> newProblems() const;

  const model::Model& base() const { return m_base; }
  const model::Model& ours() const { return m_ours; }
  const std::vector<Incoming>& incoming() const { return m_incoming; }
  /// Begins anew with another of these; what was decided stays decided where the same clash is there.
  void setOurs(model::Model ours);
  void setBase(model::Model base);

 private:
  void mergeFrom(std::size_t version);
  void list();
  std::string sideOf(const compare::Clash& clash, std::size_t version) const;
  bool had(const model::Model& version, const std::set<std::string>& touched, const compare::Clash& clash) const;

  model::Model m_base;
  model::Model m_ours;
  std::vector<Incoming> m_incoming;
  std::vector<compare::Decisions> m_decisions;   // by version
  std::vector<compare::Merge> m_merges;          // by version: into the result of the one before
  std::vector<std::set<std::string>> m_touched;  // by ours and then the versions: ids of what each changed
  std::vector<Question> m_questions;
};

}  // namespace session
