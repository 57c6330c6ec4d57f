// SPDX-License-Identifier: MIT
#include "session/mends.h"

#include <algorithm>

#include "base/text.h"
#include "compare/diff.h"
#include "edit/actions/attributes.h"
#include "edit/actions/remove.h"
#include "edit/document.h"
#include "session/mender.h"

namespace session {
namespace {

struct Rule {
  std::string_view rule;
  void (*mend)(Mender&);
};

constexpr Rule rules[] = {{"VAL-00", mendUnknownContent}, {"VAL-01", mendId},         {"VAL-02", mendEnds},
                          {"VAL-03", mendDuplicate},      {"VAL-04", mendMembership}, {"VAL-05", mendLines},
                          {"VAL-06", mendSeats},          {"VAL-07", mendHolders},    {"VAL-08", mendNumber},
                          {"VAL-09", mendDate},           {"VAL-10", mendParts},      {"VAL-11", mendToken},
                          {"VAL-12", mendVisibility},     {"VAL-13", mendAsOf}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

/// How many letters have to be added, left out or replaced.
std::size_t distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t i = 0; i <= other.size(); ++i) row[i] = i;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t replaced = diagonal + (lower(one[i - 1]) == lower(other[j - 1]) ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::optional<std::size_t> nearness(std::string_view one, std::string_view other) {
  constexpr std::size_t longest = 64;
  if (one.size() > longest || other.size() > longest) return std::nullopt;
  const std::size_t letters = distance(one, other);
  return letters <= (std::min(one.size(), other.size()) > 4 ? 2u : 1u) ? std::optional(letters) : std::nullopt;
}

model::Element placeOf(const Mender& mender) {
  const std::string& id = mender.problem.element;
  return id.empty() ? mender.model.root() : *mender.model.find(id);
}

bool Mender::isMendedIn(const model::Model& after) const {
  // In the same words: of several breaches of one rule at one place each is mended by itself.
  return std::ranges::none_of(model::check(after), [&](const model::Problem& each) {
    return each.rule == problem.rule && each.element == problem.element && each.attribute == problem.attribute &&
           each.message == problem.message;
  });
}

void Mender::offer(std::string title, const Action& action) {
  edit::Document document(model);
  if (!document.perform({}, action) || !isMendedIn(document.model())) return;
  analysis::Fix fix{std::move(title), compare::diff(model, document.model())};
  const bool isKnown = std::ranges::find(m_mends, fix.title, &analysis::Fix::title) != m_mends.end();
  if (!fix.changes.empty() && !isKnown) m_mends.push_back(std::move(fix));
}

void Mender::offerValue(const model::Attribute& row, const std::string& value) {
  const auto* known = model::valueNamed(row, value);
  const std::string shown = known != nullptr ? std::string(known->label.in(base::language())) : value;
  offer(base::tr("Make it ‘{value}’", {{"value", shown}}), [&](edit::Transaction& transaction) {
    return edit::setAttribute(transaction, problem.element, row.id, value);
  });
}

void Mender::offerWithout(std::string_view attributeLabel) {
  offer(base::tr("Leave ‘{attribute}’ empty", {{"attribute", std::string(attributeLabel)}}),
        [&](edit::Transaction& transaction) {
          return transaction.apply(model::SetAttribute{problem.element, problem.attribute, std::nullopt});
        });
}

void Mender::offerRemoval(const std::string& id, std::string title) {
  offer(std::move(title), [&](edit::Transaction& transaction) { return edit::remove(transaction, {id}); });
}

std::vector<analysis::Fix> mendsOf(const model::Model& model, const model::Problem& problem, base::Date today) {
  const auto rule = std::ranges::find(rules, problem.rule, &Rule::rule);
  if (rule == std::end(rules) || (!problem.element.empty() && !model.contains(problem.element))) return {};
  Mender mender(model, problem, today);
  rule->mend(mender);
  return mender.take();
}

}  // namespace session
