// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/rules.hpp>

// The twelve rules with their sentences, as the method words them.
namespace samenspel::governance::rule {

inline constexpr Rule noBoardLink = {"GOV-001", Severity::Error, "relations",
                                     "No board-level link between {A} and {B}.",
                                     "Geen bestuurlijke verbinding tussen {A} en {B}."};
inline constexpr Rule boardLinkLost = {"GOV-002",
                                       Severity::Error,
                                       {},
                                       "Board-level link between {A} and {B} has been lost (last: {date}).",
                                       "De bestuurlijke aansluiting tussen {A} en {B} is verloren (laatst: {date})."};
inline constexpr Rule noManagementLink = {"GOV-003", Severity::Warning, "relations",
                                          "No management-level link between {A} and {B}.",
                                          "Geen verbinding op managementniveau tussen {A} en {B}."};
inline constexpr Rule noExecutiveLink = {"GOV-004", Severity::Warning, "relations",
                                         "No link between professionals of {A} and {B}.",
                                         "Geen verbinding tussen uitvoerenden van {A} en {B}."};
inline constexpr Rule topNotConnected = {
    "GOV-005", Severity::Error, "relations",
    "Inside {partner} board and management are not connected on this collaboration.",
    "Binnen {partner} zijn bestuur en management op dit dossier niet verbonden."};
inline constexpr Rule lowNotConnected = {
    "GOV-006", Severity::Warning, "relations",
    "Inside {partner} management and professionals are not connected on this collaboration.",
    "Binnen {partner} zijn management en uitvoering op dit dossier niet verbonden."};
inline constexpr Rule nobodyOnLayer = {"GOV-007", Severity::Warning, "layers",
                                       "{partner} has nobody on the {layer} layer.",
                                       "{partner} heeft niemand op {layer} niveau in beeld."};
/// "Management niveau" is one word in Dutch.
inline constexpr Rule nobodyInManagement = {"GOV-007", Severity::Warning, "layers", nobodyOnLayer.en,
                                            "{partner} heeft niemand op managementniveau in beeld."};
/// Class P when both partners have board roles; otherwise it waits for the theme layers.
inline constexpr Rule upperLoopOpen = {
    "GOV-008",
    Severity::Error,
    {},
    "The lower loop between {A} and {B} works but the upper loop is open: board-level connection is lost ({u}/4).",
    "De onderste lus tussen {A} en {B} werkt, maar de bovenste staat open: bestuurlijke aansluiting verloren ({u}/4)."};
inline constexpr Rule oneRoleCarriesAll = {"GOV-009", Severity::Warning, "relations",
                                           "Everything between {A} and {B} runs through {role}.",
                                           "Alles tussen {A} en {B} loopt via {role}."};
inline constexpr Rule noCovenant = {"GOV-010", Severity::Warning, "agreements",
                                    "No signed covenant or contract between {A} and {B}.",
                                    "Geen ondertekend convenant of overeenkomst tussen {A} en {B}."};
/// A question when nothing is known to be missing, only not asked.
inline constexpr Rule notCarried = {"GOV-011", Severity::Warning, "ambition",
                                    "“{ambition}” is not carried on every layer: {cells}.",
                                    "“{ambition}” wordt niet op alle niveaus gedragen: {cells}."};

// GOV-012, one row per cause.
inline constexpr Rule tooManySeats = {"GOV-012",
                                      Severity::Info,
                                      {},
                                      "Heavier than needed: {role} sits at {n} formal tables.",
                                      "Zwaarder georganiseerd dan nodig: {role} zit aan {n} formele tafels."};
inline constexpr Rule sameTableTwice = {
    "GOV-012",
    Severity::Info,
    {},
    "Heavier than needed: {table} and {other} have {share} % of their people in common.",
    "Zwaarder georganiseerd dan nodig: {table} en {other} hebben {share} % van hun mensen gemeen."};
inline constexpr Rule tooManyTables = {
    "GOV-012",
    Severity::Info,
    {},
    "Heavier than needed: {n} formal tables for {partners} core partners.",
    "Zwaarder georganiseerd dan nodig: {n} formele tafels voor {partners} kernpartners."};
inline constexpr Rule tooManyTablesForOne = {
    "GOV-012",
    Severity::Info,
    {},
    "Heavier than needed: {n} formal tables for one core partner.",
    "Zwaarder georganiseerd dan nodig: {n} formele tafels voor één kernpartner."};

}  // namespace samenspel::governance::rule

namespace samenspel::governance {

/// "on the {layer} layer", "op {layer} niveau".
inline Texts layerWord(Layer layer) {
  switch (layer) {
    case Layer::Board:
      return {{"en", "board"}, {"nl", "bestuurlijk"}};
    case Layer::Management:
      return {{"en", "management"}, {"nl", "management"}};
    case Layer::Executive:
      return {{"en", "executive"}, {"nl", "uitvoerend"}};
    case Layer::Unknown:
      break;
  }
  return {{"en", "unknown"}, {"nl", "onbekend"}};
}

}  // namespace samenspel::governance
