// SPDX-License-Identifier: MIT
#include <cmath>

#include "base/number.h"
#include "model/check_rules.h"

namespace model::rules {
namespace {

/// One value of one element, and the sentences about it.
class Value {
 public:
  Value(const Element& element, const Attribute& row, Found& found)
      : m_element(element), m_row(row), m_text(element.text(row.id)), m_found(found) {}

  void check() const {
    switch (m_row.kind) {
      case Kind::Integer:
      case Kind::Number:
        return checkNumber();
      case Kind::Date:
        if (!m_element.date(m_row.id))
          problem("VAL-09", Severity::Error,
                  base::tr("‘{attribute}’ of {element} is not a date: ‘{value}’. A date looks like 2021-10-31.",
                           {{"attribute", name()}, {"element", describe(m_element)}, {"value", m_text}}));
        return;
      case Kind::Choice:
        return checkToken(m_text);
      case Kind::Choices:
        return checkTokens();
      default:
        return;
    }
  }

  void missing() const {
    problem(
        "VAL-11", Severity::Warning,
        base::tr("‘{attribute}’ of {element} is missing.", {{"attribute", name()}, {"element", describe(m_element)}}));
  }

 private:
  std::string name() const { return label(m_row.label); }

  void problem(const char* rule, Severity severity, std::string message) const {
    m_found.add(rule, severity, m_element, std::move(message), {}, m_row.name);
  }

  void checkNumber() const {
    const auto number = base::parseNumber(m_text);
    if (!number || (m_row.kind == Kind::Integer && *number != std::floor(*number)))
      problem("VAL-08", Severity::Error,
              m_row.kind == Kind::Integer
                  ? base::tr("‘{attribute}’ of {element} is not a whole number: ‘{value}’.",
                             {{"attribute", name()}, {"element", describe(m_element)}, {"value", m_text}})
                  : base::tr("‘{attribute}’ of {element} is not a number: ‘{value}’. A number looks like 12.5.",
                             {{"attribute", name()}, {"element", describe(m_element)}, {"value", m_text}}));
    else if (m_row.hasRange && (*number < m_row.minimum || *number > m_row.maximum))
      problem("VAL-08", Severity::Error,
              std::isinf(m_row.maximum)
                  ? base::tr("‘{attribute}’ of {element} cannot be less than {minimum}, but is {value}.",
                             {{"attribute", name()},
                              {"element", describe(m_element)},
                              {"minimum", base::formatNumber(m_row.minimum)},
                              {"value", m_text}})
                  : base::tr("‘{attribute}’ of {element} must lie from {minimum} to {maximum}, but is {value}.",
                             {{"attribute", name()},
                              {"element", describe(m_element)},
                              {"minimum", base::formatNumber(m_row.minimum)},
                              {"maximum", base::formatNumber(m_row.maximum)},
                              {"value", m_text}}));
  }

  void checkToken(const std::string& token) const {
    if (valueNamed(m_row, token) == nullptr)
      problem("VAL-11", Severity::Warning,
              base::tr("‘{value}’ is an unknown value of ‘{attribute}’ of {element}; it is kept as it is.",
                       {{"value", token}, {"attribute", name()}, {"element", describe(m_element)}}));
  }

  void checkTokens() const {
    for (std::string_view rest = m_text; !rest.empty();) {
      const auto end = std::min(rest.find(' '), rest.size());
      if (end > 0) checkToken(std::string(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  const Element& m_element;
  const Attribute& m_row;
  std::string m_text;
  Found& m_found;
};

void checkOrder(const Element& element, Attr early, Attr late, Found& found) {
  const auto first = element.date(early), second = element.date(late);
  if (!first || !second || *second >= *first) return;
  found.add("VAL-09", Severity::Error, element,
            base::tr("{element}: ‘{late}’ ({lateDate}) comes before ‘{early}’ ({earlyDate}).",
                     {{"element", describe(element)},
                      {"late", label(attributeOf(element.type(), late)->label)},
                      {"lateDate", base::shortDate(*second, base::language())},
                      {"early", label(attributeOf(element.type(), early)->label)},
                      {"earlyDate", base::shortDate(*first, base::language())}}));
}

void checkPart(const Element& commitment, Found& found) {
  const auto target = commitment.to();
  if (!target || !allowsEnds(Type::Commits, Type::Role, target->type())) return;
  const auto part = commitment.text(Attr::Part);
  const model::Value* known = nullptr;
  for (const model::Value& value : attributeOf(Type::Commits, Attr::Part)->values) {
    if (value.token != part) continue;
    if (value.onlyFor == target->type()) return;
    known = &value;
  }
  if (known != nullptr)
    found.add("VAL-10", Severity::Error, commitment,
              base::tr("{commitment}: ‘{part}’ does not fit with what it leads to ({type}).",
                       {{"commitment", describe(commitment)},
                        {"part", label(known->label)},
                        {"type", label(target->info().label)}}),
              {*target});
}

}  // namespace

void checkValues(const Element& element, Found& found) {
  for (const Attribute& row : element.info().attributes) {
    // A reference is for VAL-02; the format is the reader's.
    if (row.kind == Kind::Reference || row.id == Attr::Format) continue;
    if (element.has(row.id))
      Value(element, row, found).check();
    else if (row.required)
      Value(element, row, found).missing();
  }
  switch (element.type()) {
    case Type::Collaboration:
      if (!element.has(Attr::AsOf))
        found.add("VAL-13", Severity::Warning, element,
                  base::tr("The model has no ‘as of’ date, so rules about dates are skipped."));
      break;
    case Type::Step:
      checkOrder(element, Attr::StartDate, Attr::DueDate, found);
      break;
    case Type::Agreement:
      checkOrder(element, Attr::AgreedOn, Attr::ReviewDate, found);
      break;
    case Type::Commits:
      checkPart(element, found);
      break;
    default:
      break;
  }
}

}  // namespace model::rules
