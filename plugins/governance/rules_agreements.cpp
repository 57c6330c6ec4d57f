// SPDX-License-Identifier: MIT
#include <samenspel/plans.hpp>
#include <samenspel/proposals.hpp>
#include <set>
#include <string>

#include "governance.hpp"
#include "proposals.hpp"
#include "support.hpp"
#include "texts.hpp"

// What was agreed, and who carries it: GOV-010 and GOV-011.
namespace samenspel::governance {
namespace {

bool isCovenant(Element agreement) {
  const std::string_view kind = agreement.token("kind");
  return kind == "covenant" || kind == "contract";
}

bool isSigned(Element agreement) {
  const std::string_view status = agreement.token("status");
  return status == "signed" || status == "kept";
}

/// The parties of every covenant and contract, of those that are signed and of those under way.
struct Covenants {
  std::vector<std::set<Element>> concluded;
  std::vector<std::set<Element>> underWay;

  explicit Covenants(const Collaboration& collaboration) {
    for (const Element agreement : collaboration.model().elements("agreement")) {
      if (!isCovenant(agreement)) continue;
      if (isSigned(agreement)) {
        concluded.push_back(partiesOf(collaboration, agreement));
      } else if (collaboration.isLive(agreement)) {
        underWay.push_back(partiesOf(collaboration, agreement));
      }
    }
  }

  static bool bind(const std::vector<std::set<Element>>& covenants, const Pair& pair) {
    for (const std::set<Element>& parties : covenants) {
      if (parties.contains(pair.a) && parties.contains(pair.b)) return true;
    }
    return false;
  }
};

Proposal draftCovenant(const Context& context, const Pair& pair) {
  const Texts name = {{"en", "Covenant {A}–{B}"}, {"nl", "Convenant {A}–{B}"}};
  const Values values = {{"A", std::string(pair.a.name())}, {"B", std::string(pair.b.name())}};
  return {[name = fillIn(context.report.in(name), values), pair, goal = mainAmbition(context.collaboration)](Fix& fix) {
    const Reference covenant = fix.add("agreement");
    fix.set(covenant, "name", name).set(covenant, "kind", "covenant").set(covenant, "status", "draft");
    for (const Element partner : {pair.a, pair.b}) fix.set(fix.addLink("commits", partner, covenant), "part", "party");
    if (goal) fix.addLink("elaborates", covenant, goal);
  }};
}

/// GOV-010.
void checkCovenants(const Context& context) {
  const std::string_view phase = context.collaboration.model().phase();
  if (phase != "do" && phase != "evaluate") return;
  const Covenants covenants(context.collaboration);
  for (const Pair& pair : context.collaboration.pairs()) {
    if (context.collaboration.top(pair.a) == context.collaboration.top(pair.b)) continue;
    if (Covenants::bind(covenants.concluded, pair)) continue;
    Finding* finding = context.rules.add(rule::noCovenant, {pair.a, pair.b});
    if (!finding) continue;
    finding->with("A", pair.a.name()).with("B", pair.b.name());
    // A draft that lies on the table needs signatures, not a second draft.
    if (!context.rules.hasRoomForProposals() || Covenants::bind(covenants.underWay, pair)) continue;
    propose(*finding,
            {{"en", "Draft a covenant between {A} and {B}"}, {"nl", "Stel een convenant op tussen {A} en {B}"}},
            draftCovenant(context, pair));
  }
}

/// For each empty cell the first role that has not been asked yet.
Proposal askTheOthers(const Collaboration& collaboration, Element ambition, const std::vector<SupportCell>& cells) {
  std::set<Element> asked;
  for (const Element commitment : ambition.incoming("commits")) asked.insert(commitment.from());
  Proposal proposal;
  for (const SupportCell& cell : cells) {
    if (cell.support != Support::Empty) continue;
    for (const Element role : collaboration.roles(cell.partner, cell.layer)) {
      if (asked.contains(role)) continue;
      proposal.push_back([role, ambition](Fix& fix) {
        const Reference commitment = fix.addLink("commits", role, ambition);
        fix.set(commitment, "part", "supporter").set(commitment, "degree", "unknown");
      });
      break;
    }
  }
  return proposal;
}

/// GOV-011.
void checkSupport(const Context& context, Element ambition) {
  const std::vector<SupportCell> cells = supportOf(context.collaboration, ambition);
  std::string list;
  constexpr int mostNamed = 24;
  const auto gather = [&](Support wanted, std::string_view mark) {
    int count = 0;
    for (const SupportCell& cell : cells) {
      if (cell.support != wanted) continue;
      // A sentence that nobody reads to its end says no more than one that stops.
      if (++count > mostNamed) continue;
      list += (list.empty() ? "" : "; ") + std::string(cell.partner.name()) + "/" +
              context.report.in(layerWord(cell.layer)) + std::string(mark);
    }
    if (count > mostNamed) list += "; …";
    return count;
  };
  const int empty = gather(Support::Empty, "");
  const int unknown = gather(Support::Unknown, "?");
  if (empty + unknown == 0) return;
  Rule rule = rule::notCarried;
  if (empty == 0) rule.severity = Severity::Question;
  Finding* finding = context.rules.add(rule, {ambition});
  if (!finding) return;
  finding->with("ambition", ambition.name()).with("cells", list);
  finding->number("empty", empty).number("unknown", unknown);
  propose(*finding,
          {{"en", "Ask the layers that are missing whether they carry “{ambition}”"},
           {"nl", "Vraag de niveaus die ontbreken of zij “{ambition}” dragen"}},
          askTheOthers(context.collaboration, ambition, cells));
}

}  // namespace

void checkAgreements(const Context& context) {
  checkCovenants(context);
  for (const Element ambition : agreedAmbitions(context.collaboration)) checkSupport(context, ambition);
}

}  // namespace samenspel::governance
