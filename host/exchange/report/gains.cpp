// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "diagram/eight.h"
#include "exchange/report/material.h"

// What each ambition, agreement and step is worth to each core partner.
namespace exchange {
namespace {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

constexpr std::size_t mostPartners = 6;  // more columns do not fit on a page; the table at the back has them all
constexpr double pixelsPerPoint = 9;

bool isLive(const Element& item) {
  const auto status = item.text(Attr::Status);
  return status != "dropped" && status != "broken" && status != "expired" && status != "stopped";
}

std::string_view iconOf(const Element& item) {
  return item.type() == Type::Ambition ? "ambition" : item.type() == Type::Agreement ? "agreement" : "step";
}

/// The value rests on an interest that the consultant assumes the partner to have.
bool isAssumed(const Element& item, std::string_view partner) {
  return std::ranges::any_of(item.outgoing(Type::Affects), [&](const Element& effect) {
    const auto interest = effect.to();
    if (!interest || !interest->is(Attr::Disclosure, "assumed") || effect.number(Attr::Effect) == 0.0) return false;
    return std::ranges::any_of(interest->incoming(Type::Holds), [&](const Element& holds) {
      const auto holder = holds.from();
      const auto owner = holder ? diagram::partnerOf(*holder) : std::nullopt;
      return owner && owner->id() == partner;
    });
  });
}

void writeValue(HtmlPage& page, double value, bool assumed, bool withBars) {
  const auto cell = page.block("td", "value");
  page.element("b", counted(value) + (assumed ? "?" : ""));
  if (!withBars) return;
  const double width = std::min(std::abs(value) * pixelsPerPoint, 60.0);
  const HtmlName look = value == 0  ? HtmlName("bar none")
                        : assumed   ? HtmlName("bar assumed")
                        : value > 0 ? HtmlName("bar plus")
                                    : HtmlName("bar minus");
  page.bar(look, width);
}

void writeItem(HtmlPage& page, Material& material, const Element& item, const std::vector<PartnerLook>& partners) {
  const auto row = page.open("tr");
  {
    const auto name = page.block("th", "item");
    smallIcon(page, iconOf(item));
    page.element("span", item.name());
  }
  const std::string id(item.id());
  std::size_t winners = 0;
  diagram::DisplayList discs;
  if (item.outgoing(Type::Affects).empty()) {
    const auto cell = page.open("td", {{"colspan", std::to_string(partners.size() + 1)}, {"class", "hint"}});
    page.element("i", tr("does not touch a recorded interest yet"));
    return;
  }
  for (const PartnerLook& partner : partners) {
    const auto* value = material.metric("value", id + " " + partner.id);
    const double points = value == nullptr ? 0 : value->value;
    winners += points > 0 ? 1 : 0;
    const diagram::Paint fill = points > 0 ? strong(partner.colour) : diagram::Paint();
    discs.circle({double(&partner - partners.data()) * 16, 0}, 5.5, fill, {strong(partner.colour), 1.25});
    writeValue(page, points, isAssumed(item, partner.id), partners.size() <= 3);
  }
  const std::string count =
      tr("{count} of {all}", {{"count", std::to_string(winners)}, {"all", std::to_string(partners.size())}});
  const auto cell = page.block("td", "number");
  page.picture(discs, count, 1);
  page.text(count);
}

void writeOpenness(HtmlPage& page, Material& material, const std::vector<PartnerLook>& partners) {
  const auto row = page.block("tr", "sum");
  page.element("th", tr("Openness about interests"));
  for (const PartnerLook& partner : partners) {
    const auto* share = material.metric("transparency", partner.id);
    page.element("td", share == nullptr ? "–" : percent(share->value));
  }
  const auto* total = material.metric("transparency");
  page.element("td", "number", total == nullptr ? "–" : percent(total->value));
}

}  // namespace

void writeGains(HtmlPage& page, Material& material) {
  const auto part = page.open("section");
  heading(page, tr("Interests: what does it bring each partner?"),
          tr("V = interest × effect · compare options for one partner, not partners with each other"));
  const auto& partners = material.core();
  std::vector<Element> items;
  for (const Element& element : material.model().elements()) {
    const bool isItem =
        element.type() == Type::Ambition || element.type() == Type::Agreement || element.type() == Type::Step;
    if (isItem && isLive(element)) items.push_back(element);
  }
  if (partners.empty() || partners.size() > mostPartners || items.empty()) {
    return page.element("p", "hint",
                        partners.empty() ? tr("No organisation is marked as a core partner yet.")
                        : items.empty()  ? tr("The model has no ambitions, agreements or steps yet.")
                                         : tr("There are too many partners for this page; see the table."));
  }
  material.take("gains");
  // What touches interests first; of the rest a few are enough to ask about.
  std::ranges::stable_partition(items, [](const Element& item) { return !item.outgoing(Type::Affects).empty(); });
  const auto table = page.block("table", "gains");
  {
    const auto head = page.open("thead");
    const auto row = page.open("tr");
    page.element("th", "");
    for (const PartnerLook& partner : partners) {
      const auto cell = page.open("th");
      codeChip(page, partner);
      page.element("span", partner.name);
    }
    page.element("th", "number", tr("mutual gains"));
  }
  const auto body = page.open("tbody");
  for (const Element& item : items) writeItem(page, material, item, partners);
  if (material.input().clientView) return;
  material.take("transparency");
  writeOpenness(page, material, partners);
}

}  // namespace exchange
