// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The twelve rules with their sentences, as the method words them.
namespace samenspel::readiness::rule {

inline constexpr Rule tooLow = {"PRC-001",
                                Severity::Error,
                                {},
                                "{certainty} is too low ({z}); missing: {topics}.",
                                "{certainty} is te laag ({z}); ontbreekt: {topics}."};
inline constexpr Rule notArranged = {"PRC-002",
                                     Severity::Warning,
                                     {},
                                     "{certainty}: not arranged yet: {topics}.",
                                     "{certainty}: nog niet geregeld: {topics}."};
inline constexpr Rule noNextStep = {"PRC-003", Severity::Error, "steps", "There is no next step with a date.",
                                    "Er is geen volgende stap met een datum."};
inline constexpr Rule oneStepAhead = {
    "PRC-004", Severity::Warning, "steps",
    "Only one step ahead is clear (“{step}”); the method asks for the first few.",
    "Er is maar één stap vooruit helder (“{step}”); de methode vraagt de eerste paar."};
inline constexpr Rule waiting = {"PRC-005",
                                 Severity::Warning,
                                 {},
                                 "You seem to wait until everything is clear: “{x}” can start.",
                                 "Jullie lijken te wachten tot alles helder is: “{x}” kan beginnen."};
inline constexpr Rule firstStepLarge = {"PRC-006",
                                        Severity::Warning,
                                        {},
                                        "The first step (“{step}”) is large; start with a small success.",
                                        "De eerste stap (“{step}”) is groot; begin met een klein succes."};
inline constexpr Rule needsNotStated = {"PRC-007",
                                        Severity::Info,
                                        {},
                                        "It is not stated what is minimally needed for “{step}”.",
                                        "Er staat niet wat er minimaal nodig is voor “{step}”."};
inline constexpr Rule needsLacking = {"PRC-008",
                                      Severity::Error,
                                      {},
                                      "“{step}” is due {date} but lacks: {topics}.",
                                      "“{step}” staat voor {date} maar mist: {topics}."};
inline constexpr Rule overdue = {
    "PRC-009", Severity::Warning, {}, "“{step}” is overdue since {date}.", "“{step}” is over tijd sinds {date}."};
inline constexpr Rule noEvaluation = {"PRC-010", Severity::Warning, "steps",
                                      "No joint evaluation of progress and of the collaboration itself is planned.",
                                      "Er is geen gezamenlijke evaluatie van voortgang en samenwerking gepland."};
inline constexpr Rule notCelebrated = {"PRC-011",
                                       Severity::Info,
                                       {},
                                       "“{step}” is done but the success was not celebrated.",
                                       "“{step}” is af, maar het succes is niet gevierd."};
inline constexpr Rule unbalanced = {"PRC-012",
                                    Severity::Info,
                                    {},
                                    "Unbalanced: {q1} {z1} against {q2} {z2}.",
                                    "Uit balans: {q1} {z1} tegenover {q2} {z2}."};

}  // namespace samenspel::readiness::rule
