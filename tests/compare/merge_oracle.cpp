// SPDX-License-Identifier: MIT
#include "compare/merge_oracle.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>
#include <utility>

#include "compare/merge_keys.h"
#include "model/canonical.h"
#include "model/check.h"

namespace compare {

using model::Element;
using model::Model;
using model::Type;

namespace {

std::string subjectOf(const Element& element) {
  if (element.type() != Type::Foreign) return std::string(element.id());
  return std::string(element.reference(model::Attr::Owner)) + " " + std::string(element.text(model::Attr::Raw));
}

void add(Facts& facts, const Element& element) {
  const std::string subject = subjectOf(element);
  if (element.type() == Type::Foreign) {
    facts[{subject, "unknown"}] += "I";
    return;
  }
  facts[{subject, "is"}] = element.info().name;
  // The part that goes without saying follows from the other end; nobody said it.
  const auto to = element.type() == Type::Commits ? element.to() : std::nullopt;
  const std::string_view usual =
      to ? model::absentValue(Type::Commits, model::Attr::Part, to->type()) : std::string_view();
  for (const auto& row : element.info().attributes) {
    const bool isUsual = row.id == model::Attr::Part && element.text(row.id) == usual;
    if (const std::string text = model::canonicalText(row, element.text(row.id)); !text.empty() && !isUsual)
      facts[{subject, std::string(row.name)}] = text;
  }
  for (const auto& [name, text] : element.foreignAttributes()) facts[{subject, std::string(name)}] = text;
  if (element.has(model::Attr::Owner)) facts[{subject, "#owner"}] = element.reference(model::Attr::Owner);
}

/// Letter by letter, so that all facts are the same.
bool areAlike(const Element& one, const Element& other) {
  if (one.type() != other.type() || one.reference(model::Attr::Owner) != other.reference(model::Attr::Owner))
    return false;
  const std::size_t rows = one.info().attributes.size();
  std::vector<std::string_view> texts(2 * rows);
  const std::span mine(texts.data(), rows), yours(texts.data() + rows, rows);
  one.texts(mine);
  other.texts(yours);
  if (!std::ranges::equal(mine, yours)) return false;
  // What its absence means depends on the other end.
  if (one.type() == Type::Commits && one.text(model::Attr::Part) != other.text(model::Attr::Part)) return false;
  return one.hasForeignAttributes() == other.hasForeignAttributes() &&
         (!one.hasForeignAttributes() || one.foreignAttributes() == other.foreignAttributes());
}

using Versions4 = std::array<const Model*, 4>;

/// Ids of what is the same in all versions: most of it, and nothing to look for.
std::unordered_set<std::string_view> sameInAll(const Versions4& versions) {
  std::unordered_set<std::string_view> same;
  for (const Element& element : versions[0]->elements()) {
    const auto isSame = [&](const Model* version) {
      const auto there = version->find(element.id());
      return there && areAlike(element, *there);
    };
    if (element.type() != Type::Foreign && std::all_of(versions.begin() + 1, versions.end(), isSame))
      same.insert(element.id());
  }
  return same;
}

}  // namespace

Facts factsOf(const Model& model) {
  Facts facts;
  add(facts, model.root());
  for (const Element& element : model.elements()) add(facts, element);
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
    : m_base(base), m_ours(ours), m_theirs(theirs), m_merged(merged), m_clashes(clashes) {
  collectListed();
  compareFacts();
  compareBreaches();
  findDoubles();
}

void Oracle::collectListed() {
  if (m_clashes.empty()) return;
  // A clash names unknown content by the key that it has in the base.
  Model ours = m_ours, theirs = m_theirs;
  align(m_base, ours, theirs);
  const auto collect = [&](const std::string& id) {
    m_listed.insert(id);
    for (const Model* version : {&m_base, &m_ours, &m_theirs, &std::as_const(ours), &std::as_const(theirs)})
      if (const auto element = version->find(id)) m_listed.insert(subjectOf(*element));
  };
  for (const Clash& clash : m_clashes) {
    collect(clash.place);
    std::ranges::for_each(clash.elements, collect);
    std::ranges::for_each(clash.along, collect);
  }
}

void Oracle::compareFacts() {
  const Versions4 versions = {&m_base, &m_ours, &m_theirs, &m_merged};
  const auto same = sameInAll(versions);
  std::array<Facts, 4> facts;
  std::set<Facts::key_type> keys;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    add(facts[i], versions[i]->root());
    for (const Element& element : versions[i]->elements())
      if (!same.contains(element.id())) add(facts[i], element);
    for (const auto& [key, value] : facts[i]) keys.insert(key);
  }
  const auto& [base, ours, theirs, merged] = facts;
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
  const auto is = breaches(m_merged);
  if (is.empty()) return;
  const auto mine = breaches(m_ours), yours = breaches(m_theirs);
  for (const std::string& breach : is)
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
