// SPDX-License-Identifier: MIT
#pragma once

#include "model/check.h"

// The rules of check(), one function per group. For check*.cpp only.
namespace model::rules {

/// Where the rules put what they find, in any order.
class Found {
 public:
  explicit Found(std::vector<Problem>& problems) : m_problems(problems) {}

  void add(const char* rule, Severity severity, const Element& element, std::string message,
           const std::vector<Element>& related = {}, std::string_view attribute = {}) {
    Problem problem{rule, severity, std::string(element.id()), {}, std::move(message), std::string(attribute)};
    for (const Element& other : related) problem.related.emplace_back(other.id());
    m_problems.push_back(std::move(problem));
  }

 private:
  std::vector<Problem>& m_problems;
};

void checkUnknownContent(const Element& element, Found& found);  // VAL-00
void checkId(const Element& element, Found& found);              // VAL-01
void checkEnds(const Element& element, Found& found);            // VAL-02, VAL-12
void checkValues(const Element& element, Found& found);          // VAL-08, VAL-09, VAL-10, VAL-11, VAL-13
void checkStructure(const Element& element, Found& found);       // VAL-04, VAL-05 (lines), VAL-06, VAL-07, VAL-10
void checkDuplicateLinks(const Model& model, Found& found);      // VAL-03
void checkCircles(const Model& model, Found& found);             // VAL-05

/// How a sentence speaks of an element: its name in quotation marks, of a link its ends and what it says of them.
std::string describe(const Element& element);

/// Names of elements as a list in a sentence, cut short after a few.
std::string listed(const std::vector<Element>& elements);

std::string label(const Label& label);

}  // namespace model::rules
