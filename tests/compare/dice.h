// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace compare {

/// Chance with a seed that can be printed and repeated: SAMENSPEL_SEED, where it is set. Or what bytes say, one for
/// each time it is asked, for somebody who makes up bytes.
class Dice {
 public:
  Dice();
  explicit Dice(std::uint32_t seed) : m_seed(seed), m_engine(seed) {}
  /// The bytes must outlive it. When they are used up, it says the last possibility for ever.
  explicit Dice(std::string_view bytes) : m_bytes(bytes) {}
  /// There are no bytes left.
  bool isDone() const { return m_bytes && m_bytes->empty(); }

  std::uint32_t seed() const { return m_seed; }
  /// "SAMENSPEL_SEED=…", for the message of a test that fails.
  std::string trace() const { return "SAMENSPEL_SEED=" + std::to_string(m_seed); }

  /// 0 to count - 1.
  std::size_t below(std::size_t count) {
    return m_bytes ? fromBytes(count) : std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine);
  }
  bool oneIn(std::size_t count) { return below(count) == 0; }
  template <class Items>
  const auto& of(const Items& items) {
    return items[below(items.size())];
  }

 private:
  std::size_t fromBytes(std::size_t count);

  std::uint32_t m_seed = 0;
  std::mt19937 m_engine;
  std::optional<std::string_view> m_bytes;
};

/// The paths of all samples.
std::vector<std::string> samples();

/// One of the samples, or the same with content that no version of the format knows.
model::Model anySample(Dice& dice);

/// Any change at all, sensible or not: types and attributes that do not fit, references to nothing, content nobody
/// knows, another type under the same id.
void wildChange(model::Model& model, Dice& dice);

/// What a user could do, also when it breaks a rule of the method that was kept.
void anyEdit(model::Model& model, Dice& dice, const std::string& mark);

/// What a user could do: add, connect, set, rename, move, delete with all that hangs on it. Never breaks a rule of the
/// method that was kept (model::check). `mark` keeps new ids of two people apart.
void sensibleEdit(model::Model& model, Dice& dice, const std::string& mark);

}  // namespace compare
