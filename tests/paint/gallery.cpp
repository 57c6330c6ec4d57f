// SPDX-License-Identifier: MIT
#include "gallery.h"

#include "diagram/shapes/agreement.h"
#include "diagram/shapes/ambition.h"
#include "diagram/shapes/constituency.h"
#include "diagram/shapes/eight.h"
#include "diagram/shapes/interest.h"
#include "diagram/shapes/legend.h"
#include "diagram/shapes/link.h"
#include "diagram/shapes/network.h"
#include "diagram/shapes/organisation.h"
#include "diagram/shapes/role.h"
#include "diagram/shapes/step.h"
#include "diagram/shapes/table.h"

using namespace diagram;

namespace {

constexpr Partner kTeal = Partner::Teal;
constexpr Partner kTerra = Partner::Terra;

RoleLook manager(double x, double y) {
  RoleLook look;
  look.box = {x, y, kRoleWidth, kRoleHeight};
  look.name = "Onderwijsmanager";
  look.subtitle = "onderhandelt";
  look.code = "O";
  look.partner = kTeal;
  look.mandate = 2;
  return look;
}

void drawKinds(Drawing& d) {
  drawOrganisation(d, {{40, 40, 244, 52}, "Beroepsopleiding", "mbo · kernpartner", "O", kTeal, Partnership::Core, {}});
  drawOrganisation(
      d,
      {{40, 104, 244, 52}, "Leveranciers", "netwerk · omgeving", "LEV", Partner::Steel, Partnership::Environment, {}});
  drawRole(d, manager(320, 40));
  drawConstituency(
      d, {{540, 44, 226, 46}, "Docenten en studenten", "4× per jaar gehoord", false, kTeal, Mood::Supportive, {}});
  const Rect table{800, 40, 196, 62};
  drawTable(d, {table,
                "Strategische stuurgroep",
                "4× per jaar · consensus",
                false,
                false,
                {{seatPlace(table, Side::Left, 0, 2), SeatKind::Chair, kTeal},
                 {seatPlace(table, Side::Left, 1, 2), SeatKind::Member, kTeal},
                 {seatPlace(table, Side::Right, 0, 2), SeatKind::Member, kTerra},
                 {seatPlace(table, Side::Right, 1, 2), SeatKind::Guest, kTerra}},
                {}});
  const Rect informal{800, 120, 196, 62};
  drawTable(d, {informal,
                "Werkveldbijeenkomst",
                "besluitvorming",
                true,
                true,
                {{seatPlace(informal, Side::Left, 0, 3), SeatKind::Secretary, kTeal},
                 {seatPlace(informal, Side::Left, 1, 3), SeatKind::Vacant, kTeal},
                 {seatPlace(informal, Side::Left, 2, 3), SeatKind::Member, kTeal}},
                {}});
  drawAmbition(
      d,
      {{40, 180, 420, 54},
       "Samen goed opleiden",
       "gedeeld · 6 van 6",
       true,
       {{Degree::Leading, Degree::Committed}, {Degree::Committed, Degree::Hesitant}, {Degree::Unknown, Degree::Absent}},
       {}});
  InterestLook interest{
      {500, 180, 192, 56}, "Actueel curriculum", "organisatie · uitgesproken", kTeal, 2, Disclosure::Voiced, {}};
  drawInterest(d, interest);
  const Disclosure others[] = {Disclosure::Hinted, Disclosure::Confidential, Disclosure::Assumed};
  for (int i = 0; i < 3; ++i) {
    interest.box.x = 40 + 220 * i;
    interest.box.y = 260;
    interest.disclosure = others[i];
    interest.importance = 3 - i;
    interest.state.consultantOnly = i == 1;
    interest.name = "Genoeg goed opgeleide mensen in de regio vasthouden";
    drawInterest(d, interest);
  }
  AgreementLook agreement{{720, 196, 184, 66}, "Convenant", "ondertekend", false, false, {{"O", kTeal}, {"W", kTerra}},
                          "herzien feb 2011",  {}};
  drawAgreement(d, agreement);
  agreement.box = {720, 272, 184, 66};
  agreement.tentative = true;
  agreement.ended = true;
  agreement.parties = {{"O", kTeal}, {"W", kTerra}, {"GEM", Partner::Violet}, {"UWV", Partner::Moss}};
  drawAgreement(d, agreement);
}

void drawSteps(Drawing& d) {
  const StepStatus all[] = {StepStatus::Idea, StepStatus::Ready, StepStatus::Running, StepStatus::Done,
                            StepStatus::Stopped};
  for (int i = 0; i < 5; ++i) {
    StepLook look{{40.0 + 224 * i, 352, 208, 58}, "Eerste praktijkopdrachten", "31 mei · 7 van 10", all[i], {}, {}};
    if (i >= 2) look.progress = .25 * i;
    drawStep(d, look);
  }
}

void drawStates(Drawing& d) {
  for (int i = 0; i < 12; ++i) {
    RoleLook look = manager(40.0 + 216 * (i % 6), 440 + 96.0 * (i / 6));
    look.state.hover = i == 1;
    look.state.selected = i == 2;
    look.state.focus = i == 3;
    look.state.dimmed = i == 4;
    if (i == 5) look.state.severity = Severity::Error, look.state.findings = 2;
    look.state.consultantOnly = i == 6;
    if (i == 7) look.subtitle = "mandaat", look.subtitleUnknown = true, look.mandate = std::nullopt;
    if (i == 8) look.holders = 3;
    look.vacant = i == 9;
    look.leaving = i == 10;
    look.attributes = {"trekker · gefaciliteerd", "12× per jaar contact"};
    if (i < 11) drawRole(d, look);
    if (i == 11) drawGhost(d, {look.box, "rol toevoegen", "", true, {}});
  }
}

void drawMarks(Drawing& d) {
  const Severity all[] = {Severity::Error, Severity::Warning, Severity::Info, Severity::Question, Severity::Strength};
  for (int i = 0; i < 5; ++i) drawBadge(d, all[i], i + 1, {700.0 + 40 * i, 640}, 9, ColourRole::Canvas);
  const Mood moods[] = {Mood::Supportive, Mood::Neutral, Mood::Sceptical, Mood::Opposed, Mood::Unknown};
  for (int i = 0; i < 5; ++i) drawFace(d, {940.0 + 30 * i, 640}, moods[i]);
  for (int i = 0; i < 6; ++i)
    drawDegree(d, {1110.0 + 28 * i, 640}, 6, static_cast<Degree>(i), ColourRole::Ink, ColourRole::Canvas);
}

template <class Look>
Look linkAt(double x, double y) {
  Look look;
  look.route = Route::straight({x, y}, {x + 180, y});
  return look;
}

void drawLinks(Drawing& d) {
  drawPartOf(d, linkAt<PartOfLook>(40, 640));
  LineLook line = linkAt<LineLook>(40, 670);
  drawLine(d, line);
  line = linkAt<LineLook>(40, 690);
  line.functional = true;
  line.state.selected = true;
  drawLine(d, line);
  SitsAtLook sits;
  sits.partner = kTeal;
  sits.route = Route::levelCurve({40, 720}, {220, 760});
  drawSitsAt(d, sits);
  RepresentsLook represents;
  represents.partner = kTeal;
  represents.route = Route::rounded({{60, 780}, {40, 780}, {40, 830}, {220, 830}}, 8);
  drawRepresents(d, represents);
  HoldsLook holds = linkAt<HoldsLook>(260, 640);
  holds.partner = kTeal;
  holds.importance = 2;
  drawHolds(d, holds);
  for (int i = 0; i < 6; ++i) {
    AffectsLook affects = linkAt<AffectsLook>(260, 670 + 26.0 * i);
    if (i < 5) affects.effect = i - 2;
    drawAffects(d, affects);
  }
  for (int i = 0; i < 5; ++i) {
    CommitsLook commits = linkAt<CommitsLook>(480, 640 + 26.0 * i);
    commits.partner = kTerra;
    commits.degree = static_cast<Degree>(i);
    commits.understoodDifferently = i == 3;
    drawCommits(d, commits);
  }
  SteersLook steers = linkAt<SteersLook>(480, 780);
  steers.reportsBack = true;
  steers.label = "4×/jr";
  drawSteers(d, steers);
  drawElaborates(d, linkAt<ElaboratesLook>(480, 810));
}

void drawContacts(Drawing& d) {
  for (int form = 0; form < 3; ++form)
    for (int state = 0; state < 4; ++state) {
      ContactLook look = linkAt<ContactLook>(700 + 220.0 * form, 680 + 44.0 * state);
      look.formality = static_cast<Formality>(form);
      look.contact = static_cast<ContactState>(state);
      look.oneWay = form == 1;
      if (form == 0) look.partner = kTeal;
      if (form == 2) look.route = Route::levelCurve({1140, 690 + 44.0 * state}, {1320, 670 + 44.0 * state});
      if (state == 0 && form == 1) look.label = "vertrouwen 4";
      look.state.consultantOnly = form == 2 && state == 0;
      look.state.hover = form == 0 && state == 1;
      drawContact(d, look);
    }
}

EightLook eightAt(double x, double y, Partner a, Partner b) {
  EightLook look;
  look.frame = {x, x + 300, {y, y + 106, y + 212}, 150, 52, true};
  look.a = a;
  look.b = b;
  for (SlotLook& slot : look.slots) slot.state = SlotState::Filled;
  return look;
}

void drawEightWithCards(Drawing& d, const EightLook& look) {
  drawEight(d, look);
  for (const double y : look.frame.rows)
    for (const bool atA : {true, false}) {
      RoleLook role = manager(0, 0);
      role.box = rectAround({atA ? look.frame.a : look.frame.b, y}, look.frame.cardWidth, look.frame.cardHeight);
      role.name = "Bestuur";
      role.code = atA ? "A" : "B";
      role.partner = atA ? look.a : look.b;
      drawRole(d, role);
    }
}

void drawEights(Drawing& d) {
  EightLook whole = eightAt(140, 920, kTeal, kTerra);
  for (SlotLook& slot : whole.slots) slot.alsoInformal = true;
  drawEightWithCards(d, whole);
  EightLook mixed = eightAt(600, 920, Partner::Violet, Partner::Wine);
  mixed.slots[0].state = SlotState::Lost;
  mixed.slots[1].state = SlotState::Dormant;
  mixed.slots[2].state = SlotState::Unknown;
  mixed.slots[3].state = SlotState::Lost;
  mixed.slots[4].state = SlotState::Missing;
  mixed.slots[5].state = SlotState::Unknown;
  mixed.slots[6].highlight.selected = true;
  drawEightWithCards(d, mixed);
  EightLook missing = eightAt(1060, 920, Partner::Moss, Partner::Steel);
  for (const int i : {0, 3, 5}) missing.slots[static_cast<std::size_t>(i)].state = SlotState::Missing;
  missing.slots[0].highlight = {false, false, false, false, false, Severity::Error, 1};
  drawEightWithCards(d, missing);
  SlotStates slots{};
  const EightLook* looks[] = {&whole, &mixed, &missing};
  for (int n = 0; n < 3; ++n) {
    for (std::size_t i = 0; i < kSlotCount; ++i) slots[i] = looks[n]->slots[i].state;
    drawScorePill(d, {{170 + 460.0 * n, 820, 244, 48},
                      n == 0 ? "8-tje gesloten" : "8-tje open",
                      "7 van 7 · boven 4/4 · onder 4/4",
                      slots,
                      looks[n]->a,
                      looks[n]->b,
                      n == 1,
                      {}});
    drawScoreGlyph(d, {440.0 + 460 * n, 826, 44, 66}, slots, looks[n]->a, looks[n]->b, 8, ColourRole::Canvas);
  }
}

void drawNetworkAndLegend(Drawing& d) {
  drawHull(d, Path::roundedRect({40, 1190, 280, 170}, 60), kTeal, {});
  DiscLook disc;
  disc.centre = {110, 1270};
  disc.radius = discRadius(3, 9);
  disc.name = {"Bestuurder"};
  disc.layer = "bestuurlijk";
  disc.code = "O";
  disc.partner = kTeal;
  disc.label = {110, 1325};
  drawDisc(d, disc);
  disc.centre = {230, 1270};
  disc.label = {230, 1338};
  disc.radius = discRadius(1, 1);
  disc.broker = true;
  disc.state.consultantOnly = true;
  drawDisc(d, disc);
  LegendLook legend{
      {360, 1190}, 860, "Legenda", "vorm = wat · kleur = van wie · lijn = hoe zeker · teken = let op", {{}}};
  for (int i = 0; i <= static_cast<int>(Symbol::ConsultantOnly); ++i)
    legend.sections.front().entries.push_back({static_cast<Symbol>(i), symbolText(static_cast<Symbol>(i))});
  drawLegend(d, legend);
}

}  // namespace

void drawGallery(Drawing& d) {
  drawKinds(d);
  drawSteps(d);
  drawStates(d);
  drawMarks(d);
  drawLinks(d);
  drawContacts(d);
  drawEights(d);
  drawNetworkAndLegend(d);
}
