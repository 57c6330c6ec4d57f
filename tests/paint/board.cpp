// SPDX-License-Identifier: MIT
#include "diagram/shapes/agreement.h"
#include "diagram/shapes/ambition.h"
#include "diagram/shapes/constituency.h"
#include "diagram/shapes/eight.h"
#include "diagram/shapes/lanes.h"
#include "diagram/shapes/link.h"
#include "diagram/shapes/organisation.h"
#include "diagram/shapes/role.h"
#include "diagram/shapes/step.h"
#include "diagram/shapes/table.h"
#include "gallery.h"

using namespace diagram;

namespace {

constexpr double kA = 266;
constexpr double kB = 830;
constexpr double kRows[] = {426, 578, 730};

void drawFrame(Drawing& d) {
  drawStrip(d, {24, 92, 960, 178}, "Ambitie en afspraken");
  drawColumn(d, {130, 284, 272, 618}, Partner::Teal);
  drawColumn(d, {694, 284, 272, 618}, Partner::Terra);
  const char* names[][2] = {{"Bestuurlijk", "strategisch"},
                            {"Management", "tactisch"},
                            {"Uitvoerend", "operationeel"},
                            {"Achterban", "van de partners"}};
  for (int i = 0; i < 4; ++i) {
    drawRowRule(d, 24, 984, 350 + 152.0 * i);
    drawLayerLabel(d, {28, 376 + 152.0 * i}, names[i][0], names[i][1], 100);
  }
  drawOrganisation(d,
                   {{136, 290, 260, 52}, "Beroepsopleiding (regio)", "mbo · kernpartner", "O", Partner::Teal, {}, {}});
  drawOrganisation(
      d,
      {{700, 290, 260, 52}, "Werkveld gehandicaptenzorg", "zorginstelling · kernpartner", "W", Partner::Terra, {}, {}});
  SlotStates slots{};
  drawScorePill(d, {{426, 292, 244, 48},
                    "8-tje gesloten",
                    "7 van 7 · boven 4/4 · onder 4/4",
                    slots,
                    Partner::Teal,
                    Partner::Terra,
                    false,
                    {}});
  drawStrip(d, {24, 916, 960, 142}, "Stappen");
  drawTimeAxis(d, 48, 960, 1032, {{48, "mrt"}, {139, "apr"}, {230, "mei"}, {321, "jun"}, {412, "jul"}, {504, "aug"}});
  drawAsOfMarker(d, 411, 934, 1037, "peildatum 30 juni");
}

void drawLoops(Drawing& d) {
  EightLook eight;
  eight.frame = {kA, kB, {kRows[0], kRows[1], kRows[2]}, kRoleWidth, kRoleHeight, false};
  for (SlotLook& slot : eight.slots) slot = {SlotState::Filled, true, {}};
  drawEight(d, eight);
}

void drawTables(Drawing& d) {
  const char* names[] = {"Strategische stuurgroep", "Tijdelijke werkgroep"};
  const char* subtitles[] = {"4× per jaar · consensus", "10× per jaar · tot dec 2010"};
  for (int t = 0; t < 2; ++t) {
    const Rect box{450, 471 + 152.0 * t, 196, 62};
    TableLook table{box, names[t], subtitles[t], false, false, {}, {}};
    for (std::size_t i = 0; i < 2; ++i) {
      const double row = kRows[static_cast<std::size_t>(t) + i] + (i == 0 ? 14 : -14);
      const Point left = seatPlace(box, Side::Left, i, 2);
      const Point right = seatPlace(box, Side::Right, i, 2);
      table.seats.push_back({left, i == 0 ? SeatKind::Chair : SeatKind::Member, Partner::Teal});
      table.seats.push_back({right, SeatKind::Member, Partner::Terra});
      SitsAtLook link;
      link.partner = Partner::Teal;
      link.route = Route::levelCurve({kA + 92, row}, left);
      drawSitsAt(d, link);
      link.partner = Partner::Terra;
      link.route = Route::levelCurve({kB - 92, row}, right);
      drawSitsAt(d, link);
    }
    drawTable(d, table);
  }
  SteersLook steers;
  steers.route = Route::straight({604, 533}, {604, 623});
  steers.label = "stuurt 4×/jr";
  drawSteers(d, steers);
}

void drawPeople(Drawing& d) {
  const char* names[2][3] = {{"Bestuurder", "Onderwijsmanager", "Docent-expert"},
                             {"Bestuurder", "Regiomanager", "Praktijkexpert"}};
  const char* mandates[] = {"adviseert", "onderhandelt", "beslist"};
  for (int side = 0; side < 2; ++side)
    for (int row = 0; row < 3; ++row) {
      RoleLook role;
      role.box = rectAround({side == 0 ? kA : kB, kRows[row]}, kRoleWidth, kRoleHeight);
      role.name = names[side][row];
      role.mandate = 3 - row;
      role.subtitle = mandates[2 - row];
      role.code = side == 0 ? "O" : "W";
      role.partner = side == 0 ? Partner::Teal : Partner::Terra;
      const auto group = d.list.group("r" + std::to_string(side * 3 + row), role.name);
      drawRole(d, role);
    }
  RepresentsLook represents;
  represents.partner = Partner::Teal;
  represents.route = Route::rounded({{174, 426}, {142, 426}, {142, 852}, {153, 852}}, 8);
  drawRepresents(d, represents);
  drawConstituency(d, {{153, 829, 226, 46},
                       "Docenten en studenten",
                       "4× per jaar gehoord",
                       false,
                       Partner::Teal,
                       Mood::Supportive,
                       {}});
}

}  // namespace

void drawBoard(Drawing& d) {
  drawFrame(d);
  drawAmbition(d, {{268, 111, 560, 54},
                   "Co-makership: samen goed opleiden voor de zorg",
                   "gedeeld sinds 15 jan 2010 · gedragen op 6 van 6 plekken",
                   true,
                   {{Degree::Leading, Degree::Committed},
                    {Degree::Committed, Degree::Committed},
                    {Degree::Committed, Degree::Committed}},
                   {}});
  drawAgreement(d, {{258, 193, 184, 66},
                    "Convenant",
                    "ondertekend",
                    false,
                    false,
                    {{"O", Partner::Teal}, {"W", Partner::Terra}},
                    "herzien feb 2011",
                    {}});
  ElaboratesLook elaborates;
  elaborates.route = Route::rounded({{350, 192}, {350, 182}, {450, 182}, {450, 166}}, 0);
  drawElaborates(d, elaborates);
  drawLoops(d);
  drawTables(d);
  drawPeople(d);
  drawDueLine(d, {323, 982}, 1032);
  drawStep(d, {{87, 953, 236, 58}, "Eerste praktijkopdrachten", "31 mei · 7 van 10", StepStatus::Done, .7, {}});
  drawDueLine(d, {640, 982}, 1032);
  drawStep(d, {{406, 953, 234, 58}, "Uitproberen op 3 locaties", "15 sep · nodig: 4 van 4", StepStatus::Ready, {}, {}});
}
