// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "faults/watch.h"

namespace faults {

/// What is done to a save.
enum class Deed {
  Kill,           // the process, before the call
  Terminate,      // the same with the signal of a session that ends
  KillHalfWay,    // half of what is to be written is, then the process is killed
  Fail,           // this call
  FailFromNowOn,  // this call and every later one of its name
  WriteHalf,      // the system takes half and says so
  Lie,            // the system takes nothing and says that it took all
  WriteZeros,     // the system writes zeros and says that all is well
};

/// A deed at the `at`-th system call, with the `error`-th of the errors that such a call can have.
struct Injection {
  std::size_t at = 0;
  Deed deed = Deed::Kill;
  std::size_t error = 0;
};

/// The errors that a call of this name may meet on a full, failing, foreign or protected disk or without memory; none
/// where nothing can go wrong.
const std::vector<int>& errorsOf(const std::string& call);

/// Everything that can be done to a save that made these calls.
std::vector<Injection> allInjections(const std::vector<std::string>& calls);

/// Carries out an injection on one run. What is not done by it is decided by `otherwise`.
class Injector {
 public:
  Injector(Injection injection, Decide otherwise) : m_injection(injection), m_otherwise(std::move(otherwise)) {}
  Verdict operator()(const Call& call, const Watched& watched);
  /// What was done: "fsync (call 31) fails: Input/output error"; empty when nothing was.
  const std::string& done() const { return m_done; }

 private:
  Verdict onWrite(const Call& call, const Watched& watched) const;

  Injection m_injection;
  Decide m_otherwise;
  std::string m_name;
  std::string m_done;
};

}  // namespace faults
