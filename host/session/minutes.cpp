// SPDX-License-Identifier: MIT
#include "session/minutes.h"

#include <functional>

#include "base/speech.h"
#include "exchange/reduced_copy.h"
#include "xml/writer.h"

namespace session {
namespace {

using base::tr;

/// How a kind of file says a heading, a line and the rest.
struct Style {
  std::function<std::string(const std::string&)> title, paragraph, heading, item;
  std::string beforeItems, afterItems, begin, end;
};

std::string inHtml(const std::string& text) {
  std::string escaped;
  xml::appendEscaped(escaped, text, false);
  return escaped;
}

/// So that no character of a name is taken for markup.
std::string inMarkdown(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>#|").find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

Style plain() {
  const auto line = [](const std::string& text) { return text + "\n\n"; };
  return {line, line, line, [](const std::string& text) { return "- " + text + "\n"; }, "", "\n", "", ""};
}

Style markdown() {
  return {[](const std::string& text) { return "# " + inMarkdown(text) + "\n\n"; },
          [](const std::string& text) { return inMarkdown(text) + "\n\n"; },
          [](const std::string& text) { return "## " + inMarkdown(text) + "\n\n"; },
          [](const std::string& text) { return "- " + inMarkdown(text) + "\n"; },
          "",
          "\n",
          "",
          ""};
}

Style html(const MinutesMaterial& material) {
  const auto tagged = [](const char* tag) {
    return [tag](const std::string& text) { return std::string("<") + tag + ">" + inHtml(text) + "</" + tag + ">\n"; };
  };
  return {tagged("h1"),
          tagged("p"),
          tagged("h2"),
          tagged("li"),
          "<ul>\n",
          "</ul>\n",
          "<!DOCTYPE html>\n<html lang=\"" + std::string(base::languageCode(material.language)) +
              "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
              inHtml(tr("Minutes of {title}", {{"title", material.title}})) +
              "</title>\n<style>body{font:16px/1.5 Inter,system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 "
              "1em;color:#1A2030}h1{font-size:1.5em}h2{font-size:1.15em;margin:1.6em 0 .4em}p{color:#475063}</style>\n"
              "</head>\n<body>\n",
          "</body>\n</html>\n"};
}

Style styleOf(const MinutesMaterial& material, MinutesFormat format) {
  switch (format) {
    case MinutesFormat::Markdown:
      return markdown();
    case MinutesFormat::Html:
      return html(material);
    case MinutesFormat::Text:
      break;
  }
  return plain();
}

}  // namespace

std::string minutesPage(const MinutesMaterial& material, MinutesFormat format) {
  const base::Speaking speaking(material.language);
  const Style style = styleOf(material, format);
  std::string page = style.begin + style.title(tr("Minutes of {title}", {{"title", material.title}})) +
                     style.paragraph(base::longDate(material.day, material.language));
  if (material.forClient) page += style.paragraph(exchange::clientLine());
  if (material.items.empty()) page += style.paragraph(tr("There is nothing on the agenda."));
  std::size_t number = 0;
  for (const AgendaItem& item : material.items) {
    page += style.heading(std::to_string(++number) + ". " + item.name);
    const auto& minutes = material.forClient ? item.forClient : item.minutes;
    if (minutes.empty()) {
      page += style.paragraph(tr("Nothing was changed."));
      continue;
    }
    page += style.beforeItems;
    for (const Minute& minute : minutes) page += style.item(minute.in(material.language));
    page += style.afterItems;
  }
  return page + style.end;
}

}  // namespace session
