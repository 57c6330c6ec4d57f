// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/plugin.hpp>

// Rename what is called OwnerlessSteps, ownerless_steps and OWN-001, here and in CMakeLists.txt, and write your own
// question to the model in analyze().
class OwnerlessSteps : public samenspel::Analysis {
 public:
  static samenspel::Descriptor describe() {
    return {
        .id = "example.ownerless_steps",
        .version = "1.0.0",
        .vendor = "Example",
        .licence = "MIT",
        .name = {{"en", "Steps without an owner"}, {"nl", "Stappen zonder eigenaar"}},
        .description = {{"en", "Which steps ahead does nobody own?"}, {"nl", "Van welke stappen is niemand eigenaar?"}},
        .rules = {"OWN-001"}};
  }

  void analyze(const samenspel::Model& model, samenspel::Report& report) override {
    for (samenspel::Element step : model.elements("step")) {
      if (step.token("status") == "done" || step.token("status") == "stopped") continue;
      const auto commitments = step.incoming("commits");
      const bool owned = std::any_of(commitments.begin(), commitments.end(),
                                     [](samenspel::Element commits) { return commits.token("part") == "owner"; });
      if (owned) continue;
      report.finding("OWN-001", samenspel::Severity::Question)
          .subjects(step)
          .text({{"en", "Who owns “{step}”?"}, {"nl", "Wie is eigenaar van “{step}”?"}})
          .with("step", step.name());
    }
  }
};

SAMENSPEL_PLUGIN(OwnerlessSteps);
