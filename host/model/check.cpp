// SPDX-License-Identifier: MIT
#include "model/check.h"

#include <algorithm>

#include "base/id.h"
#include "model/check_rules.h"
#include "model/unknown_place.h"
#include "model/workshop.h"

namespace model {
namespace rules {

std::string label(const Label& label) { return std::string(label.in(base::language())); }

std::string describe(const Element& element) {
  if (!isLink(element.type())) {
    // Any element of a damaged file may say that it is of another one, and those of each other.
    const bool isDrawing = attributeOf(element.type(), Attr::Of) != nullptr;
    const auto of = isDrawing ? element.of() : std::nullopt;
    if (of && attributeOf(of->type(), Attr::Of) == nullptr) return describe(*of);
    return base::tr("“{name}”", {{"name", std::string(element.name())}});
  }
  const auto end = [&](Attr attribute) {
    const auto target = element.target(attribute);
    return std::string(target ? target->name() : element.reference(attribute));
  };
  return base::tr("“{from}” {verb} “{to}”",
                  {{"from", end(Attr::From)}, {"verb", label(element.info().label)}, {"to", end(Attr::To)}});
}

std::string listed(const std::vector<Element>& elements) {
  constexpr std::size_t most = 5;
  std::string list;
  for (std::size_t i = 0; i < std::min(elements.size(), most); ++i) {
    if (i > 0) list += ", ";
    list += describe(elements[i]);
  }
  return elements.size() > most ? list + ", …" : list;
}

void checkUnknownContent(const Element& element, Found& found) {
  if (workshop::isContent(element)) return;
  if (element.type() == Type::Foreign) {
    if (const auto name = unknownName(element.text(Attr::Raw)); !name.empty())
      found.add("VAL-00", Severity::Info, element,
                base::tr("The element ‘{name}’ is not known to this version; it is kept as it is.",
                         {{"name", std::string(name)}}));
    return;
  }
  for (const auto& [name, value] : element.foreignAttributes()) {
    if (element.type() == Type::Diagram && workshop::isAttribute(name)) continue;
    found.add("VAL-00", Severity::Info, element,
              base::tr("The attribute ‘{name}’ of {element} is not known to this version; it is kept as it is.",
                       {{"name", std::string(name)}, {"element", describe(element)}}),
              {}, name);
  }
}

void checkId(const Element& element, Found& found) {
  const bool hasOwnId = element.info().letter != '\0';
  if (!hasOwnId || (base::isValidId(element.id()) && !element.has(Attr::Id))) return;
  const std::string id(element.text(Attr::Id));
  if (id.empty())
    found.add("VAL-01", Severity::Error, element, base::tr("{element} has no id.", {{"element", describe(element)}}));
  else if (base::isValidId(id))
    found.add(
        "VAL-01", Severity::Error, element,
        base::tr("The id ‘{id}’ of {element} is used more than once.", {{"id", id}, {"element", describe(element)}}));
  else
    found.add("VAL-01", Severity::Error, element,
              base::tr("‘{id}’ cannot be an id: it starts with a letter, has at most 64 characters, and has only "
                       "letters, digits, points, hyphens and underscores.",
                       {{"id", id}}));
}

}  // namespace rules

std::vector<Problem> check(const Model& model) {
  std::vector<Problem> problems;
  rules::Found found(problems);
  const auto checkOne = [&](const Element& element) {
    rules::checkUnknownContent(element, found);
    rules::checkId(element, found);
    rules::checkEnds(element, found);
    rules::checkValues(element, found);
    rules::checkStructure(element, found);
  };
  checkOne(model.root());
  for (const Element& element : model.elements()) checkOne(element);
  rules::checkDuplicateLinks(model, found);
  rules::checkCircles(model, found);

  const auto place = [&](const Problem& problem) {
    const auto element = problem.element.empty() ? std::optional(model.root()) : model.find(problem.element);
    return element ? element->position() : 0;
  };
  std::ranges::stable_sort(problems, [&](const Problem& a, const Problem& b) {
    const auto placeA = place(a), placeB = place(b);
    return placeA != placeB ? placeA < placeB : a.rule < b.rule;
  });
  return problems;
}

}  // namespace model
