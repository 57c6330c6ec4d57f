// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/collaboration.hpp>

namespace samenspel::constituency {

enum class Timeliness { InTime, Late, Unknown };

/// How the feedback over a link stands: a role to those it represents, or what is steered to who steers it.
struct Feedback {
  Timeliness timeliness = Timeliness::Unknown;
  /// Days since the last time; nothing when there was none or the model has no date to count from.
  std::optional<double> days = std::nullopt;
  /// Days that may pass before it is late; nothing when the frequency is not known or 0.
  std::optional<double> limit = std::nullopt;
  /// When it is due again, rounded down to whole days; nothing when that cannot be told.
  std::optional<Date> next = std::nullopt;
};

/// Late when it is never to be given, was never given, or is older than the limit; unknown when how often is not known.
/// Without a date to count from the frequency alone is judged.
Feedback feedbackOn(const Collaboration& collaboration, Element link);

/// The days that may pass between two times, `perYear` of them above 0: the interval, times the slack of the settings.
double limitFor(const Collaboration& collaboration, double perYear);

}  // namespace samenspel::constituency
