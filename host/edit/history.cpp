// SPDX-License-Identifier: MIT
#include "edit/history.h"

namespace edit {
namespace {

Step takeLast(std::vector<Step>& steps) {
  Step step = std::move(steps.back());
  steps.pop_back();
  return step;
}

}  // namespace

void History::record(Step step) {
  if (m_saved && *m_saved > m_past.size()) m_saved.reset();
  m_future.clear();
  m_past.push_back(std::move(step));
}

Step History::takeUndo() { return takeLast(m_past); }
Step History::takeRedo() { return takeLast(m_future); }

}  // namespace edit
