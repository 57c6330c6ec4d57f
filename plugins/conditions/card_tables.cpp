// SPDX-License-Identifier: MIT
#include "at_once.hpp"
#include "conditions.hpp"
#include "words.hpp"

// The card of pitfalls and success factors.
namespace samenspel::conditions {
namespace {

constexpr std::string_view roleOf(Presence presence) {
  return presence == Presence::Present ? "error" : presence == Presence::Absent ? "strength" : "question";
}

constexpr std::string_view roleOf(Answer answer) {
  switch (answer) {
    case Answer::Yes:
      return "strength";
    case Answer::No:
      return "warning";
    case Answer::Unknown:
      return "question";
    case Answer::Judgement:
      break;
  }
  return "info";
}

void reportPitfalls(const Card& card, Report& report) {
  Table& table = report.table("pitfalls", {{"en", "Which pitfalls do you see?"}, {"nl", "Welke valkuilen zie je?"}},
                              {{{"en", "No."}, {"nl", "Nr."}},
                               {{"en", "Pitfall"}, {"nl", "Valkuil"}},
                               {{"en", "Status"}, {"nl", "Status"}},
                               {{"en", "Rules"}, {"nl", "Regels"}}});
  for (const Pitfall pitfall : pitfalls) {
    const Presence presence = card.of(pitfall);
    table.rows.push_back({int(pitfall) + 1, report.in(wordsFor(pitfall)),
                          Cell(report.in(wordsFor(presence))).in(roleOf(presence)), rulesOf(pitfall)});
  }
}

void reportFactors(const Card& card, Report& report) {
  Table& table =
      report.table("success_factors", {{"en", "The fifteen success factors"}, {"nl", "De vijftien succesfactoren"}},
                   {{{"en", "Condition"}, {"nl", "Conditie"}},
                    {{"en", "Code"}, {"nl", "Code"}},
                    {{"en", "Success factor"}, {"nl", "Succesfactor"}},
                    {{"en", "Used"}, {"nl", "Benut"}}});
  for (const Factor factor : factors) {
    const Answer answer = card.of(factor);
    table.rows.push_back({report.in(headingOf(lensOf(factor))), codeOf(factor), report.in(wordsFor(factor)),
                          Cell(report.in(wordsFor(answer))).in(roleOf(answer))});
  }
}

void reportAtOnce(const Sources& sources, const Card& card, Report& report) {
  const std::vector<AtOnce> usable = usableAtOnce(sources, card, report);
  if (usable.empty()) return;
  Table& table = report.table(
      "at_once",
      {{"en", "Which success factor can you use at once?"}, {"nl", "Welke succesfactor kun je direct benutten?"}},
      {{{"en", "Code"}, {"nl", "Code"}},
       {{"en", "Success factor"}, {"nl", "Succesfactor"}},
       {{"en", "What you can do"}, {"nl", "Wat je kunt doen"}},
       {{"en", "Edits in the model"}, {"nl", "Aanpassingen in het model"}}});
  for (const AtOnce& edit : usable) {
    table.rows.push_back({codeOf(edit.factor), report.in(wordsFor(edit.factor)), report.in(edit.what),
                          edit.operations > 0 ? Cell(edit.operations) : Cell()});
  }
}

}  // namespace

void reportCard(const Sources& sources, const Card& card, Report& report) {
  reportPitfalls(card, report);
  reportFactors(card, report);
  reportAtOnce(sources, card, report);
}

}  // namespace samenspel::conditions
