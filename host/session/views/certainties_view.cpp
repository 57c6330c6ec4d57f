// SPDX-License-Identifier: MIT
#include <array>

#include "base/text.h"
#include "diagram/shapes/cards.h"
#include "diagram/words.h"
#include "session/views/view_tools.h"

// The quadrant of the four certainties: twelve topics, computed and as the consultant sets them by hand.
namespace session {
namespace {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

constexpr std::string_view plugin = "samenspel.readiness";

/// The columns of the table of the report.
enum Column : std::size_t { CertaintyName, TopicName, Counts, Computed };

struct Quadrant {
  std::string_view metric;
  std::string question;
  std::string effect;
};

std::array<Quadrant, 4> quadrants() {
  return {{{"certainty_content", tr("What is it about?"), tr("yields quality · result")},
           {"certainty_social", tr("Who takes part?"), tr("yields ownership · loyalty")},
           {"certainty_task_time", tr("Where do we stand?"), tr("yields drive · control")},
           {"certainty_procedural", tr("How does it work?"), tr("yields reliability · transparency")}}};
}

std::string wordOf(std::optional<int> score) {
  return !score ? tr("still to ask") : *score == 2 ? tr("arranged") : *score == 1 ? tr("partly") : tr("not arranged");
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// A score as the report words it: by how serious it is.
std::optional<int> scoreOf(const analysis::Cell& cell) {
  if (cell.role == "strength") return 2;
  if (cell.role == "warning") return 1;
  if (cell.role == "error") return 0;
  return std::nullopt;
}

std::optional<int> scoreNamed(std::string_view token) {
  return token.size() == 1 && token[0] >= '0' && token[0] <= '2' ? std::optional(token[0] - '0') : std::nullopt;
}

std::optional<Element> handOf(const model::Model& model, std::string_view topic) {
  for (const Element& each : model.elements(Type::Topic))
    if (each.is(Attr::Name, topic)) return each;
  return std::nullopt;
}

struct TopicFacts {
  const model::Value& topic;
  std::string name;
  bool judged = false;  ///< the report has it
  std::optional<int> computed;
  std::optional<Element> hand;

  /// The score that counts: the one set by hand, at once, whatever the report still says.
  std::optional<int> counts() const { return hand ? scoreNamed(hand->text(Attr::Score)) : computed; }
};

TopicFacts factsOf(const ViewSource& source, const analysis::Table* table, std::size_t index) {
  const model::Value& topic = model::topics()[index];
  TopicFacts facts{topic, std::string(topic.label.in(base::language())), false, {}, handOf(source.model, topic.token)};
  if (table != nullptr && index < table->rows.size() && table->rows[index].size() > Computed) {
    facts.judged = true;
    facts.computed = scoreOf(table->rows[index][Computed]);
  }
  return facts;
}

SheetCell scoreCell(std::optional<int> score) {
  SheetCell cell = textCell(wordOf(score));
  cell.unknown = !score;
  cell.strong = score == 2;
  cell.alarm = score == 0;
  return cell;
}

SheetCell handCell(const TopicFacts& facts, Attr attribute) {
  const model::Attribute& row = *model::attributeOf(Type::Topic, attribute);
  CellEdit edit{TopicEdit{std::string(facts.topic.token), attribute}, std::string(row.label.in(base::language())),
                choicesOf(row, false), facts.hand ? std::string(facts.hand->text(attribute)) : std::string()};
  SheetCell cell;
  if (attribute == Attr::Score) {
    edit.label = tr("Set by hand");
    if (facts.hand) {
      edit.choices.push_back({"", tr("As computed")});
      cell = scoreCell(facts.counts());
      if (!facts.counts()) cell.text = model::valueLabel(Type::Topic, Attr::Score, edit.value, base::language());
      cell.icon = "hand";
    }
  } else {
    cell.text = edit.value;
  }
  cell.hint = row.help.in(base::language());
  cell.edits.push_back(std::move(edit));
  return cell;
}

void addRow(Sheet& sheet, const TopicFacts& facts) {
  SheetRow& row = sheet.rows.emplace_back();
  row.cells = {textCell(facts.name), facts.judged ? scoreCell(facts.computed) : SheetCell(),
               handCell(facts, Attr::Score), handCell(facts, Attr::Note), handCell(facts, Attr::By)};
  row.cells.front().indent = 1;
}

Card cardOf(const ViewSource& source, std::size_t certainty, const std::array<TopicFacts, 3>& topics,
            const std::string& name, std::size_t firstRow) {
  const Quadrant quadrant = quadrants()[certainty];
  diagram::CertaintyCardLook look;
  look.box = {0, 0, diagram::kCertaintyCardWidth, diagram::kCertaintyCardHeight};
  look.question = quadrant.question;
  look.name = name;
  look.effect = quadrant.effect;
  look.effectBelow = certainty >= 2;
  int assessed = 0;
  int sum = 0;
  Card card;
  card.title = look.question + " " + name;
  for (std::size_t i = 0; i < topics.size(); ++i) {
    const auto score = topics[i].counts();
    look.topics[i] = {topics[i].name, wordOf(score), score, {}};
    if (topics[i].hand && topics[i].judged) look.topics[i].computed = wordOf(topics[i].computed);
    assessed += score.has_value();
    sum += score.value_or(0);
    card.title += ", " + topics[i].name + ": " + look.topics[i].word;
    card.parts.push_back({diagram::topicBox(look, i), firstRow + i});
  }
  look.assessed = tr("{count} of {all}", {{"count", std::to_string(assessed)}, {"all", "3"}});
  if (assessed > 0) look.share = percentage(double(sum) / (2.0 * assessed));
  diagram::Drawing drawing{card.list, source.measurer};
  diagram::drawCertaintyCard(drawing, look);
  card.width = look.box.width;
  card.height = look.box.height;
  return card;
}

}  // namespace

ViewContents certaintiesView(const ViewSource& source) {
  ViewContents view;
  view.hint = tr("Inside: what you arrange; outside: what it yields. A profile, never one total score.");
  view.sheet.widths = {140, 96, 132, 230, 110};
  const analysis::Table* table = findTable(source.reports, plugin, "quadrant");
  view.sheet.rows.push_back(
      headingRow({headingCell(tr("Topic")), headingCell(tr("Computed")), headingCell(tr("Set by hand")),
                  headingCell(tr("Why")), headingCell(tr("By whom"))}));
  for (std::size_t certainty = 0; certainty < 4; ++certainty) {
    const std::array<TopicFacts, 3> topics = {factsOf(source, table, 3 * certainty),
                                              factsOf(source, table, 3 * certainty + 1),
                                              factsOf(source, table, 3 * certainty + 2)};
    const bool named = table != nullptr && 3 * certainty < table->rows.size() && !table->rows[3 * certainty].empty();
    const std::string name = named ? capitalised(table->rows[3 * certainty][CertaintyName].text) : std::string();
    SheetRow heading = headingRow({headingCell(name.empty() ? quadrants()[certainty].question : name)});
    heading.cells.front().strong = true;
    heading.cells.front().span = int(view.sheet.widths.size());
    view.sheet.rows.push_back(std::move(heading));
    view.cards.push_back(cardOf(source, certainty, topics, name, view.sheet.rows.size()));
    for (const TopicFacts& facts : topics) addRow(view.sheet, facts);
  }
  return view;
}

}  // namespace session
