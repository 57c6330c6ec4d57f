// SPDX-License-Identifier: MIT
#include "interests.hpp"

#include <algorithm>
#include <samenspel/plugin.hpp>

namespace samenspel::interests {
namespace {

class Interests final : public Analysis {
 public:
  static Descriptor describe() {
    return {"samenspel.interests",
            "1.0.0",
            "Samenspel",
            "MIT",
            {{"en", "Interests"}, {"nl", "Belangen"}},
            {{"en", "Who wants what, what lies on the table, and who gains or loses by the plans?"},
             {"nl", "Wie wil wat, wat ligt er op tafel, en wie gaat er door de plannen op vooruit of achteruit?"}},
            {"INT-000", "INT-001", "INT-002", "INT-003", "INT-004", "INT-005", "INT-006", "INT-007", "INT-008",
             "INT-009", "INT-010", "INT-011", "INT-012", "INT-ASOF", "INT-CORE", "INT-SIZE"},
            {settingParameter("highThreshold")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("INT", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    const Gains gains(collaboration);
    const Context context = {collaboration, gains, rules, report};
    checkInventory(context);
    checkOpenness(context);
    checkGains(context);
    checkSeats(context);
    report.progress(0.7);
    reportMetrics(collaboration, gains, report);
    reportTables(collaboration, gains, report);
    reportOverlays(collaboration, gains, report);
    rules.close();
    report.progress(1.0);
  }
};

}  // namespace

Finding* Context::add(const Rule& rule, const std::vector<Element>& subjects) const {
  Finding* finding = rules.add(rule, subjects);
  const bool isHidden = std::any_of(subjects.begin(), subjects.end(),
                                    [](Element subject) { return subject.is("interest") && !isVoiced(subject); });
  if (finding && isHidden) finding->consultantOnly();
  return finding;
}

}  // namespace samenspel::interests

SAMENSPEL_PLUGIN(samenspel::interests::Interests);
