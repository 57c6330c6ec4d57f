// SPDX-License-Identifier: MIT
#include "proposals.hpp"

#include <samenspel/proposals.hpp>

namespace samenspel::governance {

void propose(Finding& finding, const Texts& title, const Proposal& proposal) {
  if (proposal.empty()) return;
  Fix& fix = finding.fix(title);
  for (const auto& change : proposal) change(fix);
}

Proposal changesFor(const std::optional<Wish>& wish, bool formal) {
  if (!wish) return {};
  return {[wish = *wish, formal](Fix& fix) { addWish(fix, wish, formal); }};
}

Proposal smallStep(std::string name) {
  return {[name = std::move(name)](Fix& fix) { addStep(fix, name); }};
}

Texts resumeTalks() {
  return {{"en", "Resume board-level talks {A}–{B}"}, {"nl", "Bestuurlijk overleg {A}–{B} hervatten"}};
}

}  // namespace samenspel::governance
