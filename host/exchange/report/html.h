// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/display_list.h"

namespace exchange {

/// A name of an element, an attribute or a class: a literal of the program, looked at when it is compiled, so that no
/// text from a model can ever become one.
class HtmlName {
 public:
  // Implicit, so that a page reads as what it is: page.open("section").
  consteval HtmlName(const char* name) : m_name(name) {
    for (const char* c = name; *c != '\0'; ++c)
      if (!((*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9') || *c == '-' || *c == ' ')) throw "not a name";
  }
  constexpr std::string_view text() const { return m_name; }

 private:
  const char* m_name;
};

struct HtmlAttribute {
  HtmlName name;
  std::string value;
};
using HtmlAttributes = std::initializer_list<HtmlAttribute>;

/// Writes one page of HTML that is strict XML as well. There is no way to write raw text: names are literals of the
/// program, what is between and in them is escaped, pictures come from display lists. No script, no links, nothing from
/// elsewhere, and a content security policy that says so. Use from one thread, in the order of the page.
class HtmlPage {
 public:
  /// `style` must live as long as the program.
  HtmlPage(std::string_view language, std::string_view title, std::string_view style);

  /// Starts an element until the Scope goes.
  class Scope {
   public:
    explicit Scope(HtmlPage& page) : m_page(page) {}
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    ~Scope() { m_page.close(); }

   private:
    HtmlPage& m_page;
  };
  [[nodiscard]] Scope open(HtmlName element, HtmlAttributes attributes = {});
  [[nodiscard]] Scope block(HtmlName element, HtmlName cssClass);
  void text(std::string_view text);
  /// An element with nothing but text.
  void element(HtmlName element, std::string_view text);
  void element(HtmlName element, HtmlName cssClass, std::string_view text);
  /// A coloured bar or a bordered box of a width in pixels.
  void bar(HtmlName cssClass, double width);
  /// A drawing, with what it shows for those who do not see it. Nothing when it is empty. `margin` in pixels.
  void picture(const diagram::DisplayList& list, std::string_view title, double margin = 1);

  /// The page; all scopes must be gone.
  std::string take() &&;

 private:
  void start(HtmlName element);
  void attribute(HtmlName name, std::string_view value);
  void close();

  std::string m_text;
  std::vector<HtmlName> m_open;
  int m_pictures = 0;
};

}  // namespace exchange
