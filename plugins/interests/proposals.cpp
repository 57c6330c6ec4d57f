// SPDX-License-Identifier: MIT
#include "proposals.hpp"

#include <algorithm>
#include <samenspel/proposals.hpp>
#include <set>
#include <string>

#include "words.hpp"

namespace samenspel::interests {
namespace {

/// Who can own the talk: the holder itself, or for a constituency whoever represents it, else its organisation.
Element ownerFor(const Collaboration& collaboration, Element holder) {
  if (!holder.is("constituency")) return holder;
  for (const Element link : holder.incoming("represents")) {
    if (link.from().is("role")) return link.from();
  }
  return collaboration.partner(holder);
}

/// What a new agreement may work out to stand beside the item: the item itself, or what a step works out.
Element beside(Element item) {
  if (!item.is("step")) return item;
  for (const Element link : item.outgoing("elaborates")) {
    if (link.to().is("agreement") || link.to().is("ambition")) return link.to();
  }
  return {};
}

/// The interest of the partner that the item harms most.
Element mostHarmed(const Gains& gains, Element partner, Element item) {
  Element worst;
  double least = 0;
  for (const Effect& effect : gains.effectsOf(item)) {
    const double value = gains.importance(partner, effect.interest) * effect.effect;
    if (value >= least) continue;
    least = value;
    worst = effect.interest;
  }
  return worst;
}

/// The first live items that no link joins to the interest yet.
std::vector<Element> itemsNotLinked(const Collaboration& collaboration, Element interest, std::size_t most) {
  std::set<Element> linked;
  for (const Element link : interest.incoming("affects")) linked.insert(link.from());
  std::vector<Element> items;
  for (const std::string_view type : {"ambition", "agreement", "step"}) {
    for (const Element item : collaboration.model().elements(type)) {
      if (items.size() == most) return items;
      if (collaboration.isLive(item) && !linked.contains(item)) items.push_back(item);
    }
  }
  return items;
}

}  // namespace

Reference addInterest(Fix& fix, std::string_view name, std::string_view level) {
  const Reference interest = fix.add("interest");
  fix.set(interest, "name", name).set(interest, "level", level).set(interest, "disclosure", "assumed");
  return interest;
}

void proposeTalk(const Context& context, Finding& finding, Element interest) {
  const std::vector<Holding> holders = context.gains.holdersOf(interest);
  if (holders.empty()) return;
  const Texts title = {{"en", "Talk about interests with {holder}"}, {"nl", "Belangengesprek met {holder}"}};
  const std::string holder = holdersInWords(context.gains, interest, context.report.language());
  Fix& fix = finding.fix(title);
  const Reference step = addStep(fix, fillIn(context.report.in(title), {{"holder", holder}}));
  fix.set(step, "kind", "activity").set(step, "visibility", "consultant");
  if (const Element owner = ownerFor(context.collaboration, holders.front().holder)) {
    addCommitment(fix, owner, step, "owner");
  }
}

void proposeEffects(const Context& context, Finding& finding, Element interest) {
  int place = 0;
  for (const Element item : itemsNotLinked(context.collaboration, interest, 3)) {
    const std::string name = "item" + std::to_string(++place);
    finding.with(name, item.name());
    Fix& fix = finding.fix({{"en", "Lay “{" + name + "}” beside “{interest}” and judge its effect"},
                            {"nl", "Leg “{" + name + "}” naast “{interest}” en bepaal het effect"}});
    fix.set(fix.addLink("affects", item, interest), "effect", "0");
  }
}

void proposeCompensation(const Context& context, Finding& finding, Element item, const std::vector<Element>& losers) {
  const Texts name = {{"en", "Compensation or adjustment for {item}"}, {"nl", "Compensatie of aanpassing bij {item}"}};
  const std::string agreementName = fillIn(context.report.in(name), {{"item", std::string(item.name())}});
  Fix& fix = finding.fix({{"en", "Propose an agreement that makes up for the loss"},
                          {"nl", "Stel een afspraak voor die het verlies goedmaakt"}});
  const Reference agreement = fix.add("agreement");
  fix.set(agreement, "name", agreementName).set(agreement, "kind", "working").set(agreement, "status", "idea");
  if (const Element above = beside(item)) fix.addLink("elaborates", agreement, above);
  std::set<Element> served;
  for (const Element loser : losers) {
    const Element interest = mostHarmed(context.gains, loser, item);
    if (!interest || !served.insert(interest).second) continue;
    fix.set(fix.addLink("affects", agreement, interest), "effect", "1");
  }
}

}  // namespace samenspel::interests
