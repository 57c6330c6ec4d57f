// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include <cmath>
#include <set>

#include "base/number.h"
#include "storage/layout.h"
#include "xml/writer.h"

namespace storage {
namespace {

using model::Attribute;
using model::Kind;
using model::Type;

class SchemaWriter {
 public:
  std::string write() {
    m_writer.raw("<!-- Made from the vocabulary by \"samenspel-cli schema\"; do not edit. -->");
    m_writer.open("xs:schema");
    m_writer.attribute("xmlns:xs", "http://www.w3.org/2001/XMLSchema");
    m_writer.attribute("xmlns:s", "urn:samenspel:collaboration:1");
    m_writer.attribute("targetNamespace", "urn:samenspel:collaboration:1");
    m_writer.attribute("elementFormDefault", "qualified");
    m_writer.attribute("version", formatVersion);
    simpleType("id", "xs:token", "[A-Za-z_][A-Za-z0-9_.\\-]{0,63}");
    simpleType("day", "xs:date", "[0-9]{4}-[0-9]{2}-[0-9]{2}");
    collaboration();
    for (const model::TypeInfo& type : model::types())
      if (type.id != Type::Collaboration && type.id != Type::Foreign) complexType(type);
    m_writer.close();
    return m_writer.take();
  }

 private:
  void open(std::string_view element,
            std::initializer_list<std::pair<std::string_view, std::string_view>> attributes = {}) {
    m_writer.open(element);
    for (const auto& [name, value] : attributes) m_writer.attribute(name, value);
  }

  void leaf(std::string_view element, std::initializer_list<std::pair<std::string_view, std::string_view>> attributes) {
    open(element, attributes);
    m_writer.close();
  }

  void simpleType(std::string_view name, std::string_view base, std::string_view pattern) {
    open("xs:simpleType", {{"name", name}});
    open("xs:restriction", {{"base", base}});
    leaf("xs:pattern", {{"value", pattern}});
    m_writer.close();
    m_writer.close();
  }

  void document(const model::Label& text) {
    m_writer.open("xs:annotation");
    for (const auto& [language, words] : {std::pair("en", text.en), std::pair("nl", text.nl)}) {
      open("xs:documentation", {{"xml:lang", language}});
      m_writer.raw(escaped(words));
      m_writer.close();
    }
    m_writer.close();
  }

  static std::string escaped(std::string_view text) {
    std::string result;
    xml::appendEscaped(result, text, false);
    return result;
  }

  void collaboration() {
    open("xs:element", {{"name", "collaboration"}});
    m_writer.open("xs:complexType");
    document(model::info(Type::Collaboration).help);
    m_writer.open("xs:sequence");
    for (const Section& section : sections) {
      open("xs:element", {{"name", section.name}, {"minOccurs", "0"}});
      m_writer.open("xs:complexType");
      children([&](Type type) { return section.holds(type); }, false);
      others();
      m_writer.close();
      m_writer.close();
    }
    leaf("xs:any",
         {{"namespace", "##other"}, {"processContents", "lax"}, {"minOccurs", "0"}, {"maxOccurs", "unbounded"}});
    m_writer.close();
    attributes(model::info(Type::Collaboration));
    others();
    m_writer.close();
    identities();
    m_writer.close();
  }

  // Ids are unique in the file, and links and shapes lead to something.
  void identities() {
    constraint("xs:unique", "ids", ".//*", "@id", {});
    constraint("xs:keyref", "froms", "s:links/*", "@from", "s:ids");
    constraint("xs:keyref", "tos", "s:links/*", "@to", "s:ids");
    constraint("xs:keyref", "ofs", "s:diagrams/s:diagram/*", "@of", "s:ids");
  }

  void constraint(std::string_view kind, std::string_view name, std::string_view selector, std::string_view field,
                  std::string_view refer) {
    open(kind, {{"name", name}});
    if (!refer.empty()) m_writer.attribute("refer", refer);
    leaf("xs:selector", {{"xpath", selector}});
    leaf("xs:field", {{"xpath", field}});
    m_writer.close();
  }

  template <class Holds>
  void children(Holds holds, bool note) {
    open("xs:choice", {{"minOccurs", "0"}, {"maxOccurs", "unbounded"}});
    for (const model::TypeInfo& type : model::types())
      if (type.id != Type::Foreign && holds(type.id))
        leaf("xs:element", {{"name", type.name}, {"type", "s:" + std::string(type.name)}});
    if (note) leaf("xs:element", {{"name", "note"}, {"type", "xs:string"}});
    leaf("xs:any", {{"namespace", "##other"}, {"processContents", "lax"}});
    m_writer.close();
  }

  void others() { leaf("xs:anyAttribute", {{"namespace", "##other"}, {"processContents", "lax"}}); }

  void complexType(const model::TypeInfo& type) {
    open("xs:complexType", {{"name", type.name}});
    document(type.help);
    children([&](Type part) { return mayOwn(type.id, part); }, hasNoteElement(type.id));
    if (hasId(type.id)) leaf("xs:attribute", {{"name", "id"}, {"type", "s:id"}, {"use", "required"}});
    attributes(type);
    others();
    m_writer.close();
  }

  void attributes(const model::TypeInfo& type) {
    for (const Attribute& row : type.attributes) {
      if (row.kind == Kind::Lines) continue;
      open("xs:attribute", {{"name", row.name}});
      if (row.required) m_writer.attribute("use", "required");
      // The part of a commitment has another default per target, which a schema cannot say.
      if (!row.required && !row.absent.empty()) m_writer.attribute("default", row.absent);
      document(row.help);
      m_writer.open("xs:simpleType");
      values(row);
      m_writer.close();
      m_writer.close();
    }
  }

  void values(const Attribute& row) {
    switch (row.kind) {
      case Kind::Integer:
        return range(row, "xs:integer");
      case Kind::Number:
        return range(row, "xs:decimal");
      case Kind::Date:
        return range(row, "s:day");
      case Kind::Reference:
        return range(row, "s:id");
      case Kind::Choice:
        return enumeration(row);
      case Kind::Choices:
        m_writer.open("xs:list");
        m_writer.open("xs:simpleType");
        enumeration(row);
        m_writer.close();
        m_writer.close();
        return;
      default:
        return range(row, "xs:string");
    }
  }

  void range(const Attribute& row, std::string_view base) {
    open("xs:restriction", {{"base", base}});
    if (row.hasRange && std::isfinite(row.minimum))
      leaf("xs:minInclusive", {{"value", base::formatNumber(row.minimum)}});
    if (row.hasRange && std::isfinite(row.maximum))
      leaf("xs:maxInclusive", {{"value", base::formatNumber(row.maximum)}});
    m_writer.close();
  }

  void enumeration(const Attribute& row) {
    open("xs:restriction", {{"base", "xs:token"}});
    std::set<std::string_view> seen;
    for (const model::Value& value : row.values)
      if (seen.insert(value.token).second) leaf("xs:enumeration", {{"value", value.token}});
    m_writer.close();
  }

  xml::Writer m_writer;
};

}  // namespace

std::string writeSchema() { return SchemaWriter().write(); }

}  // namespace storage
