// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"
#include "diagram/eight.h"
#include "exchange/reduced_copy.h"
#include "exchange/report/material.h"

// The head of the page, the figure of eight per pair and the four certainties.
namespace exchange {
namespace {

using base::tr;
using model::Attr;

std::string subtitle(const model::Element& root) {
  std::string line(root.text(Attr::Client));
  const auto add = [&](const std::string& part) {
    if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
  };
  const auto language = base::language();
  if (const auto date = root.date(Attr::AsOf)) add(tr("as of {date}", {{"date", base::longDate(*date, language)}}));
  if (const auto phase = root.text(Attr::Phase); !phase.empty())
    add(tr("phase: {phase}",
           {{"phase", std::string(model::valueLabel(model::Type::Collaboration, Attr::Phase, phase, language))}}));
  return line;
}

void writeEightCard(HtmlPage& page, Material& material, const diagram::Eight& eight) {
  const PartnerLook a = material.partner(eight.a), b = material.partner(eight.b);
  const auto card = page.block("section", "card eight");
  {
    diagram::DisplayList list;
    diagram::SlotStates states;
    std::ranges::transform(eight.slots, states.begin(), [](const diagram::SlotFacts& slot) { return slot.state; });
    const paint::PangoMeasurer measurer;
    diagram::Drawing drawing{list, measurer};
    drawScoreGlyph(drawing, {0, 0, 62, 92}, states, a.colour, b.colour, 10);
    page.picture(list, tr("{count} of 7 connections", {{"count", std::to_string(eight.filled())}}), 4);
  }
  const auto words = page.open("div");
  {
    const auto count = page.block("p", "count");
    page.element("strong", std::to_string(eight.filled()));
    page.text(" " + tr("of 7"));
  }
  for (const PartnerLook& partner : {a, b}) {
    const auto line = page.block("p", "partner");
    codeChip(page, partner);
    page.element("span", partner.name);
  }
  page.element("p", "hint",
               tr("upper {upper}/4 · lower {lower}/4",
                  {{"upper", std::to_string(eight.upper())}, {"lower", std::to_string(eight.lower())}}));
}

struct Certainty {
  std::string_view metric;
  std::string question;
  std::string effects;
};

std::array<Certainty, 4> certainties() {
  return {{{"certainty_content", tr("What is it about?"), tr("brings quality · results")},
           {"certainty_social", tr("Who does it with us?"), tr("brings ownership · loyalty")},
           {"certainty_task_time", tr("Where do we stand?"), tr("brings drive · control")},
           {"certainty_procedural", tr("How does it work?"), tr("brings reliability · transparency")}}};
}

void writeTopic(HtmlPage& page, const std::vector<analysis::Cell>& row) {
  const auto score = analysis::severityNamed(row[2].role).value_or(analysis::Severity::Question);
  const auto topic = score == analysis::Severity::Strength  ? page.block("p", "topic done")
                     : score == analysis::Severity::Warning ? page.block("p", "topic partly")
                     : score == analysis::Severity::Error   ? page.block("p", "topic missing")
                                                            : page.block("p", "topic unknown");
  page.element("strong", row[1].text);
  const bool byHand = !row[4].text.empty();
  page.element("span",
               byHand ? tr("{score} by hand, computed: {computed}", {{"score", row[2].text}, {"computed", row[3].text}})
                      : row[2].text);
}

void writeCertainty(HtmlPage& page, Material& material, const Certainty& certainty,
                    std::span<const std::vector<analysis::Cell>> rows) {
  const auto part = page.block("section", "certainty");
  page.element("p", "effects", certainty.effects);
  const auto card = page.block("div", "card");
  const auto* metric = material.metric(certainty.metric);
  {
    const auto title = page.block("p", "line");
    page.element("strong", certainty.question);
    page.element("strong", "count", metric == nullptr ? "–" : percent(metric->value));
  }
  {
    const auto title = page.block("p", "line hint");
    page.element("span", rows.front()[0].text);
    const auto assessed = std::ranges::count_if(rows, [](const auto& row) { return row[2].role != "question"; });
    page.element("span", tr("{count} of 3", {{"count", std::to_string(assessed)}}));
  }
  for (const auto& row : rows) writeTopic(page, row);
}

void writeOverrides(HtmlPage& page, const analysis::Table& quadrant) {
  for (const auto& row : quadrant.rows) {
    if (row[4].text.empty()) continue;
    const auto line = page.block("p", "hint");
    page.text(
        row[6].text.empty()
            ? tr("{topic}: computed {computed}, by hand {score}.",
                 {{"topic", row[1].text}, {"computed", row[3].text}, {"score", row[4].text}})
            : tr("{topic}: computed {computed}, by hand {score}, says {who}.",
                 {{"topic", row[1].text}, {"computed", row[3].text}, {"score", row[4].text}, {"who", row[6].text}}));
    if (!row[5].text.empty()) page.text(" " + row[5].text);
  }
}

}  // namespace

void writeHead(HtmlPage& page, Material& material) {
  const model::Element root = material.model().root();
  const auto head = page.open("header");
  {
    const auto title = page.open("div");
    page.element("h1", root.name().empty() ? tr("Untitled") : std::string(root.name()));
    page.element("p", subtitle(root));
  }
  if (material.input().clientView) {
    const auto tag = page.block("div", "tag client");
    smallIcon(page, "eye");
    page.element("strong", clientLine());
    return;
  }
  consultantTag(page);
}

void writeEights(HtmlPage& page, Material& material) {
  const analysis::Table* table = material.take("eight");
  const auto part = page.block("section", "eights");
  heading(page, tr("Figure of eight"), tr("per pair of core partners"));
  if (table == nullptr || table->rows.empty())
    return page.element("p", "hint", tr("No two core partners work together in the model yet."));
  const diagram::ContactGraph graph(material.model());
  bool hasUnknown = false;
  for (const auto& row : table->rows) {
    const diagram::Eight eight = graph.between(row[0].element, row[1].element);
    writeEightCard(page, material, eight);
    hasUnknown |= std::ranges::any_of(
        eight.slots, [](const diagram::SlotFacts& slot) { return slot.state == diagram::SlotState::Unknown; });
  }
  if (hasUnknown) page.element("p", "hint", tr("? = not in the picture yet; it does not count as missing"));
}

void writeCertainties(HtmlPage& page, Material& material) {
  const analysis::Table* quadrant = material.take("quadrant");
  material.take("profile");
  const auto part = page.block("section", "certainties");
  heading(page, tr("Four certainties"), tr("inside: what you arrange, outside: what it brings"));
  if (quadrant == nullptr || quadrant->rows.size() != 12 || quadrant->columns.size() < 7)
    return page.element("p", "hint", tr("The certainties were not assessed."));
  {
    const auto grid = page.block("div", "quadrant");
    const auto all = certainties();
    for (std::size_t i = 0; i < all.size(); ++i)
      writeCertainty(page, material, all[i], std::span(quadrant->rows).subspan(i * 3, 3));
  }
  writeOverrides(page, *quadrant);
}

}  // namespace exchange
