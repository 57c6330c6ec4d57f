// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/gains.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel::interests {

/// Who holds the interest: A and B. Somebody, when nobody is drawn.
std::string holdersInWords(const Gains& gains, Element interest, std::string_view language);
/// The elements of the holders, each once.
std::vector<Element> holderElements(const Gains& gains, Element interest);
/// Points as people write them: "8", "−3".
std::string points(double value);

}  // namespace samenspel::interests
