// SPDX-License-Identifier: MIT
#include "readiness.hpp"

#include <samenspel/plugin.hpp>

namespace samenspel::readiness {
namespace {

class Readiness final : public Analysis {
 public:
  static Descriptor describe() {
    return {"samenspel.readiness",
            "1.0.0",
            "Samenspel",
            "MIT",
            {{"en", "Process readiness"}, {"nl", "Procesgereedheid"}},
            {{"en", "Is what is minimally needed arranged, and are the first few steps clear? The four certainties."},
             {"nl", "Is geregeld wat minimaal nodig is, en zijn de eerste paar stappen helder? De vier zekerheden."}},
            {"PRC-000", "PRC-001", "PRC-002", "PRC-003", "PRC-004", "PRC-005", "PRC-006", "PRC-007", "PRC-008",
             "PRC-009", "PRC-010", "PRC-011", "PRC-012", "PRC-ASOF", "PRC-CORE", "PRC-SIZE"},
            {settingParameter("statusFreshDays"), settingParameter("ambitionStartDays"),
             settingParameter("horizonDays"), settingParameter("evaluationDays"), settingParameter("celebrateDays"),
             settingParameter("certaintyLow"), settingParameter("imbalance")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("PRC", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    const Certainties scores(collaboration);
    const Context context = {collaboration, scores, rules, report};
    checkCertainties(context);
    checkAhead(context);
    checkTimeliness(context);
    report.progress(0.7);
    reportMetrics(collaboration, scores, report);
    reportTables(collaboration, scores, report);
    reportOverlays(collaboration, scores, report);
    rules.close();
    report.progress(1.0);
  }
};

}  // namespace
}  // namespace samenspel::readiness

SAMENSPEL_PLUGIN(samenspel::readiness::Readiness);
