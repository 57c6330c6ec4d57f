// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace xml {

/// Writes XML into a string, laid out for people and for line-by-line comparison: one element per line, two spaces per
/// level, \n at line ends. What XML cannot hold (control characters, bytes that are no UTF-8) becomes U+FFFD. Use from
/// one thread; the caller gives the calls in a sensible order:
///   open("a"); attribute("x", "1"); raw("<!-- c -->"); close();  gives  <a x="1">\n  <!-- c -->\n</a>\n
class Writer {
 public:
  /// Starts with the XML declaration.
  Writer();

  /// Starts an element inside the one that is open. `name` must live until its close().
  void open(std::string_view name);
  /// Adds an attribute to the element that was just opened.
  void attribute(std::string_view name, std::string_view value);
  /// Ends the innermost open element.
  void close();
  /// An element that holds nothing but text, on one line with its tags; line ends in the text stay as they are.
  void textElement(std::string_view name, std::string_view text);
  /// Bytes that are XML already, on a line of their own.
  void raw(std::string_view xml);
  /// Bytes that are attributes already, into the tag that was just opened.
  void rawAttributes(std::string_view xml);

  /// What was written; all elements must be closed.
  std::string take() { return std::move(m_text); }
  void reserve(std::size_t bytes) { m_text.reserve(bytes); }

 private:
  void startLine();

  std::string m_text;
  std::string_view m_open[16];
  std::size_t m_depth = 0;
  bool m_tagOpen = false;
};

/// Appends text with the characters escaped that mean something in XML; in an attribute also line ends and tabs.
void appendEscaped(std::string& to, std::string_view text, bool inAttribute);

}  // namespace xml
