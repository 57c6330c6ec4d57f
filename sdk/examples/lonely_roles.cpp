// SPDX-License-Identifier: MIT
#include <samenspel/plugin.hpp>

class LonelyRoles : public samenspel::Analysis {
 public:
  static samenspel::Descriptor describe() {
    return {.id = "example.lonely_roles",
            .version = "1.0.0",
            .vendor = "Example",
            .licence = "MIT",
            .name = {{"en", "Lonely roles"}, {"nl", "Eenzame rollen"}},
            .description = {{"en", "Roles with few contacts."}, {"nl", "Rollen met weinig contacten."}},
            .rules = {"LON-001"},
            .parameters = {samenspel::Parameter::integer(
                "lonelyBelow",
                {{"en", "Lonely below this many contacts"}, {"nl", "Eenzaam onder dit aantal contacten"}}, 1, 1, 20)}};
  }

  void analyze(const samenspel::Model& model, samenspel::Report& report) override {
    auto& contacts = report.sizes("contacts", {{"en", "Contacts"}, {"nl", "Contacten"}});
    for (samenspel::Element role : model.elements("role")) {
      const auto count = double(role.outgoing("contact").size() + role.incoming("contact").size());
      contacts.set(role, count);
      if (count >= model.number("lonelyBelow")) continue;
      report.finding("LON-001", samenspel::Severity::Warning)
          .subjects(role)
          .text({{"en", "{role} has {n} contacts."}, {"nl", "{role} heeft {n} contacten."}})
          .with("role", role.name())
          .with("n", std::to_string(int(count)))
          .number("contacts", count);
    }
  }
};

SAMENSPEL_PLUGIN(LonelyRoles);
