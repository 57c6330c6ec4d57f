// SPDX-License-Identifier: MIT
#include "compare/content.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "model/canonical.h"

namespace compare {
namespace {

using model::Attr;
using model::Attribute;
using model::Element;

constexpr Attr internals[] = {Attr::Owner, Attr::Id, Attr::Raw, Attr::Before};

/// What absence means; of commits.part it depends on the other end.
std::string_view absentIn(const Element& element, const Attribute& row) {
  if (row.required) return {};
  if (row.id != Attr::Part) return row.absent;
  const auto end = element.to();
  return model::absentValue(element.type(), row.id, end ? std::optional(end->type()) : std::nullopt);
}

std::optional<std::string> value(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional(std::string(text));
}

/// The canonical text, empty when that is what absence means.
std::string meaning(const Attribute& row, std::string_view text, std::string_view absent) {
  if (text.empty() || text == absent) return {};
  std::string canonical = model::canonicalText(row, text);
  return canonical == absent ? std::string() : canonical;
}

/// How to set what stands there: not at all when that says it as well.
std::optional<std::string> setting(const Attribute& row, std::string_view text, std::string_view absent) {
  return meaning(row, text, absent).empty() ? std::nullopt : value(text);
}

bool differs(const Attribute& row, std::string_view before, std::string_view after, std::string_view absentBefore,
             std::string_view absentAfter) {
  if (before == after) return false;
  // Where absence means something else, the same meaning needs another text.
  return absentBefore != absentAfter || meaning(row, before, absentBefore) != meaning(row, after, absentAfter);
}

void addForeign(const Element& before, const Element& after, std::vector<AttributeDifference>& found) {
  if (!before.hasForeignAttributes() && !after.hasForeignAttributes()) return;
  std::map<std::string_view, std::pair<std::string_view, std::string_view>> all;
  for (const auto& [name, text] : before.foreignAttributes()) all[name].first = text;
  for (const auto& [name, text] : after.foreignAttributes()) all[name].second = text;
  for (const auto& [name, texts] : all)
    if (texts.first != texts.second) found.push_back({std::string(name), value(texts.first), value(texts.second)});
}

std::string_view internalText(const Element& element, Attr attribute) {
  return element.has(attribute) ? element.text(attribute) : std::string_view();
}

}  // namespace

std::vector<AttributeDifference> differences(const Element& before, const Element& after) {
  std::vector<AttributeDifference> found;
  for (const Attr attribute : internals) {
    const std::string_view was = internalText(before, attribute), is = internalText(after, attribute);
    if (was != is) found.push_back({std::string(model::attributeName(attribute)), value(was), value(is)});
  }
  const auto rows = before.info().attributes;
  // For every element of a model anew would take longer than comparing.
  thread_local std::vector<std::string_view> texts;
  texts.resize(std::max(texts.size(), 2 * rows.size()));
  const std::span<std::string_view> was(texts.data(), rows.size()), is(texts.data() + rows.size(), rows.size());
  before.texts(was);
  after.texts(is);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (was[i] == is[i]) continue;
    const std::string_view absentBefore = absentIn(before, rows[i]), absentAfter = absentIn(after, rows[i]);
    if (!differs(rows[i], was[i], is[i], absentBefore, absentAfter)) continue;
    const bool sameAbsence = absentBefore == absentAfter;
    found.push_back({std::string(rows[i].name), sameAbsence ? setting(rows[i], was[i], absentBefore) : value(was[i]),
                     sameAbsence ? setting(rows[i], is[i], absentAfter) : value(is[i])});
  }
  addForeign(before, after, found);
  return found;
}

bool saysTheSame(const Element& a, const Element& b) { return a.type() == b.type() && differences(a, b).empty(); }

std::optional<std::string> said(const Element& element, std::string_view name) {
  const auto attribute = model::attributeNamed(name);
  const bool known = attribute && (model::isInternal(*attribute) || model::attributeOf(element.type(), *attribute));
  if (known) return element.has(*attribute) ? value(element.text(*attribute)) : std::nullopt;
  for (const auto& [foreign, text] : element.foreignAttributes())
    if (foreign == name) return value(text);
  return std::nullopt;
}

std::vector<Held> references(const Element& element) {
  std::vector<Held> held;
  for (const Attr attribute : kReferences)
    if (const std::string_view id = element.reference(attribute); !id.empty()) held.push_back({attribute, id});
  return held;
}

std::vector<Element> referrers(const model::Model& model, std::string_view id) {
  std::vector<Element> found;
  std::unordered_set<std::uint32_t> seen;
  for (const Attr attribute : kReferences)
    for (const Element& element : model.referring(attribute, id))
      if (seen.insert(element.position()).second) found.push_back(element);
  return found;
}

}  // namespace compare
