// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "lenses.hpp"

// The two closing questions of the method: which pitfalls do you see, and which success factors can you use? Silence is
// not absence here either: without a theme declared complete, "absent" and "no" need something drawn that no further
// drawing can undo.
namespace samenspel::conditions {

enum class Pitfall { Confusion, UnderTheTable, OnlyFormal, BoardLost, Waiting };
inline constexpr std::array<Pitfall, 5> pitfalls = {Pitfall::Confusion, Pitfall::UnderTheTable, Pitfall::OnlyFormal,
                                                    Pitfall::BoardLost, Pitfall::Waiting};
enum class Presence { Present, Absent, NotAssessable };

/// Three of each condition, in the order of the conditions.
enum class Factor {
  BoardVision,
  InspiringGoals,
  KeptAlive,
  Transparent,
  AskedTheOther,
  WinWin,
  MeetInformally,
  PromisesKept,
  Vulnerable,
  Facilitated,
  ProjectPlan,
  Light,
  FirstSteps,
  MinimalNeeds,
  JointEvaluation,
};
inline constexpr std::array<Factor, 15> factors = {
    Factor::BoardVision, Factor::InspiringGoals, Factor::KeptAlive,    Factor::Transparent,  Factor::AskedTheOther,
    Factor::WinWin,      Factor::MeetInformally, Factor::PromisesKept, Factor::Vulnerable,   Factor::Facilitated,
    Factor::ProjectPlan, Factor::Light,          Factor::FirstSteps,   Factor::MinimalNeeds, Factor::JointEvaluation};
enum class Answer { Yes, No, Unknown, Judgement };

constexpr Lens lensOf(Factor factor) { return Lens(int(factor) / 3); }
/// "A1", "B3": the letter of the condition and a number.
std::string_view codeOf(Factor factor);

/// The rules by which the method sees a pitfall: "GOV-001, GOV-002, GOV-008".
std::string_view rulesOf(Pitfall pitfall);

/// The card of one model. Immutable.
class Card {
 public:
  explicit Card(const Sources& sources);

  Presence of(Pitfall pitfall) const { return m_presences[std::size_t(pitfall)]; }
  Answer of(Factor factor) const { return m_answers[std::size_t(factor)]; }

 private:
  std::array<Presence, 5> m_presences;
  std::array<Answer, 15> m_answers;
};

}  // namespace samenspel::conditions
