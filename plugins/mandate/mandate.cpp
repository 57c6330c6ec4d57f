// SPDX-License-Identifier: MIT
#include "mandate.hpp"

#include <samenspel/plugin.hpp>

namespace samenspel::mandate {
namespace {

class Mandate final : public Analysis {
 public:
  static Descriptor describe() {
    return {"samenspel.mandate",
            "1.0.0",
            "Samenspel",
            "MIT",
            {{"en", "Mandate and roles"}, {"nl", "Mandaat en rollen"}},
            {{"en", "Can those at the table decide, and can those who coordinate call upon others?"},
             {"nl", "Kan wie aan tafel zit beslissen, en kan wie coördineert een beroep doen op anderen?"}},
            {"MAN-000", "MAN-001", "MAN-002", "MAN-003", "MAN-004", "MAN-005", "MAN-006", "MAN-007", "MAN-008",
             "MAN-009", "MAN-010", "MAN-ASOF", "MAN-CORE", "MAN-SIZE"},
            {settingParameter("contactThreshold"), settingParameter("crowdSize")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("MAN", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    const NamesInUse names(model, {"agreement", "table"});
    const Context context = {collaboration, names, rules, report};
    checkTables(context);
    checkCoordination(context);
    checkAuthority(context);
    checkSeats(context);
    checkHats(context);
    report.progress(0.7);
    reportMetrics(collaboration, report);
    reportTables(collaboration, report);
    reportOverlays(collaboration, report);
    rules.close();
    report.progress(1.0);
  }
};

}  // namespace
}  // namespace samenspel::mandate

SAMENSPEL_PLUGIN(samenspel::mandate::Mandate);
