// SPDX-License-Identifier: MIT
#include "governance.hpp"

#include <samenspel/plugin.hpp>

namespace samenspel::governance {
namespace {

class Governance final : public Analysis {
 public:
  static Descriptor describe() {
    return {
        "samenspel.governance",
        "1.0.0",
        "Samenspel",
        "MIT",
        {{"en", "Governance layers"}, {"nl", "Bestuurslagen"}},
        {{"en", "Do the partners meet on every layer, and does each connect its own? The figure of eight."},
         {"nl", "Ontmoeten de partners elkaar op elk niveau, en verbinden ze de niveaus in eigen huis? Het 8-tje."}},
        {"GOV-000", "GOV-001", "GOV-002", "GOV-003", "GOV-004", "GOV-005", "GOV-006", "GOV-007", "GOV-008", "GOV-009",
         "GOV-010", "GOV-011", "GOV-012", "GOV-ASOF", "GOV-CORE"},
        {settingParameter("contactThreshold"), settingParameter("crowdSize"), settingParameter("heavySeats"),
         settingParameter("heavyOverlap"), settingParameter("heavyTables")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("GOV", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    const Eights eights(collaboration);
    const Context context = {collaboration, eights, rules, report};
    checkLoops(context);
    checkPeople(context);
    checkAgreements(context);
    checkWeight(context);
    rules.close();
    report.progress(0.7);
    reportMetrics(collaboration, eights, report);
    reportTables(collaboration, eights, report);
    reportOverlays(collaboration, eights, report);
    report.progress(1.0);
  }
};

}  // namespace
}  // namespace samenspel::governance

SAMENSPEL_PLUGIN(samenspel::governance::Governance);
