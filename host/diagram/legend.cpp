// SPDX-License-Identifier: MIT
#include <algorithm>
#include <bitset>

#include "base/text.h"
#include "diagram/scene_state.h"
#include "diagram/words.h"

// What explains a picture, taken from what is in it.
namespace diagram {

using base::tr;

namespace {

constexpr double kAbove = 20;  // between the picture and its legend
constexpr std::size_t kSymbolCount = static_cast<std::size_t>(Symbol::ConsultantOnly) + 1;

class Used {
 public:
  void operator()(Symbol symbol, bool used = true) {
    if (used) m_used.set(static_cast<std::size_t>(symbol));
  }

  void slot(SlotState state, bool informal) {
    switch (state) {
      case SlotState::Filled:
        (*this)(Symbol::SlotFilled);
        return (*this)(Symbol::SlotInformal, informal);
      case SlotState::Missing:
        return (*this)(Symbol::SlotMissing);
      case SlotState::Unknown:
        return (*this)(Symbol::SlotUnknown);
      case SlotState::Dormant:
        return (*this)(Symbol::SlotDormant);
      case SlotState::Lost:
        return (*this)(Symbol::SlotLost);
    }
  }

  void degree(Degree degree) {
    (*this)(Symbol::LeadingAndCommitted, degree == Degree::Leading || degree == Degree::Committed);
    (*this)(Symbol::HesitantAndUnknown, degree == Degree::Hesitant || degree == Degree::Unknown);
  }

  void seat(SeatKind seat) {
    (*this)(Symbol::ChairAndMember, seat == SeatKind::Chair || seat == SeatKind::Member);
    (*this)(Symbol::GuestAndVacant, seat == SeatKind::Guest || seat == SeatKind::Vacant);
  }

  void finding(Severity severity) {
    (*this)(Symbol::ErrorAndWarning, severity == Severity::Error || severity == Severity::Warning);
    (*this)(Symbol::InfoAndQuestion, severity == Severity::Info || severity == Severity::Question);
    (*this)(Symbol::Strength, severity == Severity::Strength);
  }

  void operator()(const ContactLook& contact) {
    switch (contact.contact) {
      case ContactState::Dormant:
        return (*this)(Symbol::ContactDormant);
      case ContactState::Lost:
        return (*this)(Symbol::ContactLost);
      case ContactState::Wished:
        return (*this)(Symbol::ContactWished);
      case ContactState::Active:
        return (*this)(contact.formality == Formality::Both       ? Symbol::ContactBoth
                       : contact.formality == Formality::Informal ? Symbol::ContactInformal
                                                                  : Symbol::ContactFormal);
    }
  }
  void operator()(const SteersLook&) { (*this)(Symbol::Steers); }
  void operator()(const ElaboratesLook&) { (*this)(Symbol::Elaborates); }
  void operator()(const RepresentsLook&) { (*this)(Symbol::Represents); }
  void operator()(const CommitsLook& commits) { degree(commits.degree); }
  void operator()(const AffectsLook& affects) {
    (*this)(Symbol::Helps, affects.effect.value_or(0) > 0);
    (*this)(Symbol::Harms, affects.effect.value_or(0) < 0);
  }
  void operator()(const LinkBase&) {}

  std::vector<LegendEntry> entries() const {
    std::vector<LegendEntry> all;
    for (std::size_t i = 0; i < kSymbolCount; ++i)
      if (m_used.test(i)) all.push_back({static_cast<Symbol>(i), symbolText(static_cast<Symbol>(i))});
    return all;
  }

 private:
  std::bitset<kSymbolCount> m_used;
};

/// The entries of the categories that occur among what is drawn.
LegendSection colourSection(const ColourLook& colour, const Scene& scene) {
  LegendSection section{tr("Colour: {title}", {{"title", colour.title}}), {}};
  std::vector<int> counts(colour.categories.size());
  for (const auto& [element, category] : colour.of)
    if (scene.boxOf(element)) ++counts[category];
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0)
      section.entries.push_back(
          {colour.categories[i],
           tr("{label} · {count}", {{"label", colour.categories[i].label}, {"count", std::to_string(counts[i])}})});
  return section;
}

LegendSection sizeSection(const SizeLook& size, const Scene& scene) {
  LegendSection section{tr("Size: {title}", {{"title", size.title}}), {}};
  std::vector<double> values;
  for (const auto& [element, value] : size.of)
    if (scene.isNode(element)) values.push_back(value);
  if (values.empty()) return section;
  std::sort(values.begin(), values.end());
  // The least, the middle and the most of what is there.
  SizeSamples samples{{values.front(), values[values.size() / 2], values.back()}, size.largest()};
  samples.values.erase(std::unique(samples.values.begin(), samples.values.end()), samples.values.end());
  section.entries.push_back({std::move(samples), {}});
  const bool ringed = std::any_of(size.ringed.begin(), size.ringed.end(),
                                  [&](const std::string& element) { return scene.isNode(element); });
  if (ringed) section.entries.push_back({RingSample{}, size.ringTitle});
  return section;
}

LegendSection badgeSection(const BadgeLook& badge, const Scene& scene) {
  LegendSection section{{}, {}};
  const auto first = std::find_if(badge.of.begin(), badge.of.end(),
                                  [&](const auto& one) { return scene.boxOf(one.first).has_value(); });
  if (first == badge.of.end()) return section;
  section.title = tr("Badge");
  section.entries.push_back({BadgeSample{first->second}, badge.title});
  return section;
}

}  // namespace

std::vector<LegendEntry> Scene::State::symbols(const ViewState& view) const {
  Used used;
  for (const Eight& eight : eights)
    for (const SlotFacts& slot : eight.slots) used.slot(slot.state, slot.informal);
  for (std::uint32_t i = 0; i < facts.links.size(); ++i) {
    if (facts.links[i].type == model::Type::SitsAt) used.seat(seatKinds[i]);
    // In lanes the effects stand as numbers under the interests.
    const bool shows =
        links[i].showing == Showing::Always || (layout.lanes && facts.links[i].type == model::Type::Affects);
    if (shows) std::visit([&](const auto& look) { used(look); }, linkLooks[i]);
  }
  for (const NodeLook& node : nodeLooks) {
    if (const auto* role = std::get_if<RoleLook>(&node)) used(Symbol::Mandate, role->showMandate && !layout.network);
    if (const auto* ambition = std::get_if<AmbitionLook>(&node))
      for (const auto& row : ambition->degrees)
        for (const Degree degree : row) used.degree(degree);
    used(Symbol::ConsultantOnly, std::visit([](const auto& look) { return look.state.consultantOnly; }, node));
  }
  for (const auto& [element, mark] : view.findings)
    if (facts.find(element) != kNoNode || findLink(element)) used.finding(mark.severity);
  return used.entries();
}

LegendLook Scene::legend(const ViewState& view, bool symbols) const {
  LegendLook look;
  look.title = tr("Legend");
  look.subtitle = tr("made from this picture");
  const auto add = [&](LegendSection section) {
    if (!section.entries.empty()) look.sections.push_back(std::move(section));
  };
  if (view.data.colour) add(colourSection(*view.data.colour, *this));
  if (isNetwork())
    add(m_state->discSection());
  else if (view.data.size)
    add(sizeSection(*view.data.size, *this));
  if (view.data.badge) add(badgeSection(*view.data.badge, *this));
  if (!symbols) return look;
  // The headers of lanes say whose colour is whose.
  LegendSection owners{tr("Colour and code: organisation"), {}};
  if (!m_state->layout.lanes && !(view.data.colour && view.data.colour->replacesPartners))
    for (const NodeFacts& node : m_state->facts.nodes)
      if (node.type == model::Type::Organisation && node.core)
        owners.entries.push_back(
            {CodeSample{node.code, node.colour}, titleOf(m_state->nodeLooks[m_state->facts.find(node.id)])});
  add(std::move(owners));
  add({look.sections.empty() ? std::string() : tr("Signs and lines"), m_state->symbols(view)});
  if (isNetwork()) add(m_state->keyFigures());
  return look;
}

void Scene::State::drawLegendBelow(Drawing& drawing, LegendLook legend) const {
  if (legend.sections.empty()) return;
  legend.at = {layout.bounds.x, layout.bounds.bottom() + kAbove};
  legend.width = std::max(kLegendColumn, layout.bounds.width);
  drawLegend(drawing, legend);
}

}  // namespace diagram
