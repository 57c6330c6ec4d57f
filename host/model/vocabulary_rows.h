// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <limits>

#include "model/vocabulary.h"

// What the files of the vocabulary share: short ways to write a row, and the tables they put together.
// For vocabulary*.cpp only.
namespace model::rows {

std::span<const TypeInfo> nodes();
std::span<const TypeInfo> links();
std::span<const TypeInfo> parts();
const TypeInfo& root();
const TypeInfo& foreign();

/// In the order of Attr.
// clang-format off
inline constexpr std::array<std::string_view, attrCount> attributeNames = {
    "from", "to", "of", "#owner", "format", "title", "client", "author", "asOf", "phase", "inventory", "name",
    "kind", "layer", "status", "formality", "visibility", "note", "partnership", "power", "region", "mandate",
    "position", "commitment", "facilitated", "expertise", "holder", "holderCount", "roleStatus", "mood", "size",
    "meetingsPerYear", "lastMet", "endDate", "decisionRule", "agreedOn", "lastDiscussed", "inspiring", "level",
    "disclosure", "form", "reviewDate", "startDate", "dueDate", "updatedOn", "needs", "celebrated", "feedback",
    "state", "timesPerYear", "trust", "direction", "origin", "since", "followUp", "seat", "mandateHere",
    "attendance", "influence", "feedbackPerYear", "lastFeedback", "consults", "channel", "importance", "effect",
    "part", "degree", "understanding", "kept", "signedOn", "assignment", "text", "unit", "baseline", "target",
    "actual", "measuredOn", "layout", "x", "y", "width", "height", "order", "value", "score", "by", "on", "rule",
    "subjects", "reason", "reviewOn", "#id", "#raw", "#before"};
// clang-format on
static_assert(!attributeNames.back().empty(), "every attribute has a name");

constexpr Attribute row(Attr id, Kind kind, Label label, Label help) {
  return {.id = id, .name = attributeNames[std::size_t(id)], .kind = kind, .label = label, .help = help};
}

constexpr Attribute choice(Attr id, Label label, std::span<const Value> values, std::string_view absent, Label help) {
  Attribute made = row(id, Kind::Choice, label, help);
  made.values = values;
  made.absent = absent;
  return made;
}

constexpr Attribute choices(Attr id, Label label, std::span<const Value> values, Label help) {
  Attribute made = row(id, Kind::Choices, label, help);
  made.values = values;
  return made;
}

constexpr Attribute ranged(Attribute row, double minimum, double maximum) {
  row.minimum = minimum;
  row.maximum = maximum;
  row.hasRange = true;
  return row;
}

/// A number of things, or of times a year: never negative.
constexpr Attribute count(Attr id, Kind kind, Label label, Label help) {
  return ranged(row(id, kind, label, help), 0, std::numeric_limits<double>::infinity());
}

constexpr Attribute required(Attribute row) {
  row.required = true;
  row.absent = {};
  return row;
}

constexpr Attribute asked(Attribute row) {
  row.asked = true;
  return row;
}

inline constexpr Value visibilities[] = {{"shared", {"Shared", "Gedeeld"}},
                                         {"consultant", {"Consultant only", "Alleen adviseur"}}};

inline constexpr Value formalities[] = {{"formal", {"Formal", "Formeel"}}, {"informal", {"Informal", "Informeel"}}};

/// Of the four certainties, three each: content, social, task-time, procedural.
inline constexpr Value topicValues[] = {{"content", {"Content", "Inhoud"}},
                                        {"ambition", {"Ambition", "Ambitie"}},
                                        {"objectives", {"Objectives", "Doelstellingen"}},
                                        {"composition", {"Composition", "Samenstelling"}},
                                        {"involvement", {"Involvement", "Betrokkenheid"}},
                                        {"leadership", {"Leadership", "Leiderschap"}},
                                        {"phasing", {"Phasing", "Fasering"}},
                                        {"timing", {"Timing", "Timing"}},
                                        {"status", {"Status", "Status"}},
                                        {"rules", {"Rules of play", "Spelregels"}},
                                        {"procedures", {"Procedures", "Procedures"}},
                                        {"agreements", {"Agreements", "Afspraken"}}};

/// Themes that can be declared complete.
inline constexpr Value inventoryThemeValues[] = {
    {"interests", {"Interests", "Belangen"}}, {"layers", {"Layers", "Lagen"}},
    {"relations", {"Contacts", "Contacten"}}, {"ambition", {"Ambition", "Ambitie"}},
    {"tables", {"Tables", "Overlegtafels"}},  {"agreements", {"Agreements", "Afspraken"}},
    {"steps", {"Steps", "Stappen"}},          {"constituencies", {"Constituencies", "Achterbannen"}}};

/// What nodes and links all have, at the end.
inline constexpr Attribute visibility =
    choice(Attr::Visibility, {"Visible to", "Zichtbaar voor"}, visibilities, "shared",
           {"Whether the client may see this, or only the consultant.",
            "Of de opdrachtgever dit mag zien, of alleen de adviseur."});
inline constexpr Attribute note = row(Attr::Note, Kind::Lines, {"Note", "Notitie"},
                                      {"Anything worth remembering that has no place of its own.",
                                       "Alles wat het onthouden waard is en nergens anders een plek heeft."});

/// Of an element that is shown by its name.
constexpr Attribute name(Label label, Label help) { return asked(required(row(Attr::Name, Kind::Text, label, help))); }

}  // namespace model::rows
