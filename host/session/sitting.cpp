// SPDX-License-Identifier: MIT
#include "session/sitting.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "compare/content.h"
#include "compare/diff.h"

namespace session {
namespace {

using compare::Choice;
using compare::Clash;
using compare::ClashKind;

std::optional<model::Element> placeIn(const model::Model& model, const Clash& clash) {
  return clash.place.empty() ? std::optional(model.root()) : model.find(clash.place);
}

std::set<std::string> touchedBy(const model::Model& base, const model::Model& version) {
  std::set<std::string> ids;
  for (const model::Change& change : compare::diff(base, version)) ids.insert(model::subject(change));
  return ids;
}

/// What makes two breaches the same one, in whatever words.
auto keyOf(const model::Problem& problem) { return std::tie(problem.rule, problem.element, problem.attribute); }

bool isAmong(const model::Problem& problem, const std::vector<model::Problem>& problems) {
  return std::ranges::any_of(problems, [&](const model::Problem& each) { return keyOf(each) == keyOf(problem); });
}

/// Why a value that was typed is no good; nothing: it is.
std::optional<std::string> complaint(const compare::Merge& merge, const Clash& clash) {
  for (const model::Problem& problem : model::check(merge.merged()))
    if (problem.element == clash.place && problem.attribute == clash.attribute) return problem.message;
  return std::nullopt;
}

}  // namespace

Sitting::Sitting(model::Model base, model::Model ours, std::vector<Incoming> incoming)
    : m_base(std::move(base)),
      m_ours(std::move(ours)),
      m_incoming(std::move(incoming)),
      m_decisions(m_incoming.size()) {
  mergeFrom(0);
}

/// Merges this version and all that come after it.
void Sitting::mergeFrom(std::size_t version) {
  m_merges.erase(m_merges.begin() + std::ptrdiff_t(version), m_merges.end());
  for (std::size_t i = version; i < m_incoming.size(); ++i) {
    m_merges.emplace_back(m_base, i == 0 ? m_ours : m_merges[i - 1].merged(), m_incoming[i].model);
    m_merges[i].resolve(m_decisions[i]);
  }
  if (version == 0) {
    m_touched = {touchedBy(m_base, m_ours)};
    for (const Incoming& each : m_incoming) m_touched.push_back(touchedBy(m_base, each.model));
  }
  list();
}

void Sitting::list() {
  m_questions.clear();
  for (std::size_t i = 0; i < m_merges.size(); ++i)
    for (const Clash& clash : m_merges[i].clashes()) {
      const auto made = m_decisions[i].find(compare::keyOf(clash));
      const bool typed = clash.isDecided && clash.chosen == Choice::ByHand && made != m_decisions[i].end();
      m_questions.push_back(
          {clash, i, sideOf(clash, i), m_incoming[i].name, typed ? made->second.byHand : std::string()});
    }
}

/// True when a version says something of its own of what the clash is about.
bool Sitting::had(const model::Model& version, const std::set<std::string>& touched, const Clash& clash) const {
  if (clash.kind == ClashKind::BothSet) {
    const auto was = placeIn(m_base, clash), is = placeIn(version, clash);
    if (!is) return touched.contains(clash.place);
    return !was || compare::said(*was, clash.attribute) != compare::said(*is, clash.attribute);
  }
  return touched.contains(clash.place) ||
         std::ranges::any_of(clash.elements, [&](const std::string& id) { return touched.contains(id); });
}

/// Whose the side is that a version clashes with.
std::string Sitting::sideOf(const Clash& clash, std::size_t version) const {
  std::vector<std::string> names;
  if (had(m_ours, m_touched[0], clash)) names.push_back(base::tr("Mine"));
  for (std::size_t i = 0; i < version; ++i)
    if (had(m_incoming[i].model, m_touched[i + 1], clash)) names.push_back(m_incoming[i].name);
  if (names.empty()) return base::tr("Mine");
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::size_t Sitting::undecided() const {
  return std::size_t(std::ranges::count_if(m_questions, [](const Question& each) { return !each.clash.isDecided; }));
}

base::Result<void> Sitting::decide(std::size_t question, Choice choice, std::string byHand) {
  const Question asked = m_questions.at(question);
  const compare::ClashKey key = compare::keyOf(asked.clash);
  compare::Merge tried = m_merges[asked.version];
  if (auto done = tried.resolve(key, choice, byHand); !done) return done;
  if (choice == Choice::ByHand)
    if (const auto wrong = complaint(tried, asked.clash)) return base::failure(base::ErrorCode::Invalid, *wrong);
  m_merges[asked.version] = std::move(tried);
  m_decisions[asked.version][key] = {choice, std::move(byHand)};
  // What a decision lays bare may have been decided before.
  m_merges[asked.version].resolve(m_decisions[asked.version]);
  if (asked.version + 1 < m_merges.size())
    mergeFrom(asked.version + 1);
  else
    list();
  return {};
}

void Sitting::decideAll(compare::Side side) {
  for (std::size_t i = 0; i < m_merges.size(); ++i) {
    if (i > 0) {
      m_merges[i] = compare::Merge(m_base, m_merges[i - 1].merged(), m_incoming[i].model);
      m_merges[i].resolve(m_decisions[i]);
    }
    m_merges[i].resolveAll(side);
    for (const Clash& clash : m_merges[i].clashes())
      if (clash.isDecided) m_decisions[i].try_emplace(compare::keyOf(clash), compare::Decision{clash.chosen});
  }
  list();
}

std::vector<std::string> Sitting::preview(std::size_t question, Choice choice, const std::string& byHand) const {
  const Question& asked = m_questions.at(question);
  const compare::ClashKey key = compare::keyOf(asked.clash);
  compare::Merge ours = m_merges[asked.version], other = ours;
  if (const auto done = other.resolve(key, choice, byHand); !done) return {done.error().message};
  if (choice == Choice::ByHand)
    if (const auto wrong = complaint(other, asked.clash)) return {*wrong};
  static_cast<void>(ours.resolve(key, Choice::Ours));  // every clash offers that
  std::vector<std::string> sentences;
  for (const compare::SubjectChanges& subject : compare::changesInWords(ours.merged(), other.merged()))
    for (const compare::Statement& statement : subject.statements) sentences.push_back(statement.text);
  return sentences;
}

std::vector<std::pair<std::string, std::string>> Sitting::valuesByHand(std::size_t question) const {
  const Clash& clash = m_questions.at(question).clash;
  std::vector<std::pair<std::string, std::string>> values;
  const auto element = placeIn(merged(), clash);
  const auto attribute = model::attributeNamed(clash.attribute);
  const auto* row = element && attribute ? model::attributeOf(element->type(), *attribute) : nullptr;
  if (row == nullptr || row->kind != model::Kind::Choice) return values;
  const auto to = element->to();
  for (const model::Value& value : row->values)
    if (!to || !value.onlyFor || *value.onlyFor == to->type())
      values.emplace_back(value.token, value.label.in(base::language()));
  return values;
}

std::string Sitting::valueNow(std::size_t question) const {
  const Clash& clash = m_questions.at(question).clash;
  const auto element = placeIn(merged(), clash);
  const auto attribute = model::attributeNamed(clash.attribute);
  return element && attribute ? std::string(element->text(*attribute)) : std::string();
}

const model::Model& Sitting::merged() const { return m_merges.empty() ? m_ours : m_merges.back().merged(); }

std::vector<compare::SubjectChanges> Sitting::arrivals() const { return compare::changesInWords(m_ours, merged()); }

std::vector<model::Problem> Sitting::newProblems() const {
  std::vector<model::Problem> known = model::check(m_ours);
  for (const Incoming& each : m_incoming) std::ranges::move(model::check(each.model), std::back_inserter(known));
  std::vector<model::Problem> found = model::check(merged());
  std::erase_if(found, [&](const model::Problem& problem) { return isAmong(problem, known); });
  return found;
}

void Sitting::setOurs(model::Model ours) {
  m_ours = std::move(ours);
  mergeFrom(0);
}

void Sitting::setBase(model::Model base) {
  m_base = std::move(base);
  mergeFrom(0);
}

}  // namespace session
