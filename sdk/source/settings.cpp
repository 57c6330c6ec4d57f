// SPDX-License-Identifier: MIT
#include "samenspel/settings.hpp"

#include <charconv>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>

namespace samenspel {
namespace {

struct Row {
  std::string_view name;
  double Settings::*field;
  double minimum;
  double maximum;
  std::string_view en;
  std::string_view nl;
};

using S = Settings;
constexpr double years = 36525;
constexpr Row rows[] = {
    {"contactThreshold", &S::contactThreshold, 0, 365, "Meetings per year from which a table connects its members",
     "Bijeenkomsten per jaar vanaf wanneer een tafel de leden verbindt"},
    {"ambitionAliveDays", &S::ambitionAliveDays, 0, years, "Days after which an ambition must be discussed again",
     "Dagen waarna een ambitie weer besproken moet zijn"},
    {"ambitionStartDays", &S::ambitionStartDays, 0, years, "Days after which an agreed ambition should have a step",
     "Dagen waarna een gedeelde ambitie een lopende stap moet hebben"},
    {"statusFreshDays", &S::statusFreshDays, 0, years, "Days a step's status stays fresh",
     "Dagen dat de status van een stap actueel blijft"},
    {"horizonDays", &S::horizonDays, 0, years, "Days ahead in which a step's needs must be met",
     "Dagen vooruit waarin aan de eisen van een stap voldaan moet zijn"},
    {"evaluationDays", &S::evaluationDays, 0, years, "Days a joint evaluation counts",
     "Dagen dat een gezamenlijke evaluatie meetelt"},
    {"celebrateDays", &S::celebrateDays, 0, years, "Days in which a success can be celebrated",
     "Dagen waarin een succes gevierd kan worden"},
    {"followUpDays", &S::followUpDays, 0, years, "Days after which a new contact needs a follow-up",
     "Dagen waarna een nieuw contact een vervolg nodig heeft"},
    {"feedbackSlack", &S::feedbackSlack, 1, 10, "Times the agreed interval before feedback is late",
     "Aantal keer de afgesproken termijn voordat terugkoppeling te laat is"},
    {"highThreshold", &S::highThreshold, 1, 3, "Power and importance are high from",
     "Invloed en gewicht zijn hoog vanaf"},
    {"brokerConstraint", &S::brokerConstraint, 0, 2, "Constraint below which a role is a broker",
     "Constraint waaronder een rol een verbinder is"},
    {"brokerDegree", &S::brokerDegree, 1, 1000, "Contacts from which a role can be a broker",
     "Aantal contacten vanaf wanneer een rol een verbinder kan zijn"},
    {"crowdSize", &S::crowdSize, 2, 1000000, "Holders from which a role is no single person",
     "Aantal mensen vanaf wanneer een rol niet van één persoon afhangt"},
    {"islandIndex", &S::islandIndex, -1, 1, "E-I index below which a partner is an island",
     "E-I-index waaronder een partner een eiland is"},
    {"islandEdges", &S::islandEdges, 1, 1000, "Contacts from which a partner can be an island",
     "Aantal contacten vanaf wanneer een partner een eiland kan zijn"},
    {"representationFeedback", &S::representationFeedback, 0, 365, "Reports per year a sceptical constituency needs",
     "Terugkoppelingen per jaar die een sceptische achterban nodig heeft"},
    {"heavySeats", &S::heavySeats, 1, 1000, "Formal tables one role can bear", "Formele tafels die één rol aankan"},
    {"heavyOverlap", &S::heavyOverlap, 0.01, 1, "Share of people in common from which two tables are one too many",
     "Deel gemeenschappelijke leden vanaf wanneer er een tafel te veel is"},
    {"heavyTables", &S::heavyTables, 0, 1000, "Formal tables per core partner that are enough",
     "Formele tafels per kernpartner die genoeg zijn"},
    {"lensLow", &S::lensLow, 0, 1, "Score below which a condition is weak", "Score waaronder een conditie zwak is"},
    {"lensGap", &S::lensGap, 0, 1, "Distance below the mean from which a condition is weak",
     "Afstand onder het gemiddelde vanaf wanneer een conditie zwak is"},
    {"certaintyLow", &S::certaintyLow, 0, 1, "Score below which a certainty is too low",
     "Score waaronder een zekerheid te laag is"},
    {"imbalance", &S::imbalance, 0, 1, "Distance between certainties from which they are unbalanced",
     "Afstand tussen zekerheden vanaf wanneer ze uit balans zijn"},
};

std::optional<double> parsed(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Settings::Settings(const Model& model) {
  for (const Row& row : rows) {
    const auto text = model.setting(row.name);
    const auto value = text ? parsed(*text) : std::nullopt;
    // The comparison also turns away "nan".
    if (value && *value >= row.minimum && *value <= row.maximum) this->*row.field = *value;
  }
}

Parameter settingParameter(std::string_view name) {
  for (const Row& row : rows) {
    if (row.name != name) continue;
    return Parameter::number(std::string(name), {{"en", row.en}, {"nl", row.nl}}, Settings{}.*row.field, row.minimum,
                             row.maximum);
  }
  throw std::invalid_argument("There is no setting named " + std::string(name) + ".");
}

}  // namespace samenspel
