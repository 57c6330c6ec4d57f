// SPDX-License-Identifier: MIT
#include "feedback.hpp"

namespace samenspel::constituency {
namespace {

constexpr double daysPerYear = 365;
/// Nobody plans further ahead than a century.
constexpr double farthest = 36'525;

}  // namespace

double limitFor(const Collaboration& collaboration, double perYear) {
  return collaboration.settings().feedbackSlack * daysPerYear / perYear;
}

Feedback feedbackOn(const Collaboration& collaboration, Element link) {
  const auto perYear = link.number("feedbackPerYear");
  if (!perYear) return {};
  if (*perYear <= 0) return {Timeliness::Late};
  Feedback feedback = {Timeliness::InTime};
  feedback.limit = limitFor(collaboration, *perYear);
  const auto last = link.date("lastFeedback");
  const double interval = daysPerYear / *perYear;
  if (last && interval <= farthest) feedback.next = *last + std::chrono::days(int(interval));
  if (!collaboration.asOf()) return feedback;
  if (last) feedback.days = double((*collaboration.asOf() - *last).count());
  if (!last || *feedback.days > *feedback.limit) feedback.timeliness = Timeliness::Late;
  return feedback;
}

}  // namespace samenspel::constituency
