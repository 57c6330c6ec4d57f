// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "diagram/shapes/marks.h"
#include "diagram/shapes/route.h"

// The ten types of links. Routes run from the subject to the object of the sentence ("role sits at table"); the end is
// drawn at the route's end. `label` is drawn when it is not empty: the caller decides by hovering and detail.
namespace diagram {

struct LinkBase {
  Route route;
  State state;
  std::string label;
};

/// partOf, where containment does not show it already.
struct PartOfLook : LinkBase {};
void drawPartOf(Drawing& drawing, const PartOfLook& look);

/// Who answers to whom.
struct LineLook : LinkBase {
  bool functional = false;
};
void drawLine(Drawing& drawing, const LineLook& look);

enum class Formality : std::uint8_t { Formal, Informal, Both };
enum class ContactState : std::uint8_t { Active, Dormant, Lost, Wished };
struct ContactLook : LinkBase {
  Formality formality = Formality::Formal;
  ContactState contact = ContactState::Active;
  std::optional<Partner> partner;  ///< inside one partner: that one; nothing: across
  bool oneWay = false;
};
void drawContact(Drawing& drawing, const ContactLook& look);

/// The line to a seat; the seat itself belongs to the table.
struct SitsAtLook : LinkBase {
  Partner partner = Partner::Steel;
};
void drawSitsAt(Drawing& drawing, const SitsAtLook& look);

struct RepresentsLook : LinkBase {
  Partner partner = Partner::Steel;
};
void drawRepresents(Drawing& drawing, const RepresentsLook& look);

struct HoldsLook : LinkBase {
  Partner partner = Partner::Steel;
  int importance = 0;  ///< 1–3; 0 = unknown
};
void drawHolds(Drawing& drawing, const HoldsLook& look);

struct AffectsLook : LinkBase {
  std::optional<int> effect;  ///< −2..2; nothing = unknown
};
void drawAffects(Drawing& drawing, const AffectsLook& look);

struct CommitsLook : LinkBase {
  Partner partner = Partner::Steel;
  Degree degree = Degree::Unknown;
  bool understoodDifferently = false;
};
void drawCommits(Drawing& drawing, const CommitsLook& look);

struct SteersLook : LinkBase {
  bool reportsBack = false;  ///< and on time: the loop icon
};
void drawSteers(Drawing& drawing, const SteersLook& look);

struct ElaboratesLook : LinkBase {};
void drawElaborates(Drawing& drawing, const ElaboratesLook& look);

}  // namespace diagram
