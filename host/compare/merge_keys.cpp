// SPDX-License-Identifier: MIT
#include "compare/merge_keys.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace compare {
namespace {

using model::Attr;
using model::Element;
using model::Type;

using Ids = std::vector<std::string>;

Ids unknownOnlyIn(const model::Model& one, const model::Model& other) {
  Ids ids;
  for (const Element& element : one.elements(Type::Foreign))
    if (!other.contains(element.id())) ids.emplace_back(element.id());
  return ids;
}

/// What both versions say anew, in the same words at the same place.
std::set<std::string> newInBoth(const model::Model& base, const model::Model& ours, const model::Model& theirs) {
  std::set<std::string> ids;
  for (std::string& id : unknownOnlyIn(ours, base))
    if (const auto same = theirs.find(id); same && same->type() == Type::Foreign) ids.insert(std::move(id));
  return ids;
}

/// "<risk" of an element, "<!--" of a comment, nothing of text.
std::string_view kindOf(std::string_view raw) {
  if (raw.substr(0, 4) == "<!--") return raw.substr(0, 4);
  return raw.substr(0, 1) == "<" ? raw.substr(0, raw.find_first_of(" \t\r\n/>", 1)) : std::string_view();
}

std::string moved(const Element& foreign) {
  return std::string(foreign.reference(Attr::Owner)) + "\n" + std::string(foreign.text(Attr::Raw));
}

std::string rewritten(const Element& foreign) {
  return std::string(foreign.reference(Attr::Owner)) + "\n" + std::string(foreign.text(Attr::Before)) + "\n" +
         std::string(kindOf(foreign.text(Attr::Raw)));
}

/// Gives what `sameness` finds to be the same the key that was lost; in place, so that no order changes.
void pairUp(const model::Model& base, model::Model& version, const std::set<std::string>& isNew,
            std::string (*sameness)(const Element&)) {
  std::map<std::string, Ids> lost;
  for (const std::string& id : unknownOnlyIn(base, version)) lost[sameness(*base.find(id))].push_back(id);
  if (lost.empty()) return;
  for (auto& [what, ids] : lost) std::ranges::reverse(ids);
  for (const std::string& id : unknownOnlyIn(version, base)) {
    const auto same = lost.find(sameness(*version.find(id)));
    if (isNew.contains(id) || same == lost.end() || same->second.empty()) continue;
    auto inverse = version.apply(model::RemoveElement{id});
    auto* back = inverse ? std::get_if<model::AddElement>(&*inverse) : nullptr;
    if (back == nullptr) continue;
    back->element.id = same->second.back();
    same->second.pop_back();
    (void)version.apply(std::move(*inverse));
  }
}

/// A text made of ids with `separator` between them, with one of them replaced.
std::string replaced(std::string_view text, char separator, const std::string& id, const std::string& newId) {
  std::string result;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find(separator, from), text.size());
    const std::string_view part = text.substr(from, end - from);
    if (from > 0) result += separator;
    result += part == id ? std::string_view(newId) : part;
    from = end + 1;
  }
  return result;
}

}  // namespace

bool hasOtherKeys(const model::Model& base, const model::Model& version) {
  return !unknownOnlyIn(base, version).empty() && !unknownOnlyIn(version, base).empty();
}

void align(const model::Model& base, model::Model& ours, model::Model& theirs) {
  const auto isNew = newInBoth(base, ours, theirs);
  for (model::Model* version : {&ours, &theirs})
    for (const auto sameness : {moved, rewritten}) pairUp(base, *version, isNew, sameness);
}

model::Model renamed(const model::Model& version, const std::string& id, const std::string& newId) {
  model::Model made;
  for (const auto& [name, value] : version.root().data().attributes)
    (void)made.apply(model::SetAttribute{"", name, value});
  for (const Element& element : version.elements()) {
    model::ElementData data = element.data();
    data.id = replaced(data.id, '/', id, newId);  // keys of parts are made of ids
    for (auto& [name, value] : data.attributes) {
      const auto attribute = model::attributeNamed(name);
      const bool refers = attribute && (std::size_t(*attribute) < 4 || *attribute == Attr::Before);
      if (refers && value == id) value = newId;
      if (attribute == Attr::Subjects) value = replaced(value, ' ', id, newId);
    }
    (void)made.apply(model::AddElement{std::move(data)});
  }
  return made;
}

}  // namespace compare
