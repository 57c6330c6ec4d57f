// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The twelve rules with their sentences, as the method words them; and as a question what is only not known.
namespace samenspel::constituency::rule {

inline constexpr Rule whomNotRecorded = {"COM-001", Severity::Warning, "constituencies",
                                         "{role} decides but it is not recorded whom it represents.",
                                         "{role} beslist mee, maar er staat niet wie deze vertegenwoordigt."};
inline constexpr Rule reportsLate = {"COM-002",
                                     Severity::Error,
                                     {},
                                     "{role} has not reported back to {group} in time.",
                                     "{role} heeft {group} niet op tijd teruggekoppeld."};
inline constexpr Rule reportsHowOften = {"COM-002",
                                         Severity::Question,
                                         {},
                                         "How often does {role} report back to {group}, and was that in time?",
                                         "Hoe vaak koppelt {role} terug aan {group}, en is dat op tijd gebeurd?"};
inline constexpr Rule noInfluence = {
    "COM-003", Severity::Warning, {}, "{role} has no influence on {group}.", "{role} heeft geen invloed op {group}."};
inline constexpr Rule whatInfluence = {"COM-003",
                                       Severity::Question,
                                       {},
                                       "How much influence does {role} have on {group}?",
                                       "Hoeveel invloed heeft {role} op {group}?"};
inline constexpr Rule nobodyRepresents = {"COM-004", Severity::Warning, "constituencies", "Nobody represents {group}.",
                                          "Niemand vertegenwoordigt {group}."};
inline constexpr Rule notConsulted = {"COM-005",
                                      Severity::Warning,
                                      {},
                                      "{group} is not consulted on draft products.",
                                      "{group} krijgt geen conceptproducten voorgelegd."};
inline constexpr Rule hearsTooLittle = {"COM-006",
                                        Severity::Warning,
                                        {},
                                        "{group} is sceptical and hears too little.",
                                        "{group} is sceptisch en hoort te weinig."};
inline constexpr Rule notSteered = {"COM-007", Severity::Error, "tables",
                                    "{table} is not steered by any steering group.",
                                    "{table} wordt door geen stuurgroep aangestuurd."};
inline constexpr Rule feedbackLate = {"COM-008",
                                      Severity::Warning,
                                      {},
                                      "No timely feedback from {target} to {table}.",
                                      "Geen tijdige terugkoppeling van {target} aan {table}."};
inline constexpr Rule feedbackHowOften = {"COM-008",
                                          Severity::Question,
                                          {},
                                          "How often does {table} get feedback from {target}, and was that in time?",
                                          "Hoe vaak krijgt {table} terugkoppeling van {target}, en is dat op tijd "
                                          "gebeurd?"};
inline constexpr Rule noResults = {"COM-009", Severity::Error, "steps",
                                   "{table} does not steer on results: nothing it steers has a measurable criterion.",
                                   "{table} stuurt niet op resultaat: niets wat zij aanstuurt is meetbaar."};
inline constexpr Rule notMet = {"COM-010",
                                Severity::Warning,
                                {},
                                "{table} has not met since {date}.",
                                "{table} is niet bijeen geweest sinds {date}."};
inline constexpr Rule noReflection = {
    "COM-011", Severity::Info, "steps", "{table} has no moment to reflect (still on course, involved, inspired?).",
    "{table} heeft geen reflectiemoment (nog op de goede weg, betrokken, geïnspireerd?)."};
inline constexpr Rule noResult = {"COM-012",
                                  Severity::Warning,
                                  {},
                                  "“{step}” is over but its result was not laid beside the goal.",
                                  "“{step}” is voorbij, maar het resultaat is niet naast het doel gelegd."};

}  // namespace samenspel::constituency::rule
