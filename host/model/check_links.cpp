// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_map>

#include "model/check_rules.h"

namespace model::rules {
namespace {

void checkReference(const Element& element, Attr attribute, Found& found) {
  const std::string id(element.reference(attribute));
  if (element.target(attribute)) return;
  if (id.empty())
    found.add("VAL-02", Severity::Error, element,
              base::tr("{element} does not say where it leads: ‘{attribute}’ is missing.",
                       {{"element", describe(element)}, {"attribute", std::string(attributeName(attribute))}}),
              {}, attributeName(attribute));
  else
    found.add("VAL-02", Severity::Error, element,
              base::tr("{element} refers to ‘{id}’, which is not in the model.",
                       {{"element", describe(element)}, {"id", id}}),
              {}, attributeName(attribute));
}

/// A link with an interest that was not voiced is the consultant's, whatever it says itself.
void checkVisibility(const Element& link, Found& found) {
  if (!link.has(Attr::Visibility) || link.is(Attr::Visibility, "consultant")) return;
  const auto interest = link.to();
  if (!interest || interest->type() != Type::Interest || interest->is(Attr::Disclosure, "voiced")) return;
  found.add(
      "VAL-12", Severity::Warning, link,
      base::tr("{link} is marked as shared, but {interest} has not been voiced; only the consultant sees the link.",
               {{"link", describe(link)}, {"interest", describe(*interest)}}),
      {*interest});
}

}  // namespace

void checkEnds(const Element& element, Found& found) {
  if (!isLink(element.type())) {
    if (attributeOf(element.type(), Attr::Of) != nullptr) checkReference(element, Attr::Of, found);
    return;
  }
  checkReference(element, Attr::From, found);
  checkReference(element, Attr::To, found);
  const auto from = element.from(), to = element.to();
  if (from && to && !allowsEnds(element.type(), from->type(), to->type()))
    found.add("VAL-02", Severity::Error, element,
              base::tr("‘{verb}’ cannot lead from {from} ({fromType}) to {to} ({toType}).",
                       {{"verb", label(element.info().label)},
                        {"from", describe(*from)},
                        {"fromType", label(from->info().label)},
                        {"to", describe(*to)},
                        {"toType", label(to->info().label)}}),
              {*from, *to});
  checkVisibility(element, found);
}

void checkDuplicateLinks(const Model& model, Found& found) {
  struct Pair {
    Type type;
    std::string_view from, to;
    bool operator==(const Pair&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Pair& pair) const {
      const std::hash<std::string_view> hash;
      return (hash(pair.from) * 31 + hash(pair.to)) * 31 + std::size_t(pair.type);
    }
  };
  std::unordered_map<Pair, Element, Hash> first;
  for (const Element& link : model.elements()) {
    if (!isLink(link.type())) continue;
    Pair pair{link.type(), link.reference(Attr::From), link.reference(Attr::To)};
    if (pair.from.empty() || pair.to.empty()) continue;
    if (pair.from == pair.to) {
      found.add("VAL-03", Severity::Error, link,
                base::tr("{link} links an element with itself.", {{"link", describe(link)}}));
      continue;
    }
    if (link.type() == Type::Contact && pair.to < pair.from) std::swap(pair.from, pair.to);
    const auto [place, isNew] = first.emplace(pair, link);
    if (!isNew)
      found.add("VAL-03", Severity::Error, link, base::tr("{link} is there twice.", {{"link", describe(link)}}),
                {place->second});
  }
}

}  // namespace model::rules
