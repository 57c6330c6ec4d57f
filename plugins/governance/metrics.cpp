// SPDX-License-Identifier: MIT
#include <samenspel/formal_tables.hpp>
#include <string>

#include "governance.hpp"
#include "support.hpp"

// The numbers of the method's page on layers. Network numbers are of people (G'), the figure of eight is of roles (G).
namespace samenspel::governance {
namespace {

class Metrics {
 public:
  Metrics(const Collaboration& collaboration, const Eights& eights, Report& report)
      : m_collaboration(collaboration), m_eights(eights), m_report(report) {}

  void report() {
    reportEights();
    reportNetwork();
    reportSupport();
    reportWeight();
  }

 private:
  void reportEights();
  void reportNetwork();
  void reportLayers(const Network& network);
  void reportSupport();
  void reportWeight();

  const Collaboration& m_collaboration;
  const Eights& m_eights;
  Report& m_report;
};

void Metrics::reportEights() {
  const Texts score = {{"en", "Eight score"}, {"nl", "Score van het 8-tje"}};
  const Texts upper = {{"en", "Upper loop, of 4"}, {"nl", "Bovenste lus, van 4"}};
  const Texts lower = {{"en", "Lower loop, of 4"}, {"nl", "Onderste lus, van 4"}};
  for (const Eight& eight : m_eights.all()) {
    const std::string subject = subjectOf(eight.pair.a, eight.pair.b);
    m_report.metric("eight_score", subject, double(eight.total()) / double(slots.size()), "share", score);
    m_report.metric("upper_loop", subject, double(eight.upper()), "count", upper);
    m_report.metric("lower_loop", subject, double(eight.lower()), "count", lower);
  }
}

void Metrics::reportNetwork() {
  const Network& network = m_collaboration.peopleNetwork();
  m_report.metric("density", "", density(network), "share",
                  {{"en", "Density of the contacts"}, {"nl", "Dichtheid van de contacten"}});
  m_report.metric("ei_by_partner", "", eiIndex(balanceByPartner(network)), "index",
                  {{"en", "E-I index by partner"}, {"nl", "E-I-index naar partner"}});
  m_report.metric("ei_by_layer", "", eiIndex(balanceByLayer(network)), "index",
                  {{"en", "E-I index by layer"}, {"nl", "E-I-index naar laag"}});
  const Texts index = {{"en", "E-I index"}, {"nl", "E-I-index"}};
  const Texts external = {{"en", "Contacts with other partners"}, {"nl", "Contacten met andere partners"}};
  const Texts internal = {{"en", "Contacts within"}, {"nl", "Contacten binnenshuis"}};
  for (const Element partner : m_collaboration.corePartners()) {
    const TieBalance balance = balanceOf(network, partner);
    const std::string subject = subjectOf(partner);
    m_report.metric("ei_index", subject, eiIndex(balance), "index", index);
    m_report.metric("ties_external", subject, double(balance.external), "count", external);
    m_report.metric("ties_internal", subject, double(balance.internal), "count", internal);
  }
  reportLayers(network);
}

void Metrics::reportLayers(const Network& network) {
  const Texts title = {{"en", "Density between layers"}, {"nl", "Dichtheid tussen lagen"}};
  const auto densities = layerDensities(network);
  for (std::size_t l = 0; l < layers.size(); ++l) {
    for (std::size_t m = l; m < layers.size(); ++m) {
      const LayerDensity& cell = densities[l][m];
      if (cell.possible == 0) continue;
      const std::string id = "density_" + std::string(tokenOf(layers[l])) + "_" + std::string(tokenOf(layers[m]));
      m_report.metric(id, "", double(cell.ties) / double(cell.possible), "share", title);
    }
  }
}

void Metrics::reportSupport() {
  const Texts title = {{"en", "Carried on every layer"}, {"nl", "Gedragen op alle niveaus"}};
  for (const Element ambition : agreedAmbitions(m_collaboration)) {
    std::size_t carried = 0;
    const std::vector<SupportCell> cells = supportOf(m_collaboration, ambition);
    for (const SupportCell& cell : cells) carried += cell.support == Support::Carried;
    if (!cells.empty())
      m_report.metric("support", subjectOf(ambition), double(carried) / double(cells.size()), "share", title);
  }
}

void Metrics::reportWeight() {
  const FormalTables formal(m_collaboration);
  m_report.metric("weight", "", double(formal.tables.size()) / double(m_collaboration.corePartners().size()), "count",
                  {{"en", "Formal tables per core partner"}, {"nl", "Formele tafels per kernpartner"}});
  const Texts title = {{"en", "Formal tables"}, {"nl", "Formele tafels"}};
  for (const auto& [role, tables] : formal.of) {
    m_report.metric("tables_per_role", subjectOf(role), double(tables.size()), "count", title);
  }
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, const Eights& eights, Report& report) {
  Metrics(collaboration, eights, report).report();
}

}  // namespace samenspel::governance
