// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/mandates.hpp>
#include <set>
#include <string>

#include "mandate.hpp"
#include "texts.hpp"

// Acting or signing with more than one has: MAN-005 and MAN-006.
namespace samenspel::mandate {
namespace {

/// MAN-005.
void checkExcess(const Context& context, Element seat) {
  const Element role = seat.from();
  const Element table = seat.to();
  if (!role.is("role") || !table.is("table") || !context.collaboration.isActive(table) || !exceedsRole(seat)) return;
  Finding* finding = context.rules.add(rule::moreThanItHas, {role, table});
  if (!finding) return;
  const std::string_view here = seat.token("mandateHere");
  finding->with("role", role.name()).with("table", table.name());
  finding->number("here", *mandateRank(here)).number("own", *mandateRank(role.token("mandate")));
  if (!context.rules.hasRoomForProposals()) return;
  finding
      ->fix(here == "decide" ? Texts{{"en", "Give {role} a mandate to decide"},
                                     {"nl",
                                      "Geef {role} mandaat om te "
                                      "beslissen"}}
            : here == "negotiate"
                ? Texts{{"en", "Give {role} a mandate to negotiate"}, {"nl", "Geef {role} mandaat om te onderhandelen"}}
                : Texts{{"en", "Give {role} a mandate to advise"}, {"nl", "Geef {role} mandaat om te adviseren"}})
      .set(role, "mandate", here);
  finding
      ->fix({{"en", "Let {role} sit at {table} with the mandate it has"},
             {"nl", "Laat {role} aan {table} zitten met het eigen mandaat"}})
      .set(seat, "mandateHere", "asRole");
}

/// Who could sign instead and has not yet: those on the partner's board who may decide, then the partner itself.
std::vector<Element> signatories(const Collaboration& collaboration, Element role, Element agreement) {
  std::set<Element> bound;
  for (const Element commitment : agreement.incoming("commits")) bound.insert(commitment.from());
  std::vector<Element> others;
  const Element partner = collaboration.partner(role);
  if (!partner) return others;
  for (const Element board : collaboration.roles(partner, Layer::Board)) {
    if (board == role || bound.contains(board) || board.token("mandate") != "decide") continue;
    others.push_back(board);
    break;
  }
  if (!bound.contains(partner)) others.push_back(partner);
  return others;
}

/// MAN-006.
void checkSignature(const Context& context, Element commitment) {
  const Element role = commitment.from();
  const Element agreement = commitment.to();
  const auto rank = mandateRank(role.token("mandate"));
  if (rank == mandateRank("decide")) return;
  Finding* finding = context.rules.add(rank ? rule::signedWithout : rule::signedWithWhat, {role, agreement});
  if (!finding) return;
  finding->with("role", role.name()).with("agreement", agreement.name());
  if (!context.rules.hasRoomForProposals()) return;
  int place = 0;
  for (const Element other : signatories(context.collaboration, role, agreement)) {
    const std::string name = "other" + std::to_string(++place);
    finding->with(name, other.name());
    finding
        ->fix({{"en", "Let {" + name + "} be party to {agreement} instead of {role}"},
               {"nl", "Laat {" + name + "} zich aan {agreement} verbinden in plaats van {role}"}})
        .moveFrom(commitment, other);
  }
}

/// The covenants and contracts that were signed, kept or not kept yet.
bool isSigned(Element agreement) {
  const std::string_view kind = agreement.token("kind");
  const std::string_view status = agreement.token("status");
  return (kind == "covenant" || kind == "contract") && (status == "signed" || status == "kept");
}

bool bindsRole(Element commitment) {
  const std::string_view part = commitment.token("part");
  return commitment.from().is("role") && (part.empty() || part == "party" || part == "signatory");
}

}  // namespace

void checkAuthority(const Context& context) {
  for (const Element seat : context.collaboration.model().elements("sitsAt")) checkExcess(context, seat);
  for (const Element agreement : context.collaboration.model().elements("agreement")) {
    if (!isSigned(agreement)) continue;
    std::set<Element> judged;
    for (const Element commitment : agreement.incoming("commits")) {
      if (bindsRole(commitment) && judged.insert(commitment.from()).second) checkSignature(context, commitment);
    }
  }
}

}  // namespace samenspel::mandate
