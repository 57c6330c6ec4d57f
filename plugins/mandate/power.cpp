// SPDX-License-Identifier: MIT
#include "power.hpp"

#include <algorithm>
#include <samenspel/mandates.hpp>

namespace samenspel::mandate {

std::map<Element, Power> powerAt(const Collaboration& collaboration, Element table) {
  std::map<Element, Power> powers;
  for (const Element seat : table.incoming("sitsAt")) {
    if (!seat.from().is("role")) continue;
    const Element partner = collaboration.partner(seat.from());
    if (!collaboration.isCore(partner)) continue;
    const Power power = collaboration.isMandated(seat)              ? Power::Mandated
                        : !mandateRank(collaboration.mandate(seat)) ? Power::Unknown
                                                                    : Power::None;
    Power& strongest = powers.emplace(partner, power).first->second;
    strongest = std::max(strongest, power);
  }
  return powers;
}

std::vector<Element> activeTables(const Collaboration& collaboration, std::string_view kind) {
  std::vector<Element> tables;
  for (const Element table : collaboration.model().elements("table")) {
    if (collaboration.isActive(table) && (kind.empty() || table.token("kind") == kind)) tables.push_back(table);
  }
  return tables;
}

bool isOutsideTheLine(Element role) {
  const std::string_view position = role.token("position");
  return position == "functional" || position == "staff";
}

bool coordinatesOutsideTheLine(const Collaboration& collaboration, Element role) {
  return isOutsideTheLine(role) && collaboration.hasCoordinatingTask(role);
}

std::map<std::string, std::vector<Element>> rolesByHolder(const Model& model) {
  std::map<std::string, std::vector<Element>> roles;
  for (const Element role : model.elements("role")) {
    if (const std::string_view holder = role.text("holder"); !holder.empty()) {
      roles[std::string(holder)].push_back(role);
    }
  }
  return roles;
}

}  // namespace samenspel::mandate
