// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace model {

/// Finds the number of a name by its text, by open addressing in one block of memory: the texts stay where their owner
/// keeps them. Names are added and never removed. Not thread safe.
class NameIndex {
 public:
  static constexpr std::uint32_t none = ~std::uint32_t(0);

  static std::uint32_t hash(std::string_view text) { return std::uint32_t(std::hash<std::string_view>{}(text)); }

  /// The number of the name with this text and hash, or none. `textOf(number)` is the text of a number.
  template <class TextOf>
  std::uint32_t find(std::string_view text, std::uint32_t hash, TextOf textOf) const {
    for (std::size_t slot = hash & mask(); m_slots[slot].number != none; slot = (slot + 1) & mask())
      if (m_slots[slot].hash == hash && textOf(m_slots[slot].number) == text) return m_slots[slot].number;
    return none;
  }

  /// Adds a name that find() does not find.
  void add(std::uint32_t hash, std::uint32_t number) {
    if (2 * (m_count + 1) > m_slots.size()) resize(2 * m_slots.size());
    ++m_count;
    put({hash, number});
  }

  void reserve(std::size_t names) {
    std::size_t size = m_slots.size();
    while (size < 2 * names) size *= 2;
    if (size > m_slots.size()) resize(size);
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = none;
  };

  std::size_t mask() const { return m_slots.size() - 1; }

  void put(Slot entry) {
    std::size_t slot = entry.hash & mask();
    while (m_slots[slot].number != none) slot = (slot + 1) & mask();
    m_slots[slot] = entry;
  }

  void resize(std::size_t size) {
    std::vector<Slot> before(size);
    before.swap(m_slots);
    for (const Slot& entry : before)
      if (entry.number != none) put(entry);
  }

  std::vector<Slot> m_slots = std::vector<Slot>(16);  // a power of two, at most half full
  std::size_t m_count = 0;
};

}  // namespace model
