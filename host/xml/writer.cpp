// SPDX-License-Identifier: MIT
#include "xml/writer.h"

#include "xml/encoding.h"

namespace xml {
namespace {

bool mayNeedEscape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '<' || c == '>' || c == '&' || c == '"';
}

std::string_view escapeOf(char c, bool inAttribute) {
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    case '"':
      return inAttribute ? "&quot;" : "\"";
    case '\n':
      return inAttribute ? "&#10;" : "\n";
    case '\t':
      return inAttribute ? "&#9;" : "\t";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

void appendLegal(std::string& to, std::string_view text, bool inAttribute) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!mayNeedEscape(text[i])) continue;
    to.append(text.substr(from, i - from)).append(escapeOf(text[i], inAttribute));
    from = i + 1;
  }
  to.append(text.substr(from));
}

}  // namespace

void appendEscaped(std::string& to, std::string_view text, bool inAttribute) {
  if (isLegalText(text))
    appendLegal(to, text, inAttribute);
  else
    appendLegal(to, legalText(text), inAttribute);
}

Writer::Writer() : m_text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void Writer::startLine() {
  if (m_tagOpen) m_text += ">\n";
  m_tagOpen = false;
  m_text.append(2 * m_depth, ' ');
}

void Writer::open(std::string_view name) {
  startLine();
  m_text += '<';
  m_text += name;
  m_open[m_depth++] = name;
  m_tagOpen = true;
}

void Writer::attribute(std::string_view name, std::string_view value) {
  m_text += ' ';
  m_text += name;
  m_text += "=\"";
  appendEscaped(m_text, value, true);
  m_text += '"';
}

void Writer::rawAttributes(std::string_view xml) {
  m_text += ' ';
  m_text += xml;
}

void Writer::close() {
  --m_depth;
  if (m_tagOpen) {
    m_text += "/>\n";
    m_tagOpen = false;
    return;
  }
  m_text.append(2 * m_depth, ' ');
  m_text += "</";
  m_text += m_open[m_depth];
  m_text += ">\n";
}

void Writer::textElement(std::string_view name, std::string_view text) {
  startLine();
  m_text += '<';
  m_text += name;
  m_text += '>';
  appendEscaped(m_text, text, false);
  m_text += "</";
  m_text += name;
  m_text += ">\n";
}

void Writer::raw(std::string_view xml) {
  startLine();
  m_text += xml;
  m_text += '\n';
}

}  // namespace xml
