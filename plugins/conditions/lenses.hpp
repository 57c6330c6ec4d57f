// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <samenspel/certainties.hpp>
#include <samenspel/eight.hpp>
#include <samenspel/gains.hpp>
#include <string>

namespace samenspel::conditions {

/// The five conditions, each looked at through three sub-criteria.
enum class Lens { Ambition, Interests, Relation, Organisation, Process };
inline constexpr std::array<Lens, 5> allLenses = {Lens::Ambition, Lens::Interests, Lens::Relation, Lens::Organisation,
                                                  Lens::Process};

/// What the scores and the card are worked out from. Holds references.
struct Sources {
  const Collaboration& collaboration;
  const Gains& gains;
  const Certainties& certainties;
  const Eights& eights;

  bool isComplete(std::string_view theme) const { return collaboration.model().isInventoried(theme); }
};

struct LensScore {
  /// Each 0..1; nothing when it cannot be assessed.
  std::array<std::optional<double>, 3> parts = {};
  /// What the lens is about is not there, though all of it should have been drawn: the score is 0, nothing assessed.
  bool isMissing = false;

  int assessed() const;  ///< of 3
  /// The mean of the parts that could be assessed; nothing when none could.
  std::optional<double> value() const;
};

/// "2/3".
std::string assessedOf(const LensScore& score);

/// The scores of the five conditions. There is no total: they are read beside each other. Immutable.
class Lenses {
 public:
  explicit Lenses(const Sources& sources);

  const LensScore& of(Lens lens) const { return m_scores[std::size_t(lens)]; }
  /// The live ambition that scores best, and is the one scored; none when none is alive.
  Element ambition() const { return m_ambition; }
  /// How many of the five have a score.
  int assessed() const;
  /// The mean over those; nothing without any.
  std::optional<double> mean() const;
  /// CON-008: low, far below the mean, and enough is assessed to say so.
  bool isWeak(Lens lens) const;

 private:
  double m_low;
  double m_gap;
  Element m_ambition;
  std::array<LensScore, 5> m_scores;
};

}  // namespace samenspel::conditions
