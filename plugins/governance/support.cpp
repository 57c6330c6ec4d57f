// SPDX-License-Identifier: MIT
#include "support.hpp"

#include <map>
#include <utility>

namespace samenspel::governance {
namespace {

struct Tally {
  bool carried = false;
  bool asked = false;    // some commitment is known, if not enough
  bool unknown = false;  // some commitment is not
};

}  // namespace

std::vector<SupportCell> supportOf(const Collaboration& collaboration, Element ambition) {
  std::map<std::pair<Element, Layer>, Tally> tallies;
  for (const Element commitment : ambition.incoming("commits")) {
    const Element role = commitment.from();
    if (!role.is("role")) continue;
    Tally& tally = tallies[{collaboration.partner(role), layerOf(role)}];
    const std::string_view degree = commitment.token("degree");
    tally.carried = tally.carried || degree == "committed" || degree == "leading";
    const bool isKnown = tally.carried || degree == "none" || degree == "hesitant";
    (isKnown ? tally.asked : tally.unknown) = true;
  }
  std::vector<SupportCell> cells;
  for (const Element partner : collaboration.corePartners()) {
    for (const Layer layer : layers) {
      if (!collaboration.hasLayer(partner, layer)) continue;
      const auto found = tallies.find({partner, layer});
      const Tally tally = found == tallies.end() ? Tally{} : found->second;
      const bool unknown = tally.unknown && !tally.asked;
      cells.push_back({partner, layer, tally.carried ? Support::Carried : unknown ? Support::Unknown : Support::Empty});
    }
  }
  return cells;
}

std::vector<Element> agreedAmbitions(const Collaboration& collaboration) {
  std::vector<Element> agreed;
  for (const Element ambition : collaboration.model().elements("ambition")) {
    if (ambition.token("status") == "agreed") agreed.push_back(ambition);
  }
  return agreed;
}

}  // namespace samenspel::governance
