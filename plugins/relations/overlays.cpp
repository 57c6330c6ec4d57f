// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "relations.hpp"

// What can be shown on the diagram itself.
namespace samenspel::relations {
namespace {

void reportBetweenness(const People& people, Report& report) {
  Overlay* overlay = nullptr;
  for (const People::Vertex vertex : people.best(mostMarks)) {
    const auto value = people.betweenness(vertex);
    if (!value) continue;
    if (!overlay) {
      overlay = &report.sizes("betweenness", {{"en", "Betweenness: how many routes lead past somebody"},
                                              {"nl", "Tussenpositie: hoeveel routes langs iemand lopen"}});
    }
    for (const Element role : people.hats(vertex)) overlay->set(role, *value);
  }
}

void reportBrokers(const People& people, Report& report) {
  Overlay& overlay =
      report.badges("brokers", {{"en", "Brokers: they connect people who hardly know each other"},
                                {"nl", "Verbinders: zij verbinden mensen die elkaar nauwelijks kennen"}});
  const std::string badge = report.in({{"en", "broker"}, {"nl", "verbinder"}});
  for (const People::Vertex vertex : people.best(mostMarks)) {
    if (!people.isBroker(vertex)) continue;
    for (const Element role : people.hats(vertex)) overlay.set(role, badge);
  }
}

void reportArticulationPoints(const People& people, Report& report) {
  Overlay& overlay =
      report.badges("articulation_points", {{"en", "Into how many parts the network falls without somebody"},
                                            {"nl", "In hoeveel delen het netwerk zonder iemand uiteenvalt"}});
  const auto& points = people.articulationPoints();
  for (std::size_t i = 0; i < std::min(mostMarks, points.size()); ++i) {
    const std::string badge = std::to_string(points[i].pieces.size());
    for (const Element role : people.hats(points[i].vertex)) overlay.set(role, badge);
  }
}

std::string_view colourOf(std::string_view trust) {
  if (trust == "low") return "error";
  if (trust == "growing") return "info";
  return trust == "solid" ? "strength" : std::string_view{};
}

/// On each active contact whose trust is known.
void reportTrust(const Collaboration& collaboration, Report& report) {
  Overlay& overlay =
      report.colours("trust", {{"en", "Trust: low, growing or solid"}, {"nl", "Vertrouwen: laag, groeiend of stevig"}});
  std::size_t marks = 0;
  for (const Element contact : collaboration.model().elements("contact")) {
    const std::string_view colour = colourOf(contact.token("trust"));
    if (colour.empty() || contact.token("state") != "active") continue;
    overlay.set(contact, colour);
    if (++marks == mostMarks) break;
  }
}

}  // namespace

void reportOverlays(const Collaboration& collaboration, const People& people, Report& report) {
  reportBetweenness(people, report);
  reportBrokers(people, report);
  reportArticulationPoints(people, report);
  reportTrust(collaboration, report);
}

}  // namespace samenspel::relations
