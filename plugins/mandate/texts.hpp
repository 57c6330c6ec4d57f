// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The ten rules with their sentences, as the method words them; and as a question what is only not known.
namespace samenspel::mandate::rule {

inline constexpr Rule withoutMandate = {"MAN-001",
                                        Severity::Error,
                                        {},
                                        "{partner} sits at {table} without mandate.",
                                        "{partner} zit zonder mandaat aan {table}."};
inline constexpr Rule withWhatMandate = {"MAN-001",
                                         Severity::Question,
                                         {},
                                         "With what mandate does {partner} sit at {table}?",
                                         "Met welk mandaat zit {partner} aan {table}?"};
inline constexpr Rule notAtTheTable = {"MAN-002", Severity::Error, "tables", "{partner} is not at {table}.",
                                       "{partner} zit niet aan {table}."};
inline constexpr Rule coordinatesWithout = {"MAN-003",
                                            Severity::Warning,
                                            {},
                                            "{role} has to coordinate without line authority or mandate.",
                                            "{role} moet coördineren zonder lijnverantwoordelijkheid of mandaat."};
inline constexpr Rule coordinatesWithWhat = {"MAN-003",
                                             Severity::Question,
                                             {},
                                             "{role} has to coordinate without line authority: with what mandate?",
                                             "{role} moet coördineren zonder lijnverantwoordelijkheid: met welk "
                                             "mandaat?"};
inline constexpr Rule hardlyVisible = {"MAN-004", Severity::Warning, "relations",
                                       "{role} exists on paper but is hardly visible.",
                                       "{role} bestaat op papier, maar is nauwelijks zichtbaar."};
inline constexpr Rule moreThanItHas = {"MAN-005",
                                       Severity::Warning,
                                       {},
                                       "{role} acts at {table} with more mandate than it has.",
                                       "{role} treedt aan {table} op met meer mandaat dan deze heeft."};
inline constexpr Rule signedWithout = {"MAN-006",
                                       Severity::Warning,
                                       {},
                                       "{role} signed {agreement} without authority to decide.",
                                       "{role} tekende {agreement} zonder beslisbevoegdheid."};
inline constexpr Rule signedWithWhat = {"MAN-006",
                                        Severity::Question,
                                        {},
                                        "Did {role}, who signed {agreement}, have authority to decide?",
                                        "Was {role} beslisbevoegd bij het tekenen van {agreement}?"};
inline constexpr Rule keySeatWithoutHeart = {
    "MAN-007",
    Severity::Warning,
    {},
    "{role} has a key seat but does not go for it: talk, or arrange a suitable replacement.",
    "{role} zit op een sleutelplek maar gaat er niet voor: voer het gesprek of zorg voor passende vervanging."};
inline constexpr Rule manyHats = {
    "MAN-008", Severity::Info, {}, "{holder} wears {n} hats: {roles}.", "{holder} draagt {n} petten: {roles}."};
inline constexpr Rule vacantSeat = {
    "MAN-009", Severity::Warning, {}, "Seat of {role} is vacant.", "De plek van {role} is vacant."};
inline constexpr Rule noPlaceToLearn = {"MAN-010", Severity::Info, "tables",
                                        "{n} holders of {role} have no place to learn from each other.",
                                        "{n} mensen in de rol {role} hebben geen plek om van elkaar te leren."};

}  // namespace samenspel::mandate::rule
