// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "constituency.hpp"
#include "feedback.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// Who speaks for whom, and whether they hear of it: COM-001 to COM-004.
namespace samenspel::constituency {
namespace {

class Representation {
 public:
  explicit Representation(const Context& context) : m(context), m_spokesmen(context.collaboration) {}

  void check() {
    for (const Element role : m.collaboration.model().elements("role")) checkDecider(role);
    for (const Element link : representsLinks(m.collaboration.model())) {
      checkReport(link);
      checkInfluence(link);
    }
    for (const Element group : m.collaboration.model().elements("constituency")) checkRepresented(group);
  }

 private:
  void checkDecider(Element role) const;
  void checkReport(Element link) const;
  void checkInfluence(Element link);
  void checkRepresented(Element group);
  void proposeConstituency(Finding& finding, Element role) const;
  void proposeSpokesman(Finding& finding, Element group);

  const Context& m;
  Spokesmen m_spokesmen;
};

Finding& naming(Finding& finding, Element link) {
  return finding.with("role", link.from().name()).with("group", link.to().name());
}

/// COM-001.
void Representation::checkDecider(Element role) const {
  const auto decides = [&](Element seat) {
    return seat.to().is("table") && m.collaboration.isActive(seat.to()) && m.collaboration.isMandated(seat);
  };
  const auto speaks = [](Element link) { return link.to().is("constituency"); };
  const Elements seats = role.outgoing("sitsAt");
  const Elements represents = role.outgoing("represents");
  if (std::none_of(seats.begin(), seats.end(), decides)) return;
  if (std::any_of(represents.begin(), represents.end(), speaks)) return;
  Finding* finding = m.rules.add(rule::whomNotRecorded, {role});
  if (!finding) return;
  finding->with("role", role.name());
  if (m.rules.hasRoomForProposals()) proposeConstituency(*finding, role);
}

void Representation::proposeConstituency(Finding& finding, Element role) const {
  const Element partner = m.collaboration.partner(role);
  const Texts name = {{"en", "Constituency of {role}"}, {"nl", "Achterban van {role}"}};
  Fix& fix = finding.fix({{"en", "Add the constituency that {role} represents, still to be described"},
                          {"nl", "Voeg de achterban toe die {role} vertegenwoordigt, nog te beschrijven"}});
  const Reference group = fix.add("constituency");
  fix.set(group, "name", fillIn(m.report.in(name), {{"role", std::string(role.name())}})).set(group, "mood", "unknown");
  hideWith(fix, group, {role});
  if (partner) fix.addLink("partOf", group, partner);
  addRepresentation(fix, role, group);
  for (const Element link : partner ? partner.incoming("partOf") : Elements()) {
    if (!link.from().is("constituency")) continue;
    finding.with("known", link.from().name());
    addRepresentation(
        finding.fix({{"en", "Let {role} represent {known}"}, {"nl", "Laat {role} {known} vertegenwoordigen"}}), role,
        link.from());
    return;
  }
}

/// COM-002.
void Representation::checkReport(Element link) const {
  const Feedback feedback = feedbackOn(m.collaboration, link);
  if (feedback.timeliness == Timeliness::InTime) return;
  const bool known = feedback.timeliness == Timeliness::Late;
  Finding* finding = m.rules.add(known ? rule::reportsLate : rule::reportsHowOften, {link, link.from(), link.to()});
  if (!finding) return;
  naming(*finding, link);
  if (feedback.days) finding->number("days", *feedback.days);
  if (feedback.days && feedback.limit) finding->number("limit", *feedback.limit);
  const auto due = daysAhead(m.collaboration, 14);
  const Texts title =
      due ? Texts{{"en", "Plan a report back to {group} for {stepDay}"},
                  {"nl", "Plan een terugkoppeling aan {group} voor {stepDay}"}}
          : Texts{{"en", "Plan a report back to {group}"}, {"nl", "Plan een terugkoppeling aan {group}"}};
  proposeStep(m, *finding,
              {title,
               {{"en", "Report back to {group}"}, {"nl", "Terugkoppeling aan {group}"}},
               {{"group", std::string(link.to().name())}},
               due},
              {link, link.from(), link.to()});
}

/// COM-003.
void Representation::checkInfluence(Element link) {
  const std::string_view influence = link.token("influence");
  if (influence == "some" || influence == "strong") return;
  const Rule& rule = influence == "none" ? rule::noInfluence : rule::whatInfluence;
  Finding* finding = m.rules.add(rule, {link, link.from(), link.to()});
  if (!finding) return;
  naming(*finding, link);
  proposeSpokesman(*finding, link.to());
}

/// COM-004.
void Representation::checkRepresented(Element group) {
  const Elements links = group.incoming("represents");
  if (std::any_of(links.begin(), links.end(), [](Element link) { return link.from().is("role"); })) return;
  Finding* finding = m.rules.add(rule::nobodyRepresents, {group});
  if (!finding) return;
  finding->with("group", group.name());
  proposeSpokesman(*finding, group);
}

/// Another role represents the constituency; one still to be named when all do already.
void Representation::proposeSpokesman(Finding& finding, Element group) {
  if (!m.rules.hasRoomForProposals()) return;
  if (const Element role = m_spokesmen.next(group)) {
    finding.with("other", role.name());
    addRepresentation(
        finding.fix({{"en", "Let {other} represent {group}"}, {"nl", "Laat {other} {group} vertegenwoordigen"}}), role,
        group);
    return;
  }
  Element partner = m.collaboration.partner(group);
  if (!partner) partner = m.collaboration.corePartners().front();
  finding.with("partner", partner.name());
  Fix& fix = finding.fix({{"en", "Let somebody of {partner}, still to be named, represent {group}"},
                          {"nl", "Laat een nog te benoemen rol van {partner} {group} vertegenwoordigen"}});
  addRepresentation(fix, addRole(fix, partner), group);
}

}  // namespace

void checkRepresentation(const Context& context) { Representation(context).check(); }

}  // namespace samenspel::constituency
