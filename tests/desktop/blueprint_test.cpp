// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/command_palette.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/text.h"
#include "gui.h"
#include "storage/model_reader.h"

// A whole model drawn from an empty window with nothing but the keyboard.
namespace {

using gui::waitFor;
using model::Attr;
using model::Type;

/// A node as it is typed: the line of quick-add, then its properties.
struct Node {
  const char* line;
  const char* values;
};

constexpr Node nodes[] = {
    {"o: Beroepsopleiding (regio)", "partnership core; kind mbo"},
    {"o: Werkveld gehandicaptenzorg (regio)", "partnership core; kind care"},
    {"r: Bestuurder O @Beroepsopleiding #board", "mandate decide; position line; commitment willing; facilitated yes"},
    {"r: Onderwijsmanager O @Beroepsopleiding #management",
     "mandate negotiate; position line; commitment driving; facilitated yes"},
    {"r: Docent-expert O @Beroepsopleiding #executive",
     "mandate advise; position line; commitment willing; facilitated yes"},
    {"r: Bestuurder W @Werkveld #board", "mandate decide; position line; commitment willing; facilitated yes"},
    {"r: Regiomanager werkveld W @Werkveld #management",
     "mandate negotiate; position line; commitment driving; facilitated yes"},
    {"r: Praktijkexpert W @Werkveld #executive", "mandate advise; position line; commitment willing; facilitated yes"},
    {"c: Docenten en studenten @Beroepsopleiding", "mood supportive"},
    {"c: Medewerkers en leidinggevenden @Werkveld", "mood supportive"},
    {"t: Strategische stuurgroep",
     "kind steering; layer board; meetingsPerYear 4; lastMet 2010-06-01; decisionRule consensus"},
    {"t: Tijdelijke werkgroep",
     "kind working; layer executive; meetingsPerYear 10; lastMet 2010-06-15; endDate 2010-12-31; decisionRule chair"},
    {"t: Actieve werkveldbijeenkomst",
     "kind field; formality informal; layer mixed; meetingsPerYear 2; lastMet 2010-04-01"},
    {"a: Co-makership: samen goed opleiden voor de zorg",
     "status agreed; agreedOn 2010-01-15; lastDiscussed 2010-06-01; inspiring yes"},
    {"i: Goed opgeleide beroepskrachten in de regio", "level collective; disclosure voiced"},
    {"i: Actueel curriculum en stageplaatsen", "level organisational; disclosure voiced"},
    {"i: Instroom van nieuw personeel", "level organisational; disclosure voiced"},
    {"g: Convenant", "kind covenant; status signed; agreedOn 2010-02-01; reviewDate 2011-02-01"},
    {"g: Projectplan", "kind projectPlan; status agreed; reviewDate 2010-12-31"},
    {"g: Spelregels samenwerking", "kind rules; status agreed; reviewDate 2011-02-01"},
    {"s: Eerste praktijkopdrachten samen ontwikkeld",
     "size small; status done; dueDate 2010-05-31; updatedOn 2010-06-01; celebrated yes"},
    {"s: Opdrachten uitproberen op 3 locaties",
     "kind experiment; size small; status ready; dueDate 2010-09-15; updatedOn 2010-06-15; needs content, composition, "
     "phasing, agreements"},
    {"s: Gezamenlijk evalueren: zes factoren",
     "kind evaluation; size small; status ready; dueDate 2010-11-30; updatedOn 2010-06-15"},
};

/// The criterion of a node, by the start of its name.
constexpr Node criteria[] = {
    {"Eerste praktijkopdrachten", "text praktijkopdrachten; unit aantal; baseline 0; target 10; actual 7"},
    {"Opdrachten uitproberen", "text deelnemende locaties; unit aantal; baseline 0; target 3"},
};

/// Links of one type from a node to several, each with the same properties.
struct Links {
  const char* from;
  Type type;
  std::vector<const char*> to;
  const char* values;
};

const Links links[] = {
    {"Bestuurder O", Type::SitsAt, {"Strategische"}, "seat chair"},
    {"Bestuurder O", Type::SitsAt, {"Actieve"}, ""},
    {"Bestuurder W", Type::SitsAt, {"Strategische", "Actieve"}, ""},
    {"Onderwijsmanager", Type::SitsAt, {"Tijdelijke"}, "seat chair"},
    {"Onderwijsmanager", Type::SitsAt, {"Strategische", "Actieve"}, ""},
    {"Regiomanager", Type::SitsAt, {"Strategische", "Tijdelijke", "Actieve"}, ""},
    {"Docent-expert", Type::SitsAt, {"Tijdelijke", "Actieve"}, ""},
    {"Praktijkexpert", Type::SitsAt, {"Tijdelijke", "Actieve"}, ""},
    {"Bestuurder O",
     Type::Represents,
     {"Docenten"},
     "influence strong; feedbackPerYear 4; lastFeedback 2010-05-15; consults yes"},
    {"Onderwijsmanager",
     Type::Represents,
     {"Docenten"},
     "influence strong; feedbackPerYear 4; lastFeedback 2010-05-15; consults yes"},
    {"Docent-expert",
     Type::Represents,
     {"Docenten"},
     "influence strong; feedbackPerYear 4; lastFeedback 2010-05-15; consults yes"},
    {"Bestuurder W",
     Type::Represents,
     {"Medewerkers"},
     "influence strong; feedbackPerYear 4; lastFeedback 2010-05-15; consults yes"},
    {"Regiomanager",
     Type::Represents,
     {"Medewerkers"},
     "influence strong; feedbackPerYear 4; lastFeedback 2010-05-15; consults yes"},
    {"Praktijkexpert",
     Type::Represents,
     {"Medewerkers"},
     "influence strong; feedbackPerYear 4; lastFeedback 2010-05-15; consults yes"},
    {"Beroepsopleiding", Type::Holds, {"Goed opgeleide"}, "importance 3"},
    {"Beroepsopleiding", Type::Holds, {"Actueel"}, "importance 2"},
    {"Werkveld", Type::Holds, {"Goed opgeleide", "Instroom"}, "importance 3"},
    {"Projectplan", Type::Affects, {"Goed opgeleide", "Actueel"}, "effect 1"},
    {"Projectplan", Type::Affects, {"Instroom"}, "effect 2"},
    {"Bestuurder O", Type::Commits, {"Co-makership"}, "degree leading; understanding same"},
    {"Bestuurder W", Type::Commits, {"Co-makership"}, "degree committed; understanding same"},
    {"Onderwijsmanager", Type::Commits, {"Co-makership"}, "degree committed; understanding same"},
    {"Regiomanager", Type::Commits, {"Co-makership"}, "degree committed; understanding same"},
    {"Docent-expert", Type::Commits, {"Co-makership"}, "degree committed; understanding same"},
    {"Praktijkexpert", Type::Commits, {"Co-makership"}, "degree committed; understanding same"},
    {"Bestuurder O", Type::Commits, {"Convenant"}, "part signatory"},
    {"Bestuurder W", Type::Commits, {"Convenant"}, "part signatory"},
    {"Bestuurder O", Type::Commits, {"Spelregels", "Projectplan"}, ""},
    {"Bestuurder W", Type::Commits, {"Spelregels", "Projectplan"}, ""},
    {"Onderwijsmanager", Type::Commits, {"Eerste", "Opdrachten", "Gezamenlijk"}, "part owner"},
    {"Praktijkexpert", Type::Commits, {"Eerste", "Opdrachten", "Gezamenlijk"}, ""},
    {"Tijdelijke", Type::Steers, {"Eerste", "Opdrachten"}, "feedbackPerYear 4; lastFeedback 2010-06-01"},
    {"Strategische", Type::Steers, {"Gezamenlijk", "Tijdelijke"}, "feedbackPerYear 4; lastFeedback 2010-06-01"},
    {"Convenant", Type::Elaborates, {"Co-makership"}, ""},
    {"Spelregels", Type::Elaborates, {"Co-makership"}, ""},
    {"Projectplan", Type::Elaborates, {"Co-makership"}, ""},
    {"Eerste", Type::Elaborates, {"Projectplan"}, ""},
    {"Opdrachten", Type::Elaborates, {"Projectplan"}, ""},
    {"Gezamenlijk", Type::Elaborates, {"Projectplan"}, ""},
};

/// What a model says, without ids, order and places: elements by the names of what they are and of what they link.
std::multiset<std::string> said(const model::Model& model) {
  std::multiset<std::string> all;
  const auto describe = [&](const model::Element& element) {
    std::map<std::string, std::string> attributes;
    for (const auto& [name, value] : element.data().attributes) {
      const auto attribute = model::attributeNamed(name);
      // The format is the writer's word, not the model's.
      if (attribute && (*attribute == Attr::Id || *attribute == Attr::Raw || *attribute == Attr::Before ||
                        *attribute == Attr::Format))
        continue;
      const auto other = model.find(value);
      const bool isReference = name == "from" || name == "to" || name == "#owner";
      attributes[name] = isReference && other ? std::string(other->name()) : value;
    }
    std::string text(element.info().name);
    for (const auto& [name, value] : attributes) text += " " + name + "=" + value;
    all.insert(text);
  };
  describe(model.root());
  for (const model::Element& element : model.elements())
    if (element.type() != Type::Shape && element.type() != Type::Bend) describe(element);
  return all;
}

class Blueprint : public gui::WindowTest {
 protected:
  void SetUp() override {
    m_assertionsBefore = gui::app().assertions();
    m_window = &gui::app().openWindow("");
    ASSERT_TRUE(waitFor([this] { return window().canvas().painted(); }));
    focusCanvas();
  }

  bool lineIsOpen() { return window().entry().IsShown() && window().entry().field().HasFocus(); }

  /// The rest of a line that is open, and Enter.
  void finish(const std::string& text) {
    type(text.c_str());
    ASSERT_TRUE(waitFor([&] { return desktop::utf8(window().entry().field().GetValue()).ends_with(text); }))
        << text << " became " << window().entry().field().GetValue();
    press(WXK_RETURN);
    ASSERT_TRUE(waitFor([&] { return !window().entry().IsShown(); })) << text << ": " << window().notice().message();
    ASSERT_TRUE(waitFor([&] { return window().canvas().HasFocus() || window().chooser().IsShown(); }));
  }

  void typeNode(const std::string& line) {
    press(std::toupper(line.front()));
    ASSERT_TRUE(waitFor([&] { return lineIsOpen(); })) << line;
    finish(line.substr(1));
  }

  void typeValues(const std::string& values) {
    if (values.empty()) return;
    press('T', wxMOD_CONTROL);
    ASSERT_TRUE(waitFor([&] { return lineIsOpen(); })) << values;
    finish(values);
  }

  /// Through the palette of all commands, which also knows every element.
  void pick(const std::string& text) {
    press('P', wxMOD_CONTROL | wxMOD_SHIFT);
    ASSERT_TRUE(waitFor([&] { return window().palette().IsShown(); }));
    type(text.c_str());
    ASSERT_TRUE(waitFor([&] { return desktop::utf8(window().palette().field().GetValue()) == text; })) << text;
    press(WXK_RETURN);
    ASSERT_TRUE(waitFor([&] { return !window().palette().IsShown() && window().canvas().HasFocus(); })) << text;
  }

  std::string selected() { return workspace().selection().size() == 1 ? workspace().selection().front() : ""; }

  void goTo(const std::string& name) {
    pick(name);
    ASSERT_TRUE(waitFor([&] {
      const auto element = model().find(selected());
      return element && element->name().starts_with(name);
    })) << name;
  }

  void link(const Links& wanted, const std::string& to) {
    goTo(wanted.from);
    const std::string from = selected();
    press('L', wxMOD_CONTROL);
    ASSERT_TRUE(waitFor([&] { return lineIsOpen(); }));
    finish(to);
    ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); })) << to;
    const auto& choices = window().chooser().choices();
    const std::string label(model::info(wanted.type).label.in(base::language()));
    const auto choice =
        std::ranges::find_if(choices, [&](const auto& row) { return row.enabled && row.label == label; });
    ASSERT_NE(choice, choices.end()) << wanted.from << " " << label << " " << to;
    const std::size_t before = model().elements(wanted.type).size();
    press('1' + int(choice - choices.begin()));
    ASSERT_TRUE(waitFor([&] { return model().elements(wanted.type).size() == before + 1; }));
    ASSERT_TRUE(waitFor([&] { return model().contains(selected()) && selected() != from; }));
    ASSERT_TRUE(waitFor([&] { return window().canvas().HasFocus(); }));
    typeValues(wanted.values);
  }

  /// Characters no key has, as on any desktop of this kind: Ctrl+Shift+U, the number of the character, space.
  void typeDash() {
    press('U', wxMOD_CONTROL | wxMOD_SHIFT);
    type("2013");
    press(WXK_SPACE);
  }
};

TEST_F(Blueprint, IsDrawnWithTheKeyboardAlone) {
  // The model itself, before anything is there.
  press('T', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return lineIsOpen(); }));
  type("title Zes tips ");
  typeDash();
  type(" regionale samenwerking onderwijs");
  typeDash();
  finish("werkveld; asOf 2010-06-30; phase do");
  ASSERT_NO_FATAL_FAILURE(
      typeValues("inventory interests, layers, relations, ambition, tables, agreements, steps, constituencies"));
  press(WXK_F2, wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return lineIsOpen(); }));
  ASSERT_NO_FATAL_FAILURE(finish("Het 8-tje"));

  for (const Node& node : nodes) {
    SCOPED_TRACE(node.line);
    ASSERT_NO_FATAL_FAILURE(typeNode(node.line));
    ASSERT_NO_FATAL_FAILURE(typeValues(node.values));
  }
  for (const Node& criterion : criteria) {
    SCOPED_TRACE(criterion.line);
    ASSERT_NO_FATAL_FAILURE(goTo(criterion.line));
    ASSERT_NO_FATAL_FAILURE(pick("Add a criterion"));
    ASSERT_NO_FATAL_FAILURE(typeValues(criterion.values));
  }
  for (const Links& some : links)
    for (const char* to : some.to) {
      SCOPED_TRACE(std::string(some.from) + " - " + to);
      ASSERT_NO_FATAL_FAILURE(link(some, to));
    }

  const auto sample = storage::loadModel(gui::sample("six-tips-blueprint"));
  ASSERT_TRUE(sample);
  const auto wanted = said(sample->model), drawn = said(model());
  std::vector<std::string> missing, more;
  std::ranges::set_difference(wanted, drawn, std::back_inserter(missing));
  std::ranges::set_difference(drawn, wanted, std::back_inserter(more));
  for (const std::string& element : missing) ADD_FAILURE() << "- " << element;
  for (const std::string& element : more) ADD_FAILURE() << "+ " << element;
  EXPECT_TRUE(window().notice().message().empty()) << window().notice().message();
}

}  // namespace
