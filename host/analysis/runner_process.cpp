// SPDX-License-Identifier: MIT
#include "analysis/runner_process.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "analysis/child_process.h"
#include "analysis/control_channel.h"
#include "base/number.h"

namespace analysis {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// How long a process may take to stop by itself after it was asked to.
constexpr milliseconds grace{80};
// How often the clock is looked at when nothing happens.
constexpr milliseconds glance{40};
// What lines before the report begin with.
constexpr std::string_view progressWord = "progress ";

// Becomes readable when the run is asked to stop, so that nobody has to look now and then.
class Bell {
 public:
  explicit Bell(const std::stop_token& stop)
      : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_callback(stop, Ring{m_descriptor.number()}) {}
  /// -1 once it was heard.
  int number() const { return m_heard ? -1 : m_descriptor.number(); }
  void hear() { m_heard = true; }

 private:
  struct Ring {
    int descriptor;
    void operator()() const { ::eventfd_write(descriptor, 1); }
  };
  storage::Descriptor m_descriptor;
  bool m_heard = false;
  std::stop_callback<Ring> m_callback;
};

class Run {
 public:
  Run(std::string_view input, milliseconds deadline, std::stop_token stop, const std::function<void(double)>& progress)
      : m_input(input),
        m_deadline(deadline),
        m_stop(std::move(stop)),
        m_bell(m_stop),
        m_started(Clock::now()),
        m_progress(progress) {}

  RunResult run(const std::vector<std::string>& arguments) {
    m_result.code = m_child.start(arguments, environment());
    if (m_result.code != 0) return std::move(m_result);
    m_control.open(std::move(m_child.control));
    watch();
    m_control.closeCalls();
    readWhatIsThere();
    int code = 0;
    const bool exited = m_child.collect(code);
    if (m_result.ending == Ending::NeverStarted) {
      m_result.ending = exited ? Ending::Exited : Ending::Killed;
      m_result.code = code;
    }
    m_control.receive();
    m_result.layers = m_control.layers();
    m_result.attempts.assign(m_control.attempts().begin(), m_control.attempts().end());
    m_result.duration = std::chrono::duration_cast<milliseconds>(Clock::now() - m_started);
    return std::move(m_result);
  }

 private:
  static std::vector<std::string> environment() {
    std::vector<std::string> list = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8"};
#ifdef SAMENSPEL_SANITIZED
    list.push_back("ASAN_OPTIONS=detect_leaks=0");
#endif
    return list;
  }

  // Until the process has ended or must be ended.
  void watch() {
    while (!m_child.hasEnded()) {
      const auto now = Clock::now();
      if (m_stop.stop_requested() && m_asked == Clock::time_point()) {
        m_result.ending = Ending::Cancelled;
        m_asked = now;
        m_bell.hear();
        m_child.askToStop();
      }
      if (m_asked != Clock::time_point() && now - m_asked >= grace) return;
      if (m_asked == Clock::time_point() && now - m_started >= m_deadline) {
        m_result.ending = Ending::TimedOut;
        return;
      }
      if (m_result.report.size() > maximumReport) {
        m_result.ending = Ending::TooMuch;
        return;
      }
      wait();
      writeInput();
      readWhatIsThere();
    }
  }

  void wait() {
    const auto entry = [](int number, short events) { return pollfd{number, events, 0}; };
    // poll() skips numbers below zero: what is closed, and what the system does not have.
    std::array<pollfd, 7> list = {entry(m_child.input.number(), POLLOUT), entry(m_child.report.number(), POLLIN),
                                  entry(m_child.output.number(), POLLIN), entry(m_child.endDescriptor(), POLLIN),
                                  entry(m_control.socket(), POLLIN),      entry(m_control.calls(), POLLIN),
                                  entry(m_bell.number(), POLLIN)};
    const auto left = std::chrono::duration_cast<milliseconds>(m_deadline - (Clock::now() - m_started));
    const auto most = m_child.endDescriptor() < 0 ? milliseconds(5) : glance;
    ::poll(list.data(), list.size(), int(std::clamp(left, milliseconds(1), most).count()));
    if (list[4].revents != 0) m_control.receive();
    if ((list[5].revents & POLLIN) != 0) m_control.answer();
    if ((list[5].revents & POLLHUP) != 0) m_control.closeCalls();
  }

  void writeInput() {
    while (m_child.input && !m_input.empty()) {
      const ssize_t count = ::write(m_child.input.number(), m_input.data(), m_input.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0 && errno == EAGAIN) return;
      m_input.remove_prefix(count < 0 ? m_input.size() : std::size_t(count));
    }
    m_child.input.close();
  }

  void readWhatIsThere() {
    drain(m_child.report, m_result.report, maximumReport + 1);
    if (m_progress) passProgressOn();
    drain(m_child.output, m_result.output, maximumOutput);
  }

  // What a plugin wrote itself may look like anything: what is no share is left for the reader of reports to refuse.
  void passProgressOn() {
    std::string& text = m_result.report;
    std::size_t read = 0;
    for (std::size_t end = 0; text.compare(read, progressWord.size(), progressWord) == 0; read = end + 1) {
      end = text.find('\n', read);
      if (end == std::string::npos) break;
      const std::size_t number = read + progressWord.size();
      const auto share = base::parseNumber(std::string_view(text).substr(number, end - number));
      if (!share || *share < 0 || *share > 1) break;
      if (*share <= m_share) continue;
      m_share = *share;
      m_progress(m_share);
    }
    text.erase(0, read);
  }

  // Keeps at most `most` bytes; the rest is read and forgotten, so that the process does not hang on a full pipe. At
  // most a few reads at a time: something that writes for ever must not keep us from the clock.
  static void drain(storage::Descriptor& from, std::string& to, std::size_t most) {
    std::array<char, 65536> buffer;
    for (int turn = 0; turn < 64 && from; ++turn) {
      const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0 && errno == EAGAIN) return;
      if (count <= 0) {
        from.close();
        return;
      }
      to.append(buffer.data(), std::min(std::size_t(count), most - std::min(most, to.size())));
    }
  }

  std::string_view m_input;
  milliseconds m_deadline;
  std::stop_token m_stop;
  Bell m_bell;
  Clock::time_point m_started;
  Clock::time_point m_asked{};
  ChildProcess m_child;
  ControlChannel m_control;
  RunResult m_result;
  const std::function<void(double)>& m_progress;
  double m_share = 0;
};

}  // namespace

RunResult runProgram(const std::vector<std::string>& arguments, std::string_view input,
                     std::chrono::milliseconds deadline, std::stop_token stop,
                     const std::function<void(double)>& progress) {
  return Run(input, deadline, std::move(stop), progress).run(arguments);
}

RunResult runProcess(const RunRequest& request, std::string_view model, std::stop_token stop) {
  std::vector<std::string> arguments = {request.runner.string(),
                                        request.task.empty() ? "run" : "check",
                                        request.library.string(),
                                        "--language",
                                        std::string(base::languageCode(request.language)),
                                        "--report-fd",
                                        "3",
                                        "--control-fd",
                                        "4"};
  if (!request.task.empty()) arguments.insert(arguments.end(), {"--task", request.task});
  if (request.strict) arguments.emplace_back("--strict");
  if (request.progress) arguments.emplace_back("--progress");
  return runProgram(arguments, model, request.deadline, std::move(stop), request.progress);
}

}  // namespace analysis
