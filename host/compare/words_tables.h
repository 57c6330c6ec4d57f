// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "compare/words.h"

// Which sentence says what. For words*.cpp only.
namespace compare {

/// What a meeting would count an element under.
Subject subjectOf(const model::Element& element);

/// Sentences in English, keys of base::tr, with places for {element}, {type}, {name}, {from}, {to} and more.
std::string_view addedSentence(const model::Element& element);
std::string_view removedSentence(model::Type type);
/// Of one attribute that changed from one value to another, in words; empty ones are none.
std::string_view changeSentence(const model::Element& after, std::optional<model::Attr> attribute,
                                std::string_view before, std::string_view value);

/// Something whose day came between two versions.
struct Lapse {
  model::Element element;  ///< of the later version
  std::string_view attribute;
  std::string_view sentence;
};

/// What was still to come in the earlier version and has passed in the later one, by the dates both describe: reviews,
/// due dates of steps that are not done, the end of tables, acceptances to look at again.
std::vector<Lapse> lapses(const model::Model& before, const model::Model& after);

}  // namespace compare
