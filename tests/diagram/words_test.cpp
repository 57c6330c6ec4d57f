// SPDX-License-Identifier: MIT
#include "diagram/words.h"

#include <gtest/gtest.h>

#include "diagram/looks.h"
#include "diagram/samples.h"
#include "paint/pango_measurer.h"
#include "support/sketch.h"

namespace diagram {
namespace {

using model::Sketch;
using model::Type;

/// Sets the language while it lives.
struct Speaking {
  explicit Speaking(base::Language language) { base::setLanguage(language); }
  ~Speaking() { base::setLanguage(base::Language::English); }
};

TEST(Words, AreThoseOfTheDesignInDutch) {
  const Speaking dutch(base::Language::Dutch);
  const model::Model model = sample("six-tips-blueprint");
  const auto element = [&](const char* id) { return *model.find(id); };
  EXPECT_EQ(organisationSubtitle(element("O")), "mbo · kernpartner");
  EXPECT_EQ(roleSubtitle(element("bO")), "beslist");
  EXPECT_EQ(roleSubtitle(element("mO")), "onderhandelt");
  EXPECT_EQ(constituencySubtitle(element("cO")), "4× per jaar gehoord");
  EXPECT_EQ(tableSubtitle(element("st")), "4× per jaar · consensus");
  EXPECT_EQ(tableSubtitle(element("wg")), "10× per jaar · tot dec 2010");
  EXPECT_EQ(tableSubtitle(element("wv")), "2× per jaar · informeel");
  EXPECT_EQ(ambitionSubtitle(element("a"), 6, 6), "gedeeld sinds 15 jan 2010 · gedragen op 6 van 6 plekken");
  EXPECT_EQ(agreementSubtitle(element("cv")), "ondertekend");
  EXPECT_EQ(agreementReview(element("cv")), "herzien feb 2011");
  EXPECT_EQ(stepSubtitle(element("s1"), model.root().date(model::Attr::AsOf)), "31 mei · 7 van 10 · gevierd");
  EXPECT_EQ(diagramSubtitle(model.root(), true), "8-tje canvas · peildatum 30 juni 2010 · fase uitvoeren");
  EXPECT_EQ(asOfLabel(*model.root().date(model::Attr::AsOf)), "peildatum 30 juni");
}

TEST(Words, SayInEnglishWhatIsNotKnown) {
  Sketch sketch;
  sketch.addSchools().add(Type::Table, "t", {{"name", "t"}}).add(Type::Step, "s", {{"name", "s"}});
  sketch.add(Type::Constituency, "c", {{"name", "c"}});
  EXPECT_EQ(roleSubtitle(*sketch.model.find("boardA")), "mandate ?");
  EXPECT_EQ(tableSubtitle(*sketch.model.find("t")), "how often ? · decision ?");
  EXPECT_EQ(stepSubtitle(*sketch.model.find("s"), std::nullopt), "no date yet");
  EXPECT_EQ(constituencySubtitle(*sketch.model.find("c")), "represented by nobody");
}

TEST(Words, NameTheYearWhereItIsAnother) {
  EXPECT_EQ(dayInWords(*base::parseDate("2021-05-31"), base::parseDate("2021-10-11")), "31 May");
  EXPECT_EQ(dayInWords(*base::parseDate("2022-05-31"), base::parseDate("2021-10-11")), "31 May 2022");
}

TEST(Words, WriteNumbersAsPeopleDo) {
  EXPECT_EQ(numberInWords(2.5), "2.5");
  const Speaking dutch(base::Language::Dutch);
  EXPECT_EQ(numberInWords(2.5), "2,5");
}

TEST(Looks, ShowWhereAnAmbitionIsCarried) {
  const model::Model model = sample("midden-limburg");
  const paint::PangoMeasurer measurer;
  const Facts facts = readFacts(model, {}, measurer);
  const auto look = std::get<AmbitionLook>(readNodeLook(facts, facts.find("a"), *model.find("a")));
  const std::vector<std::vector<Degree>> expected = {
      {Degree::Absent, Degree::Absent}, {Degree::Committed, Degree::Absent}, {Degree::Committed, Degree::Committed}};
  EXPECT_EQ(look.degrees, expected);
  EXPECT_EQ(look.subtitle, "shared · carried in 3 of 4 places");
}

TEST(Looks, KeepLinksToUnvoicedInterestsForTheConsultant) {
  const model::Model model = sample("ottoland");
  const paint::PangoMeasurer measurer;
  const Facts facts = readFacts(model, {}, measurer);
  for (const LinkFacts& link : facts.links) {
    if (link.type != Type::Affects) continue;
    const auto look = std::get<AffectsLook>(readLinkLook(facts, link, *model.find(link.id)));
    EXPECT_EQ(look.state.consultantOnly, facts.nodes[link.to].id == "i2") << link.id;
  }
}

}  // namespace
}  // namespace diagram
