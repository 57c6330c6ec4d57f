// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "governance.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// Who is on the map: GOV-007 and GOV-009.
namespace samenspel::governance {
namespace {

/// GOV-007.
void checkLayers(const Context& context) {
  for (const Element partner : context.collaboration.corePartners()) {
    for (const Layer layer : layers) {
      if (context.collaboration.hasLayer(partner, layer)) continue;
      const Rule& rule = layer == Layer::Management ? rule::nobodyInManagement : rule::nobodyOnLayer;
      Finding* finding = context.rules.add(rule, {partner});
      if (!finding) continue;
      finding->with("partner", partner.name()).with("layer", context.report.in(layerWord(layer)));
      propose(*finding,
              {{"en", "Add a role still to be named on the {layer} layer of {partner}"},
               {"nl", layer == Layer::Management ? "Voeg bij {partner} een nog te benoemen rol op managementniveau toe"
                                                 : "Voeg bij {partner} een nog te benoemen rol op {layer} niveau toe"}},
              {[partner, layer](Fix& fix) {
                const Reference role = fix.add("role");
                fix.set(role, "name", "?").set(role, "layer", tokenOf(layer));
                fix.addLink("partOf", role, partner);
              }});
    }
  }
}

/// The first role of the partner that is not itself the bottleneck.
Element someoneElse(const Collaboration& collaboration, Element partner, const std::vector<Element>& bottlenecks) {
  for (const Element role : collaboration.roles(partner)) {
    if (std::find(bottlenecks.begin(), bottlenecks.end(), role) == bottlenecks.end()) return role;
  }
  return {};
}

/// The organisation the role itself belongs to, perhaps a unit of the partner.
Element homeOf(Element role) {
  for (const Element link : role.outgoing("partOf")) {
    if (link.to().is("organisation")) return link.to();
  }
  return {};
}

/// A second way between the two, past the role that carries everything.
void proposeDetour(Finding& finding, const Context& context, const Pair& pair, Element role,
                   const std::vector<Element>& bottlenecks) {
  const Element a = someoneElse(context.collaboration, pair.a, bottlenecks);
  const Element b = someoneElse(context.collaboration, pair.b, bottlenecks);
  if (a && b) return proposeWish(finding, wish({a}, {b}));
  const Element home = homeOf(role);
  const Element other = context.collaboration.partner(role) == pair.a ? pair.b : pair.a;
  const Element peer = context.collaboration.roles(other).front();
  const Texts name = {{"en", "Deputy of {role}"}, {"nl", "Plaatsvervanger van {role}"}};
  const std::string deputyName = fillIn(context.report.in(name), {{"role", std::string(role.name())}});
  finding.with("peer", peer.name());
  propose(finding,
          {{"en", "Add a deputy of {role} and wish for a contact with {peer}"},
           {"nl", "Voeg een plaatsvervanger van {role} toe en wens een contact met {peer}"}},
          {[=](Fix& fix) {
            const Reference deputy = fix.add("role");
            fix.set(deputy, "name", deputyName).set(deputy, "layer", tokenOf(layerOf(role)));
            fix.addLink("partOf", deputy, home);
            fix.set(fix.addLink("contact", deputy, peer), "state", "wished");
          }});
}

/// GOV-009.
void checkBottlenecks(const Context& context) {
  for (const Pair& pair : context.collaboration.pairs()) {
    const Connection& connection = context.collaboration.network().connection(pair.a, pair.b);
    for (const Element role : connection.bottlenecks) {
      if (context.collaboration.holderCount(role) >= context.collaboration.settings().crowdSize) continue;
      if (Finding* finding = context.rules.add(rule::oneRoleCarriesAll, {pair.a, pair.b, role})) {
        finding->with("A", pair.a.name()).with("B", pair.b.name()).with("role", role.name());
        finding->number("ties", connection.ties);
        if (context.rules.hasRoomForProposals()) proposeDetour(*finding, context, pair, role, connection.bottlenecks);
      }
      break;
    }
  }
}

}  // namespace

void checkPeople(const Context& context) {
  checkLayers(context);
  checkBottlenecks(context);
}

}  // namespace samenspel::governance
