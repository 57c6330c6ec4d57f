// SPDX-License-Identifier: MIT
#include "constituency.hpp"

#include <samenspel/plugin.hpp>

namespace samenspel::constituency {
namespace {

class Constituency final : public Analysis {
 public:
  static Descriptor describe() {
    return {"samenspel.constituency",
            "1.0.0",
            "Samenspel",
            "MIT",
            {{"en", "Constituency and steering"}, {"nl", "Achterban en stuurcyclus"}},
            {{"en", "Do those who decide report back in time, and does steering lead to results that are looked at?"},
             {"nl", "Koppelt wie beslist op tijd terug, en leidt het sturen tot resultaten die bekeken worden?"}},
            {"COM-000", "COM-001", "COM-002", "COM-003", "COM-004", "COM-005", "COM-006", "COM-007", "COM-008",
             "COM-009", "COM-010", "COM-011", "COM-012", "COM-ASOF", "COM-CORE", "COM-SIZE"},
            {settingParameter("feedbackSlack"), settingParameter("representationFeedback")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("COM", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    const Loops loops(collaboration);
    const NamesInUse names(model, {"step", "table"});
    const Context context = {collaboration, loops, names, rules, report};
    checkRepresentation(context);
    checkVoice(context);
    checkSteering(context);
    checkResults(context);
    report.progress(0.7);
    reportMetrics(collaboration, loops, report);
    reportTables(collaboration, loops, report);
    reportOverlays(collaboration, loops, report);
    rules.close();
    report.progress(1.0);
  }
};

}  // namespace
}  // namespace samenspel::constituency

SAMENSPEL_PLUGIN(samenspel::constituency::Constituency);
