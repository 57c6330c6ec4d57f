// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The eleven rules with their sentences, as the method words them.
namespace samenspel::relations::rule {

inline constexpr Rule formalOnly = {"REL-001", Severity::Warning, "relations",
                                    "{A} and {B} only meet at formal moments.",
                                    "{A} en {B} ontmoeten elkaar alleen tijdens formele momenten."};
inline constexpr Rule nobodyMet = {"REL-002", Severity::Warning, "relations",
                                   "{role} has no contact with anyone in the model.",
                                   "{role} heeft met niemand in het model contact."};
inline constexpr Rule separateGroups = {"REL-003", Severity::Warning, "relations",
                                        "The network consists of {n} separate groups.",
                                        "Het netwerk bestaat uit {n} losse groepen."};
inline constexpr Rule fallsApart = {"REL-004", Severity::Warning, "relations",
                                    "If {role} drops out the network falls into {n} parts.",
                                    "Als {role} wegvalt, valt het netwerk uiteen in {n} delen."};
inline constexpr Rule broker = {"REL-005", Severity::Info, "relations",
                                "{role} is a broker (degree {d}, constraint {c}).",
                                "{role} is een verbinder (graad {d}, constraint {c})."};
inline constexpr Rule oneSided = {"REL-006",
                                  Severity::Warning,
                                  {},
                                  "Most contacts are one-sided ({x}).",
                                  "De meeste contacten zijn eenzijdig ({x})."};
inline constexpr Rule lowTrust = {"REL-007",
                                  Severity::Warning,
                                  {},
                                  "Low trust between {a} and {b}, who have to work together.",
                                  "Weinig vertrouwen tussen {a} en {b}, die samen moeten werken."};
inline constexpr Rule notKept = {
    "REL-008", Severity::Warning, {}, "Promise not kept: {what}.", "Belofte niet nagekomen: {what}."};
inline constexpr Rule noFollowUp = {"REL-009",
                                    Severity::Info,
                                    {},
                                    "Contact {a}–{b} came from {origin} and has not been followed up.",
                                    "Het contact {a}–{b} ontstond via {origin} en kreeg nog geen vervolg."};
inline constexpr Rule wished = {
    "REL-010", Severity::Info, {}, "Wished contact {a}–{b}: {route}.", "Gewenst contact {a}–{b}: {route}."};
inline constexpr Rule island = {"REL-011", Severity::Warning, "relations",
                                "{partner} stays on its own island (E-I {v}).",
                                "{partner} blijft op het eigen eiland (E-I {v})."};

// Not of the method: what was left out of the report of a very large model.
inline constexpr Rule betweennessLeftOut = {
    "REL-SIZE",
    Severity::Info,
    {},
    "Betweenness has not been computed: with {n} people and {m} ties it can take minutes. To compute it all the same, "
    "raise the setting “{setting}”, now {limit}.",
    "De tussenpositie is niet berekend: met {n} mensen en {m} verbindingen kan dat minuten duren. Verhoog de "
    "instelling "
    "“{setting}”, nu {limit}, om haar toch te berekenen."};

}  // namespace samenspel::relations::rule
