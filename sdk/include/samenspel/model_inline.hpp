// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <samenspel/model.hpp>

namespace samenspel {

inline std::uint32_t AttributeKey::in(const Model& model) const {
  return m_name.data() == nullptr ? m_attribute.index : model.attribute(m_name).index;
}

inline std::string_view Element::id() const {
  return m_model ? toView(m_model->snapshot().id(&m_model->snapshot(), m_index)) : std::string_view{};
}

inline std::string_view Element::type() const {
  if (!m_model) return {};
  const samenspel_model& snapshot = m_model->snapshot();
  return toView(snapshot.type_name(&snapshot, snapshot.type(&snapshot, m_index)));
}

inline std::string_view Element::name() const {
  const std::string_view name = text("name");
  return name.empty() ? id() : name;
}

inline samenspel_value Element::value(AttributeKey attribute) const {
  if (!m_model) return {SAMENSPEL_ABSENT, 0, {nullptr, 0}, 0, 0, SAMENSPEL_NONE};
  return m_model->snapshot().read(&m_model->snapshot(), m_index, attribute.in(*m_model));
}

inline std::vector<std::string_view> Element::tokens(AttributeKey attribute) const {
  std::vector<std::string_view> tokens;
  std::string_view rest = text(attribute);
  while (!rest.empty()) {
    const std::size_t length = std::min(rest.find(' '), rest.size());
    tokens.push_back(rest.substr(0, length));
    rest.remove_prefix(std::min(length + 1, rest.size()));
  }
  return tokens;
}

inline bool Element::contains(AttributeKey attribute, std::string_view token) const {
  std::string_view rest = text(attribute);
  while (!rest.empty()) {
    const std::size_t length = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, length) == token) return true;
    rest.remove_prefix(std::min(length + 1, rest.size()));
  }
  return false;
}

inline std::optional<double> Element::number(AttributeKey attribute) const {
  const samenspel_value value = this->value(attribute);
  if (value.kind == SAMENSPEL_NUMBER) return value.number;
  // A token that spells a number starts with a digit or a minus; "unknown" and words do not.
  const bool spells = value.kind == SAMENSPEL_TOKEN && value.text.size > 0 &&
                      (value.text.data[0] == '-' || (value.text.data[0] >= '0' && value.text.data[0] <= '9'));
  if (spells) return value.number;
  return std::nullopt;
}

inline std::optional<Date> Element::date(AttributeKey attribute) const {
  const samenspel_value value = this->value(attribute);
  if (value.kind != SAMENSPEL_DATE) return std::nullopt;
  return Date(std::chrono::days(value.days));
}

inline Element Element::end(std::uint32_t direction) const {
  if (!m_model) return {};
  return {*m_model, m_model->snapshot().end(&m_model->snapshot(), m_index, direction)};
}

inline Element Element::owner() const {
  if (!m_model) return {};
  return {*m_model, m_model->snapshot().owner(&m_model->snapshot(), m_index)};
}

inline Elements Element::parts() const {
  if (!m_model) return {};
  return {*m_model, m_model->snapshot().parts(&m_model->snapshot(), m_index)};
}

namespace detail {
inline Elements links(const Model* model, std::uint32_t element, std::uint32_t direction, std::string_view type) {
  if (!model) return {};
  const std::uint32_t index = type.empty() ? SAMENSPEL_NONE : model->type(type);
  if (!type.empty() && index == SAMENSPEL_NONE) return {};  // unknown to the host, so it has none
  return {*model, model->snapshot().links(&model->snapshot(), element, direction, index)};
}
}  // namespace detail

inline Elements Element::outgoing(std::string_view type) const {
  return detail::links(m_model, m_index, SAMENSPEL_FROM, type);
}

inline Elements Element::incoming(std::string_view type) const {
  return detail::links(m_model, m_index, SAMENSPEL_TO, type);
}

inline Model::Model(const samenspel_model& snapshot) : m_snapshot(snapshot) {
  // The wrapper keeps its own tables of names: a look-up then costs no call through the border.
  const std::uint32_t types = snapshot.type_count(&snapshot);
  for (std::uint32_t i = 0; i < types; ++i) m_types.emplace(toView(snapshot.type_name(&snapshot, i)), i);
  const std::uint32_t attributes = snapshot.attribute_count(&snapshot);
  m_attributes.reserve(attributes);
  for (std::uint32_t i = 0; i < attributes; ++i) m_attributes.emplace(toView(snapshot.attribute_name(&snapshot, i)), i);
}

inline Elements Model::elements(std::string_view type) const {
  return {*this, m_snapshot.elements_of_type(&m_snapshot, this->type(type))};
}

inline Element Model::find(std::string_view id) const { return {*this, m_snapshot.find(&m_snapshot, toText(id))}; }

inline std::optional<std::string_view> Model::setting(std::string_view name) const {
  const samenspel_value value = m_snapshot.setting(&m_snapshot, toText(name));
  if (value.kind == SAMENSPEL_ABSENT) return std::nullopt;
  return toView(value.text);
}

inline samenspel_value Model::parameter(std::string_view name) const {
  return m_snapshot.parameter(&m_snapshot, toText(name));
}

inline std::optional<double> Model::number(std::string_view name) const {
  const samenspel_value value = parameter(name);
  if (value.kind != SAMENSPEL_NUMBER) return std::nullopt;
  return value.number;
}

inline std::string_view Model::text(std::string_view name) const { return toView(parameter(name).text); }

inline Attribute Model::attribute(std::string_view name) const {
  const auto found = m_attributes.find(name);
  return found == m_attributes.end() ? Attribute{} : Attribute{found->second};
}

inline std::uint32_t Model::type(std::string_view name) const {
  const auto found = m_types.find(name);
  return found == m_types.end() ? SAMENSPEL_NONE : found->second;
}

inline std::string_view Model::typeLabel(std::string_view name, std::string_view language) const {
  return toView(m_snapshot.label(&m_snapshot, type(name), SAMENSPEL_NONE, SAMENSPEL_NONE, toText(language)));
}

inline std::string_view Model::attributeLabel(std::string_view name, AttributeKey attribute,
                                              std::string_view language) const {
  return toView(m_snapshot.label(&m_snapshot, type(name), attribute.in(*this), SAMENSPEL_NONE, toText(language)));
}

inline std::string_view Model::valueLabel(std::string_view name, AttributeKey attribute, std::string_view token,
                                          std::string_view language) const {
  const std::uint32_t typeIndex = type(name);
  const std::uint32_t attributeIndex = attribute.in(*this);
  const std::uint32_t values = m_snapshot.value_count(&m_snapshot, typeIndex, attributeIndex);
  for (std::uint32_t i = 0; i < values; ++i) {
    if (toView(m_snapshot.value_name(&m_snapshot, typeIndex, attributeIndex, i)) == token) {
      return toView(m_snapshot.label(&m_snapshot, typeIndex, attributeIndex, i, toText(language)));
    }
  }
  return token;
}

}  // namespace samenspel
