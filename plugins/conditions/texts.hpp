// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The eleven rules with their sentences, as the method words them. What is not known is asked, not said: the questions
// have sentences of their own.
namespace samenspel::conditions::rule {

inline constexpr Rule noAmbition = {"CON-001", Severity::Error, "ambition", "There is no shared ambition in the model.",
                                    "Er staat geen gedeelde ambitie in het model."};

/// One row for one and one for several, so that the sentence stays a sentence.
inline constexpr Rule oneMeansElse = {"CON-002",
                                      Severity::Warning,
                                      {},
                                      "Confusion of tongues about “{ambition}”: {who} means something else.",
                                      "Spraakverwarring over “{ambition}”: {who} bedoelt iets anders."};
inline constexpr Rule severalMeanElse = {"CON-002",
                                         Severity::Warning,
                                         {},
                                         "Confusion of tongues about “{ambition}”: {who} mean something else.",
                                         "Spraakverwarring over “{ambition}”: {who} bedoelen iets anders."};
inline constexpr Rule doesOneMeanTheSame = {
    "CON-002",
    Severity::Question,
    {},
    "Does {who} mean the same by “{ambition}” as the others? It has not been asked yet.",
    "Bedoelt {who} met “{ambition}” hetzelfde als de anderen? Dat is nog niet gevraagd."};
inline constexpr Rule doSeveralMeanTheSame = {
    "CON-002",
    Severity::Question,
    {},
    "Do {who} mean the same by “{ambition}” as the others? It has not been asked yet.",
    "Bedoelen {who} met “{ambition}” hetzelfde als de anderen? Dat is nog niet gevraagd."};

inline constexpr Rule notShared = {"CON-003", Severity::Warning, "ambition",
                                   "“{ambition}” is not shared by {partners}.",
                                   "“{ambition}” wordt niet gedeeld door {partners}."};
inline constexpr Rule noBoardCarries = {"CON-004", Severity::Warning, "layers", "No board member carries “{ambition}”.",
                                        "Geen bestuurder draagt “{ambition}” uit."};
inline constexpr Rule notKeptAlive = {"CON-005",
                                      Severity::Warning,
                                      {},
                                      "“{ambition}” was last discussed on {date}: keep it alive.",
                                      "“{ambition}” is voor het laatst besproken op {date}: houd haar levend."};
inline constexpr Rule whenDiscussed = {"CON-005",
                                       Severity::Question,
                                       {},
                                       "When was “{ambition}” last discussed? Keep it alive.",
                                       "Wanneer is “{ambition}” voor het laatst besproken? Houd haar levend."};
inline constexpr Rule noMeasurableGoal = {"CON-006", Severity::Warning, "ambition",
                                          "“{ambition}” has no measurable goal.",
                                          "“{ambition}” heeft geen meetbaar doel."};
inline constexpr Rule doesNotInspire = {
    "CON-007", Severity::Info, {}, "“{ambition}” does not inspire.", "“{ambition}” inspireert niet."};
inline constexpr Rule doesItInspire = {"CON-007",
                                       Severity::Question,
                                       {},
                                       "Does “{ambition}” inspire? It has not been asked yet.",
                                       "Inspireert “{ambition}”? Dat is nog niet gevraagd."};

inline constexpr Rule weakCondition = {"CON-008",
                                       Severity::Warning,
                                       {},
                                       "{lens} is the weak condition ({v} against mean {m}).",
                                       "{lens} is de zwakke conditie ({v} tegen gemiddeld {m})."};
inline constexpr Rule noProjectPlan = {"CON-009", Severity::Warning, "agreements",
                                       "Work is under way without an agreed project plan.",
                                       "Er wordt gewerkt zonder vastgesteld projectplan."};
inline constexpr Rule notFacilitated = {"CON-010",
                                        Severity::Warning,
                                        {},
                                        "{role} gets no time or budget for the work.",
                                        "{role} krijgt geen tijd of middelen voor het werk."};
inline constexpr Rule noQuickWin = {"CON-011", Severity::Info, "steps", "No quick win under way.",
                                    "Er loopt geen quick win."};

}  // namespace samenspel::conditions::rule
