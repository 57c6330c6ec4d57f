// SPDX-License-Identifier: MIT
#include "session/change_picture.h"

#include <algorithm>
#include <set>

#include "compare/diff.h"

namespace session {
namespace {

using model::Attr;
using model::Element;
using model::Type;

bool isDrawn(const Element& element) { return model::isNode(element.type()) || model::isLink(element.type()); }

/// True for a link that is gone although what it leads from is still there, in another place of the picture.
bool leftBehind(const Element& gone, const model::Model& after) {
  return gone.type() == Type::PartOf && after.contains(gone.reference(Attr::From));
}

/// Puts back what is gone, and the shapes and bends it had.
void putBack(const model::Model& before, const std::set<std::string>& gone, model::Model& model) {
  const auto add = [&](const Element& element) { static_cast<void>(model.apply(model::AddElement{element.data()})); };
  for (const Element& element : before.elements())
    if (gone.contains(std::string(element.id()))) add(element);
  for (const Element& element : before.elements()) {
    if (element.type() != Type::Shape && element.type() != Type::Bend) continue;
    const bool isOfGone = gone.contains(std::string(element.reference(Attr::Of)));
    if (isOfGone && model.contains(element.reference(Attr::Owner))) add(element);
  }
}

}  // namespace

ChangePicture changePicture(const model::Model& before, const model::Model& after) {
  std::set<std::string> added, changed, gone;
  for (const model::Change& change : compare::diff(before, after)) {
    const std::string& id = model::subject(change);
    const auto was = before.find(id), is = after.find(id);
    const auto element = is ? is : was;
    if (!element) continue;
    if (isDrawn(*element)) {
      if (!was || !is)
        (is ? added : gone).insert(id);
      else
        changed.insert(id);
    } else if (element->type() == Type::Criterion) {
      changed.emplace(element->reference(Attr::Owner));
    }
  }
  std::erase_if(gone, [&](const std::string& id) { return leftBehind(*before.find(id), after); });
  std::erase_if(changed, [&](const std::string& id) {
    return added.contains(id) || !before.contains(id) || !after.contains(id);
  });
  ChangePicture picture{
      after, {added.begin(), added.end()}, {changed.begin(), changed.end()}, {gone.begin(), gone.end()}};
  putBack(before, gone, picture.model);
  return picture;
}

}  // namespace session
