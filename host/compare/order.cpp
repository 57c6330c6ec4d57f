// SPDX-License-Identifier: MIT
#include "compare/order.h"

#include <unordered_map>

#include "model/unknown_place.h"

namespace compare {
namespace {

using model::Attr;
using model::Element;
using model::Type;

/// The place of the sequence an element belongs to; empty: its order says nothing.
std::string placeOf(const model::Model& model, const Element& element) {
  switch (element.type()) {
    case Type::Diagram:
      return "diagrams";
    case Type::Criterion:
      return "criteria\n" + std::string(element.reference(Attr::Owner));
    case Type::Foreign:
      return "foreign\n" + std::string(element.reference(Attr::Owner)) + "\n" +
             std::string(model::writtenBefore(model, element));
    default:
      return {};
  }
}

}  // namespace

std::vector<Sequence> sequences(const model::Model& model) {
  std::vector<Sequence> all;
  std::unordered_map<std::string, std::size_t> numbers;
  for (const Element& element : model.elements()) {
    std::string place = placeOf(model, element);
    if (place.empty()) continue;
    const auto [known, isNew] = numbers.emplace(place, all.size());
    if (isNew) all.push_back({std::move(place), {}});
    all[known->second].elements.push_back(element);
  }
  return all;
}

std::unordered_set<std::string> misplaced(const model::Model& before, const model::Model& after) {
  std::unordered_set<std::string> found;
  for (const Sequence& sequence : sequences(after)) {
    // What stays keeps its order, and what is added comes behind it: so only a first part can stay.
    std::uint32_t last = 0;
    bool stays = true;
    for (const Element& element : sequence.elements) {
      const auto was = before.find(element.id());
      stays = stays && was && was->type() == element.type() && was->position() > last;
      if (stays)
        last = was->position();
      else if (was)
        found.insert(std::string(element.id()));
    }
  }
  return found;
}

}  // namespace compare
