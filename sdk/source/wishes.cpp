// SPDX-License-Identifier: MIT
#include "samenspel/wishes.hpp"

#include <set>

namespace samenspel {

std::optional<Wish> wish(const std::vector<Element>& as, const std::vector<Element>& bs) {
  if (as.empty() || bs.empty()) return std::nullopt;
  const std::set<Element> others(bs.begin(), bs.end());
  Wish wish = {as.front(), bs.front()};
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

void addWish(Fix& fix, const Wish& wish, bool formal) {
  for (const Element contact : wish.asleep) fix.set(contact, "state", "wished");
  if (!wish.asleep.empty()) return;
  const Reference contact = fix.addLink("contact", wish.from, wish.to);
  fix.set(contact, "state", "wished");
  if (formal) fix.set(contact, "formality", "formal");
}

void proposeWish(Finding& finding, const std::optional<Wish>& wish, bool formal) {
  if (!wish) return;
  finding.with("from", wish->from.name()).with("to", wish->to.name());
  const Texts title = wish->asleep.empty() ? Texts{{"en", "Wish for a contact between {from} and {to}"},
                                                   {"nl", "Wens een contact tussen {from} en {to}"}}
                                           : Texts{{"en", "Wish that the contact between {from} and {to} comes back"},
                                                   {"nl", "Wens dat het contact tussen {from} en {to} terugkomt"}};
  addWish(finding.fix(title), *wish, formal);
}

}  // namespace samenspel
