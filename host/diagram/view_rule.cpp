// SPDX-License-Identifier: MIT
#include "diagram/view_rule.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/number.h"
#include "diagram/eight.h"
#include "diagram/neighbourhood.h"
#include "model/workshop.h"

namespace diagram {
namespace {

namespace workshop = model::workshop;
using model::Attr;
using model::Element;
using model::Type;

constexpr std::array<std::string_view, 5> severities = {"error", "warning", "info", "question", "strength"};

/// Capitals of ASCII and of the letters with marks of Western Europe become small.
std::string small(std::string_view text) {
  std::string result(text);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const auto byte = static_cast<unsigned char>(result[i]);
    const bool marked = i > 0 && static_cast<unsigned char>(result[i - 1]) == 0xC3 && byte >= 0x80 && byte <= 0x9E;
    if ((byte >= 'A' && byte <= 'Z') || (marked && byte != 0x97)) result[i] = static_cast<char>(byte + 0x20);
  }
  return result;
}

bool has(const std::vector<std::string>& list, std::string_view id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

/// One rule asked of many nodes.
class Asking {
 public:
  Asking(const ViewRule& rule, const FindingLevels& findings)
      : m_rule(rule), m_findings(findings), m_text(small(rule.text)) {
    if (rule.only) m_only.insert(rule.only->begin(), rule.only->end());
  }

  bool shows(const Element& node) const {
    if (m_rule.only && !m_only.contains(node.id())) return false;
    if (!m_rule.types.empty() && std::ranges::find(m_rule.types, node.type()) == m_rule.types.end()) return false;
    if (!m_rule.layers.empty() && !goesBy(node, [this](const Element& e) { return layerFits(e); })) return false;
    if (!m_rule.partners.empty() && !goesBy(node, [this](const Element& e) { return partnerFits(e); })) return false;
    const auto isSo = [&](const ViewRule::Where& where) {
      return model::attributeOf(node.type(), where.attribute) != nullptr && node.is(where.attribute, where.value);
    };
    if (!std::ranges::all_of(m_rule.where, isSo)) return false;
    return (m_rule.findings.empty() || isFound(node)) && (m_text.empty() || says(node));
  }

 private:
  /// Nothing: it has none of its own.
  using Fits = std::optional<bool>;

  template <class Ask>
  static bool goesBy(const Element& node, const Ask& ask) {
    if (const Fits own = ask(node)) return *own;
    const auto fits = [&](const std::optional<Element>& end) { return end && ask(*end).value_or(false); };
    return std::ranges::any_of(node.outgoing(), [&](const Element& link) { return fits(link.to()); }) ||
           std::ranges::any_of(node.incoming(), [&](const Element& link) { return fits(link.from()); });
  }

  Fits layerFits(const Element& element) const {
    if (model::attributeOf(element.type(), Attr::Layer) == nullptr || !element.has(Attr::Layer)) return std::nullopt;
    return has(m_rule.layers, element.text(Attr::Layer));
  }

  Fits partnerFits(const Element& element) const {
    if (element.type() == Type::Organisation && has(m_rule.partners, element.id())) return true;
    const auto partner = partnerOf(element);
    return partner ? Fits(has(m_rule.partners, partner->id())) : std::nullopt;
  }

  bool isAbout(std::string_view id) const {
    const auto found = m_findings.find(id);
    return found != m_findings.end() &&
           std::ranges::any_of(found->second, [&](Severity each) { return m_rule.findings.contains(each); });
  }

  bool isFound(const Element& node) const {
    const auto about = [&](const Element& link) { return isAbout(link.id()); };
    return isAbout(node.id()) || std::ranges::any_of(node.outgoing(), about) ||
           std::ranges::any_of(node.incoming(), about);
  }

  bool says(const Element& node) const {
    const auto said = [&](std::string_view text) { return small(text).find(m_text) != std::string::npos; };
    if (said(node.name())) return true;
    return std::ranges::any_of(node.info().attributes, [&](const model::Attribute& row) {
      return (row.kind == model::Kind::Text || row.kind == model::Kind::Lines) && said(node.text(row.id));
    });
  }

  const ViewRule& m_rule;
  const FindingLevels& m_findings;
  std::unordered_set<std::string_view> m_only;
  std::string m_text;
};

template <class Act>
void eachWord(std::string_view text, const Act& act) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) act(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> list;
  eachWord(text, [&](std::string_view word) {
    if (word != workshop::nothing) list.emplace_back(word);
  });
  return list;
}

std::string joinedWords(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& word : list) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace

std::string_view severityToken(Severity severity) { return severities[static_cast<std::size_t>(severity)]; }

std::optional<Severity> severityNamed(std::string_view token) {
  const auto found = std::ranges::find(severities, token);
  if (found == severities.end()) return std::nullopt;
  return static_cast<Severity>(found - severities.begin());
}

std::set<std::string> shownBy(const ViewRule& rule, const model::Model& model, const FindingLevels& findings) {
  const Asking asking(rule, findings);
  std::set<std::string> shown;
  const auto show = [&](const Element& node) {
    if (!asking.shows(node)) return;
    shown.emplace(node.id());
    if (const auto partner = partnerOf(node)) shown.emplace(partner->id());
  };
  if (!rule.focus.empty()) {
    for (const std::string& id : neighbourhood(model, rule.focus, rule.steps)) show(*model.find(id));
    return shown;
  }
  for (const auto& type : model::nodeTypes())
    for (const Element& node : model.elements(type.id)) show(node);
  return shown;
}

ViewRule readRule(const Element& diagram) {
  ViewRule rule;
  if (!diagram.hasForeignAttributes()) return rule;
  for (const auto& [name, value] : diagram.foreignAttributes()) {
    if (name == workshop::shows) rule.only = words(value);
    if (name == workshop::layers) rule.layers = words(value);
    if (name == workshop::partners) rule.partners = words(value);
    if (name == workshop::text) rule.text = value;
    if (name == workshop::focus) rule.focus = words(value);
    if (name == workshop::rest) rule.fades = value == "fade";
    if (name == workshop::steps)
      rule.steps = static_cast<int>(std::clamp(base::parseNumber(value).value_or(1), 1., 3.));
    if (name == workshop::types)
      eachWord(value, [&](std::string_view word) {
        if (const auto type = model::typeNamed(word); type && model::isNode(*type)) rule.types.push_back(*type);
      });
    if (name == workshop::findings)
      eachWord(value, [&](std::string_view word) {
        if (const auto severity = severityNamed(word)) rule.findings.insert(*severity);
      });
    if (name == workshop::where)
      eachWord(value, [&](std::string_view word) {
        const std::size_t sign = word.find('=');
        const auto attribute = model::attributeNamed(word.substr(0, sign));
        if (sign != std::string_view::npos && attribute)
          rule.where.push_back({*attribute, std::string(word.substr(sign + 1))});
      });
  }
  return rule;
}

std::vector<std::pair<std::string, std::optional<std::string>>> ruleAsAttributes(const ViewRule& rule,
                                                                                 const model::Model& model) {
  std::vector<std::pair<std::string, std::optional<std::string>>> attributes;
  const auto set = [&](std::string_view name, const std::string& value) {
    attributes.emplace_back(name, value.empty() ? std::nullopt : std::optional(value));
  };
  const auto there = [&](std::vector<std::string> ids) {
    std::erase_if(ids, [&](const std::string& id) { return !model.contains(id); });
    return joinedWords(ids);
  };
  std::vector<std::string> types, where, levels;
  for (const Type type : rule.types) types.emplace_back(model::info(type).name);
  for (const auto& [attribute, value] : rule.where)
    where.push_back(std::string(model::attributeName(attribute)) + "=" + value);
  for (const Severity severity : rule.findings) levels.emplace_back(severityToken(severity));
  const std::string only = rule.only ? there(*rule.only) : std::string();
  set(workshop::shows, rule.only && only.empty() ? std::string(workshop::nothing) : only);
  set(workshop::types, joinedWords(types));
  set(workshop::layers, joinedWords(rule.layers));
  set(workshop::partners, there(rule.partners));
  set(workshop::where, joinedWords(where));
  set(workshop::findings, joinedWords(levels));
  set(workshop::text, rule.text);
  set(workshop::focus, there(rule.focus));
  set(workshop::steps, rule.focus.empty() || rule.steps == 1 ? "" : std::to_string(rule.steps));
  set(workshop::rest, rule.fades && !rule.empty() ? "fade" : "");
  const bool any = std::ranges::any_of(attributes, [](const auto& attribute) { return attribute.second.has_value(); });
  attributes.emplace_back(workshop::declaration, any ? std::optional(std::string(workshop::space)) : std::nullopt);
  return attributes;
}

}  // namespace diagram
