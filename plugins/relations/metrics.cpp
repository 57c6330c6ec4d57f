// SPDX-License-Identifier: MIT
#include <samenspel/relations.hpp>
#include <string>

#include "relations.hpp"

// The numbers of the method's page on relations. All are of people (G').
namespace samenspel::relations {
namespace {

void reportPeople(const People& people, Report& report) {
  const Texts degree = {{"en", "Contacts"}, {"nl", "Contacten"}};
  const Texts betweenness = {{"en", "Betweenness"}, {"nl", "Tussenpositie"}};
  const Texts constraint = {{"en", "Constraint"}, {"nl", "Constraint"}};
  for (const People::Vertex vertex : people.best(mostPeople)) {
    const std::string subject = subjectOf(people.network().role(vertex));
    report.metric("degree", subject, double(people.network().degree(vertex)), "count", degree);
    report.metric("betweenness", subject, people.betweenness(vertex), "pairs", betweenness);
    report.metric("constraint", subject, people.constraint(vertex), "index", constraint);
  }
}

void reportNetwork(const People& people, Report& report) {
  report.metric("density", "", density(people.network()), "share",
                {{"en", "Density of the contacts"}, {"nl", "Dichtheid van de contacten"}});
  report.metric("components", "", double(people.components().size()), "count",
                {{"en", "Groups without a contact between them, lone people counted"},
                 {"nl", "Groepen zonder onderling contact, ook die van één persoon"}});
  report.metric(
      "articulation_points", "", double(people.articulationPoints().size()), "count",
      {{"en", "People without whom the network falls apart"}, {"nl", "Mensen zonder wie het netwerk uiteenvalt"}});
}

void reportPartners(const Collaboration& collaboration, const People& people, Report& report) {
  const Texts index = {{"en", "E-I index"}, {"nl", "E-I-index"}};
  const Texts external = {{"en", "Contacts with other partners"}, {"nl", "Contacten met andere partners"}};
  const Texts internal = {{"en", "Contacts within"}, {"nl", "Contacten binnenshuis"}};
  for (const Element partner : collaboration.corePartners()) {
    const TieBalance balance = balanceOf(people.network(), partner);
    const std::string subject = subjectOf(partner);
    report.metric("ei_index", subject, eiIndex(balance), "index", index);
    report.metric("ties_external", subject, double(balance.external), "count", external);
    report.metric("ties_internal", subject, double(balance.internal), "count", internal);
  }
}

/// "3/5": what is known, of all.
std::string assessedOf(const Trust& trust) {
  return std::to_string(trust.known) + "/" + std::to_string(trust.contacts);
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, const People& people, Report& report) {
  reportPeople(people, report);
  reportNetwork(people, report);
  reportPartners(collaboration, people, report);
  report.metric("reciprocity", "", reciprocity(collaboration.model()).share(), "share",
                {{"en", "Contacts that go both ways"}, {"nl", "Contacten die wederzijds zijn"}});
  report.metric(
      "formal_only_share", "", formalOnlyShare(collaboration), "share",
      {{"en", "Pairs that only meet at formal moments"}, {"nl", "Paren die elkaar alleen formeel ontmoeten"}});
  const Trust trust = trustBetweenPartners(collaboration);
  report.metric("mean_trust", "", trust.mean(), "share",
                {{"en", "Mean trust between partners"}, {"nl", "Gemiddeld vertrouwen tussen partners"}},
                assessedOf(trust));
}

}  // namespace samenspel::relations
