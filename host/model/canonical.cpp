// SPDX-License-Identifier: MIT
#include "model/canonical.h"

#include <algorithm>
#include <vector>

#include "base/number.h"

namespace model {
namespace {

bool isCoordinate(Attr attribute) {
  return attribute == Attr::X || attribute == Attr::Y || attribute == Attr::Width || attribute == Attr::Height;
}

std::string canonicalSet(const Attribute& attribute, std::string_view text) {
  std::vector<std::string_view> tokens;
  for (std::string_view rest = text; !rest.empty();) {
    const auto end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
    if (end > 0) tokens.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  std::string canonical;
  const auto append = [&](std::string_view token) {
    if (!canonical.empty()) canonical += ' ';
    canonical += token;
  };
  for (const Value& value : attribute.values)
    if (std::find(tokens.begin(), tokens.end(), value.token) != tokens.end()) append(value.token);
  for (const std::string_view token : tokens)
    if (valueNamed(attribute, token) == nullptr) append(token);
  return canonical;
}

}  // namespace

bool isPlainlyCanonical(const Attribute& attribute, std::string_view text) {
  switch (attribute.kind) {
    case Kind::Integer:
    case Kind::Number:
      // Up to nine digits without a leading zero are what they are.
      return text.size() <= 9 && (text.size() == 1 || text.empty() || text.front() != '0') &&
             std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    case Kind::Choices:
      return text.find_first_of(" \t\r\n") == std::string_view::npos;
    default:
      return true;
  }
}

std::string canonicalText(const Attribute& attribute, std::string_view text) {
  if (isPlainlyCanonical(attribute, text)) return std::string(text);
  if (attribute.kind == Kind::Choices) return canonicalSet(attribute, text);
  const auto number = base::parseNumber(text);
  if (!number) return std::string(text);
  return isCoordinate(attribute.id) ? base::formatNumber(*number, 2) : base::formatNumber(*number);
}

}  // namespace model
