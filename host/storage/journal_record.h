// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// How records of a journal are framed; the format is told in journal.h.
namespace storage::journal {

inline constexpr std::string_view extension = ".journal";
inline constexpr std::string_view firstLine = "samenspel-journal 1\n";

/// A record with this content, to come after the one whose digits are `chain`, which becomes this one's.
std::string record(std::string_view content, std::string& chain);

/// Reads records one after the other, until one is not whole.
class Records {
 public:
  explicit Records(std::string_view bytes);

  /// The content of the next record; nothing when there is none that is whole.
  std::optional<std::string_view> next();
  /// Of what was read, the bytes and the digits that the next record goes on from.
  std::uint64_t length() const { return m_at; }
  const std::string& chain() const { return m_chain; }
  /// True when something is behind the last whole record.
  bool isTorn() const { return m_at < m_bytes.size(); }

 private:
  std::string_view m_bytes;
  std::size_t m_at = 0;
  std::string m_chain;
};

}  // namespace storage::journal
