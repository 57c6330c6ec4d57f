// SPDX-License-Identifier: MIT
#include "conditions.hpp"
#include "words.hpp"

// The five conditions and their fifteen sub-criteria, each with its question.
namespace samenspel::conditions {
namespace {

Cell shareCell(std::optional<double> share, bool isLow) {
  if (!share) return Cell("?").in("question");
  return isLow ? Cell(*share).in("warning") : Cell(*share);
}

}  // namespace

void reportLenses(const Lenses& scores, Report& report) {
  const Texts lensHeading = {{"en", "Condition"}, {"nl", "Conditie"}};
  const Texts scoreHeading = {{"en", "Score"}, {"nl", "Score"}};
  Table& profile = report.table("lenses", {{"en", "The five conditions"}, {"nl", "De vijf condities"}},
                                {lensHeading, scoreHeading, {{"en", "Assessed"}, {"nl", "Beoordeeld"}}});
  Table& questions = report.table(
      "lens_questions", {{"en", "What to ask about each condition"}, {"nl", "Wat te vragen bij elke conditie"}},
      {lensHeading,
       {{"en", "Looked at"}, {"nl", "Bekeken op"}},
       {{"en", "Question"}, {"nl", "Vraag"}},
       scoreHeading,
       {{"en", "About"}, {"nl", "Over"}}});
  for (const Lens lens : allLenses) {
    const LensScore& score = scores.of(lens);
    profile.rows.push_back(
        {report.in(headingOf(lens)), shareCell(score.value(), scores.isWeak(lens)), assessedOf(score)});
    for (std::size_t part = 0; part < score.parts.size(); ++part) {
      const bool isOfAmbition = lens == Lens::Ambition && scores.ambition();
      questions.rows.push_back({report.in(headingOf(lens)), report.in(headingOf(lens, part)),
                                report.in(questionOf(lens, part)), shareCell(score.parts[part], false),
                                isOfAmbition ? Cell(scores.ambition()) : Cell()});
    }
  }
}

}  // namespace samenspel::conditions
