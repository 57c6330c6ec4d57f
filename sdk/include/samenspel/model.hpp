// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/plugin.h>

#include <chrono>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The model as a plugin reads it. Everything here is a cheap view of the host's snapshot: valid during analyze, to be
// passed by value (Model by reference), readable from any thread. Nothing throws but std::bad_alloc.
namespace samenspel {

using Date = std::chrono::sys_days;

inline std::string_view toView(samenspel_text text) { return {text.data, text.size}; }
inline samenspel_text toText(std::string_view text) { return {text.data(), text.size()}; }

/// The number of an attribute in the host's vocabulary. Model::attribute() finds it once for fast repeated reads;
/// wherever one is wanted, its name may be given instead.
struct Attribute {
  std::uint32_t index = SAMENSPEL_NONE;
};

class Model;

/// An attribute by its number or by its name.
class AttributeKey {
 public:
  AttributeKey(Attribute attribute) : m_attribute(attribute) {}
  AttributeKey(std::string_view name) : m_name(name) {}
  AttributeKey(const char* name) : m_name(name) {}
  AttributeKey(const std::string& name) : m_name(name) {}
  std::uint32_t in(const Model& model) const;

 private:
  Attribute m_attribute;
  std::string_view m_name;
};

class Elements;

/// One element: a node, a link, a criterion, the root. Or none, where a link's end points at nothing: test it with
/// `if (element)`; none answers every question with empty, absent or none.
class Element {
 public:
  Element() = default;
  Element(const Model& model, std::uint32_t index) : m_model(&model), m_index(index) {}

  explicit operator bool() const { return m_index != SAMENSPEL_NONE; }
  /// The place in document order; 0 is the root.
  std::uint32_t index() const { return m_index; }
  friend bool operator==(Element a, Element b) { return a.m_index == b.m_index; }
  friend auto operator<=>(Element a, Element b) { return a.m_index <=> b.m_index; }

  std::string_view id() const;
  /// "role", "contact", ...
  std::string_view type() const;
  bool is(std::string_view type) const { return this->type() == type; }
  /// What to call it in a sentence: its name, or its id when it has none.
  std::string_view name() const;

  /// The effective value with all that is known of it; the others are its parts.
  samenspel_value value(AttributeKey attribute) const;
  /// Any kind of value as the file writes it; empty when absent.
  std::string_view text(AttributeKey attribute) const { return toView(value(attribute).text); }
  /// One value of an enumeration, "unknown" among them; empty when absent.
  std::string_view token(AttributeKey attribute) const { return text(attribute); }
  /// The values of a set, in the order of the file.
  std::vector<std::string_view> tokens(AttributeKey attribute) const;
  /// True when a set has this value.
  bool contains(AttributeKey attribute, std::string_view token) const;
  /// A number, or an enumeration whose tokens are numbers; nothing when absent, unknown or no number.
  std::optional<double> number(AttributeKey attribute) const;
  std::optional<Date> date(AttributeKey attribute) const;
  /// Asked for, but not known: never to be read as no.
  bool isUnknown(AttributeKey attribute) const { return value(attribute).kind == SAMENSPEL_UNKNOWN; }
  /// True when there is a value, be it a default.
  bool has(AttributeKey attribute) const { return value(attribute).kind != SAMENSPEL_ABSENT; }
  /// True when the value stands in the file.
  bool standsInFile(AttributeKey attribute) const { return value(attribute).in_file != 0; }

  /// The ends of a link; none for anything else and for an end that points at nothing.
  Element from() const { return end(SAMENSPEL_FROM); }
  Element to() const { return end(SAMENSPEL_TO); }
  /// The end of a link that is not `end`.
  Element other(Element end) const { return from() == end ? to() : from(); }
  /// What it belongs to: the ambition of a criterion, the root for most others.
  Element owner() const;
  /// What belongs to it, in document order: the criteria of an ambition.
  Elements parts() const;
  /// The links that leave or reach it, of one type or of all.
  Elements outgoing(std::string_view type = {}) const;
  Elements incoming(std::string_view type = {}) const;

  const Model& model() const { return *m_model; }

 private:
  Element end(std::uint32_t direction) const;

  const Model* m_model = nullptr;
  std::uint32_t m_index = SAMENSPEL_NONE;
};

/// A list of elements in document order; a range of Element by value.
class Elements {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using iterator_concept = std::forward_iterator_tag;
    using value_type = Element;
    using difference_type = std::ptrdiff_t;
    using reference = Element;
    using pointer = void;

    Iterator() = default;
    Iterator(const Model* model, const std::uint32_t* item) : m_model(model), m_item(item) {}
    Element operator*() const { return {*m_model, *m_item}; }
    Iterator& operator++() { return ++m_item, *this; }
    Iterator operator++(int) { return {m_model, m_item++}; }
    friend bool operator==(Iterator a, Iterator b) { return a.m_item == b.m_item; }

   private:
    const Model* m_model = nullptr;
    const std::uint32_t* m_item = nullptr;
  };

  Elements() = default;
  Elements(const Model& model, samenspel_list list) : m_model(&model), m_list(list) {}
  Iterator begin() const { return {m_model, m_list.items}; }
  Iterator end() const { return {m_model, m_list.items + m_list.count}; }
  std::size_t size() const { return m_list.count; }
  bool empty() const { return m_list.count == 0; }
  /// `place` must be below size().
  Element operator[](std::size_t place) const { return {*m_model, m_list.items[place]}; }

 private:
  const Model* m_model = nullptr;
  samenspel_list m_list = {nullptr, 0};
};

/// The snapshot of one model. Neither copied nor moved: elements point at it.
class Model {
 public:
  explicit Model(const samenspel_model& snapshot);
  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

  Element root() const { return {*this, SAMENSPEL_ROOT}; }
  std::string_view title() const { return root().text("title"); }
  /// The day all date rules count from; nothing when the model does not give it: skip date rules then.
  std::optional<Date> asOf() const { return root().date("asOf"); }
  std::string_view phase() const { return root().token("phase"); }
  /// True when the theme is declared completely inventoried.
  bool isInventoried(std::string_view theme) const { return root().contains("inventory", theme); }

  /// How many elements there are, the root among them; their indices run from 0.
  std::uint32_t size() const { return m_snapshot.element_count(&m_snapshot); }
  /// All of a type in document order; none for a type the host does not know.
  Elements elements(std::string_view type) const;
  /// The element with this id, or none.
  Element find(std::string_view id) const;

  /// A setting as it stands in the model.
  std::optional<std::string_view> setting(std::string_view name) const;
  /// A parameter the plugin declares; nothing for a name it did not declare.
  std::optional<double> number(std::string_view parameter) const;
  bool isOn(std::string_view parameter) const { return number(parameter).value_or(0) != 0; }
  std::string_view text(std::string_view parameter) const;

  /// Finds an attribute once, for fast repeated reads. One the host does not know reads as absent.
  Attribute attribute(std::string_view name) const;
  /// The number of a type; SAMENSPEL_NONE for one the host does not know.
  std::uint32_t type(std::string_view name) const;
  /// The words for a type, an attribute or a value, in a language: label("role", "layer", "board", "nl").
  std::string_view typeLabel(std::string_view type, std::string_view language) const;
  std::string_view attributeLabel(std::string_view type, AttributeKey attribute, std::string_view language) const;
  std::string_view valueLabel(std::string_view type, AttributeKey attribute, std::string_view token,
                              std::string_view language) const;

  /// The host's own table, for what this class does not offer.
  const samenspel_model& snapshot() const { return m_snapshot; }

 private:
  samenspel_value parameter(std::string_view name) const;

  const samenspel_model& m_snapshot;
  std::unordered_map<std::string_view, std::uint32_t> m_types;
  std::unordered_map<std::string_view, std::uint32_t> m_attributes;
};

}  // namespace samenspel

#include <samenspel/model_inline.hpp>
