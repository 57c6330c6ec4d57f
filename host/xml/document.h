// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "xml/limits.h"
#include "xml/place.h"

// The only door to pugixml: nothing outside this folder sees it, and nothing gets a tree that was not checked first.
namespace pugi {
struct xml_node_struct;
struct xml_attribute_struct;
}  // namespace pugi

namespace xml {

/// One attribute of a node, as a handle to pass by value. Its texts live as long as the document.
class Attribute {
 public:
  explicit Attribute(pugi::xml_attribute_struct* handle = nullptr) : m_handle(handle) {}
  explicit operator bool() const { return m_handle != nullptr; }
  std::string_view name() const;
  std::string_view value() const;  ///< entities resolved, line ends and tabs turned into spaces as XML says
  Attribute next() const;

 private:
  pugi::xml_attribute_struct* m_handle;
};

/// The texts of one attribute, see Attribute. They live as long as the document.
struct AttributeText {
  std::string_view name;
  std::string_view value;
};

enum class NodeKind { Element, Text, CData, Comment, Instruction };

/// One node of a document, as a handle to pass by value; false when there is none. Its texts live as long as the
/// document.
class Node {
 public:
  explicit Node(pugi::xml_node_struct* handle = nullptr) : m_handle(handle) {}
  explicit operator bool() const { return m_handle != nullptr; }
  NodeKind kind() const;
  bool isElement() const { return kind() == NodeKind::Element; }
  std::string_view name() const;   ///< of an element or instruction
  std::string_view value() const;  ///< of a text, CDATA section or comment
  Attribute firstAttribute() const;
  /// Replaces `texts` by all attributes in the order of the file: the quick way to read every one of them.
  void attributes(std::vector<AttributeText>& texts) const;
  /// The value of an attribute; empty when it is absent.
  std::string_view attribute(std::string_view name) const;
  Node firstChild() const;
  Node next() const;
  /// All text directly inside, CDATA sections included.
  std::string text() const;
  friend bool operator==(Node, Node) = default;

 private:
  friend class Document;
  pugi::xml_node_struct* m_handle;
};

/// A file's content as a tree that was checked in full. Movable; owned by one thread. Refers to the bytes it was
/// parsed from, which must outlive it.
class Document {
 public:
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  Node root() const;
  /// What stands before the root, the root, and what stands after it.
  Node first() const;

  /// The text in UTF-8, without a byte order mark; what offsets count in.
  std::string_view text() const;
  /// Where a node starts. Constant time.
  std::size_t offset(Node node) const;
  LineColumn place(Node node) const;
  /// Exactly what the file has for this node, children included. Linear in its length.
  std::string_view raw(Node node) const;

  /// How many elements there are.
  std::size_t elementCount() const;
  /// True when an element inside the root declares a namespace.
  bool declaresInside() const;

  /// The encoding the file was in, "UTF-8" when nothing had to be converted.
  const std::string& encoding() const;

 private:
  friend base::Result<Document> parse(std::string_view, std::string_view, const Limits&);
  struct Content;
  explicit Document(std::unique_ptr<Content> content);
  std::unique_ptr<Content> m_content;
};

/// Checks the bytes and reads them as XML. `file` is the name for messages. On failure: one sentence that says what is
/// wrong, where, and what to do, and names what the file is when it is something well known; never a partial tree.
base::Result<Document> parse(std::string_view bytes, std::string_view file, const Limits& limits = {});

}  // namespace xml
