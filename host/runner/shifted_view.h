// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/plugin.h>

namespace runner {

/// The same model as a later program may show it: a type, an attribute and a value of each enumeration more, which no
/// element has, and every number of the others one higher. Names stay, and so must what a plugin reports. Borrows the
/// model, which must outlive it.
class ShiftedView {
 public:
  explicit ShiftedView(const samenspel_model& model);
  ShiftedView(const ShiftedView&) = delete;
  ShiftedView& operator=(const ShiftedView&) = delete;

  const samenspel_model& table() const { return m_table; }

 private:
  friend struct ShiftedCalls;
  struct Table : samenspel_model {
    const samenspel_model* model = nullptr;
  };
  Table m_table = {};
};

}  // namespace runner
