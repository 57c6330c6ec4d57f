// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "diagram/looks.h"
#include "diagram/words.h"

namespace diagram {
namespace {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

ContactLook contactLook(const Facts& facts, const LinkFacts& link, const Element& element) {
  ContactLook look;
  look.formality = element.is(Attr::Formality, "informal") ? Formality::Informal
                   : element.is(Attr::Formality, "both")   ? Formality::Both
                                                           : Formality::Formal;
  look.contact = element.is(Attr::State, "dormant")  ? ContactState::Dormant
                 : element.is(Attr::State, "lost")   ? ContactState::Lost
                 : element.is(Attr::State, "wished") ? ContactState::Wished
                                                     : ContactState::Active;
  const NodeIndex from = facts.nodes[link.from].partner;
  if (from != kNoNode && from == facts.nodes[link.to].partner) look.partner = facts.nodes[from].colour;
  look.oneWay = element.is(Attr::Direction, "oneway");
  look.label =
      joined({element.has(Attr::Origin) ? valueInWords(element, Attr::Origin) : std::string(),
              element.isUnknown(Attr::Trust) ? std::string()
                                             : tr("trust {trust}", {{"trust", valueInWords(element, Attr::Trust)}})});
  return look;
}

std::string feedbackInWords(const Element& element) {
  const auto count = element.number(Attr::FeedbackPerYear);
  return count ? tr("{count}×/yr", {{"count", numberInWords(*count)}}) : std::string();
}

SteersLook steersLook(const Facts& facts, const Element& element) {
  SteersLook look;
  const auto count = element.number(Attr::FeedbackPerYear);
  look.label = count ? tr("steers {count}×/yr", {{"count", numberInWords(*count)}}) : tr("steers");
  // On time: the last report came within one and a half times its interval (rule COM-008).
  const auto last = element.date(Attr::LastFeedback);
  look.reportsBack = count && *count > 0 && last && facts.asOf && (*facts.asOf - *last).count() <= 1.5 * 365 / *count;
  return look;
}

CommitsLook commitsLook(const Element& element, Partner partner) {
  CommitsLook look;
  look.partner = partner;
  look.degree = element.is(Attr::Degree, "leading")     ? Degree::Leading
                : element.is(Attr::Degree, "committed") ? Degree::Committed
                : element.is(Attr::Degree, "hesitant")  ? Degree::Hesitant
                : element.is(Attr::Degree, "none")      ? Degree::None
                                                        : Degree::Unknown;
  look.understoodDifferently = element.is(Attr::Understanding, "differs");
  look.label = valueInWords(element, Attr::Part);
  return look;
}

LinkLook plainLook(const Facts& facts, const LinkFacts& link, const Element& element) {
  const Partner partner = facts.nodes[link.from].colour;
  switch (link.type) {
    case Type::PartOf:
      return PartOfLook{};
    case Type::Line: {
      LineLook look;
      look.functional = element.is(Attr::Kind, "functional");
      look.label = valueInWords(element, Attr::Kind);
      return look;
    }
    case Type::Contact:
      return contactLook(facts, link, element);
    case Type::SitsAt: {
      SitsAtLook look;
      look.partner = partner;
      look.label = valueInWords(element, Attr::Seat);
      return look;
    }
    case Type::Represents: {
      RepresentsLook look;
      look.partner = partner;
      look.label = feedbackInWords(element);
      return look;
    }
    case Type::Holds: {
      HoldsLook look;
      look.partner = partner;
      look.importance = std::clamp(static_cast<int>(element.number(Attr::Importance).value_or(0)), 0, 3);
      look.label = valueInWords(element, Attr::Importance);
      return look;
    }
    case Type::Affects: {
      AffectsLook look;
      if (const auto effect = element.number(Attr::Effect)) look.effect = std::clamp(static_cast<int>(*effect), -2, 2);
      return look;
    }
    case Type::Commits:
      return commitsLook(element, partner);
    case Type::Steers:
      return steersLook(facts, element);
    default:
      return ElaboratesLook{};
  }
}

/// What is not said aloud must not be betrayed by the links to it (VAL-12).
bool isForConsultant(const Element& element) {
  if (element.is(Attr::Visibility, "consultant")) return true;
  const auto interest = element.to();
  return interest && interest->type() == Type::Interest && !interest->is(Attr::Disclosure, "voiced");
}

}  // namespace

LinkLook readLinkLook(const Facts& facts, const LinkFacts& link, const Element& element) {
  LinkLook look = plainLook(facts, link, element);
  std::visit([&](auto& any) { any.state.consultantOnly = isForConsultant(element); }, look);
  return look;
}

SeatKind seatKindOf(const Element& sitsAt) {
  const auto role = sitsAt.from();
  if (role && role->is(Attr::RoleStatus, "vacant")) return SeatKind::Vacant;
  if (sitsAt.is(Attr::Seat, "chair")) return SeatKind::Chair;
  if (sitsAt.is(Attr::Seat, "secretary")) return SeatKind::Secretary;
  if (sitsAt.is(Attr::Seat, "guest")) return SeatKind::Guest;
  return SeatKind::Member;
}

}  // namespace diagram
