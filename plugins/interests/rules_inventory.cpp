// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/proposals.hpp>
#include <set>
#include <string>

#include "interests.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// Which interests are on the map: INT-001, INT-002, INT-003, INT-006 and INT-008.
namespace samenspel::interests {
namespace {

/// A new interest of the partner, named after the question that finds it out.
void proposeAsking(const Context& context, Finding& finding, Element partner, const Texts& question) {
  const std::string name = fillIn(context.report.in(question), {{"partner", std::string(partner.name())}});
  Fix& fix = finding.fix({{"en", "Ask {partner} for it, and note an assumed interest until then"},
                          {"nl", "Vraag het {partner}, en noteer tot die tijd een vermoed belang"}});
  const Reference interest = addInterest(fix, name, "organisational");
  fix.addLink("holds", partner, interest);
}

/// INT-001 and INT-002.
void checkPartners(const Context& context) {
  for (const Element partner : context.collaboration.corePartners()) {
    const auto& interests = context.gains.interestsOf(partner);
    const bool isOrganisational = std::any_of(interests.begin(), interests.end(), [](const auto& interest) {
      return interest.first.token("level") == "organisational";
    });
    if (isOrganisational) continue;
    Finding* finding = context.add(interests.empty() ? rule::noInterest : rule::noOrganisational, {partner});
    if (!finding) continue;
    finding->with("partner", partner.name());
    if (interests.empty()) {
      proposeAsking(context, *finding, partner,
                    {{"en", "What does {partner} itself want to achieve by this?"},
                     {"nl", "Wat wil {partner} hier zelf mee bereiken?"}});
    } else {
      proposeAsking(context, *finding, partner,
                    {{"en", "Which goals and core values of {partner} are at stake here?"},
                     {"nl", "Welke doelen en kernwaarden van {partner} spelen hier mee?"}});
    }
  }
}

bool isShared(const Context& context, Element interest) {
  std::set<Element> partners;
  for (const Holding& holding : context.gains.holdersOf(interest)) {
    if (context.collaboration.isCore(holding.partner)) partners.insert(holding.partner);
  }
  return partners.size() >= 2;
}

/// INT-003.
void checkCollective(const Context& context) {
  if (context.collaboration.corePartners().size() < 2) return;
  for (const Element interest : context.collaboration.model().elements("interest")) {
    if (interest.token("level") == "collective" && isShared(context, interest)) return;
  }
  Finding* finding = context.add(rule::noCollective, {});
  if (!finding) return;
  Fix& fix = finding->fix({{"en", "Note an assumed collective interest of all core partners, to be asked for"},
                           {"nl", "Noteer een vermoed collectief belang van alle kernpartners, om na te vragen"}});
  const Reference interest =
      addInterest(fix, context.report.in({{"en", "What do we all want here?"}, {"nl", "Wat willen we hier allemaal?"}}),
                  "collective");
  for (const Element partner : context.collaboration.corePartners()) fix.addLink("holds", partner, interest);
}

/// The interest behind the position takes over its holders and effects; the position stays as a note.
void proposeAskingWhy(const Context& context, Finding& finding, Element position) {
  const Values values = {{"interest", std::string(position.name())}};
  const Texts name = {{"en", "Why “{interest}”?"}, {"nl", "Waarom “{interest}”?"}};
  const Texts note = {{"en", "Position: {interest}"}, {"nl", "Standpunt: {interest}"}};
  Fix& fix =
      finding.fix({{"en", "Replace the position by the assumed interest behind it, and keep it as a note"},
                   {"nl", "Vervang het standpunt door het vermoede belang erachter, en bewaar het als notitie"}});
  const std::string_view level = position.token("level");
  const Reference interest =
      addInterest(fix, fillIn(context.report.in(name), values), level.empty() ? "organisational" : level);
  fix.set(interest, "note", fillIn(context.report.in(note), values));
  // What leads to an interest that was not voiced is not for all eyes.
  for (const std::string_view type : {"holds", "affects"}) {
    for (const Element link : position.incoming(type)) {
      fix.moveTo(link, interest);
      if (link.standsInFile("visibility")) fix.clear(link, "visibility");
    }
  }
  fix.remove(position);
}

/// INT-006.
void checkPositions(const Context& context) {
  for (const Element interest : context.collaboration.model().elements("interest")) {
    if (interest.token("form") != "position") continue;
    if (Finding* finding = context.add(rule::position, {interest})) {
      finding->with("interest", interest.name());
      proposeAskingWhy(context, *finding, interest);
    }
  }
}

Element mostImportantInterest(const Gains& gains, Element partner) {
  Element most;
  double highest = 0;
  for (const auto& [interest, importance] : gains.interestsOf(partner)) {
    if (importance <= highest) continue;
    highest = importance;
    most = interest;
  }
  return most;
}

bool isServed(const Gains& gains, Element partner) {
  for (const auto& [interest, importance] : gains.interestsOf(partner)) {
    const std::vector<Effect>& effects = gains.effectsOn(interest);
    if (std::any_of(effects.begin(), effects.end(), [](const Effect& effect) { return effect.effect > 0; })) {
      return true;
    }
  }
  return false;
}

/// INT-008.
void checkServed(const Context& context) {
  if (context.gains.items().empty()) return;
  for (const Element partner : context.collaboration.corePartners()) {
    if (context.gains.interestsOf(partner).empty() || isServed(context.gains, partner)) continue;
    Finding* finding = context.add(rule::nothingServes, {partner});
    if (!finding) continue;
    const Element interest = mostImportantInterest(context.gains, partner);
    finding->with("partner", partner.name()).with("interest", interest.name());
    const Texts name = {{"en", "A small step that serves {interest}"}, {"nl", "Een kleine stap die {interest} dient"}};
    Fix& fix = finding->fix({{"en", "Think of a small step that serves “{interest}”"},
                             {"nl", "Bedenk een kleine stap die “{interest}” dient"}});
    const std::string stepName = fillIn(context.report.in(name), {{"interest", std::string(interest.name())}});
    const Reference step = addStep(fix, stepName, std::nullopt, mainAmbition(context.collaboration));
    fix.set(fix.addLink("affects", step, interest), "effect", "1");
    // Its name tells of the interest, so it is hidden as long as that is.
    if (!isVoiced(interest)) {
      fix.set(step, "visibility", "consultant");
      finding->consultantOnly();
    }
  }
}

}  // namespace

void checkInventory(const Context& context) {
  checkPartners(context);
  checkCollective(context);
  checkPositions(context);
  checkServed(context);
}

}  // namespace samenspel::interests
