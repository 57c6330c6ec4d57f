// SPDX-License-Identifier: MIT
#include "runner/checker.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "xml/encoding.h"

namespace runner {

Checker::Checker(Sink& sink, std::string item, std::string_view kind)
    : m_sink(sink), m_item(xml::legalText(std::string_view(item).substr(0, 64))), m_kind(kind) {}

void Checker::refuse(std::string sentence, std::string_view kind) {
  m_passed = false;
  auto& refusals = m_sink.m_refusals;
  const bool known = std::ranges::find(refusals, sentence, &Refusal::what) != refusals.end();
  if (!known && refusals.size() < maximumRefusals) refusals.push_back({std::move(sentence), kind});
}

void Checker::room(std::size_t bytes) {
  ++m_sink.m_items;
  m_sink.m_bytes += bytes;
  if (m_sink.m_items > maximumItems) {
    refuse(base::tr("The report holds more than {limit} things.", {{"limit", std::to_string(maximumItems)}}));
  }
  if (m_sink.m_bytes > maximumReportBytes) {
    refuse(base::tr("The report is larger than {limit} MiB.", {{"limit", std::to_string(maximumReportBytes >> 20)}}));
  }
}

void Checker::structSize(std::size_t given, std::size_t needed, std::string_view field) {
  if (given >= needed) return;
  refuse(
      base::tr("{field} is {given} bytes; this program needs at least {needed}.",
               {{"field", std::string(field)}, {"given", std::to_string(given)}, {"needed", std::to_string(needed)}}));
}

std::string_view Checker::text(samenspel_text text, std::string_view field, bool required) {
  const auto about = [&](std::string_view message) {
    refuse(base::tr(message,
                    {{"field", std::string(field)}, {"item", m_item}, {"limit", std::to_string(maximumTextBytes)}}),
           "text");
    return std::string_view{};
  };
  if (text.size == 0) return required ? about("{field} of ‘{item}’ is empty.") : std::string_view{};
  if (text.data == nullptr) return about("{field} of ‘{item}’ has a size but points at nothing.");
  if (text.size > maximumTextBytes) return about("{field} of ‘{item}’ is longer than {limit} bytes.");
  const std::string_view view(text.data, text.size);
  if (!xml::isLegalText(view)) {
    return about("{field} of ‘{item}’ is not valid text: it must be UTF-8 without control characters.");
  }
  room(text.size);
  return view;
}

std::string_view Checker::name(samenspel_text given, std::string_view field) {
  const std::string_view view = text(given, field, true);
  if (!view.empty() && !isName(view)) refuseValue(view, field);
  return view;
}

double Checker::number(double value, std::string_view field) {
  if (std::isfinite(value)) return value;
  refuse(base::tr("{field} of ‘{item}’ is not a finite number.", {{"field", std::string(field)}, {"item", m_item}}));
  return 0;
}

void Checker::choice(std::uint32_t value, std::size_t count, std::string_view field) {
  if (value >= count) refuseValue(std::to_string(value), field);
}

bool Checker::list(const void* items, std::size_t count, std::size_t limit, std::string_view field) {
  if (count == 0) return true;
  if (items != nullptr && count <= limit) return true;
  refuse(base::tr("{field} of ‘{item}’ is no list of at most {limit} items.",
                  {{"field", std::string(field)}, {"item", m_item}, {"limit", std::to_string(limit)}}));
  return false;
}

std::string_view Checker::element(std::uint32_t element, std::string_view field) {
  const std::string_view kind = m_kind == "fix" ? m_kind : "subject";
  if (element >= m_sink.m_snapshot.size()) {
    refuse(base::tr("{field} of ‘{item}’ names element {index}, but the model has only {count}.",
                    {{"field", std::string(field)},
                     {"item", m_item},
                     {"index", std::to_string(element)},
                     {"count", std::to_string(m_sink.m_snapshot.size())}}),
           kind);
    return {};
  }
  const std::string_view id = m_sink.m_snapshot.id(element);
  if (id.empty()) {
    refuse(base::tr("{field} of ‘{item}’ names element {index}, which has no id.",
                    {{"field", std::string(field)}, {"item", m_item}, {"index", std::to_string(element)}}),
           kind);
  }
  return id;
}

void Checker::handle(std::uint32_t handle, std::size_t count, std::string_view field) {
  if (handle < count) return;
  refuse(base::tr("{field} is {value}, which is no handle that was given out.",
                  {{"field", std::string(field)}, {"value", std::to_string(handle)}}));
}

void Checker::refuseValue(std::string_view value, std::string_view field) {
  refuse(base::tr("{field} of ‘{item}’ is ‘{value}’, which is not allowed there.",
                  {{"field", std::string(field)}, {"item", m_item}, {"value", xml::legalText(value.substr(0, 64))}}));
}

}  // namespace runner
