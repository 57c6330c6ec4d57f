// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/facts.h"
#include "exchange/report/html.h"
#include "exchange/report_page.h"

// What the parts of the report page share. All refer to the page's input, which outlives them.
namespace exchange {

/// A partner as the page shows it.
struct PartnerLook {
  std::string id;
  std::string name;
  std::string code;
  diagram::Partner colour = diagram::Partner::Steel;
};

/// The input, looked up by what the parts ask for.
class Material {
 public:
  explicit Material(const ReportInput& input);

  const ReportInput& input() const { return m_input; }
  const model::Model& model() const { return m_input.model; }
  /// Core partners in document order.
  const std::vector<PartnerLook>& core() const { return m_core; }
  /// Any organisation, by id; a look without colour for what is none.
  PartnerLook partner(std::string_view id) const;
  /// The first table with this id; it counts as shown from now on. Null when no analysis has one.
  const analysis::Table* take(std::string_view table);
  bool isTaken(const analysis::Table& table) const { return m_taken.contains(&table); }
  const analysis::Metric* metric(std::string_view id, std::string_view subject = {}) const;
  /// The name of an analysis in the user's language.
  std::string analysisName(std::string_view plugin) const;
  /// The name of an element, its id when it has none, empty when it is not in the model.
  std::string name(std::string_view id) const;

 private:
  const ReportInput& m_input;
  std::vector<PartnerLook> m_core;
  std::map<std::string, PartnerLook, std::less<>> m_partners;
  std::map<std::pair<std::string_view, std::string_view>, const analysis::Metric*> m_metrics;
  std::set<const analysis::Table*> m_taken;
};

/// The name of an element, of a link its ends; empty when the model has no such element or it has no name.
std::string nameIn(const model::Model& model, std::string_view id);

/// "62,5 %" and "0,357" in the user's language; a minus as typographers have it.
std::string percent(double share);
std::string decimal(double value, int decimals = 2);
std::string counted(double signedPoints);  ///< "+6", "−1", "0"

/// Says that the page is not for the client.
void consultantTag(HtmlPage& page);
void codeChip(HtmlPage& page, const PartnerLook& partner);
void severityBadge(HtmlPage& page, analysis::Severity severity);
/// One of the project's icons, 16 pixels.
void smallIcon(HtmlPage& page, std::string_view icon);
void heading(HtmlPage& page, std::string_view text, std::string_view hint);
void writeTable(HtmlPage& page, const analysis::Table& table);

// The parts, in the order of the page.
void writeHead(HtmlPage& page, Material& material);
void writeEights(HtmlPage& page, Material& material);
void writeCertainties(HtmlPage& page, Material& material);
void writeGains(HtmlPage& page, Material& material);
void writeWorst(HtmlPage& page, Material& material);
void writeFactors(HtmlPage& page, Material& material);
void writeDiagrams(HtmlPage& page, Material& material, const paint::PangoMeasurer& measurer);
void writeTables(HtmlPage& page, Material& material);
void writeFindings(HtmlPage& page, Material& material);
void writeWaivers(HtmlPage& page, Material& material);
void writeThresholds(HtmlPage& page, Material& material);
void writeColophon(HtmlPage& page, Material& material);

/// The page's style sheet.
extern const std::string_view reportStyle;

}  // namespace exchange
