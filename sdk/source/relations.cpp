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

std::optional<double> formalOnlyShare(const Collaboration& collaboration) {
  std::size_t meeting = 0;
  std::size_t formalOnly = 0;
  for (const Pair& pair : collaboration.pairs()) {
    meeting += collaboration.peopleNetwork().connection(pair.a, pair.b).ties > 0;
    formalOnly += meetOnlyFormally(collaboration, pair);
  }
  return meeting > 0 ? std::optional(double(formalOnly) / double(meeting)) : std::nullopt;
}

std::optional<double> Trust::mean() const { return known > 0 ? std::optional(sum / double(known)) : std::nullopt; }

Trust trustBetweenPartners(const Collaboration& collaboration) {
  Trust all;
  for (const Element contact : collaboration.model().elements("contact")) {
    if (contact.token("state") != "active" || !contact.from().is("role") || !contact.to().is("role")) continue;
    const Element from = collaboration.partner(contact.from());
    const Element to = collaboration.partner(contact.to());
    if (!from || !to || from == to) continue;
    ++all.contacts;
    const auto trust = trustIn(contact);
    all.known += trust.has_value();
    all.sum += trust.value_or(0);
  }
  return all;
}

std::optional<double> meanTrust(const Collaboration& collaboration) {
  return trustBetweenPartners(collaboration).mean();
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
