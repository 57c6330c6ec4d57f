// SPDX-License-Identifier: MIT
#include "samenspel/relations.hpp"

#include <algorithm>

namespace samenspel {
namespace {

std::optional<double> trustIn(Element contact) {
  const std::string_view trust = contact.token("trust");
  if (trust == "low") return 0.0;
  if (trust == "growing") return 0.5;
  if (trust == "solid") return 1.0;
  return std::nullopt;
}

}  // namespace

bool meetInformally(const Collaboration& collaboration, const Pair& pair) {
  return collaboration.peopleNetwork().connection(pair.a, pair.b).informal > 0;
}

bool meetOnlyFormally(const Collaboration& collaboration, const Pair& pair) {
  const Connection& connection = collaboration.peopleNetwork().connection(pair.a, pair.b);
  return connection.formal > 0 && connection.informal == 0;
}

std::optional<double> meanTrust(const Collaboration& collaboration) {
  double sum = 0;
  std::size_t known = 0;
  for (const Element contact : collaboration.model().elements("contact")) {
    if (contact.token("state") != "active" || !contact.from().is("role") || !contact.to().is("role")) continue;
    const Element from = collaboration.partner(contact.from());
    const Element to = collaboration.partner(contact.to());
    const auto trust = trustIn(contact);
    if (!from || !to || from == to || !trust) continue;
    ++known;
    sum += *trust;
  }
  return known > 0 ? std::optional(sum / double(known)) : std::nullopt;
}

std::vector<Element> brokenPromises(const Collaboration& collaboration) {
  std::vector<Element> broken;
  for (const Element agreement : collaboration.model().elements("agreement")) {
    if (agreement.token("status") == "broken") broken.push_back(agreement);
  }
  for (const Element commitment : collaboration.model().elements("commits")) {
    if (commitment.token("kept") == "no" && commitment.to()) broken.push_back(commitment);
  }
  std::sort(broken.begin(), broken.end());
  return broken;
}

bool hasKeptPromise(const Collaboration& collaboration) {
  const Elements agreements = collaboration.model().elements("agreement");
  const Elements commitments = collaboration.model().elements("commits");
  return std::any_of(agreements.begin(), agreements.end(), [](Element a) { return a.token("status") == "kept"; }) ||
         std::any_of(commitments.begin(), commitments.end(), [](Element c) { return c.token("kept") == "yes"; });
}

}  // namespace samenspel
