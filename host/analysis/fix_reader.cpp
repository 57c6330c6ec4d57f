// SPDX-License-Identifier: MIT
#include "analysis/fix_reader.h"

#include <algorithm>

#include "base/hash.h"

namespace analysis {

std::optional<Fix> FixReader::read(xml::Node node) {
  Fix fix{std::string(node.attribute("title")), {}};
  for (xml::Node child = node.firstChild(); child; child = child.next())
    if (!change(child, fix.changes)) {
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
    changes.push_back(model::RemoveElement{*id});
  } else if (node.name() == "move") {
    const std::string end(node.attribute("end"));
    const auto to = idOf(node.attribute("to"));
    if ((end != "from" && end != "to") || !to || to->empty()) return false;
    changes.push_back(model::SetAttribute{*id, end, *to});
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
