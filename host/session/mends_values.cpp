// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <optional>

#include "base/date.h"
#include "base/number.h"
#include "base/text.h"
#include "compare/diff.h"
#include "compare/merge_keys.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "session/mender.h"

// What would mend ids and values.
namespace session {

using base::tr;
using model::Attr;
using model::Attribute;

namespace {

/// The row of the attribute a problem is about; null when it is about none.
const Attribute* rowOf(const Mender& mender) {
  const auto attribute = model::attributeNamed(mender.problem.attribute);
  return attribute ? model::attributeOf(placeOf(mender).type(), *attribute) : nullptr;
}

std::string labelOf(const Attribute& row) { return std::string(row.label.in(base::language())); }

/// The whole numbers in a text, and how many digits the first has: "31-10-2021".
struct DateParts {
  std::vector<int> numbers;
  std::size_t digitsOfFirst = 0;
};

DateParts partsOf(std::string_view text) {
  DateParts parts;
  std::size_t digits = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] >= '0' && text[i] <= '9' && digits < 8) {
      if (digits++ == 0) parts.numbers.push_back(0);
      parts.numbers.back() = parts.numbers.back() * 10 + (text[i] - '0');
    } else {
      if (parts.numbers.size() == 1 && digits > 0) parts.digitsOfFirst = digits;
      digits = 0;
    }
  }
  return parts;
}

std::optional<base::Date> dateOf(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                         std::chrono::day(unsigned(day))};
  return date.ok() && year >= 1000 && year <= 9999 ? std::optional(base::Date(date)) : std::nullopt;
}

/// The days a text may stand for, the likeliest first.
std::vector<base::Date> daysIn(std::string_view text) {
  std::vector<base::Date> days;
  const auto add = [&](int year, int month, int day) {
    if (const auto date = dateOf(year, month, day)) days.push_back(*date);
  };
  const auto [numbers, digits] = partsOf(text);
  if (numbers.size() == 1 && digits == 8) add(numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100);
  if (numbers.size() < 3) return days;
  if (digits == 4) {
    add(numbers[0], numbers[1], numbers[2]);
  } else {
    add(numbers[2], numbers[1], numbers[0]);
    add(numbers[2], numbers[0], numbers[1]);
  }
  return days;
}

/// Days on which something had happened already.
constexpr Attr pastDays[] = {Attr::LastMet,  Attr::AgreedOn,     Attr::LastDiscussed, Attr::UpdatedOn,
                             Attr::SignedOn, Attr::LastFeedback, Attr::MeasuredOn};

void mendOrder(Mender& mender) {
  const model::Element element = placeOf(mender);
  const bool isStep = element.type() == model::Type::Step;
  const Attr early = isStep ? Attr::StartDate : Attr::AgreedOn, late = isStep ? Attr::DueDate : Attr::ReviewDate;
  const std::string first(element.text(early)), last(element.text(late));
  mender.offer(tr("Exchange the two dates"), [&](edit::Transaction& transaction) -> base::Result<void> {
    if (auto done = edit::setAttribute(transaction, element.id(), early, last); !done) return done;
    return edit::setAttribute(transaction, mender.problem.element, late, first);
  });
  for (const Attr attribute : {late, early})
    mender.offer(
        tr("Leave ‘{attribute}’ empty", {{"attribute", labelOf(*model::attributeOf(element.type(), attribute))}}),
        [&](edit::Transaction& transaction) {
          return edit::setAttribute(transaction, mender.problem.element, attribute, std::nullopt);
        });
}

/// The tokens of a set without those that are unknown, or with what they nearly are.
std::string withoutUnknown(const Attribute& row, std::string_view text, bool replace) {
  std::string result;
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    const std::string_view token = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (token.empty()) continue;
    std::string_view taken = model::valueNamed(row, token) != nullptr ? token : std::string_view();
    if (taken.empty() && replace)
      for (const model::Value& value : row.values)
        if (taken.empty() && nearness(token, value.token)) taken = value.token;
    if (!taken.empty()) result.append(result.empty() ? "" : " ").append(taken);
  }
  return result;
}

}  // namespace

void mendUnknownContent(Mender& mender) {
  if (mender.problem.attribute.empty())
    mender.offerRemoval(mender.problem.element, tr("Remove what is not known"));
  else
    mender.offerWithout(mender.problem.attribute);
}

void mendId(Mender& mender) {
  const model::Element element = placeOf(mender);
  const std::string old(element.id()), id = edit::freeId(mender.model, element.type());
  mender.offer(tr("Give it an id of its own"), [&](edit::Transaction& transaction) -> base::Result<void> {
    model::Model renamed = compare::renamed(mender.model, old, id);
    if (auto done = renamed.apply(model::SetAttribute{id, "#id", std::nullopt}); !done)
      return tl::unexpected(done.error());
    return transaction.apply(compare::diff(mender.model, renamed));
  });
  mender.offerRemoval(old, tr("Remove {element}", {{"element", mender.names.of(element)}}));
}

void mendNumber(Mender& mender) {
  const Attribute* row = rowOf(mender);
  if (row == nullptr) return;
  std::string text(placeOf(mender).text(row->id));
  std::erase(text, ' ');
  std::ranges::replace(text, ',', '.');
  if (auto number = base::parseNumber(text)) {
    if (row->kind == model::Kind::Integer) number = std::round(*number);
    if (row->hasRange) number = std::clamp(*number, row->minimum, row->maximum);
    mender.offerValue(*row, base::formatNumber(*number));
  }
  mender.offerWithout(labelOf(*row));
}

void mendDate(Mender& mender) {
  const Attribute* row = rowOf(mender);
  if (row == nullptr) return mendOrder(mender);
  for (const base::Date day : daysIn(placeOf(mender).text(row->id))) mender.offerValue(*row, base::isoDate(day));
  mender.offerWithout(labelOf(*row));
}

void mendToken(Mender& mender) {
  const Attribute* row = rowOf(mender);
  if (row == nullptr) return;
  const model::Element element = placeOf(mender);
  const std::string text(element.text(row->id));
  if (row->kind == model::Kind::Choices) {
    const std::string near = withoutUnknown(*row, text, true), rest = withoutUnknown(*row, text, false);
    if (near != rest) mender.offerValue(*row, near);
    mender.offer(tr("Leave out what is not known"), [&](edit::Transaction& transaction) {
      return edit::setAttribute(transaction, mender.problem.element, row->id, rest);
    });
    return;
  }
  const bool isMissing = !element.has(row->id);
  for (const model::Value& value : row->values)
    if (isMissing || nearness(text, value.token) || nearness(text, value.label.en) || nearness(text, value.label.nl))
      mender.offerValue(*row, std::string(value.token));
  if (!isMissing && !row->required) mender.offerWithout(labelOf(*row));
}

void mendVisibility(Mender& mender) {
  mender.offerValue(*model::attributeOf(placeOf(mender).type(), Attr::Visibility), "consultant");
}

void mendAsOf(Mender& mender) {
  const auto offer = [&](std::string title, base::Date day) {
    mender.offer(std::move(title), [&](edit::Transaction& transaction) {
      return edit::setAttribute(transaction, "", Attr::AsOf, base::isoDate(day));
    });
  };
  offer(tr("As of today, {date}", {{"date", base::shortDate(mender.today, base::language())}}), mender.today);
  std::optional<base::Date> newest;
  for (const model::Element& element : mender.model.elements())
    for (const Attr attribute : pastDays)
      if (const auto day = element.date(attribute); day && (!newest || *newest < *day)) newest = day;
  if (newest)
    offer(tr("As of the last day on which something happened, {date}",
             {{"date", base::shortDate(*newest, base::language())}}),
          *newest);
}

}  // namespace session
