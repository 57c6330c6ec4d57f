// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/collaboration.hpp>
#include <string_view>

#include "model/model.h"
#include "runner/snapshot.h"

namespace samenspel {

/// A model as a plugin reads it. Borrows the model, which must stay as it is.
class View {
 public:
  explicit View(const model::Model& model) : m_snapshot(model, {}), m_model(m_snapshot.table()) {}
  const Model& model() const { return m_model; }
  Element operator[](std::string_view id) const { return m_model.find(id); }

 private:
  runner::Snapshot m_snapshot;
  Model m_model;
};

}  // namespace samenspel
