// SPDX-License-Identifier: MIT
#include "compare/diff.h"

#include <iterator>

#include "compare/content.h"
#include "compare/in_order.h"
#include "compare/order.h"

namespace compare {
namespace {

using model::Element;

void setDifferences(const Element& before, const Element& after, model::Changes& changes) {
  for (AttributeDifference& difference : differences(before, after))
    changes.push_back(
        model::SetAttribute{std::string(after.id()), std::move(difference.name), std::move(difference.after)});
}

}  // namespace

model::Changes diff(const model::Model& before, const model::Model& after) {
  const auto moved = misplaced(before, after);
  const auto isReplaced = [&](const Element& one, const Element& other) {
    return one.type() != other.type() || (!moved.empty() && moved.contains(std::string(one.id())));
  };
  model::Changes changes, added, set;
  setDifferences(before.root(), after.root(), set);
  InOrder all(before), remaining(after);
  for (const Element& element : all.elements()) {
    const auto now = remaining.find(element.id());
    if (!now || isReplaced(element, *now)) changes.push_back(model::RemoveElement{std::string(element.id())});
  }
  for (const Element& element : remaining.elements()) {
    const auto was = all.find(element.id());
    if (!was || isReplaced(*was, element))
      added.push_back(model::AddElement{element.data()});
    else
      setDifferences(*was, element, set);
  }
  std::move(added.begin(), added.end(), std::back_inserter(changes));
  std::move(set.begin(), set.end(), std::back_inserter(changes));
  return changes;
}

}  // namespace compare
