// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "diagram/shapes/eight.h"

// Cards: what an analysis says, as a figure. Each is drawn at its own size, from `box`.
namespace diagram {

/// The eight of a pair of partners.
struct EightCardLook {
  struct Side {
    std::string code;
    std::string name;
    Partner partner = Partner::Steel;
  };
  Rect box;  ///< 250 × 138
  SlotStates slots{};
  Side a;
  Side b;
  std::string count;  ///< "4"
  std::string of;     ///< "of 7"
  std::string loops;  ///< "upper 1/4 · lower 4/4"
};
constexpr double kEightCardWidth = 250;
constexpr double kEightCardHeight = 138;

void drawEightCard(Drawing& drawing, const EightCardLook& look);

/// One of the four certainties with its three topics.
struct CertaintyCardLook {
  struct Topic {
    std::string name;
    std::string word;          ///< "arranged"
    std::optional<int> score;  ///< 0, 1 or 2; nothing: still to be asked
    std::string computed;      ///< of a score set by hand: the word for what was computed; else empty
  };
  Rect box;  ///< 219 × 152 with the words of its effect above or below
  std::string question;
  std::string name;
  std::string share;     ///< "75 %"; empty: nothing assessed
  std::string assessed;  ///< "2 of 3"
  std::string effect;    ///< "yields quality · result"
  bool effectBelow = false;
  std::array<Topic, 3> topics;
};
constexpr double kCertaintyCardWidth = 219;
constexpr double kCertaintyCardHeight = 152;
/// Where topic `index` of a card lies.
Rect topicBox(const CertaintyCardLook& look, std::size_t index);

void drawCertaintyCard(Drawing& drawing, const CertaintyCardLook& look);

/// One of the five conditions with its three success factors.
enum class FactorState : std::uint8_t { Yes, No, Unknown, Judgement };
struct FactorCardLook {
  struct Factor {
    std::string name;
    FactorState state = FactorState::Unknown;
  };
  Rect box;  ///< 156 × 134
  std::string name;
  std::string share;           ///< "44 %"; empty: not assessed
  std::optional<double> fill;  ///< 0–1
  std::vector<Factor> factors;
};
constexpr double kFactorCardWidth = 156;
constexpr double kFactorCardHeight = 134;

void drawFactorCard(Drawing& drawing, const FactorCardLook& look);
/// The sign of a factor alone, for legends.
void drawFactorSign(Drawing& drawing, Point centre, FactorState state);

}  // namespace diagram
