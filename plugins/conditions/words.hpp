// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/report.hpp>

#include "card.hpp"
#include "lenses.hpp"

namespace samenspel::conditions {

/// "Ambition", "Ambitie".
Texts headingOf(Lens lens);
/// As the subject of a sentence: "The process", "Het proces".
Texts sentenceStartOf(Lens lens);
/// One of the three sub-criteria, by its place from 0 on: "Commitment", "Verbondenheid".
Texts headingOf(Lens lens, std::size_t part);
/// ... and what to ask about it.
Texts questionOf(Lens lens, std::size_t part);

Texts wordsFor(Pitfall pitfall);
Texts wordsFor(Presence presence);
Texts wordsFor(Factor factor);
Texts wordsFor(Answer answer);

}  // namespace samenspel::conditions
