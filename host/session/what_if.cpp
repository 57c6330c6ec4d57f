// SPDX-License-Identifier: MIT
#include "session/what_if.h"

#include <utility>

namespace session {

WhatIf::WhatIf(Post post)
    : m_post(std::move(post)),
      m_alive(std::make_shared<WhatIf*>(this)),
      m_worker([this](std::stop_token stop) { work(std::move(stop)); }) {}

WhatIf::~WhatIf() {
  const std::lock_guard lock(m_mutex);
  m_run.request_stop();
}

void WhatIf::ask(analysis::Catalogue catalogue, model::Model model, Answer answer) {
  Question question{std::move(catalogue), std::move(model), std::move(answer), {}, ++m_asked};
  const std::lock_guard lock(m_mutex);
  m_run.request_stop();
  m_question = std::move(question);
  m_wake.notify_all();
}

void WhatIf::forget() {
  ++m_asked;
  const std::lock_guard lock(m_mutex);
  m_run.request_stop();
  m_question.reset();
}

void WhatIf::work(std::stop_token stop) {
  std::unique_lock lock(m_mutex);
  while (m_wake.wait(lock, stop, [this] { return m_question.has_value(); })) {
    Question question = *std::exchange(m_question, std::nullopt);
    m_run = std::stop_source();
    const std::stop_token run = m_run.get_token();
    lock.unlock();
    auto reports = analysis::analyze(question.catalogue, question.model, question.options, run);
    if (!run.stop_requested())
      m_post([alive = std::weak_ptr(m_alive), number = question.number, answer = std::move(question.answer),
              reports = std::move(reports)] {
        const auto self = alive.lock();
        if (self && (*self)->m_asked == number) answer(reports);
      });
    lock.lock();
  }
}

}  // namespace session
