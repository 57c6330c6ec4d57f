// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "runner/sink.h"

namespace runner {

/// How much a report may hold.
inline constexpr std::size_t maximumTextBytes = 64u << 10;
inline constexpr std::size_t maximumItems = 100'000;
inline constexpr std::size_t maximumReportBytes = 16u << 20;
inline constexpr std::size_t maximumColumns = 64;
inline constexpr std::size_t maximumRefusals = 20;

/// Checks what one call of the sink is given, and says what is wrong in the sink's refusals. All checks run, so that
/// an author sees every mistake of a call at once; passed() tells whether the call may be carried out.
class Checker {
 public:
  /// `item` names what the call is about in messages: a rule, a metric's id. `kind` is that of Refusal where nothing
  /// more telling is known.
  Checker(Sink& sink, std::string item, std::string_view kind = "value");

  bool passed() const { return m_passed; }
  /// Counts `bytes` and one item towards the report's limits.
  void room(std::size_t bytes);
  void structSize(std::size_t given, std::size_t needed, std::string_view field);
  std::string_view text(samenspel_text text, std::string_view field, bool required = false);
  std::string_view name(samenspel_text text, std::string_view field);
  double number(double value, std::string_view field);
  /// `value` must be below `count`.
  void choice(std::uint32_t value, std::size_t count, std::string_view field);
  /// False when a list of this many is not to be walked through.
  bool list(const void* items, std::size_t count, std::size_t limit, std::string_view field);
  /// The id of an element of the model that has one.
  std::string_view element(std::uint32_t element, std::string_view field);
  void handle(std::uint32_t handle, std::size_t count, std::string_view field);
  void refuseValue(std::string_view value, std::string_view field);
  void refuse(std::string sentence) { refuse(std::move(sentence), m_kind); }

 private:
  void refuse(std::string sentence, std::string_view kind);

  Sink& m_sink;
  std::string m_item;
  std::string_view m_kind;
  bool m_passed = true;
};

}  // namespace runner
