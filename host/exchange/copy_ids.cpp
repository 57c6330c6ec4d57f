// SPDX-License-Identifier: MIT
#include "exchange/copy_ids.h"

#include <algorithm>
#include <set>

#include "base/id.h"
#include "base/text.h"
#include "storage/layout.h"

namespace exchange {
namespace {

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

std::optional<std::string> renamedValue(std::string_view attribute, const std::string& value, const IdOf& idOf) {
  if (attribute == model::attributeName(Attr::Subjects)) return renamedList(value, idOf);
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
      auto value = set->value ? renamedValue(set->name, *set->value, idOf) : std::nullopt;
      if (set->value && !value) return unknown();
      result.push_back(model::SetAttribute{std::move(id), set->name, std::move(value)});
    } else {
      result.push_back(model::RemoveElement{std::move(id)});
    }
  }
  return result;
}

}  // namespace exchange
