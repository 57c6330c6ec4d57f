// SPDX-License-Identifier: MIT
#include "analysis/fix_reader.h"

#include <algorithm>

#include "base/hash.h"

namespace analysis {

std::optional<Fix> FixReader::read(xml::Node node) {
  Fix fix{std::string(node.attribute("title")), {}};
  for (xml::Node child = node.firstChild(); child; child = child.next())
    if (!change(child, fix.changes) || fix.changes.size() > m_mostChanges) {
      m_fault = child;
      return std::nullopt;
    }
  if (!fix.title.empty() && !fix.changes.empty()) return fix;
  m_fault = node;
  return std::nullopt;
}

bool FixReader::change(xml::Node node, model::Changes& changes) {
  if (node.name() == "add") return add(node, changes);
  const auto id = idOf(node.attribute("element"));
  if (!id) return false;
  const std::string attribute(node.attribute("attribute"));
  if (node.name() == "remove") {
    if (id->empty()) return false;
    remove(*id, changes);
  } else if (node.name() == "move") {
    const std::string end(node.attribute("end"));
    const auto to = idOf(node.attribute("to"));
    if ((end != "from" && end != "to") || !to || to->empty()) return false;
    changes.push_back(model::SetAttribute{*id, end, *to});
    move(*id, end, *to);
  } else if (!model::attributeNamed(attribute) || attribute.front() == '#') {
    return false;
  } else if (node.name() == "set") {
    changes.push_back(model::SetAttribute{*id, attribute, std::string(node.attribute("value"))});
  } else if (node.name() == "clear") {
    changes.push_back(model::SetAttribute{*id, attribute, std::nullopt});
  } else {
    return false;
  }
  return true;
}

void FixReader::move(const std::string& link, const std::string& end, const std::string& target) {
  const auto [place, isNew] = m_moved.try_emplace({link, end}, target);
  if (!isNew) {
    const auto [first, last] = m_movedTo.equal_range(place->second);
    m_movedTo.erase(std::find_if(first, last, [&](const auto& entry) { return entry.second == link; }));
    place->second = target;
  }
  m_movedTo.emplace(target, link);
}

// All that cannot be without the element goes first: its links, its parts, what is drawn of it. Links that this fix
// has moved away stay.
void FixReader::remove(const std::string& id, model::Changes& changes) {
  std::vector<std::string> doomed;
  const auto doom = [&](std::string_view dependent) {
    if (m_removed.emplace(dependent).second) doomed.emplace_back(dependent);
  };
  doom(id);
  for (std::size_t next = 0; next < doomed.size(); ++next) {
    const std::string target = doomed[next];
    for (const model::Attr end : {model::Attr::From, model::Attr::To, model::Attr::Of, model::Attr::Owner}) {
      for (const model::Element& dependent : m_model.referring(end, target)) {
        const auto moved = m_moved.find({std::string(dependent.id()), std::string(model::attributeName(end))});
        if (moved == m_moved.end() || moved->second == target) doom(dependent.id());
      }
    }
    const auto [first, last] = m_movedTo.equal_range(target);
    for (auto moved = first; moved != last; ++moved) doom(moved->second);
  }
  for (auto dependent = doomed.rbegin(); dependent != doomed.rend(); ++dependent)
    changes.push_back(model::RemoveElement{*dependent});
}

bool FixReader::add(xml::Node node, model::Changes& changes) {
  const std::string reference(node.attribute("id"));
  const auto type = model::typeNamed(node.attribute("type"));
  if (reference.size() < 2 || reference.front() != '#' || m_added.contains(reference) || !type) return false;
  if (!model::isNode(*type) && !model::isLink(*type) && *type != model::Type::Criterion) return false;
  model::ElementData data{newId(model::info(*type).letter), *type, {}};
  for (const std::string_view end : {"from", "to", "owner"}) {
    if (node.attribute(end).empty()) continue;
    const auto id = idOf(node.attribute(end));
    if (!id || id->empty()) return false;
    data.attributes.push_back({end == "owner" ? "#owner" : std::string(end), *id});
  }
  for (xml::Node child = node.firstChild(); child; child = child.next()) {
    const std::string attribute(child.attribute("attribute"));
    if (child.name() != "set" || !model::attributeNamed(attribute) || attribute.front() == '#') return false;
    data.attributes.push_back({attribute, std::string(child.attribute("value"))});
  }
  m_added.emplace(reference, data.id);
  changes.push_back(model::AddElement{std::move(data)});
  return true;
}

std::optional<std::string> FixReader::idOf(std::string_view reference) const {
  if (reference == "#root") return std::string();
  if (const auto added = m_added.find(std::string(reference)); added != m_added.end()) return added->second;
  return !reference.empty() && m_model.contains(reference) ? std::optional(std::string(reference)) : std::nullopt;
}

// Not random, so that the same model always gets the same report.
std::string FixReader::newId(char letter) {
  for (std::size_t attempt = 0;; ++attempt) {
    const std::string digest =
        base::sha256(m_seed + "/" + std::to_string(m_added.size()) + "/" + std::to_string(attempt));
    std::string id = letter + digest.substr(0, 8);
    if (!m_model.contains(id)) return id;
  }
}

}  // namespace analysis
