// SPDX-License-Identifier: MIT
#include "compare/clash_words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "compare/content.h"

namespace compare {

using base::tr;
using model::Attr;
using model::Element;
using model::Model;
using model::Type;

namespace {

struct KindWords {
  ClashKind kind;
  std::string_view token;
  std::string_view message;
};

constexpr KindWords kinds[] = {
    {ClashKind::BothSet, "both-set", "‘{attribute}’ of {element} was changed on both sides, each to something else."},
    {ClashKind::RemovedAndChanged, "removed-and-changed", "One side removed {element}, the other changed it."},
    {ClashKind::AddedTwice, "added-twice", "{element} (id ‘{id}’) is not the same thing on both sides."},
    {ClashKind::LeansOnRemoved, "leans-on-removed",
     "One side made {element}, the other removed what it needs: {others}."},
    {ClashKind::SameLink, "same-link", "Both sides made the link {element}."},
    {ClashKind::WrongEnds, "wrong-ends", "Each side changed one end of {element}; together they do not fit."},
    {ClashKind::TwoWholes, "two-wholes", "Together, {element} would belong to more than one organisation."},
    {ClashKind::NoWhole, "no-whole", "Together, {element} would belong to no organisation any more."},
    {ClashKind::NoHolder, "no-holder", "Together, nobody would hold the interest {element} any more."},
    {ClashKind::TwoManagers, "two-managers", "Together, {element} would have more than one hierarchical line upwards."},
    {ClashKind::TwoChairs, "two-chairs", "Together, {element} would have more than one chair."},
    {ClashKind::TwoOwners, "two-owners", "Together, {element} would have more than one owner."},
    {ClashKind::Circle, "circle", "Together, these would run in a circle of ‘{verb}’: {others}."},
    {ClashKind::CrossedDates, "crossed-dates", "Together, the dates of {element} would be in the wrong order."},
    {ClashKind::WrongPart, "wrong-part", "Together, the part in {element} would not fit with what it leads to."},
    {ClashKind::Order, "order", "Both sides put the same parts of {element} in another order."},
};

const KindWords& wordsOf(ClashKind kind) { return *std::ranges::find(kinds, kind, &KindWords::kind); }

/// One of the three versions.
struct Version {
  const Model& model;
  const Names& names;
};

std::optional<Element> find(const Model& model, const std::string& id) {
  return id.empty() ? std::optional(model.root()) : model.find(id);
}

std::string absent() { return tr("not there"); }
std::string empty() { return tr("not filled in"); }

std::string valueIn(const Version& version, const std::string& id, const std::string& attribute) {
  const auto element = find(version.model, id);
  if (!element) return absent();
  const std::string value = version.names.value(*element, attribute);
  return value.empty() ? empty() : value;
}

/// "‘Status’: Signed; ‘Note’: …"
std::string changesIn(const Version& version, const Model& base, const std::vector<std::string>& ids) {
  std::vector<std::string> parts;
  for (const std::string& id : ids) {
    const auto element = version.model.find(id), was = base.find(id);
    if (!element) continue;
    if (!was || was->type() != element->type()) {
      parts.push_back(tr("new: {element}", {{"element", version.names.of(*element)}}));
      continue;
    }
    for (const AttributeDifference& difference : differences(*was, *element))
      parts.push_back(Names::attribute(element->type(), difference.name) + ": " +
                      valueIn(version, id, difference.name));
  }
  return parts.empty() ? tr("unchanged") : listed(parts);
}

std::string contentOf(const Version& version, const std::string& id) {
  const auto element = version.model.find(id);
  if (!element) return absent();
  std::vector<std::string> parts = {version.names.of(*element)};
  for (const model::Attribute& row : element->info().attributes)
    if (element->has(row.id) && row.kind != model::Kind::Reference && row.id != Attr::Name)
      parts.push_back(std::string(row.label.in(base::language())) + ": " + valueIn(version, id, std::string(row.name)));
  return listed(parts);
}

/// What of the parts of a clash about several links there is in a version.
std::string linksIn(const Version& version, const Clash& clash) {
  std::vector<std::string> parts;
  for (const std::string& id : clash.elements) {
    const auto link = version.model.find(id);
    if (!link || !model::isLink(link->type())) continue;
    std::string text = version.names.of(*link);
    for (const std::string_view name : {"seat", "kind", "part"})
      if (const auto row = model::attributeNamed(name); model::attributeOf(link->type(), *row) != nullptr)
        text += " (" + version.names.value(*link, name) + ")";
    parts.push_back(std::move(text));
  }
  return parts.empty() ? absent() : listed(parts);
}

std::string datesIn(const Version& version, const std::string& id) {
  const auto element = version.model.find(id);
  if (!element) return absent();
  std::vector<std::string> parts;
  for (const Attr attribute : {Attr::StartDate, Attr::DueDate, Attr::AgreedOn, Attr::ReviewDate})
    if (const auto* row = model::attributeOf(element->type(), attribute))
      parts.push_back(std::string(row->label.in(base::language())) + ": " +
                      valueIn(version, id, std::string(row->name)));
  return listed(parts);
}

std::string orderIn(const Version& version, const Clash& clash) {
  std::vector<Element> there;
  for (const std::string& id : clash.elements)
    if (const auto element = version.model.find(id)) there.push_back(*element);
  std::ranges::sort(there, {}, &Element::position);
  std::vector<std::string> names;
  for (const Element& element : there) names.push_back(version.names.of(element));
  return listed(names);
}

/// What a version says of the matter.
std::string sideOf(const Clash& clash, const Version& version, const Model& base) {
  switch (clash.kind) {
    case ClashKind::BothSet:
      return valueIn(version, clash.place, clash.attribute);
    case ClashKind::RemovedAndChanged:
      if (!version.model.contains(clash.place)) return tr("removed");
      return &version.model == &base ? version.names.of(clash.place) : changesIn(version, base, clash.elements);
    case ClashKind::AddedTwice:
      return contentOf(version, clash.place);
    case ClashKind::LeansOnRemoved: {
      std::vector<std::string> there;
      for (const std::string& id : clash.elements)
        if (const auto element = version.model.find(id)) there.push_back(version.names.of(*element));
      return there.empty() ? absent() : listed(there);
    }
    case ClashKind::CrossedDates:
      return datesIn(version, clash.place);
    case ClashKind::Order:
      return orderIn(version, clash);
    default:
      return linksIn(version, clash);
  }
}

/// The first of the versions that has an element, to speak of it.
const Names& namesWith(const Versions& versions, const std::string& id) {
  if (id.empty() || versions.ours.contains(id)) return versions.ourNames;
  return versions.theirs.contains(id) ? versions.theirNames : versions.baseNames;
}

std::string nameAnywhere(const Versions& versions, const std::string& id) { return namesWith(versions, id).of(id); }

std::string otherNames(const Clash& clash, const Versions& versions) {
  std::vector<std::string> names;
  for (const std::string& id : clash.elements) {
    const auto element = versions.ours.contains(id)     ? versions.ours.find(id)
                         : versions.theirs.contains(id) ? versions.theirs.find(id)
                                                        : versions.base.find(id);
    if (id == clash.place && clash.kind != ClashKind::Circle) continue;
    if (element && !(clash.kind == ClashKind::Circle && model::isNode(element->type())))
      names.push_back(nameAnywhere(versions, id));
  }
  return listed(names);
}

}  // namespace

std::string_view token(ClashKind kind) { return wordsOf(kind).token; }

std::string_view token(Choice choice) {
  constexpr std::array<std::string_view, 4> tokens = {"ours", "theirs", "both", "by-hand"};
  return tokens[std::size_t(choice)];
}

void putInWords(Clash& clash, const Versions& versions) {
  const Names& speaker = namesWith(versions, clash.place);
  const auto element = find(clash.place.empty() || versions.ours.contains(clash.place) ? versions.ours
                            : versions.theirs.contains(clash.place)                    ? versions.theirs
                                                                                       : versions.base,
                            clash.place);
  const Type type = element ? element->type() : Type::Collaboration;
  const auto linkType = model::typeNamed(clash.attribute);
  clash.message =
      tr(wordsOf(clash.kind).message,
         {{"element", speaker.of(clash.place)},
          {"id", clash.place},
          {"attribute", Names::attribute(type, clash.attribute)},
          {"verb", linkType ? std::string(model::info(*linkType).label.in(base::language())) : std::string()},
          {"others", otherNames(clash, versions)}});
  if (!clash.along.empty()) {
    std::vector<std::string> names;
    for (const std::string& id : clash.along) names.push_back(nameAnywhere(versions, id));
    clash.message += " " + tr("That decides about these as well: {others}.", {{"others", listed(names)}});
  }
  clash.base = sideOf(clash, {versions.base, versions.baseNames}, versions.base);
  clash.ours = sideOf(clash, {versions.ours, versions.ourNames}, versions.base);
  clash.theirs = sideOf(clash, {versions.theirs, versions.theirNames}, versions.base);
}

}  // namespace compare
