// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The twelve rules with their sentences, as the method words them. {items} are names in quotation marks.
namespace samenspel::interests::rule {

inline constexpr Rule noInterest = {"INT-001", Severity::Warning, "interests", "{partner} has no recorded interest.",
                                    "Van {partner} is nog geen belang vastgelegd."};
inline constexpr Rule noOrganisational = {
    "INT-002", Severity::Warning, "interests",
    "{partner}: no organisational interest recorded (goals and core values of the organisation).",
    "{partner}: geen organisatiebelang vastgelegd (doelen en kernwaarden)."};
inline constexpr Rule noCollective = {"INT-003", Severity::Warning, "interests",
                                      "No collective interest shared by at least two core partners.",
                                      "Er is geen collectief belang dat ten minste twee kernpartners delen."};
/// INT-004 and INT-005 become questions when the interest is only assumed: a guess is no fault.
inline constexpr Rule harmedUnvoiced = {
    "INT-004",
    Severity::Error,
    {},
    "Unvoiced interest “{interest}” of {holder} is harmed by {items}: it will be played out under the table.",
    "Het niet-uitgesproken belang “{interest}” van {holder} wordt geschaad door {items}: dit gaat onder tafel een rol "
    "spelen."};
inline constexpr Rule untouchedUnvoiced = {
    "INT-005",
    Severity::Warning,
    {},
    "Vital unvoiced interest “{interest}” of {holder}: its effect on the plans is not known.",
    "Wezenlijk, niet-uitgesproken belang “{interest}” van {holder}: het effect van de plannen hierop is onbekend."};
inline constexpr Rule position = {"INT-006",
                                  Severity::Warning,
                                  {},
                                  "“{interest}” is a position, not an interest: ask why it matters.",
                                  "“{interest}” is een standpunt, geen belang: vraag waarom dit belangrijk is."};
inline constexpr Rule loses = {"INT-007",
                               Severity::Error,
                               {},
                               "{partner} loses on “{item}” (value {v}).",
                               "{partner} gaat erop achteruit bij “{item}” (waarde {v})."};
inline constexpr Rule nothingServes = {"INT-008", Severity::Warning, "interests",
                                       "Nothing in the plans serves an interest of {partner}.",
                                       "Niets in de plannen dient een belang van {partner}."};
inline constexpr Rule vitalUntouched = {
    "INT-009", Severity::Warning, "interests",
    "Vital interest “{interest}” of {holder} is not touched by any ambition, agreement or step.",
    "Het wezenlijke belang “{interest}” van {holder} komt in geen ambitie, afspraak of stap terug."};
inline constexpr Rule winForAll = {"INT-010",
                                   Severity::Strength,
                                   {},
                                   "“{item}” is a win for every core partner ({values}).",
                                   "“{item}” is winst voor alle kernpartners ({values})."};
inline constexpr Rule helpsAndHarms = {"INT-011",
                                       Severity::Warning,
                                       {},
                                       "“{item}” helps {winners} and harms {losers}: talk before deciding.",
                                       "“{item}” helpt {winners} en schaadt {losers}: bespreek dit vóór het besluit."};
/// One row for one item and one for several, so that the sentence stays a sentence.
inline constexpr Rule notAtTheTable = {
    "INT-012", Severity::Warning, "tables",
    "{holder} has no seat where {items}, which touches its interest “{interest}”, is decided.",
    "{holder} zit niet aan tafel waar over {items} wordt besloten, terwijl het belang “{interest}” geraakt wordt."};
inline constexpr Rule notAtTheTables = {
    "INT-012", Severity::Warning, "tables",
    "{holder} has no seat where {items}, which touch its interest “{interest}”, are decided.", notAtTheTable.nl};

}  // namespace samenspel::interests::rule
