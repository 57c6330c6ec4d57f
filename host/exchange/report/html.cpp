// SPDX-License-Identifier: MIT
#include "exchange/report/html.h"

#include "base/number.h"
#include "paint/picture.h"
#include "xml/writer.h"

namespace exchange {

HtmlPage::HtmlPage(std::string_view language, std::string_view title, std::string_view style) {
  m_text = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"";
  attribute("lang", language);
  m_text +=
      ">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>";
  text(title);
  m_text.append("</title>\n<style>\n").append(style).append("</style>\n</head>\n<body>\n");
}

HtmlPage::Scope HtmlPage::open(HtmlName element, HtmlAttributes attributes) {
  start(element);
  for (const auto& [name, value] : attributes) attribute(name, value);
  m_text += '>';
  return Scope(*this);
}

HtmlPage::Scope HtmlPage::block(HtmlName element, HtmlName cssClass) {
  return open(element, {{"class", std::string(cssClass.text())}});
}

void HtmlPage::text(std::string_view text) { xml::appendEscaped(m_text, text, false); }

void HtmlPage::element(HtmlName element, std::string_view content) {
  const auto scope = open(element);
  text(content);
}

void HtmlPage::element(HtmlName element, HtmlName cssClass, std::string_view content) {
  const auto scope = block(element, cssClass);
  text(content);
}

void HtmlPage::bar(HtmlName cssClass, double width) {
  const auto scope = open(
      "span", {{"class", std::string(cssClass.text())}, {"style", "width:" + base::formatNumber(width, 1) + "px"}});
}

void HtmlPage::picture(const diagram::DisplayList& list, std::string_view title, double margin) {
  paint::PictureOptions options;
  options.title = title;
  options.background = {};
  options.margin = margin;
  options.idPrefix = "p" + std::to_string(++m_pictures) + "-";
  if (const auto svg = paint::svgBytes(list, options)) m_text += *svg;  // our own writer escapes as this one does
}

std::string HtmlPage::take() && {
  m_text += "</body>\n</html>\n";
  return std::move(m_text);
}

void HtmlPage::start(HtmlName element) {
  m_text.append("<").append(element.text());
  m_open.push_back(element);
}

void HtmlPage::attribute(HtmlName name, std::string_view value) {
  m_text.append(" ").append(name.text()).append("=\"");
  xml::appendEscaped(m_text, value, true);
  m_text += '"';
}

void HtmlPage::close() {
  m_text.append("</").append(m_open.back().text()).append(">");
  m_open.pop_back();
  if (m_open.size() < 3) m_text += '\n';
}

}  // namespace exchange
