// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/plugin.hpp>
#include <string_view>

namespace samenspel {

/// The thresholds of the method, as the model sets them. They are the project's own choice, not the sources'. A value
/// that is no number or out of range counts as not set.
struct Settings {
  Settings() = default;
  explicit Settings(const Model& model);

  double contactThreshold = 2;        ///< meetings per year from which a table connects its members
  double ambitionAliveDays = 180;     ///< an ambition not discussed for longer is asleep
  double ambitionStartDays = 180;     ///< an ambition agreed longer ago should have a step under way
  double statusFreshDays = 60;        ///< a status updated longer ago is stale
  double horizonDays = 90;            ///< how far ahead a step's needs are looked at
  double evaluationDays = 365;        ///< how long an evaluation counts
  double celebrateDays = 180;         ///< how long a success can be celebrated
  double followUpDays = 180;          ///< when a new contact should have had a follow-up
  double feedbackSlack = 1.5;         ///< times the agreed interval before feedback is late
  double highThreshold = 2;           ///< power and importance from here on are high
  double brokerConstraint = 0.5;      ///< Burt's constraint below this makes a broker
  double brokerDegree = 3;            ///< from this many contacts on
  double crowdSize = 3;               ///< a role with this many holders is no single person
  double islandIndex = -0.5;          ///< an E-I index below this is an island
  double islandEdges = 4;             ///< from this many contacts on
  double representationFeedback = 4;  ///< reports a year that a sceptical constituency needs
  double heavySeats = 4;              ///< formal tables for one role
  double heavyOverlap = 0.8;          ///< share of people two tables have in common
  double heavyTables = 3;             ///< formal tables per core partner
  double lensLow = 0.5;               ///< a condition below this is weak
  double lensGap = 0.2;               ///< ... when this far below the mean
  double certaintyLow = 1.0 / 3.0;    ///< a certainty below this is too low
  double imbalance = 0.5;             ///< distance between certainties that is too large
};

/// One of the settings as a parameter of a plugin, with its labels, default and range. `name` must be that of a field
/// of Settings.
Parameter settingParameter(std::string_view name);

}  // namespace samenspel
