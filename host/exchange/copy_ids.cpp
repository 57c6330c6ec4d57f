// SPDX-License-Identifier: MIT
#include "exchange/copy_ids.h"

#include <algorithm>
#include <set>

#include "base/id.h"
#include "base/text.h"
#include "model/workshop.h"
#include "storage/layout.h"

namespace exchange {
namespace {

namespace workshop = model::workshop;
using model::Attr;
using model::ElementData;
using model::Type;

std::string freshId(char letter, const std::string& mark, std::size_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return letter + mark + digits;
}

bool isReference(std::string_view attribute) {
  const auto known = model::attributeNamed(attribute);
  return known && (*known == Attr::From || *known == Attr::To || *known == Attr::Of || *known == Attr::Owner);
}

/// Every id of a list by `idOf`; nothing when one is not known.
std::optional<std::string> renamedList(std::string_view ids, const IdOf& idOf) {
  std::string list;
  while (!ids.empty()) {
    const std::size_t end = std::min(ids.find(' '), ids.size());
    if (end > 0) {
      const std::string id = idOf(ids.substr(0, end));
      if (id.empty()) return std::nullopt;
      list += (list.empty() ? "" : " ") + id;
    }
    ids.remove_prefix(std::min(end + 1, ids.size()));
  }
  return list;
}

/// What a diagram says that it shows, in ids.
bool isWorkshopIds(std::string_view attribute) {
  return attribute == workshop::shows || attribute == workshop::partners || attribute == workshop::focus ||
         attribute == workshop::places;
}

/// Those ids of a list that `idOf` knows.
std::string knownList(std::string_view ids, const IdOf& idOf) {
  std::string list;
  while (!ids.empty()) {
    const std::size_t end = std::min(ids.find(' '), ids.size());
    if (const std::string id = end > 0 ? idOf(ids.substr(0, end)) : std::string(); !id.empty())
      list += (list.empty() ? "" : " ") + id;
    ids.remove_prefix(std::min(end + 1, ids.size()));
  }
  return list;
}

/// A diagram that listed something still has a list.
std::string knownIds(std::string_view attribute, std::string_view ids, const IdOf& idOf) {
  std::string list = knownList(ids, idOf);
  return list.empty() && attribute == workshop::shows ? std::string(workshop::nothing) : list;
}

/// The list of a diagram of the copy for the original, where what the copy does not have stays listed.
std::string listInOriginal(const model::SetAttribute& set, const std::string& diagram, const model::Model& original,
                           const CopyIds& ids) {
  std::string list = knownList(*set.value, [&](std::string_view id) { return ids.originalOf(id); });
  const auto before = original.find(diagram);
  const std::string hidden =
      knownList(before ? workshop::textOf(*before, set.name) : std::string_view(), [&](std::string_view id) {
        const bool stays = original.contains(id) && ids.copyOf(id).empty();
        return stays ? std::string(id) : std::string();
      });
  if (set.name != workshop::places && !hidden.empty()) list += (list.empty() ? "" : " ") + hidden;
  return list.empty() && set.name == workshop::shows ? std::string(workshop::nothing) : list;
}

std::optional<std::string> renamedValue(std::string_view attribute, const std::string& value, const IdOf& idOf) {
  if (attribute == model::attributeName(Attr::Subjects)) return renamedList(value, idOf);
  if (isWorkshopIds(attribute)) return knownIds(attribute, value, idOf);
  if (!isReference(attribute) || value.empty()) return value;
  std::string id = idOf(value);
  return id.empty() ? std::nullopt : std::optional(std::move(id));
}

std::string keyOf(const ElementData& element) {
  std::vector<model::Model::AttributeView> views;
  for (const auto& [name, value] : element.attributes) views.push_back({name, value});
  return storage::derivedKey(element.type, views);
}

}  // namespace

std::string CopyIds::copyOf(std::string_view original) const {
  const auto found = m_copies.find(std::string(original));
  return found == m_copies.end() ? std::string() : found->second;
}

std::string CopyIds::originalOf(std::string_view copy) const {
  const auto found = m_originals.find(std::string(copy));
  return found == m_originals.end() ? std::string() : found->second;
}

void CopyIds::pair(std::string original, std::string copy) {
  m_originals.emplace(copy, original);
  m_copies.emplace(std::move(original), std::move(copy));
}

void CopyIds::number(const std::vector<model::Element>& kept, const model::Model& model) {
  std::map<char, std::size_t> last = m_last;
  std::set<std::string_view> keptIds;
  for (const auto& element : kept) {
    keptIds.insert(element.id());
    if (storage::hasId(element.type()) && copyOf(element.id()).empty()) ++last[element.info().letter];
  }
  for (const auto& [letter, count] : last) m_width = std::max(m_width, std::to_string(count).size());

  // Few marks are ever tried: only an id that looks like a fresh one can be in the way.
  const auto isInTheWay = [&](std::string_view id) {
    for (const auto& [letter, count] : last)
      for (std::size_t i = m_last[letter] + 1; i <= count; ++i) {
        const std::string fresh = freshId(letter, m_mark, i, m_width);
        if (fresh == id || (id.size() > 1 && !keptIds.contains(id) && fresh.find(id) != std::string::npos)) return true;
      }
    return false;
  };
  const auto looksFresh = [](std::string_view id) {
    return base::isValidId(id) && id.find('-') != std::string_view::npos &&
           id.find_first_not_of("-0123456789", 1) == std::string_view::npos;
  };
  std::vector<std::string_view> similar;
  for (const auto& element : model.elements())
    if (looksFresh(element.id())) similar.push_back(element.id());
  if (m_mark.empty()) m_mark = "-";
  while (std::ranges::any_of(similar, isInTheWay)) m_mark += '-';

  for (const auto& element : kept) {
    if (!storage::hasId(element.type()) || !copyOf(element.id()).empty()) continue;
    const char letter = element.info().letter;
    pair(std::string(element.id()), freshId(letter, m_mark, ++m_last[letter], m_width));
  }
}

std::optional<ElementData> renamed(const ElementData& element, const IdOf& idOf) {
  ElementData result{{}, element.type, {}};
  for (const auto& [name, value] : element.attributes) {
    auto changed = renamedValue(name, value, idOf);
    if (!changed) return std::nullopt;
    result.attributes.push_back({name, std::move(*changed)});
  }
  result.id = storage::hasId(element.type) ? idOf(element.id) : keyOf(result);
  if (result.id.empty()) return std::nullopt;
  return result;
}

base::Result<model::Changes> toOriginal(const model::Changes& changes, const model::Model& original, CopyIds& ids) {
  const auto unknown = [] {
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("This change is about something that is no longer in the client view."));
  };
  const IdOf idOf = [&](std::string_view id) { return ids.originalOf(id); };
  model::Changes result;
  for (const model::Change& change : changes) {
    if (const auto* add = std::get_if<model::AddElement>(&change)) {
      const ElementData& element = add->element;
      if (storage::hasId(element.type)) {
        std::string id = element.id;
        while (original.contains(id) || !ids.copyOf(id).empty()) id = base::newId(model::info(element.type).letter);
        ids.pair(std::move(id), element.id);
      }
      auto added = renamed(element, idOf);
      if (!added) return unknown();
      if (!storage::hasId(element.type)) ids.pair(added->id, element.id);
      result.push_back(model::AddElement{std::move(*added)});
      continue;
    }
    const std::string& subject = model::subject(change);
    std::string id = ids.originalOf(subject);
    if (id.empty() && !subject.empty()) return unknown();
    if (const auto* set = std::get_if<model::SetAttribute>(&change)) {
      auto value = !set->value                ? std::nullopt
                   : isWorkshopIds(set->name) ? std::optional(listInOriginal(*set, id, original, ids))
                                              : renamedValue(set->name, *set->value, idOf);
      if (set->value && !value) return unknown();
      result.push_back(model::SetAttribute{std::move(id), set->name, std::move(value)});
    } else {
      result.push_back(model::RemoveElement{std::move(id)});
    }
  }
  return result;
}

}  // namespace exchange
