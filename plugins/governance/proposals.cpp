// SPDX-License-Identifier: MIT
#include "proposals.hpp"

#include <set>

namespace samenspel::governance {

void propose(Finding& finding, const Texts& title, const Proposal& proposal) {
  if (proposal.empty()) return;
  Fix& fix = finding.fix(title);
  for (const auto& change : proposal) change(fix);
}

std::optional<Wish> wish(const std::vector<Element>& as, const std::vector<Element>& bs) {
  if (as.empty() || bs.empty()) return std::nullopt;
  const std::set<Element> others(bs.begin(), bs.end());
  Wish wish = {as.front(), bs.front(), {}};
  bool wished = false;
  for (const Element a : as) {
    const auto look = [&](Elements contacts) {
      for (const Element contact : contacts) {
        if (!others.contains(contact.other(a))) continue;
        if (contact.token("state") == "wished") wished = true;
        wish.asleep.push_back(contact);
      }
    };
    look(a.outgoing("contact"));
    look(a.incoming("contact"));
  }
  if (wished) return std::nullopt;
  if (!wish.asleep.empty()) {
    wish.from = wish.asleep.front().from();
    wish.to = wish.asleep.front().to();
  }
  return wish;
}

Proposal changesFor(const std::optional<Wish>& wish, bool formal) {
  Proposal changes;
  if (!wish) return changes;
  for (const Element contact : wish->asleep) {
    changes.push_back([contact](Fix& fix) { fix.set(contact, "state", "wished"); });
  }
  if (!changes.empty()) return changes;
  changes.push_back([from = wish->from, to = wish->to, formal](Fix& fix) {
    const Reference contact = fix.addLink("contact", from, to);
    fix.set(contact, "state", "wished");
    if (formal) fix.set(contact, "formality", "formal");
  });
  return changes;
}

void proposeWish(Finding& finding, const std::optional<Wish>& wish, bool formal) {
  if (!wish) return;
  finding.with("from", wish->from.name()).with("to", wish->to.name());
  if (wish->asleep.empty()) {
    propose(finding,
            {{"en", "Wish for a contact between {from} and {to}"}, {"nl", "Wens een contact tussen {from} en {to}"}},
            changesFor(wish, formal));
  } else {
    propose(finding,
            {{"en", "Wish that the contact between {from} and {to} comes back"},
             {"nl", "Wens dat het contact tussen {from} en {to} terugkomt"}},
            changesFor(wish, formal));
  }
}

Proposal smallStep(std::string name) {
  return {[name = std::move(name)](Fix& fix) {
    const Reference step = fix.add("step");
    fix.set(step, "name", name).set(step, "size", "small").set(step, "status", "idea");
  }};
}

Texts resumeTalks() {
  return {{"en", "Resume board-level talks {A}–{B}"}, {"nl", "Bestuurlijk overleg {A}–{B} hervatten"}};
}

}  // namespace samenspel::governance
