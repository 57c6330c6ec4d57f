// SPDX-License-Identifier: MIT
#include "conditions.hpp"

#include <samenspel/plugin.hpp>

namespace samenspel::conditions {
namespace {

class Conditions final : public Analysis {
 public:
  static Descriptor describe() {
    return {
        "samenspel.conditions",
        "1.0.0",
        "Samenspel",
        "MIT",
        {{"en", "Five conditions"}, {"nl", "Vijf condities"}},
        {{"en",
          "Is there a shared ambition, and which condition needs attention? With the pitfalls and success factors."},
         {"nl", "Is er een gedeelde ambitie, en welke conditie vraagt aandacht? Met de valkuilen en succesfactoren."}},
        {"CON-000", "CON-001", "CON-002", "CON-003", "CON-004", "CON-005", "CON-006", "CON-007", "CON-008", "CON-009",
         "CON-010", "CON-011", "CON-ASOF", "CON-CORE", "CON-SIZE"},
        {settingParameter("ambitionAliveDays"), settingParameter("lensLow"), settingParameter("lensGap"),
         settingParameter("contactThreshold"), settingParameter("ambitionStartDays"),
         settingParameter("statusFreshDays"), settingParameter("evaluationDays"), settingParameter("highThreshold"),
         settingParameter("heavySeats"), settingParameter("heavyOverlap"), settingParameter("heavyTables")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("CON", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    const Gains gains(collaboration);
    const Certainties scores(collaboration);
    const Eights eights(collaboration);
    const Sources sources = {collaboration, gains, scores, eights};
    const Lenses lenses(sources);
    const Context context = {collaboration, lenses, rules, report};
    checkAmbitions(context);
    checkWork(context);
    report.progress(0.7);
    reportMetrics(lenses, report);
    reportLenses(lenses, report);
    reportCard(sources, Card(sources), report);
    reportOverlays(collaboration, report);
    rules.close();
    report.progress(1.0);
  }
};

}  // namespace
}  // namespace samenspel::conditions

SAMENSPEL_PLUGIN(samenspel::conditions::Conditions);
