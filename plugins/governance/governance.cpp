// SPDX-License-Identifier: MIT
#include "governance.hpp"

#include <samenspel/plugin.hpp>
#include <stdexcept>
#include <string>

namespace samenspel::governance {
namespace {

// Nobody could read what is to be said of more, and it would take minutes.
constexpr std::size_t mostPairs = 50'000;

std::string tooManyPairs(const Report& report) {
  return fillIn(report.in({{"en",
                            "More than {n} pairs of core partners would have to be judged. Mark only those "
                            "organisations as core partners that the collaboration stands or falls with."},
                           {"nl",
                            "Er zijn meer dan {n} paren van kernpartners te beoordelen. Markeer alleen de "
                            "organisaties als kernpartner waarmee de samenwerking staat of valt."}}),
                {{"n", std::to_string(mostPairs)}});
}

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
         "GOV-010", "GOV-011", "GOV-012", "GOV-ASOF", "GOV-CORE", "GOV-SIZE"},
        {settingParameter("contactThreshold"), settingParameter("crowdSize"), settingParameter("heavySeats"),
         settingParameter("heavyOverlap"), settingParameter("heavyTables")}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("GOV", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.3);
    if (collaboration.pairs().size() > mostPairs) throw std::length_error(tooManyPairs(report));
    const Eights eights(collaboration);
    const Context context = {collaboration, eights, rules, report};
    checkLoops(context);
    checkPeople(context);
    checkAgreements(context);
    checkWeight(context);
    report.progress(0.7);
    reportMetrics(collaboration, eights, report);
    reportTables(collaboration, eights, report);
    reportOverlays(collaboration, eights, report);
    rules.close();
    report.progress(1.0);
  }
};

}  // namespace
}  // namespace samenspel::governance

SAMENSPEL_PLUGIN(samenspel::governance::Governance);
