// SPDX-License-Identifier: MIT
#include "compare/merge_oracle.h"

#include "model/canonical.h"
#include "model/check.h"

namespace compare {

using model::Model;

Facts factsOf(const Model& model) {
  Facts facts;
  const auto add = [&](const model::Element& element) {
    const std::string id(element.id());
    if (element.type() == model::Type::Foreign) {
      std::string& count = facts[{"unknown", std::string(element.reference(model::Attr::Owner)) + " " +
                                                 std::string(element.text(model::Attr::Raw))}];
      count += "I";
      return;
    }
    facts[{id, "is"}] = element.info().name;
    for (const auto& row : element.info().attributes)
      if (const std::string text = model::canonicalText(row, element.text(row.id)); !text.empty())
        facts[{id, std::string(row.name)}] = text;
    for (const auto& [name, text] : element.foreignAttributes()) facts[{id, std::string(name)}] = text;
    if (element.has(model::Attr::Owner)) facts[{id, "#owner"}] = element.reference(model::Attr::Owner);
  };
  add(model.root());
  for (const auto& element : model.elements()) add(element);
  return facts;
}

Value in(const Facts& facts, const Facts::key_type& key) {
  const auto found = facts.find(key);
  return found == facts.end() ? std::nullopt : Value(found->second);
}

std::set<std::string> breaches(const Model& model) {
  std::set<std::string> all;
  for (const auto& problem : model::check(model))
    if (problem.severity == model::Severity::Error || problem.rule == "VAL-05" || problem.rule == "VAL-10")
      all.insert(problem.rule + " " + problem.element);
  for (const auto& element : model.elements())
    if (const std::string owner(element.reference(model::Attr::Owner));
        !owner.empty() && owner.front() != '/' && !element.owner())
      all.insert("owner of " + std::string(element.id()));
  return all;
}

Oracle::Oracle(const Model& base, const Model& ours, const Model& theirs, const Model& merged,
               const std::vector<Clash>& clashes)
    : m_ours(ours), m_theirs(theirs), m_merged(merged), m_clashes(clashes) {
  for (const Clash& clash : clashes) {
    m_listed.insert(clash.place);
    m_listed.insert(clash.elements.begin(), clash.elements.end());
    m_listed.insert(clash.along.begin(), clash.along.end());
  }
  compareFacts(factsOf(base), factsOf(ours), factsOf(theirs), factsOf(merged));
  compareBreaches();
  findDoubles();
}

void Oracle::compareFacts(const Facts& base, const Facts& ours, const Facts& theirs, const Facts& merged) {
  std::set<Facts::key_type> keys;
  for (const Facts* facts : {&base, &ours, &theirs, &merged})
    for (const auto& [key, value] : *facts) keys.insert(key);
  for (const auto& key : keys) {
    const Value was = in(base, key), mine = in(ours, key), yours = in(theirs, key), is = in(merged, key);
    const std::string what = key.first + "." + key.second;
    const bool isListed = m_listed.contains(key.first);
    if (mine != was && yours != was && mine != yours) {
      if (!isListed) m_faults.push_back(what + ": both changed it, and no clash says so");
      continue;
    }
    const Value wanted = mine == was ? yours : mine;
    if (is != wanted && !isListed)
      m_faults.push_back(what + ": should be '" + wanted.value_or("-") + "' and is '" + is.value_or("-") + "'");
  }
}

void Oracle::compareBreaches() {
  const auto mine = breaches(m_ours), yours = breaches(m_theirs);
  for (const std::string& breach : breaches(m_merged))
    if (!mine.contains(breach) && !yours.contains(breach)) m_faults.push_back("a new breach: " + breach);
}

void Oracle::findDoubles() {
  std::set<ClashKey> keys;
  for (const Clash& clash : m_clashes) {
    if (!keys.insert(keyOf(clash)).second) m_faults.push_back("listed twice: " + clash.message);
    if (clash.message.empty() || clash.ours.empty() || clash.theirs.empty() || clash.base.empty())
      m_faults.push_back("a clash without words at " + clash.place);
    if (clash.choices.size() < 2) m_faults.push_back("nothing to choose at " + clash.place);
  }
}

}  // namespace compare
