// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <utility>

namespace storage {

/// Owns a file descriptor and closes it. Movable.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : m_number(number) {}
  Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
  }
  ~Descriptor() { close(); }

  explicit operator bool() const { return m_number >= 0; }
  int number() const { return m_number; }
  /// Closes now; false when the system reports that something was not written after all.
  bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

 private:
  int m_number;
};

}  // namespace storage
