// SPDX-License-Identifier: MIT
#include "diagram/looks.h"

#include <algorithm>
#include <array>

#include "diagram/words.h"

namespace diagram {
namespace {

using model::Attr;
using model::Element;
using model::Type;

/// The place of a value in a list of tokens; the list's length when it is not there.
template <std::size_t n>
std::size_t rank(std::string_view value, const std::array<std::string_view, n>& tokens) {
  return static_cast<std::size_t>(std::find(tokens.begin(), tokens.end(), value) - tokens.begin());
}

Degree degreeOf(const Element& commits) {
  if (commits.is(Attr::Degree, "leading")) return Degree::Leading;
  if (commits.is(Attr::Degree, "committed")) return Degree::Committed;
  if (commits.is(Attr::Degree, "hesitant")) return Degree::Hesitant;
  if (commits.is(Attr::Degree, "none")) return Degree::None;
  return Degree::Unknown;
}

OrganisationLook organisationLook(const Facts& facts, NodeIndex index, const Element& element) {
  const NodeFacts& node = facts.nodes[index];
  OrganisationLook look;
  look.subtitle = organisationSubtitle(element);
  look.code = node.code;
  look.partner = node.colour;
  look.partnership = node.core                                    ? Partnership::Core
                     : element.is(Attr::Partnership, "associate") ? Partnership::Associate
                                                                  : Partnership::Environment;
  return look;
}

RoleLook roleLook(const Facts& facts, NodeIndex index, const Element& element) {
  const NodeFacts& node = facts.nodes[index];
  static constexpr std::array<std::string_view, 4> mandates = {"none", "advise", "negotiate", "decide"};
  RoleLook look;
  look.subtitle = roleSubtitle(element);
  look.code = node.code;
  look.partner = node.colour;
  const std::size_t mandate = rank(element.text(Attr::Mandate), mandates);
  if (mandate < mandates.size()) look.mandate = static_cast<int>(mandate);
  look.holders = std::max(1, static_cast<int>(element.number(Attr::HolderCount).value_or(1)));
  look.vacant = element.is(Attr::RoleStatus, "vacant");
  look.leaving = element.is(Attr::RoleStatus, "leaving");
  look.attributes.emplace_back(element.text(Attr::Holder));
  for (const Attr attribute : {Attr::Position, Attr::Commitment})
    if (!element.isUnknown(attribute)) look.attributes.push_back(valueInWords(element, attribute));
  look.attributes.emplace_back(element.text(Attr::Expertise));
  std::erase(look.attributes, std::string());
  return look;
}

ConstituencyLook constituencyLook(const Element& element, Partner partner) {
  static constexpr std::array<std::string_view, 5> moods = {"supportive", "neutral", "sceptical", "opposed", "unknown"};
  ConstituencyLook look;
  look.subtitle = constituencySubtitle(element);
  look.partner = partner;
  const std::size_t mood = rank(element.text(Attr::Mood), moods);
  if (mood < moods.size()) look.mood = static_cast<Mood>(mood);
  return look;
}

/// The strongest commitment of each partner on each of the three layers, and how many of these places carry it.
AmbitionLook ambitionLook(const Facts& facts, const Element& element) {
  AmbitionLook look;
  look.degrees.assign(3, std::vector<Degree>(facts.core.size(), Degree::Absent));
  std::vector<std::vector<bool>> present(3, std::vector<bool>(facts.core.size()));
  const std::size_t none = facts.core.size();
  std::vector<std::size_t> columnOf(facts.nodes.size(), none);  // by node, of core partners
  for (std::size_t column = 0; column < none; ++column) columnOf[facts.core[column]] = column;
  const auto cell = [&](NodeIndex role) -> std::optional<std::pair<std::size_t, std::size_t>> {
    const NodeFacts& node = facts.nodes[role];
    const std::size_t column = node.partner == kNoNode ? none : columnOf[node.partner];
    if (node.type != Type::Role || node.layer == Layer::Unknown || column == none) return std::nullopt;
    return std::pair(static_cast<std::size_t>(node.layer), column);
  };
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (const auto at = cell(i)) present[at->first][at->second] = true;
  for (const Element& commits : element.incoming(Type::Commits)) {
    const NodeIndex from = facts.find(commits.reference(Attr::From));
    const auto at = from == kNoNode ? std::nullopt : cell(from);
    if (!at) continue;
    Degree& degree = look.degrees[at->first][at->second];
    degree = std::min(degree, degreeOf(commits));
  }
  int carried = 0, places = 0;
  for (std::size_t layer = 0; layer < 3; ++layer)
    for (std::size_t partner = 0; partner < facts.core.size(); ++partner) {
      places += present[layer][partner];
      carried += look.degrees[layer][partner] <= Degree::Committed;
    }
  if (facts.core.empty()) look.degrees.clear();
  look.agreed = element.is(Attr::Status, "agreed");
  look.subtitle = ambitionSubtitle(element, carried, places);
  return look;
}

InterestLook interestLook(const Facts& facts, const Element& element) {
  static constexpr std::array<std::string_view, 4> disclosures = {"voiced", "hinted", "confidential", "assumed"};
  InterestLook look;
  look.subtitle = interestSubtitle(element);
  const std::size_t disclosure = rank(element.text(Attr::Disclosure), disclosures);
  if (disclosure < disclosures.size()) look.disclosure = static_cast<Disclosure>(disclosure);
  NodeIndex owner = kNoNode;
  bool shared = false;
  for (const Element& holds : element.incoming(Type::Holds)) {
    look.importance = std::clamp(static_cast<int>(holds.number(Attr::Importance).value_or(1)), look.importance, 3);
    const NodeIndex holder = facts.find(holds.reference(Attr::From));
    if (holder == kNoNode) continue;
    const NodeIndex partner = facts.nodes[holder].partner;
    shared = shared || (owner != kNoNode && owner != partner);
    owner = partner;
  }
  look.partner = shared || owner == kNoNode ? Partner::Steel : facts.nodes[owner].colour;
  return look;
}

AgreementLook agreementLook(const Facts& facts, const Element& element) {
  AgreementLook look;
  look.subtitle = agreementSubtitle(element);
  look.review = agreementReview(element);
  look.tentative = element.is(Attr::Status, "idea") || element.is(Attr::Status, "draft");
  look.ended = element.is(Attr::Status, "broken") || element.is(Attr::Status, "expired");
  std::vector<NodeIndex> parties;
  for (const Element& commits : element.incoming(Type::Commits)) {
    const NodeIndex from = facts.find(commits.reference(Attr::From));
    const NodeIndex partner = from == kNoNode ? kNoNode : facts.nodes[from].partner;
    if (partner != kNoNode && std::find(parties.begin(), parties.end(), partner) == parties.end())
      parties.push_back(partner);
  }
  std::sort(parties.begin(), parties.end());
  for (const NodeIndex party : parties) look.parties.push_back({facts.nodes[party].code, facts.nodes[party].colour});
  return look;
}

StepLook stepLook(const Facts& facts, const Element& element) {
  static constexpr std::array<std::string_view, 5> statuses = {"idea", "ready", "running", "done", "stopped"};
  StepLook look;
  look.subtitle = stepSubtitle(element, facts.asOf);
  const std::size_t status = rank(element.text(Attr::Status), statuses);
  look.status = status < statuses.size() ? static_cast<StepStatus>(status) : StepStatus::Idea;
  for (const Element& criterion : element.parts(Type::Criterion)) {
    const auto target = criterion.number(Attr::Target), actual = criterion.number(Attr::Actual);
    const double baseline = criterion.number(Attr::Baseline).value_or(0);
    if (!target || !actual || *target == baseline) continue;
    look.progress = std::clamp((*actual - baseline) / (*target - baseline), 0.0, 1.0);
    break;
  }
  return look;
}

TableLook tableLook(const Element& element) {
  TableLook look;
  look.subtitle = tableSubtitle(element);
  look.informal = element.is(Attr::Formality, "informal");
  return look;
}

NodeLook plainLook(const Facts& facts, NodeIndex index, const Element& element) {
  switch (element.type()) {
    case Type::Role:
      return roleLook(facts, index, element);
    case Type::Constituency:
      return constituencyLook(element, facts.nodes[index].colour);
    case Type::Table:
      return tableLook(element);
    case Type::Ambition:
      return ambitionLook(facts, element);
    case Type::Interest:
      return interestLook(facts, element);
    case Type::Agreement:
      return agreementLook(facts, element);
    case Type::Step:
      return stepLook(facts, element);
    default:
      return organisationLook(facts, index, element);
  }
}

}  // namespace

NodeLook readNodeLook(const Facts& facts, NodeIndex index, const Element& element) {
  NodeLook look = plainLook(facts, index, element);
  std::visit(
      [&](auto& any) {
        if constexpr (requires { any.name; })
          any.name = element.name();
        else
          any.sentence = element.name();
        any.state.consultantOnly = element.is(Attr::Visibility, "consultant");
      },
      look);
  return look;
}

std::string titleOf(const NodeLook& look) {
  return std::visit(
      [](const auto& any) {
        if constexpr (requires { any.name; })
          return joined({any.name, any.subtitle});
        else
          return joined({any.sentence, any.subtitle});
      },
      look);
}

}  // namespace diagram
