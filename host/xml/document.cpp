// SPDX-License-Identifier: MIT
#include "xml/document.h"

#include <pugixml.hpp>

#include "base/text.h"
#include "xml/encoding.h"
#include "xml/recognise.h"
#include "xml/scanner.h"

namespace xml {
namespace {

pugi::xml_node node(pugi::xml_node_struct* handle) { return pugi::xml_node(handle); }

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

}  // namespace

struct Document::Content {
  Decoded decoded;
  std::unique_ptr<char[]> buffer;  // pugixml rewrites it while it parses, and its texts stay in it
  std::size_t elements = 0;
  bool declaresInside = false;
  pugi::xml_document tree;
};

std::string_view Attribute::name() const { return pugi::xml_attribute(m_handle).name(); }
std::string_view Attribute::value() const { return pugi::xml_attribute(m_handle).value(); }
Attribute Attribute::next() const {
  return Attribute(pugi::xml_attribute(m_handle).next_attribute().internal_object());
}

NodeKind Node::kind() const {
  switch (node(m_handle).type()) {
    case pugi::node_pcdata:
      return NodeKind::Text;
    case pugi::node_cdata:
      return NodeKind::CData;
    case pugi::node_comment:
      return NodeKind::Comment;
    case pugi::node_pi:
      return NodeKind::Instruction;
    default:
      return NodeKind::Element;
  }
}

std::string_view Node::name() const { return node(m_handle).name(); }
std::string_view Node::value() const { return node(m_handle).value(); }
Attribute Node::firstAttribute() const { return Attribute(node(m_handle).first_attribute().internal_object()); }
Node Node::firstChild() const { return Node(node(m_handle).first_child().internal_object()); }
Node Node::next() const { return Node(node(m_handle).next_sibling().internal_object()); }

void Node::attributes(std::vector<AttributeText>& texts) const {
  texts.clear();
  for (auto each = node(m_handle).first_attribute(); each; each = each.next_attribute())
    texts.push_back({each.name(), each.value()});
}

std::string_view Node::attribute(std::string_view name) const {
  for (Attribute attribute = firstAttribute(); attribute; attribute = attribute.next())
    if (attribute.name() == name) return attribute.value();
  return {};
}

std::string Node::text() const {
  std::string text;
  for (Node child = firstChild(); child; child = child.next())
    if (child.kind() == NodeKind::Text || child.kind() == NodeKind::CData) text += child.value();
  return text;
}

Document::Document(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Node Document::root() const { return Node(m_content->tree.document_element().internal_object()); }
Node Document::first() const { return Node(m_content->tree.first_child().internal_object()); }
std::string_view Document::text() const { return m_content->decoded.text(); }
std::size_t Document::elementCount() const { return m_content->elements; }
bool Document::declaresInside() const { return m_content->declaresInside; }
const std::string& Document::encoding() const { return m_content->decoded.encoding; }

std::size_t Document::offset(Node at) const {
  const auto inside = std::size_t(node(at.m_handle).offset_debug());
  switch (at.kind()) {
    case NodeKind::Element:
      return inside - 1;  // <
    case NodeKind::Comment:
      return inside - 4;  // <!--
    case NodeKind::Instruction:
      return inside - 2;  // <?
    case NodeKind::CData:
      return inside - 9;  // <![CDATA[
    default:
      return text().find_first_not_of(" \t\r\n", inside);
  }
}

LineColumn Document::place(Node at) const { return placeAt(text(), offset(at)); }

std::string_view Document::raw(Node at) const {
  const std::size_t from = offset(at);
  const auto until = [&](std::string_view end) {
    return text().substr(from, text().find(end, from) + end.size() - from);
  };
  switch (at.kind()) {
    case NodeKind::Element:
      return text().substr(from, Scanner::elementEnd(text(), from) - from);
    case NodeKind::Comment:
      return until("-->");
    case NodeKind::Instruction:
      return until("?>");
    case NodeKind::CData:
      return until("]]>");
    default:
      return trimmed(text().substr(from, text().find('<', from) - from));
  }
}

base::Result<Document> parse(std::string_view bytes, std::string_view file, const Limits& limits) {
  if (auto nothing = recogniseNothing(bytes, file)) return tl::unexpected(*nothing);
  if (bytes.size() > limits.bytes) return tl::unexpected(tooLarge(bytes.size(), file, limits));
  const auto refuse = [&](base::Error error) -> tl::unexpected<base::Error> {
    if (auto known = recogniseOther(bytes, file)) return tl::unexpected(*known);
    return tl::unexpected(std::move(error));
  };
  auto decoded = decode(bytes, file);
  if (!decoded) return refuse(decoded.error());
  auto content = std::make_unique<Document::Content>();
  content->decoded = std::move(*decoded);
  const std::string_view text = content->decoded.text();
  // Not make_unique, which would first fill it with zeros.
  content->buffer.reset(new char[text.size() + 1]);
  text.copy(content->buffer.get(), text.size());
  content->buffer[text.size()] = '\0';

  Scanner scanner({content->buffer.get(), text.size()}, file, limits);
  if (auto wrong = scanner.check()) return refuse(std::move(*wrong));
  content->elements = scanner.elementCount();
  content->declaresInside = scanner.declaresInside();

  constexpr unsigned options =
      pugi::parse_default | pugi::parse_comments | pugi::parse_pi | pugi::parse_ws_pcdata_single;
  const auto result =
      content->tree.load_buffer_inplace(content->buffer.get(), text.size(), options, pugi::encoding_utf8);
  if (!result) {
    const LineColumn at = placeAt(text, std::size_t(result.offset));
    return base::failure(base::ErrorCode::NotXml,
                         base::tr("The file {file} cannot be read as XML on line {line}, column {column}: {reason}. "
                                  "Correct it with a text editor, or open an earlier version.",
                                  {{"file", std::string(file)},
                                   {"line", std::to_string(at.line)},
                                   {"column", std::to_string(at.column)},
                                   {"reason", result.description()}}),
                         {std::string(file), at.line, at.column, {}});
  }
  return Document(std::move(content));
}

}  // namespace xml
