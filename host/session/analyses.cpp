// SPDX-License-Identifier: MIT
#include "session/analyses.h"

#include <utility>

#include "session/plugins.h"

namespace session {
namespace {

std::shared_ptr<const analysis::Catalogue> plugins() {
  return std::make_shared<const analysis::Catalogue>(installedPlugins());
}

}  // namespace

Analyses::Analyses(edit::Document& document, Post post, std::chrono::milliseconds pause)
    : m_document(document),
      m_post(std::move(post)),
      m_pause(pause),
      m_catalogue(plugins()),
      m_alive(std::make_shared<Analyses*>(this)) {
  if (!m_post) return;
  m_subscription = m_document.listen([this](const edit::Changed&) { schedule(patience()); });
  m_worker = std::jthread([this](std::stop_token stop) { work(std::move(stop)); });
  runNow();
}

Analyses::~Analyses() {
  const std::lock_guard lock(m_mutex);
  m_run.request_stop();
}

void Analyses::runNow() { schedule(std::chrono::milliseconds(0)); }

void Analyses::rereadPlugins() {
  m_catalogue = plugins();
  runNow();
}

std::shared_ptr<void> Analyses::onChanged(std::function<void()> listener) {
  return add(m_listeners, std::move(listener));
}

std::shared_ptr<void> Analyses::onProgress(std::function<void()> listener) {
  return add(m_progressListeners, std::move(listener));
}

std::shared_ptr<void> Analyses::add(Listeners& listeners, std::function<void()> listener) {
  auto kept = std::make_shared<std::function<void()>>(std::move(listener));
  listeners.push_back(kept);
  return kept;
}

/// While somebody types or drags, results would be old before they are there.
std::chrono::milliseconds Analyses::patience() {
  const auto now = Clock::now();
  const bool rested = now - std::exchange(m_edited, now) >= m_pause;
  const bool atOnce = rested && m_freshness == Freshness::Current && m_took && *m_took < m_pause;
  return atOnce ? std::chrono::milliseconds(0) : m_pause;
}

void Analyses::schedule(std::chrono::milliseconds pause) {
  if (!m_post) return;
  {
    const std::lock_guard lock(m_mutex);
    m_due = Clock::now() + pause;
    m_run.request_stop();  // what is under way is about an older model
    m_wake.notify_all();
  }
  become(Freshness::Stale);
}

/// The pause is over: the copy is made here, on the thread that changes the model.
void Analyses::start() {
  {
    const std::lock_guard lock(m_mutex);
    if (m_due) return;  // the model changed again meanwhile
    m_job = Job{m_document.model(), analyzeOptions(), m_catalogue, m_document.revision()};
    m_run = std::stop_source();
    m_wake.notify_all();
  }
  m_progress = 0;
  m_started = Clock::now();
  become(Freshness::Running);
}

void Analyses::finish(std::uint64_t revision, std::vector<analysis::Report> reports) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_due || revision != m_document.revision()) return;
  }
  m_took = Clock::now() - m_started;
  m_reports = shown(std::move(reports));
  m_freshness = Freshness::Current;
  tell(m_listeners);
}

void Analyses::advance(std::uint64_t revision, double share) {
  if (m_freshness != Freshness::Running || revision != m_document.revision()) return;
  m_progress = share;
  tell(m_progressListeners);
}

void Analyses::become(Freshness freshness) {
  if (m_freshness == freshness) return;
  m_freshness = freshness;
  tell(m_listeners);
}

void Analyses::tell(Listeners& listeners) {
  const auto told = listeners;
  for (const auto& weak : told)
    if (const auto listener = weak.lock()) (*listener)();
  std::erase_if(listeners, [](const auto& weak) { return weak.expired(); });
}

std::function<void()> Analyses::whileAlive(std::function<void(Analyses&)> action) {
  return [alive = std::weak_ptr(m_alive), action = std::move(action)] {
    if (const auto self = alive.lock()) action(**self);
  };
}

void Analyses::work(std::stop_token stop) {
  std::unique_lock lock(m_mutex);
  while (!stop.stop_requested()) {
    if (m_job) {
      Job job = *std::exchange(m_job, std::nullopt);
      const std::stop_token run = m_run.get_token();
      lock.unlock();
      job.options.progress = [this, revision = job.revision](double share) {
        m_post(whileAlive([revision, share](Analyses& self) { self.advance(revision, share); }));
      };
      auto reports = analysis::analyze(*job.catalogue, job.model, job.options, run);
      if (!run.stop_requested())
        m_post(whileAlive([revision = job.revision, reports = std::move(reports)](Analyses& self) mutable {
          self.finish(revision, std::move(reports));
        }));
      lock.lock();
    } else if (!m_due) {
      m_wake.wait(lock, stop, [this] { return m_job || m_due; });
    } else if (const auto due = *m_due; Clock::now() >= due) {
      m_due.reset();
      lock.unlock();
      m_post(whileAlive([](Analyses& self) { self.start(); }));
      lock.lock();
    } else {
      m_wake.wait_until(lock, stop, due, [&] { return m_job || m_due != due; });
    }
  }
}

}  // namespace session
