// SPDX-License-Identifier: MIT
#include "exchange/report/material.h"

#include <cmath>

#include "base/number.h"
#include "diagram/shapes/marks.h"
#include "paint/pango_measurer.h"

namespace exchange {
namespace {

using model::Attr;
using model::Type;

/// As people write it: a comma in Dutch, a real minus.
std::string written(std::string number) {
  if (const auto point = number.find('.'); point != std::string::npos && base::language() == base::Language::Dutch)
    number[point] = ',';
  if (number.starts_with('-')) number.replace(0, 1, "−");
  return number;
}

/// Nothing in the pictures of this page is measured.
class NoMeasurer final : public diagram::TextMeasurer {
 public:
  double width(std::string_view text, const diagram::Font& font) const override {
    return double(text.size()) * font.size * .55;
  }
};

diagram::Severity looked(analysis::Severity severity) {
  switch (severity) {
    case analysis::Severity::Error:
      return diagram::Severity::Error;
    case analysis::Severity::Warning:
      return diagram::Severity::Warning;
    case analysis::Severity::Info:
      return diagram::Severity::Info;
    case analysis::Severity::Question:
      return diagram::Severity::Question;
    case analysis::Severity::Strength:
      break;
  }
  return diagram::Severity::Strength;
}

}  // namespace

Material::Material(const ReportInput& input) : m_input(input) {
  const NoMeasurer measurer;
  for (const diagram::NodeFacts& node : diagram::readFacts(input.model, {}, measurer).nodes) {
    if (node.type != Type::Organisation) continue;
    PartnerLook look{node.id, name(node.id), node.code, node.colour};
    if (node.core) m_core.push_back(look);
    m_partners.emplace(node.id, std::move(look));
  }
  for (const analysis::Report& report : input.reports)
    for (const analysis::Metric& metric : report.metrics) m_metrics.try_emplace({metric.id, metric.subject}, &metric);
}

PartnerLook Material::partner(std::string_view id) const {
  const auto found = m_partners.find(id);
  return found == m_partners.end() ? PartnerLook{std::string(id), name(id), {}, {}} : found->second;
}

const analysis::Table* Material::take(std::string_view table) {
  const analysis::Table* first = nullptr;
  for (const analysis::Report& report : m_input.reports)
    for (const analysis::Table& one : report.tables) {
      if (one.id != table) continue;
      m_taken.insert(&one);
      if (first == nullptr) first = &one;
    }
  return first;
}

const analysis::Metric* Material::metric(std::string_view id, std::string_view subject) const {
  const auto found = m_metrics.find({id, subject});
  return found == m_metrics.end() ? nullptr : found->second;
}

std::string Material::analysisName(std::string_view plugin) const {
  const analysis::Plugin* known = m_input.catalogue.find(std::string(plugin));
  return known == nullptr ? std::string(plugin) : known->name(base::language());
}

std::string Material::name(std::string_view id) const { return nameIn(m_input.model, id); }

std::string nameIn(const model::Model& model, std::string_view id) {
  const auto element = model.find(id);
  if (!element) return {};
  if (!model::isLink(element->type())) return std::string(element->name());
  const auto from = element->from(), to = element->to();
  return std::string(from ? from->name() : "") + " – " + std::string(to ? to->name() : "");
}

std::string decimal(double value, int decimals) { return written(base::formatNumber(value, decimals)); }
std::string percent(double share) { return written(base::formatNumber(share * 100, 0)) + " %"; }

std::string counted(double points) {
  const std::string number = decimal(points);
  return points > 0 ? "+" + number : number;
}

void consultantTag(HtmlPage& page) {
  const auto tag = page.open("div");
  {
    const auto box = page.block("div", "tag consultant");
    smallIcon(page, "lock");
    page.element("strong", base::tr("Consultant’s copy"));
  }
  page.element("p", "hint", base::tr("may hold what was not said aloud"));
}

void codeChip(HtmlPage& page, const PartnerLook& partner) {
  switch (partner.colour) {
    case diagram::Partner::Teal:
      return page.element("span", "chip teal", partner.code);
    case diagram::Partner::Terra:
      return page.element("span", "chip terra", partner.code);
    case diagram::Partner::Violet:
      return page.element("span", "chip violet", partner.code);
    case diagram::Partner::Moss:
      return page.element("span", "chip moss", partner.code);
    case diagram::Partner::Wine:
      return page.element("span", "chip wine", partner.code);
    case diagram::Partner::Steel:
      break;
  }
  page.element("span", "chip steel", partner.code);
}

void severityBadge(HtmlPage& page, analysis::Severity severity) {
  diagram::DisplayList list;
  const NoMeasurer measurer;
  diagram::Drawing drawing{list, measurer};
  diagram::drawBadge(drawing, looked(severity), 1, {0, 0}, 8.5);
  page.picture(list, {}, 0);
}

void smallIcon(HtmlPage& page, std::string_view icon) {
  diagram::DisplayList list;
  list.icon(icon, {8, 8}, 16, diagram::ColourRole::Ink2, 1.5);
  page.picture(list, {}, 1);
}

void heading(HtmlPage& page, std::string_view text, std::string_view hint) {
  const auto h2 = page.open("h2");
  page.text(text);
  if (!hint.empty()) {
    page.text(" ");
    page.element("small", hint);
  }
}

}  // namespace exchange
