// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/model.h"
#include "storage/layout.h"
#include "storage/model_reader.h"
#include "xml/document.h"

namespace storage {

/// Which names belong to our namespace at some place of a file: those without a prefix, those with one of some
/// prefixes.
struct Scope {
  bool plain = false;
  std::vector<std::string> prefixes = {};

  /// The scope inside an element, with the namespaces that it declares.
  Scope inside(xml::Node node) const;
  /// The name without its prefix; empty when it is not ours.
  std::string_view local(std::string_view name) const;
};

/// True for the namespace of this format, of whatever version.
bool isFormatNamespace(std::string_view name);

/// Turns the tree of a file into the elements of a model. For one document and one thread; readModel is the way in.
class ElementReader {
 public:
  ElementReader(const xml::Document& document, LoadedModel& loaded);

  /// Fills model and places.
  void read();

 private:
  /// What elements stand in: a section or an element.
  struct Container {
    std::string key;
    const Section* section = nullptr;
    model::Type type = model::Type::Foreign;
    std::string_view id = {};  // as the file has it
    xml::Node note{};          // the child that became an attribute
    bool holds(model::Type part) const { return section != nullptr ? section->holds(part) : mayOwn(type, part); }
  };
  /// An element with an id in the file.
  struct Named {
    model::Type type;
    model::Type ownerType;
    std::string_view id;
    std::string_view ownerId;
  };
  using Nodes = std::vector<xml::Node>;
  using Attributes = std::vector<model::Model::AttributeView>;

  void readAll();
  void rootAttributes(xml::Node root);
  void section(const Section& section, xml::Node node, const Scope& scope);
  void children(xml::Node parent, const Container& container, const Scope& scope);
  void element(xml::Node node, model::Type type, const Container& container, const Scope& scope, Nodes& before);
  xml::Node noteOf(xml::Node node, model::Type type, const Scope& scope) const;
  std::string keyFor(model::Type type, std::string_view id, const Container& container);
  void assignKeys();
  void add(std::string_view key, model::Type type, const Attributes& attributes, std::size_t offset);
  void foreign(std::string_view owner, std::string_view before, std::string_view raw, std::size_t offset);
  void foreign(Nodes& nodes, std::string_view owner, std::string_view before);
  std::string free(std::string key);

  const xml::Document& m_document;
  LoadedModel& m_loaded;
  xml::PlaceCursor m_lines;
  std::vector<xml::AttributeText> m_texts;  // of the element being read
  Attributes m_attributes;                  // the same, as the model gets them
  std::vector<Named> m_named;               // in document order
  std::vector<std::string> m_assigned;      // their keys, when ids had to be told apart
  std::size_t m_next = 0;
  bool m_clash = false;
  std::unordered_map<std::string, std::size_t> m_counts;  // how often a key was asked for, where one is not enough
};

}  // namespace storage
