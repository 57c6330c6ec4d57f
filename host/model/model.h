// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/change.h"
#include "model/name_index.h"
#include "model/vocabulary.h"

namespace model {

class Model;

/// One element of a model, as a cheap handle to pass by value. It is good until the next change of the model; keep
/// ids, not handles. Texts it returns live as long as it does.
class Element {
 public:
  std::string_view id() const;
  Type type() const;
  const TypeInfo& info() const { return model::info(type()); }

  /// The attribute as it counts: what stands in the file, or what its absence means (metamodel C7), or empty.
  std::string_view text(Attr attribute) const;
  /// True when the attribute stands in the file and is not empty.
  bool has(Attr attribute) const;
  /// Compares the text that counts: element.is(Attr::Layer, "board").
  bool is(Attr attribute, std::string_view token) const { return text(attribute) == token; }
  /// True when it counts as unknown, absent values included.
  bool isUnknown(Attr attribute) const { return text(attribute) == "unknown"; }
  /// Nothing when absent or not a number. An Integer counts too.
  std::optional<double> number(Attr attribute) const;
  std::optional<base::Date> date(Attr attribute) const;
  /// True when a set of tokens (needs, inventory) has `token`.
  bool contains(Attr attribute, std::string_view token) const;
  /// The name to show: `name`, of the root its title, otherwise the id.
  std::string_view name() const;

  /// The id a reference holds, also when nothing has that id; empty when absent.
  std::string_view reference(Attr attribute) const;
  /// The element a reference leads to; nothing when it dangles.
  std::optional<Element> target(Attr attribute) const;
  std::optional<Element> from() const { return target(Attr::From); }
  std::optional<Element> to() const { return target(Attr::To); }
  std::optional<Element> of() const { return target(Attr::Of); }
  std::optional<Element> owner() const { return target(Attr::Owner); }

  /// Links that start (end) here, in document order; with a type only those.
  std::vector<Element> outgoing(std::optional<Type> type = std::nullopt) const;
  std::vector<Element> incoming(std::optional<Type> type = std::nullopt) const;
  /// Parts whose owner this is, in document order.
  std::vector<Element> parts(std::optional<Type> type = std::nullopt) const;

  /// What stands in the file, by row of info().attributes; absent ones are empty. For whoever needs them all.
  void texts(std::span<std::string_view> byRow) const;
  /// True when it has attributes that its type does not have.
  bool hasForeignAttributes() const;
  /// Attributes that its type does not have, by name, in the order they were first met. Kept and written back.
  std::vector<std::pair<std::string_view, std::string_view>> foreignAttributes() const;

  /// Everything it has: internal attributes first, then those of the format in its order, foreign ones last.
  ElementData data() const;
  /// Its place in the document order.
  std::uint32_t position() const { return m_slot; }

  friend bool operator==(const Element& a, const Element& b) { return a.m_model == b.m_model && a.m_slot == b.m_slot; }

 private:
  friend class Model;
  Element(const Model& model, std::uint32_t slot) : m_model(&model), m_slot(slot) {}
  std::vector<Element> referrers(Attr attribute, std::optional<Type> type) const;

  const Model* m_model;
  std::uint32_t m_slot;
};

/// A collaboration: elements in document order, found by id in constant time. Not thread safe; copyable (a copy is a
/// snapshot of its own). It accepts what breaks the method's rules - dangling references, unknown values - because
/// such files must open and save; check() tells what is wrong.
class Model {
 public:
  /// A model with nothing but its root.
  Model();

  /// Carries out one change and returns its exact inverse: applying that gives back the state before, document order
  /// included. Refused, with the model untouched: an id that exists or is empty (add), an id that does not exist
  /// (remove, set), removing the root. Amortised constant time.
  base::Result<Change> apply(const Change& change);
  base::Result<Change> apply(Change&& change);

  /// An attribute that is somebody else's text.
  struct AttributeView {
    std::string_view name;
    std::string_view value;
  };
  /// Adds an element at the end, like applying AddElement, but without making the inverse or copying a text twice: for
  /// the reader of files, which has nothing to undo. False, with the model untouched: the id exists or is empty.
  bool append(std::string_view id, Type type, std::span<const AttributeView> attributes);

  /// The root element; its id is empty.
  Element root() const { return Element(*this, 0); }
  std::optional<Element> find(std::string_view id) const;
  bool contains(std::string_view id) const { return find(id).has_value(); }

  /// In document order, without the root.
  std::vector<Element> elements() const;
  std::vector<Element> elements(Type type) const;
  /// How many there are, without the root.
  std::size_t size() const { return m_count; }

  /// Elements whose reference `attribute` (From, To, Of, Owner) holds this id, in document order, also when no
  /// element has it.
  std::vector<Element> referring(Attr attribute, std::string_view id) const;

  /// The first link of `type` from `from` to `to`; for contacts in either direction. It looks at the links of the end
  /// that has fewer.
  std::optional<Element> link(Type type, std::string_view from, std::string_view to) const;

  /// Room for this many elements, before reading a file.
  void reserve(std::size_t elements);

 private:
  friend class Element;
  using Slot = std::uint32_t;
  using NameNumber = std::uint32_t;
  static constexpr std::uint32_t none = ~std::uint32_t(0);
  static constexpr std::size_t referenceCount = 4;  // From, To, Of, Owner

  /// An id that is in use, as an element's or in a reference to one. Interned once: comparing and following
  /// references needs no text.
  struct Name {
    std::string text;
    Slot element = none;
    std::vector<Slot> referrers;  // ascending; a slot once per reference
  };
  struct Stored {
    std::uint32_t key;  // an Attr, or attrCount + index into m_foreignNames
    std::string text;
  };
  struct Record {
    NameNumber id = none;  // none: a removed element, whose place an undo may need again
    Type type = Type::Foreign;
    NameNumber references[referenceCount] = {none, none, none, none};
    std::vector<Stored> attributes;  // ascending by key
  };

  base::Result<Change> add(AddElement&& add);
  base::Result<Change> remove(const RemoveElement& remove);
  base::Result<Change> set(SetAttribute&& set);
  NameNumber intern(std::string_view id);
  NameNumber named(std::string_view id) const;
  std::uint32_t keyOf(Type type, std::string_view name);
  std::string_view nameOf(std::uint32_t key) const;
  void refer(Slot slot, std::size_t reference, NameNumber name);
  void release(Slot slot, std::size_t reference);
  std::optional<std::string> exchange(Slot slot, std::uint32_t key, std::optional<std::string> value);
  const Stored* stored(Slot slot, std::uint32_t key) const;

  std::vector<Record> m_records;  // document order; [0] is the root
  std::vector<Name> m_names;
  model::NameIndex m_nameIndex;
  std::vector<std::string> m_foreignNames;
  model::NameIndex m_foreignIndex;  // into m_foreignNames
  std::size_t m_count = 0;
};

/// True when both say the same: the same elements by id, each with the same attributes, absent meaning what it means.
/// Document order plays no part. On a difference `where` (if given) gets the id of the first element that differs.
bool sameContent(const Model& a, const Model& b, std::string* where = nullptr);

}  // namespace model
