// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

/// Stands in for the user interface's thread: runs what is posted when the test says so.
class Loop {
 public:
  std::function<void(std::function<void()>)> post() {
    return [this](std::function<void()> action) {
      const std::lock_guard lock(m_mutex);
      m_posted.push_back(std::move(action));
    };
  }

  bool runOne() {
    std::function<void()> action;
    {
      const std::lock_guard lock(m_mutex);
      if (m_posted.empty()) return false;
      action = std::move(m_posted.front());
      m_posted.pop_front();
    }
    action();
    return true;
  }

  template <class Condition>
  bool runUntil(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!condition() && std::chrono::steady_clock::now() < end)
      if (!runOne()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return condition();
  }

 private:
  std::mutex m_mutex;
  std::deque<std::function<void()>> m_posted;
};
