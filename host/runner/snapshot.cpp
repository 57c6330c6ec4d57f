// SPDX-License-Identifier: MIT
#include "runner/snapshot.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "base/number.h"

namespace runner {
namespace {

using Columns = std::array<std::array<std::uint16_t, model::attrCount>, model::typeCount>;

const Columns& columns() {
  static const Columns columns = [] {
    Columns made;
    for (auto& row : made) row.fill(noColumn);
    for (const model::TypeInfo& type : model::types()) {
      for (std::size_t i = 0; i < type.attributes.size(); ++i) {
        made[std::size_t(type.id)][std::size_t(type.attributes[i].id)] = std::uint16_t(i);
      }
    }
    return made;
  }();
  return columns;
}

samenspel_text crossing(std::string_view text) { return {text.data(), text.size()}; }

std::uint32_t tokenIndex(const model::Attribute& attribute, std::string_view token) {
  for (std::size_t i = 0; i < attribute.values.size(); ++i) {
    if (attribute.values[i].token == token) return std::uint32_t(i);
  }
  return SAMENSPEL_NONE;
}

/// A value that cannot be read as what it should be stays absent, but says that it stands in the file.
samenspel_value valueOf(const model::Element& element, const model::Attribute& attribute) {
  samenspel_value value = {SAMENSPEL_ABSENT, element.has(attribute.id) ? 1u : 0u, {nullptr, 0}, 0, 0, SAMENSPEL_NONE};
  const std::string_view text = element.text(attribute.id);
  if (text.empty()) return value;
  switch (attribute.kind) {
    case model::Kind::Text:
    case model::Kind::Lines:
      value.kind = SAMENSPEL_TEXT;
      break;
    case model::Kind::Integer:
    case model::Kind::Number:
      if (const auto number = base::parseNumber(text)) {
        value.kind = SAMENSPEL_NUMBER;
        value.number = *number;
      }
      break;
    case model::Kind::Date:
      if (const auto date = base::parseDate(text)) {
        value.kind = SAMENSPEL_DATE;
        value.days = std::int32_t(date->time_since_epoch().count());
      }
      break;
    case model::Kind::Choice:
      value.kind = text == "unknown" ? SAMENSPEL_UNKNOWN : SAMENSPEL_TOKEN;
      value.token = tokenIndex(attribute, text);
      value.number = base::parseNumber(text).value_or(0);
      break;
    case model::Kind::Choices:
      value.kind = SAMENSPEL_TOKENS;
      break;
    case model::Kind::Reference:
      break;
  }
  if (value.kind != SAMENSPEL_ABSENT) value.text = crossing(text);
  return value;
}

/// Sorts (element, item) pairs into lists; the order of the pairs is kept within an element.
template <class Lists>
void fillLists(Lists& lists, std::size_t elements, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  lists.starts.assign(elements + 1, 0);
  for (const auto& [element, item] : pairs) ++lists.starts[element + 1];
  std::partial_sum(lists.starts.begin(), lists.starts.end(), lists.starts.begin());
  lists.items.resize(pairs.size());
  std::vector<std::uint32_t> next(lists.starts.begin(), lists.starts.end() - 1);
  for (const auto& [element, item] : pairs) lists.items[next[element]++] = item;
}

bool isVisible(model::Type type) {
  return type != model::Type::Diagram && type != model::Type::Shape && type != model::Type::Bend &&
         type != model::Type::Foreign;
}

/// The setting's text as a value of the parameter; the default when it is missing, of another type or out of range.
samenspel_value parameterValue(const Parameter& parameter, const samenspel_value* setting) {
  samenspel_value value = {SAMENSPEL_NUMBER, 0, {nullptr, 0}, parameter.number, 0, SAMENSPEL_NONE};
  const bool isText = parameter.kind == SAMENSPEL_PARAMETER_TEXT;
  const bool isChoice = parameter.kind == SAMENSPEL_PARAMETER_CHOICE;
  if (isText || isChoice) {
    value.kind = isText ? SAMENSPEL_TEXT : SAMENSPEL_TOKEN;
    value.text = crossing(parameter.text);
  }
  if (setting == nullptr) return value;
  const std::string_view text(setting->text.data, setting->text.size);
  bool taken = isText || (isChoice && std::ranges::find(parameter.choices, text) != parameter.choices.end());
  if (!isText && !isChoice) {
    const auto number = base::parseNumber(text);
    const bool whole = number && double(std::int64_t(*number)) == *number;
    taken = number && *number >= parameter.minimum && *number <= parameter.maximum &&
            (parameter.kind == SAMENSPEL_PARAMETER_NUMBER || whole);
    if (taken) value.number = *number;
  }
  if (taken) {
    value.text = setting->text;
    value.in_file = 1;
  }
  return value;
}

}  // namespace

const std::vector<model::Type>& visibleTypes() {
  static const std::vector<model::Type> visible = [] {
    std::vector<model::Type> made;
    for (const model::TypeInfo& type : model::types()) {
      if (isVisible(type.id)) made.push_back(type.id);
    }
    return made;
  }();
  return visible;
}

std::uint16_t columnOf(model::Type type, std::uint32_t attribute) {
  return attribute < model::attrCount ? columns()[std::size_t(type)][attribute] : noColumn;
}

samenspel_list Snapshot::Lists::of(std::uint32_t element) const {
  if (std::size_t(element) + 1 >= starts.size()) return {nullptr, 0};
  return {items.data() + starts[element], starts[element + 1] - starts[element]};
}

Snapshot::Snapshot(const model::Model& model, const std::vector<Parameter>& parameters) {
  std::vector<model::Element> sources = {model.root()};
  for (const model::Element& element : model.elements()) {
    if (isVisible(element.type())) sources.push_back(element);
  }
  addValues(sources);
  addRelations(sources);
  addSettings(parameters);
  static_cast<samenspel_model&>(m_table) = snapshotFunctions();
  m_table.snapshot = this;
  static_cast<samenspel_element_choice&>(m_elementChoice) = elementChoiceFunctions();
  m_elementChoice.snapshot = this;
}

void Snapshot::addValues(const std::vector<model::Element>& sources) {
  m_elements.reserve(sources.size());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> byType;
  for (const model::Element& source : sources) {
    const model::TypeInfo& type = source.info();
    const auto index = std::uint32_t(m_elements.size());
    // Ids of settings and the like are made up by the reader: they are in no file, so no message may name them.
    const std::string_view id = type.letter == '\0' ? std::string_view{} : source.id();
    if (!id.empty()) m_byId.emplace(id, index);
    m_elements.push_back({id, type.id});
    m_elements.back().firstValue = std::uint32_t(m_values.size());
    for (const model::Attribute& attribute : type.attributes) m_values.push_back(valueOf(source, attribute));
    byType.emplace_back(std::uint32_t(type.id), index);
  }
  fillLists(m_byType, model::typeCount, byType);
}

void Snapshot::addRelations(const std::vector<model::Element>& sources) {
  std::vector<std::uint32_t> indexAt;  // by place in the document
  for (std::size_t i = 0; i < sources.size(); ++i) {
    indexAt.resize(std::max(indexAt.size(), std::size_t(sources[i].position()) + 1), SAMENSPEL_NONE);
    indexAt[sources[i].position()] = std::uint32_t(i);
  }
  const auto indexOf = [&](const std::optional<model::Element>& element) {
    return element && element->position() < indexAt.size() ? indexAt[element->position()] : SAMENSPEL_NONE;
  };
  using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  Pairs parts;
  for (std::uint32_t i = 1; i < sources.size(); ++i) {
    const std::uint32_t owner = indexOf(sources[i].owner());
    m_elements[i].owner = owner == SAMENSPEL_NONE ? SAMENSPEL_ROOT : owner;
    parts.emplace_back(m_elements[i].owner, i);
    if (!model::isLink(m_elements[i].type)) continue;
    m_elements[i].ends[SAMENSPEL_FROM] = indexOf(sources[i].from());
    m_elements[i].ends[SAMENSPEL_TO] = indexOf(sources[i].to());
  }
  fillLists(m_parts, sources.size(), parts);

  // Going through the links type by type groups the lists of each element by type.
  Pairs links[2];
  for (const model::TypeInfo& type : model::linkTypes()) {
    const samenspel_list ofType = m_byType.of(std::uint32_t(type.id));
    for (std::size_t i = 0; i < ofType.count; ++i) {
      for (const int direction : {SAMENSPEL_FROM, SAMENSPEL_TO}) {
        const std::uint32_t end = m_elements[ofType.items[i]].ends[direction];
        if (end != SAMENSPEL_NONE) links[direction].emplace_back(end, ofType.items[i]);
      }
    }
  }
  for (const int direction : {SAMENSPEL_FROM, SAMENSPEL_TO}) {
    fillLists(m_links[direction], sources.size(), links[direction]);
  }
}

std::uint32_t Snapshot::chosen(const Parameter& parameter, std::string_view id) const {
  const auto found = m_byId.find(id);
  if (found == m_byId.end()) return SAMENSPEL_NONE;
  const bool right = parameter.text.empty() || model::info(type(found->second)).name == parameter.text;
  return right ? found->second : SAMENSPEL_NONE;
}

void Snapshot::addSettings(const std::vector<Parameter>& parameters) {
  const samenspel_list settings = m_byType.of(std::uint32_t(model::Type::Setting));
  const std::uint16_t name = columnOf(model::Type::Setting, std::uint32_t(model::Attr::Name));
  const std::uint16_t value = columnOf(model::Type::Setting, std::uint32_t(model::Attr::Value));
  for (std::size_t i = 0; i < settings.count; ++i) {
    const samenspel_value* values = m_values.data() + m_elements[settings.items[i]].firstValue;
    m_settings.emplace(std::string_view(values[name].text.data, values[name].text.size), values[value]);
  }
  for (const Parameter& parameter : parameters) {
    const auto setting = m_settings.find(parameter.name);
    const bool set = setting != m_settings.end() && setting->second.kind == SAMENSPEL_TEXT;
    if (parameter.kind == elementParameter) {
      const samenspel_text id = set ? setting->second.text : samenspel_text{nullptr, 0};
      m_chosen.emplace(parameter.name, chosen(parameter, {id.data, id.size}));
      continue;
    }
    m_parameters.emplace(parameter.name, parameterValue(parameter, set ? &setting->second : nullptr));
  }
}

}  // namespace runner
