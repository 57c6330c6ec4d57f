// SPDX-License-Identifier: MIT
#include "compare/merge.h"

#include <algorithm>

#include "base/text.h"
#include "compare/clash_words.h"
#include "compare/diff.h"
#include "compare/merge_keys.h"
#include "compare/merge_work.h"

namespace compare {
namespace {

/// An id that none of the models has, made of one they have.
std::string freeId(const std::string& id, std::initializer_list<const model::Model*> models) {
  constexpr std::size_t longest = 64, room = 8;
  for (int number = 2;; ++number) {
    std::string candidate = id.substr(0, longest - room) + "-" + std::to_string(number);
    if (std::ranges::none_of(models, [&](const model::Model* model) { return model->contains(candidate); }))
      return candidate;
  }
}

bool areBothWanted(const ClashKey& key, const Decision& decision) {
  return std::get<ClashKind>(key) == ClashKind::AddedTwice && decision.choice == Choice::Both;
}

/// Commitments that name the part which goes without saying. It would say something else with another end.
std::vector<std::string> withUsualPart(const model::Model& model) {
  using model::Attr;
  std::vector<std::string> ids;
  for (const model::Element& commitment : model.elements(model::Type::Commits)) {
    const auto to = commitment.to();
    if (to && commitment.has(Attr::Part) &&
        commitment.text(Attr::Part) == model::absentValue(model::Type::Commits, Attr::Part, to->type()))
      ids.emplace_back(commitment.id());
  }
  return ids;
}

void leaveOutUsualParts(model::Model& model) {
  for (std::string& id : withUsualPart(model)) (void)model.apply(model::SetAttribute{std::move(id), "part", {}});
}

bool offers(const Clash& clash, Choice choice) {
  return std::ranges::find(clash.choices, choice) != clash.choices.end();
}

}  // namespace

Merge::Merge(model::Model base, model::Model ours, model::Model theirs)
    : m_base(std::move(base)), m_ours(std::move(ours)), m_theirs(std::move(theirs)) {
  if (hasOtherKeys(m_base, m_ours) || !withUsualPart(m_ours).empty()) m_given = m_ours;
  align(m_base, m_ours, m_theirs);
  for (model::Model* version : {&m_base, &m_ours, &m_theirs}) leaveOutUsualParts(*version);
  compute();
}

bool Merge::hasUndecided() const {
  return std::ranges::any_of(m_clashes, [](const Clash& clash) { return !clash.isDecided; });
}

void Merge::compute() {
  m_clashes.clear();
  // Two different things under one id, both of which are wanted, are no longer one thing from here on.
  std::optional<model::Model> apart;
  const model::Model* theirs = &m_theirs;
  for (const auto& [key, decision] : m_decisions) {
    if (!areBothWanted(key, decision)) continue;
    const std::string& id = std::get<1>(key);
    const std::string newId = freeId(id, {&m_base, &m_ours, theirs});
    apart = renamed(*theirs, id, newId);
    theirs = &*apart;
    Clash clash;
    clash.kind = ClashKind::AddedTwice;
    clash.place = id;
    clash.elements = {id, newId};
    clash.choices = {Choice::Ours, Choice::Theirs, Choice::Both};
    clash.chosen = Choice::Both;
    clash.isDecided = true;
    m_clashes.push_back(std::move(clash));
  }
  MergeWork work(m_base, m_ours, *theirs, m_decisions);
  work.run();
  m_merged = work.takeMerged();
  std::ranges::move(work.takeClashes(), std::back_inserter(m_clashes));
  std::ranges::sort(m_clashes, {}, keyOf);
  if (m_clashes.empty()) return;
  const Versions versions{m_base, m_ours, m_theirs};
  for (Clash& clash : m_clashes) putInWords(clash, versions);
}

base::Result<void> Merge::resolve(const ClashKey& key, Choice choice, std::string byHand) {
  const auto clash = std::ranges::find(m_clashes, key, keyOf);
  if (clash == m_clashes.end() || !offers(*clash, choice))
    return base::failure(base::ErrorCode::Invalid, base::tr("That cannot be decided in this way."));
  m_decisions[key] = {choice, std::move(byHand)};
  compute();
  return {};
}

void Merge::resolveOpen(const std::function<std::optional<Decision>(const Clash&)>& decide) {
  for (bool again = true; again;) {
    again = false;
    for (const Clash& clash : m_clashes) {
      if (clash.isDecided) continue;
      const auto decision = decide(clash);
      if (!decision || !offers(clash, decision->choice)) continue;
      m_decisions[keyOf(clash)] = *decision;
      again = true;
    }
    if (again) compute();
  }
}

void Merge::resolve(const Decisions& decisions) {
  resolveOpen([&](const Clash& clash) {
    const auto made = decisions.find(keyOf(clash));
    return made == decisions.end() ? std::nullopt : std::optional(made->second);
  });
}

void Merge::resolveAll(Side side) {
  resolveOpen([&](const Clash&) { return Decision{side == Side::Ours ? Choice::Ours : Choice::Theirs}; });
}

model::Changes Merge::changes() const { return diff(m_given ? *m_given : m_ours, m_merged); }

}  // namespace compare
