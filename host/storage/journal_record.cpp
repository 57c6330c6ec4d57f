// SPDX-License-Identifier: MIT
#include "storage/journal_record.h"

#include <fmt/format.h>

#include <charconv>

#include "base/hash.h"

namespace storage::journal {
namespace {

constexpr std::size_t digits = 16;

// The digits of the previous record go along, so that a record in another place or of another file does not fit.
std::string check(std::string_view chain, std::string_view content) {
  std::string all(chain);
  all.append(content);
  return base::sha256(all).substr(0, digits);
}

}  // namespace

std::string record(std::string_view content, std::string& chain) {
  chain = check(chain, content);
  return fmt::format("{:016x}{}\n{}\n", content.size(), chain, content);
}

Records::Records(std::string_view bytes) : m_bytes(bytes) {
  if (bytes.starts_with(firstLine)) m_at = firstLine.size();
}

std::optional<std::string_view> Records::next() {
  const std::string_view rest = m_bytes.substr(m_at);
  if (m_at == 0 || rest.size() < 2 * digits + 2) return std::nullopt;
  std::uint64_t size = 0;
  const auto [stop, error] = std::from_chars(rest.data(), rest.data() + digits, size, 16);
  const std::size_t room = rest.size() - 2 * digits - 2;
  if (error != std::errc() || stop != rest.data() + digits || size > room) return std::nullopt;
  const std::string_view content = rest.substr(2 * digits + 1, std::size_t(size));
  if (rest[2 * digits] != '\n' || rest[2 * digits + 1 + size] != '\n') return std::nullopt;
  std::string found = check(m_chain, content);
  if (found != rest.substr(digits, digits)) return std::nullopt;
  m_chain = std::move(found);
  m_at += 2 * digits + 2 + std::size_t(size);
  return content;
}

}  // namespace storage::journal
