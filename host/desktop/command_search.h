// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desktop {

/// A text that something can be found by, and how much it counts: what a thing is called counts more than the menu it
/// stands in.
struct SearchText {
  std::string text;
  int weight = 1;
};

/// A text as it is compared: small letters without accents, in words separated by one space.
std::string foldedForSearch(std::string_view utf8);

/// How well a thing with these texts fits what was typed: more is better; nothing: not at all. Every word that was
/// typed must fit a word of one of the texts: be it, begin it, stand in it, be it but for one slip of the finger, or
/// have its letters in the same order after the same first one. What was typed and the texts are folded.
std::optional<int> fit(std::string_view typed, const std::vector<SearchText>& texts);

/// The places in `things` that fit, the best first, those that fit alike in their order. All when nothing was typed.
/// `typed` as the user wrote it; the texts are folded.
std::vector<std::size_t> bestFitting(std::string_view typed, const std::vector<std::vector<SearchText>>& things);

}  // namespace desktop
