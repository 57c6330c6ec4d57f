// SPDX-License-Identifier: MIT
#include "diagram/words.h"

#include <algorithm>
#include <cctype>

#include "base/number.h"
#include "base/text.h"

namespace diagram {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

namespace {

/// Values stand in the middle of a line: "Kernpartner" becomes "kernpartner", "MBO" stays.
std::string uncapitalised(std::string text) {
  const auto isUpper = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
  if (text.size() > 1 && isUpper(text[0]) && !isUpper(text[1]))
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

int yearOf(base::Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }

/// The first criterion that has a number to reach, as "7 of 10"; empty without one.
std::string criterionInWords(const Element& element) {
  for (const Element& criterion : element.parts(Type::Criterion)) {
    const auto target = criterion.number(Attr::Target), actual = criterion.number(Attr::Actual);
    if (!target) continue;
    if (actual)
      return tr("{actual} of {target}", {{"actual", numberInWords(*actual)}, {"target", numberInWords(*target)}});
    return tr("target {target}", {{"target", numberInWords(*target)}});
  }
  return {};
}

int countOf(std::string_view tokens) {
  return tokens.empty() ? 0 : 1 + static_cast<int>(std::count(tokens.begin(), tokens.end(), ' '));
}

}  // namespace

std::string valueInWords(const Element& element, Attr attribute) {
  const std::string_view token = element.text(attribute);
  if (token.empty()) return {};
  return uncapitalised(std::string(model::valueLabel(element.type(), attribute, token, base::language())));
}

std::string joined(const std::vector<std::string>& texts) {
  std::string line;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    if (!line.empty()) line += " · ";
    line += text;
  }
  return line;
}

std::string dayInWords(base::Date day, std::optional<base::Date> near) {
  std::string text = base::shortDate(day, base::language());
  if (near && yearOf(*near) == yearOf(day)) text.erase(text.rfind(' '));
  return text;
}

std::string monthInWords(base::Date day) {
  const std::string text = base::shortDate(day, base::language());
  return text.substr(text.find(' ') + 1);
}

std::string monthName(int month) {
  using namespace std::chrono;
  const std::string text = monthInWords(sys_days(year(2000) / std::chrono::month(unsigned(month) + 1) / day(1)));
  return text.substr(0, text.find(' '));
}

std::string numberInWords(double value) {
  std::string text = base::formatNumber(value, 2);
  if (base::language() == base::Language::Dutch) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

std::string roleSubtitle(const Element& role) {
  std::string mandate = role.is(Attr::Mandate, "decide")      ? tr("decides")
                        : role.is(Attr::Mandate, "negotiate") ? tr("negotiates")
                        : role.is(Attr::Mandate, "advise")    ? tr("advises")
                        : role.is(Attr::Mandate, "none")      ? tr("no mandate")
                                                              : tr("mandate ?");
  if (role.is(Attr::RoleStatus, "vacant")) return joined({tr("vacant"), std::move(mandate)});
  return mandate;
}

std::string organisationSubtitle(const Element& organisation) {
  const auto parents = organisation.outgoing(Type::PartOf);
  const auto parent = parents.empty() ? std::nullopt : parents.front().to();
  const std::string partnership = valueInWords(organisation, Attr::Partnership);
  if (parent && organisation.is(Attr::Kind, "unit"))
    return joined({tr("part of {organisation}", {{"organisation", std::string(parent->name())}}), partnership});
  return joined({valueInWords(organisation, Attr::Kind), partnership});
}

std::string constituencySubtitle(const Element& constituency) {
  const auto voices = constituency.incoming(Type::Represents);
  if (voices.empty()) return tr("represented by nobody");
  double most = -1;
  for (const Element& voice : voices) most = std::max(most, voice.number(Attr::FeedbackPerYear).value_or(-1));
  if (most < 0) return tr("how often heard ?");
  return tr("heard {count}× a year", {{"count", numberInWords(most)}});
}

std::string tableSubtitle(const Element& table) {
  const auto meetings = table.number(Attr::MeetingsPerYear);
  std::string often = meetings ? tr("{count}× a year", {{"count", numberInWords(*meetings)}}) : tr("how often ?");
  if (table.is(Attr::Formality, "informal")) return joined({std::move(often), tr("informal")});
  if (const auto end = table.date(Attr::EndDate))
    return joined({std::move(often), tr("until {month}", {{"month", monthInWords(*end)}})});
  if (table.isUnknown(Attr::DecisionRule)) return joined({std::move(often), tr("decision ?")});
  return joined({std::move(often), valueInWords(table, Attr::DecisionRule)});
}

std::string ambitionSubtitle(const Element& ambition, int carried, int places) {
  std::string status = valueInWords(ambition, Attr::Status);
  if (const auto agreed = ambition.date(Attr::AgreedOn); agreed && ambition.is(Attr::Status, "agreed"))
    status = tr("shared since {date}", {{"date", base::shortDate(*agreed, base::language())}});
  if (places == 0) return status;
  return joined({std::move(status), tr("carried in {carried} of {places} places",
                                       {{"carried", std::to_string(carried)}, {"places", std::to_string(places)}})});
}

std::string interestSubtitle(const Element& interest) {
  std::string level = valueInWords(interest, Attr::Level);
  if (interest.is(Attr::Form, "position")) level = tr("position");
  return joined({std::move(level), valueInWords(interest, Attr::Disclosure)});
}

std::string agreementSubtitle(const Element& agreement) { return valueInWords(agreement, Attr::Status); }

std::string agreementReview(const Element& agreement) {
  if (const auto review = agreement.date(Attr::ReviewDate))
    return tr("review {month}", {{"month", monthInWords(*review)}});
  if (agreement.is(Attr::Status, "idea") || agreement.is(Attr::Status, "broken") ||
      agreement.is(Attr::Status, "expired"))
    return {};
  return tr("review ?");
}

std::string stepSubtitle(const Element& step, std::optional<base::Date> asOf) {
  const auto due = step.date(Attr::DueDate);
  std::vector<std::string> texts = {due ? dayInWords(*due, asOf) : tr("no date yet")};
  if (step.is(Attr::Status, "stopped")) texts.push_back(valueInWords(step, Attr::Status));
  const std::string criterion = criterionInWords(step);
  const int needs = countOf(step.text(Attr::Needs));
  if (!criterion.empty())
    texts.push_back(criterion);
  else if (needs == 1)
    texts.push_back(tr("needs 1 topic"));
  else if (needs > 1)
    texts.push_back(tr("needs {count} topics", {{"count", std::to_string(needs)}}));
  else if (step.has(Attr::Kind) && !step.is(Attr::Kind, "activity"))
    texts.push_back(valueInWords(step, Attr::Kind));
  if (step.is(Attr::Celebrated, "yes")) texts.push_back(tr("celebrated"));
  return joined(texts);
}

std::string diagramSubtitle(const Element& root, bool lanes) {
  std::vector<std::string> texts = {lanes ? tr("figure-of-eight canvas") : std::string()};
  if (const auto asOf = root.date(Attr::AsOf))
    texts.push_back(tr("as of {date}", {{"date", base::longDate(*asOf, base::language())}}));
  if (root.has(Attr::Phase)) texts.push_back(tr("phase {phase}", {{"phase", valueInWords(root, Attr::Phase)}}));
  return joined(texts);
}

std::string asOfLabel(base::Date day) {
  std::string date = base::longDate(day, base::language());
  date.erase(date.rfind(' '));
  return tr("as of {date}", {{"date", date}});
}

}  // namespace diagram
