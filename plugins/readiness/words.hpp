// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/certainties.hpp>
#include <samenspel/report.hpp>
#include <samenspel/rules.hpp>
#include <string>
#include <vector>

namespace samenspel::readiness {

using samenspel::inWords;  // of a day

/// Inside a sentence: "social certainty", "sociale zekerheid".
Texts wordsFor(Certainty certainty);
/// At the start of one: "Social certainty", "Sociale zekerheid".
Texts headingFor(Certainty certainty);
/// "rules", "spelregels".
Texts wordsFor(Topic topic);
/// "rules, agreements".
std::string inWords(const std::vector<Topic>& some, const Report& report);
/// "67 %, 3/3 assessed", "67 %, 3/3 beoordeeld".
std::string inWords(const CertaintyScore& score, const Report& report);
/// "2/3".
std::string assessedOf(const CertaintyScore& score);

}  // namespace samenspel::readiness
