// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "diagram/shapes/link.h"
#include "diagram/shapes/role.h"
#include "diagram/shapes/table.h"
#include "paint/pango_measurer.h"

using namespace diagram;

namespace {

const paint::PangoMeasurer kMeasurer;

DisplayList drawn(const RoleLook& look, double zoom = 1) {
  DisplayList list;
  Drawing drawing{list, kMeasurer, detailAt(zoom), zoom};
  drawRole(drawing, look);
  return list;
}

RoleLook role() {
  RoleLook look;
  look.box = {100, 100, kRoleWidth, kRoleHeight};
  look.name = "Onderwijsmanager";
  look.subtitle = "onderhandelt";
  look.code = "O";
  look.partner = Partner::Teal;
  look.mandate = 2;
  return look;
}

std::vector<std::string> textsOf(const DisplayList& list) {
  std::vector<std::string> texts;
  for (const Item& item : list.items())
    if (const auto* text = std::get_if<TextItem>(&item)) texts.emplace_back(list.text(*text));
  return texts;
}

template <class Kind>
std::size_t countOf(const DisplayList& list) {
  std::size_t count = 0;
  for (const Item& item : list.items()) count += std::holds_alternative<Kind>(item) ? 1 : 0;
  return count;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST(Role, ShowsLessTheFartherAwayItIs) {
  RoleLook look = role();
  look.attributes = {"trekker"};
  EXPECT_EQ(textsOf(drawn(look, 2)), (Texts{"O", "Onderwijsmanager", "onderhandelt", "trekker"}));
  EXPECT_EQ(textsOf(drawn(look, 1)), (Texts{"O", "Onderwijsmanager", "onderhandelt"}));
  const Texts named = textsOf(drawn(look, .6));
  ASSERT_EQ(named.size(), 2U);
  EXPECT_TRUE(named[1].starts_with("Onder")) << named[1];
  EXPECT_EQ(textsOf(drawn(look, .4)).size(), 1U) << "no code in the disc";
  EXPECT_EQ(textsOf(drawn(look, .2)).size(), 0U);
  EXPECT_LE(drawn(look, .2).items().size(), 2U) << "a card and a disc, so that thousands stay fast";
}

TEST(Role, NamesStayReadableOnScreen) {
  for (const double zoom : {.55, .7}) {
    const DisplayList list = drawn(role(), zoom);
    double largest = 0;
    for (const Item& item : list.items())
      if (const auto* text = std::get_if<TextItem>(&item)) largest = std::max(largest, text->look.font.size);
    EXPECT_NEAR(largest * zoom, 13, .01);
  }
}

TEST(Role, GivesALongNameTwoLinesOnItsCard) {
  RoleLook look = role();
  look.name = "Regiomanager werkveld zorg";
  EXPECT_EQ(textsOf(drawn(look)), (Texts{"O", "Regiomanager", "werkveld zorg", "onderhandelt"}));
  look.name = "Hoofd\nonderwijs";
  const DisplayList list = drawn(look);
  EXPECT_EQ(textsOf(list), (Texts{"O", "Hoofd", "onderwijs", "onderhandelt"}));
  for (const Item& item : list.items())
    if (const auto* text = std::get_if<TextItem>(&item)) {
      EXPECT_GE(text->at.y - text->look.font.size, look.box.y);
      EXPECT_LE(text->at.y, look.box.bottom() - 4);
    }
  EXPECT_EQ(textsOf(drawn(look, .6)), (Texts{"O", "Hoofd", "onderwijs"})) << "and from afar";
}

TEST(Role, TellsHowManyHoldItBeforeItsMandate) {
  RoleLook look = role();
  look.holders = 3;
  EXPECT_EQ(textsOf(drawn(look))[2], "×3 · onderhandelt");
  EXPECT_EQ(countOf<RectItem>(drawn(look)), countOf<RectItem>(drawn(role())) + 2) << "two copies behind the card";
}

TEST(Role, MarksWhatIsUnknown) {
  RoleLook look = role();
  look.subtitle = "mandaat";
  look.subtitleUnknown = true;
  look.mandate = std::nullopt;
  const DisplayList list = drawn(look);
  EXPECT_EQ(textsOf(list)[2], "? mandaat");
  std::size_t dashed = 0;
  for (const Item& item : list.items())
    if (const auto* rect = std::get_if<RectItem>(&item)) dashed += rect->pen.dash > 0 ? 1 : 0;
  EXPECT_EQ(dashed, 3U) << "the bars of the gauge";
}

TEST(Role, LosesItsBadgeButNotItsNameWhenDimmed) {
  RoleLook look = role();
  look.state.findings = 2;
  look.state.severity = Severity::Error;
  EXPECT_EQ(textsOf(drawn(look)).back(), "2");
  look.state.dimmed = true;
  const DisplayList list = drawn(look);
  EXPECT_EQ(textsOf(list), (Texts{"O", "Onderwijsmanager", "onderhandelt"}));
  EXPECT_EQ(countOf<OpacityItem>(list), 1U);
}

TEST(Role, KeepsGraveFindingsInSightWhenZoomedOutAndDropsTheOthers) {
  RoleLook look = role();
  look.state.findings = 1;
  look.state.severity = Severity::Info;
  const std::size_t plain = drawn(role(), .6).items().size();
  EXPECT_EQ(drawn(look, .6).items().size(), plain);
  look.state.severity = Severity::Error;
  EXPECT_GT(drawn(look, .6).items().size(), plain);
}

TEST(Table, SpreadsItsSeatsOverTheOutline) {
  const Rect table{450, 471, 196, 62};
  EXPECT_NEAR(seatPlace(table, Side::Left, 0, 2).y, 488, .01);
  EXPECT_NEAR(seatPlace(table, Side::Left, 1, 2).y, 516, .01);
  for (std::size_t count = 1; count < 9; ++count)
    for (std::size_t i = 0; i < count; ++i) {
      const Point left = seatPlace(table, Side::Left, i, count);
      const Point right = seatPlace(table, Side::Right, i, count);
      EXPECT_TRUE(table.contains(left));
      EXPECT_NEAR(left.x - table.x, table.right() - right.x, 1e-9);
    }
}

TEST(Affects, ShowsItsSignInWordsAndShape) {
  const std::string_view texts[] = {"−2", "−1", "0", "+1", "+2"};
  for (int effect = -2; effect <= 2; ++effect) {
    DisplayList list;
    Drawing drawing{list, kMeasurer};
    AffectsLook look;
    look.route = Route::straight({0, 0}, {100, 0});
    look.effect = effect;
    drawAffects(drawing, look);
    EXPECT_EQ(textsOf(list), (Texts{std::string(texts[effect + 2])}));
  }
}

/// How many things a link is drawn with, at a zoom.
template <class Look>
std::size_t pieces(Look look, void (*draw)(Drawing&, const Look&), double zoom) {
  look.route = Route::levelCurve({0, 0}, {300, 200});
  DisplayList list;
  Drawing drawing{list, kMeasurer, detailAt(zoom), zoom};
  draw(drawing, look);
  return list.items().size();
}

TEST(Links, AreOneLineEachFromAfar) {
  ContactLook lost, dormant, twice;
  lost.contact = ContactState::Lost;
  lost.oneWay = true;
  dormant.contact = ContactState::Dormant;
  twice.formality = Formality::Both;
  EXPECT_EQ(pieces(lost, drawContact, .2), 1U);
  EXPECT_EQ(pieces(dormant, drawContact, .2), 1U);
  EXPECT_EQ(pieces(twice, drawContact, .2), 1U);
  EXPECT_EQ(pieces(PartOfLook{}, drawPartOf, .2), 1U);
  EXPECT_EQ(pieces(LineLook{}, drawLine, .2), 1U);
  EXPECT_EQ(pieces(SitsAtLook{}, drawSitsAt, .2), 1U);
  EXPECT_EQ(pieces(RepresentsLook{}, drawRepresents, .2), 1U);
  EXPECT_EQ(pieces(HoldsLook{}, drawHolds, .2), 1U);
  EXPECT_EQ(pieces(AffectsLook{}, drawAffects, .2), 1U);
  EXPECT_EQ(pieces(CommitsLook{}, drawCommits, .2), 1U);
  EXPECT_EQ(pieces(SteersLook{}, drawSteers, .2), 1U);
  EXPECT_EQ(pieces(ElaboratesLook{}, drawElaborates, .2), 1U);
  EXPECT_GT(pieces(lost, drawContact, 1), 1U);
  EXPECT_GT(pieces(LineLook{}, drawLine, 1), 1U) << "with its end";
}

TEST(Contact, LeavesAGapWhereItIsLost) {
  DisplayList list;
  Drawing drawing{list, kMeasurer};
  ContactLook look;
  look.route = Route::straight({0, 0}, {200, 0});
  look.contact = ContactState::Lost;
  drawContact(drawing, look);
  const auto& first = std::get<PathItem>(list.items()[0]);
  const auto& second = std::get<PathItem>(list.items()[1]);
  EXPECT_NEAR(first.bounds.right(), 82, .5);
  EXPECT_NEAR(second.bounds.x, 118, .5);
  EXPECT_EQ(first.pen.paint, Paint(ColourRole::Error));
}
