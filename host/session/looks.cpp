// SPDX-License-Identifier: MIT
#include "session/looks.h"

#include <algorithm>
#include <optional>

namespace session {
namespace {

using analysis::Overlay;
using analysis::Report;
using diagram::DataAttribute;

std::optional<Channel> channelOf(const Overlay& overlay) {
  if (overlay.kind == "colour") return Channel::Colour;
  if (overlay.kind == "size") return Channel::Size;
  if (overlay.kind == "badge") return Channel::Badge;
  return std::nullopt;
}

std::string idOf(const Report& report, const Overlay& overlay) { return report.plugin + "/" + overlay.id; }

std::string idOf(const DataAttribute& attribute) {
  return std::string(model::info(attribute.type).name) + "." + std::string(model::attributeName(attribute.attribute));
}

std::optional<DataAttribute> attributeOf(std::string_view id) {
  const auto dot = id.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const auto type = model::typeNamed(id.substr(0, dot));
  const auto attribute = model::attributeNamed(id.substr(dot + 1));
  if (!type || !attribute || model::attributeOf(*type, *attribute) == nullptr) return std::nullopt;
  return DataAttribute{*type, *attribute};
}

/// "Betweenness: how many routes lead past somebody" is called Betweenness where there is little room.
std::string shortTitle(const std::string& title) { return title.substr(0, title.find(": ")); }

std::vector<diagram::DataValue> valuesOf(const Overlay& overlay) {
  std::vector<diagram::DataValue> values;
  for (const analysis::OverlayValue& value : overlay.values) {
    values.push_back({value.element, value.number, value.text, value.role});
    // What colours an element comes as the text of its value.
    if (channelOf(overlay) == Channel::Colour && value.role.empty()) values.back().role = value.text;
  }
  return values;
}

/// The overlay of this id and channel, and the report it is in.
struct Found {
  const Report* report = nullptr;
  const Overlay* overlay = nullptr;
};
Found find(const std::vector<Report>& reports, std::string_view id, Channel channel) {
  for (const Report& report : reports)
    for (const Overlay& overlay : report.overlays)
      if (channelOf(overlay) == channel && idOf(report, overlay) == id) return {&report, &overlay};
  return {};
}

void addRings(diagram::SizeLook& size, const Report& report) {
  for (const Overlay& overlay : report.overlays) {
    if (channelOf(overlay) != Channel::Badge || overlay.id != "brokers") continue;
    for (const analysis::OverlayValue& value : overlay.values) {
      size.ringed.push_back(value.element);
      size.ringTitle = value.text;
    }
  }
}

}  // namespace

std::vector<LookChoice> lookChoices(const model::Model& model, const std::vector<Report>& reports,
                                    const analysis::Catalogue& catalogue) {
  std::vector<LookChoice> choices;
  for (const Report& report : reports) {
    const analysis::Plugin* plugin = catalogue.find(report.plugin);
    const std::string group = plugin == nullptr ? report.plugin : plugin->name(base::language());
    for (const Overlay& overlay : report.overlays)
      if (const auto channel = channelOf(overlay); channel && !overlay.values.empty())
        choices.push_back({idOf(report, overlay), *channel, group, shortTitle(overlay.title)});
  }
  const auto add = [&](Channel channel, const std::vector<DataAttribute>& attributes) {
    for (const DataAttribute& attribute : attributes)
      choices.push_back({idOf(attribute), channel, std::string(model::info(attribute.type).label.in(base::language())),
                         titleOf(attribute)});
  };
  add(Channel::Colour, diagram::colourAttributes(model));
  add(Channel::Size, diagram::sizeAttributes(model));
  add(Channel::Badge, diagram::badgeAttributes(model));
  return choices;
}

ChosenLooks looksOf(const Report& report) {
  ChosenLooks looks;
  for (const Overlay& overlay : report.overlays) {
    const auto channel = channelOf(overlay);
    if (!channel || overlay.values.empty()) continue;
    std::string& chosen = *channel == Channel::Colour ? looks.colour
                          : *channel == Channel::Size ? looks.size
                                                      : looks.badge;
    if (chosen.empty()) chosen = idOf(report, overlay);
  }
  return looks;
}

diagram::DataLook dataLook(const ChosenLooks& chosen, const model::Model& model, const std::vector<Report>& reports) {
  diagram::DataLook look;
  if (const auto found = find(reports, chosen.colour, Channel::Colour); found.overlay != nullptr)
    look.colour = diagram::colourByRole(shortTitle(found.overlay->title), valuesOf(*found.overlay));
  else if (const auto attribute = attributeOf(chosen.colour))
    look.colour = diagram::colourBy(model, *attribute);
  if (const auto found = find(reports, chosen.size, Channel::Size); found.overlay != nullptr) {
    look.size = diagram::sizeByNumber(shortTitle(found.overlay->title), valuesOf(*found.overlay));
    addRings(*look.size, *found.report);
  } else if (const auto attribute = attributeOf(chosen.size)) {
    look.size = diagram::sizeBy(model, *attribute);
  }
  if (const auto found = find(reports, chosen.badge, Channel::Badge); found.overlay != nullptr)
    look.badge = diagram::badgeByText(shortTitle(found.overlay->title), valuesOf(*found.overlay));
  else if (const auto attribute = attributeOf(chosen.badge))
    look.badge = diagram::badgeBy(model, *attribute);
  return look;
}

std::optional<diagram::SizeLook> betweennessLook(const std::vector<Report>& reports) {
  const auto found = find(reports, "samenspel.relations/betweenness", Channel::Size);
  if (found.overlay == nullptr || found.overlay->values.empty()) return std::nullopt;
  auto size = diagram::sizeByNumber(shortTitle(found.overlay->title), valuesOf(*found.overlay));
  addRings(size, *found.report);
  return size;
}

}  // namespace session
