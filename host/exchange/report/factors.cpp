// SPDX-License-Identifier: MIT
#include <array>
#include <span>

#include "base/text.h"
#include "exchange/report/material.h"

// The five conditions with their fifteen success factors, and the five pitfalls.
namespace exchange {
namespace {

using analysis::Severity;
using base::tr;

constexpr std::array<std::string_view, 5> lenses = {"lens_ambition", "lens_interests", "lens_relation",
                                                    "lens_organisation", "lens_process"};

void writeMark(HtmlPage& page, Severity answer) {
  diagram::DisplayList list;
  const diagram::Point centre{8, 8};
  if (answer == Severity::Strength) {
    list.circle(centre, 7.5, diagram::ColourRole::Ambition);
    list.icon("check", centre, 12, diagram::ColourRole::OnAmbition, 2);
  } else if (answer == Severity::Info) {
    list.circle(centre, 7, {}, {diagram::ColourRole::Ink2, 1});
    list.icon("hand", centre, 10, diagram::ColourRole::Ink2, 1.2);
  } else if (answer == Severity::Question) {
    list.circle(centre, 7, {}, {diagram::ColourRole::Ink3, 1, 2.5, 2.5});
    list.text({8, 11.6}, "?", {{10, 700}, diagram::ColourRole::Ink2, diagram::Anchor::Middle});
  } else {
    list.circle(centre, 7, {}, {diagram::ColourRole::Error, 1.5});
    list.line({5.4, 5.4}, {10.6, 10.6}, {diagram::ColourRole::Error, 1.5});
    list.line({10.6, 5.4}, {5.4, 10.6}, {diagram::ColourRole::Error, 1.5});
  }
  page.picture(list, {}, 0.5);
}

void writeLens(HtmlPage& page, Material& material, std::size_t lens,
               std::span<const std::vector<analysis::Cell>> factors) {
  const auto card = page.block("section", "card lens");
  const auto* value = material.metric(lenses[lens]);
  {
    const auto title = page.block("p", "line");
    page.element("strong", factors.front()[0].text);
    page.element("strong", value == nullptr ? "–" : percent(value->value));
  }
  {
    const auto track = page.block("div", "track");
    page.bar("fill", value == nullptr ? 0 : value->value * 112);
  }
  page.element("p", "hint",
               tr("{count} of 3 assessed",
                  {{"count", value == nullptr ? "0" : value->assessed.substr(0, value->assessed.find('/'))}}));
  for (const auto& row : factors) {
    const auto answer = analysis::severityNamed(row[3].role).value_or(Severity::Question);
    const auto line = answer == Severity::Strength ? page.block("p", "factor yes") : page.block("p", "factor");
    writeMark(page, answer);
    page.element("span", row[2].text);
  }
}

}  // namespace

void writeFactors(HtmlPage& page, Material& material) {
  const analysis::Table* factors = material.take("success_factors");
  if (factors == nullptr || factors->rows.size() != 15 || factors->columns.size() < 4) return;
  material.take("lenses");
  const auto part = page.open("section");
  heading(page, tr("Success factors"), tr("which one could you use at once?"));
  {
    const auto grid = page.block("div", "lenses whole");
    for (std::size_t lens = 0; lens < lenses.size(); ++lens)
      writeLens(page, material, lens, std::span(factors->rows).subspan(lens * 3, 3));
  }
  {
    const auto legend = page.block("p", "legend");
    const std::pair<Severity, std::string> marks[] = {{Severity::Strength, tr("yes")},
                                                      {Severity::Warning, tr("no")},
                                                      {Severity::Question, tr("cannot be judged yet")},
                                                      {Severity::Info, tr("judge together, cannot be computed")}};
    for (const auto& [mark, words] : marks) {
      writeMark(page, mark);
      page.element("span", words);
    }
  }
  page.element("p", "foot",
               tr("A profile, no final mark: the numbers open the conversation. Thresholds and what this "
                  "page was made from stand on the last page."));
  for (const std::string_view id : {"pitfalls", "at_once"})
    if (const analysis::Table* table = material.take(id); table != nullptr && !table->rows.empty())
      writeTable(page, *table);
}

}  // namespace exchange
