// SPDX-License-Identifier: MIT
#include "faults/injection.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>

namespace faults {
namespace {

std::string inWords(const Call& call, const Injection& injection) {
  const std::string where = call.name + " (call " + std::to_string(call.number) + ")";
  const auto& errors = errorsOf(call.name);
  const std::string error = errors.empty() ? "" : std::strerror(errors[injection.error % errors.size()]);
  switch (injection.deed) {
    case Deed::Kill:
      return "killed before " + where;
    case Deed::Terminate:
      return "told to end before " + where;
    case Deed::KillHalfWay:
      return "killed half-way in " + where;
    case Deed::Fail:
      return where + " fails: " + error;
    case Deed::FailFromNowOn:
      return where + " fails from then on: " + error;
    case Deed::WriteHalf:
      return where + " takes half";
    case Deed::Lie:
      return where + " takes nothing and says that it took all";
    case Deed::WriteZeros:
      return where + " writes zeros";
  }
  return {};
}

// The calls of one kind fail together.
std::string kindOf(const std::string& call) {
  if (call == "writev") return "write";
  return call == "fdatasync" ? "fsync" : call;
}

bool isOfWriting(Deed deed) {
  return deed == Deed::KillHalfWay || deed == Deed::WriteHalf || deed == Deed::Lie || deed == Deed::WriteZeros;
}

}  // namespace

const std::vector<int>& errorsOf(const std::string& call) {
  static const std::map<std::string, std::vector<int>> all = {
      {"write", {ENOSPC, EIO, EDQUOT, ESTALE, EFBIG}},
      {"writev", {ENOSPC, EIO, EDQUOT, ESTALE, EFBIG}},
      {"pread64", {EIO, ESTALE}},
      {"read", {EIO, ESTALE}},
      {"fsync", {EIO, ENOSPC, EDQUOT, ESTALE}},
      {"fdatasync", {EIO, ENOSPC, EDQUOT, ESTALE}},
      {"close", {EIO, ENOSPC, EDQUOT}},
      {"openat", {EACCES, EROFS, EMFILE, ENOSPC, EIO, ESTALE}},
      {"rename", {EACCES, EROFS, EIO, ENOSPC, EXDEV, EPERM, EEXIST, EBUSY}},
      {"renameat2", {EACCES, EROFS, EIO, ENOSPC, EPERM, EEXIST, EINVAL}},
      {"fchmod", {EPERM, EROFS, EIO}},
      {"fchown", {EPERM, EROFS, EIO}},
      {"flock", {ENOLCK, EIO, EWOULDBLOCK}},
      {"fcntl", {EMFILE}},
      {"unlink", {EACCES, EROFS, EIO}},
      {"mkdir", {EACCES, EROFS, ENOSPC, EDQUOT}},
      {"newfstatat", {EIO, ESTALE, EACCES}},
      {"fstat", {EIO, ESTALE}},
      {"getdents64", {EIO}},
      {"readlink", {EIO}},
      {"ftruncate", {EIO, EPERM}},
      {"flistxattr", {ENOTSUP, EIO}},
      {"fgetxattr", {EIO}},
      {"fsetxattr", {ENOSPC, ENOTSUP}},
      {"mmap", {ENOMEM}},
      {"brk", {ENOMEM}},
  };
  static const std::vector<int> none;
  const auto found = all.find(call);
  return found == all.end() ? none : found->second;
}

std::vector<Injection> allInjections(const std::vector<std::string>& calls) {
  std::vector<Injection> all;
  for (std::size_t at = 1; at <= calls.size(); ++at) {
    all.push_back({at, Deed::Kill, 0});
    all.push_back({at, Deed::Terminate, 0});
    if (calls[at - 1] == "write")
      for (const Deed deed : {Deed::KillHalfWay, Deed::WriteHalf, Deed::Lie, Deed::WriteZeros})
        all.push_back({at, deed, 0});
    for (std::size_t error = 0; error < errorsOf(calls[at - 1]).size(); ++error) {
      all.push_back({at, Deed::Fail, error});
      all.push_back({at, Deed::FailFromNowOn, error});
    }
  }
  return all;
}

Verdict Injector::operator()(const Call& call, const Watched& watched) {
  const bool again = m_injection.deed == Deed::FailFromNowOn && !m_done.empty() && kindOf(call.name) == kindOf(m_name);
  if (call.number != m_injection.at && !again) return m_otherwise(call, watched);
  const auto& errors = errorsOf(call.name);
  const bool fails = m_injection.deed == Deed::Fail || m_injection.deed == Deed::FailFromNowOn;
  // Threads do not always make their calls in the same order.
  if ((fails && errors.empty()) || (isOfWriting(m_injection.deed) && call.name != "write"))
    return m_otherwise(call, watched);
  m_name = call.name;
  if (m_done.empty()) m_done = inWords(call, m_injection);
  if (m_injection.deed == Deed::Kill) return {Verdict::Kill, 0};
  if (m_injection.deed == Deed::Terminate) return {Verdict::Kill, SIGTERM};
  if (fails) return {Verdict::Fail, errors[m_injection.error % errors.size()]};
  return onWrite(call, watched);
}

Verdict Injector::onWrite(const Call& call, const Watched& watched) const {
  const int descriptor = int(call.arguments[0]);
  const std::size_t count = call.arguments[2], half = count / 2;
  const std::string begin = watched.bytes(call.arguments[1], half);
  switch (m_injection.deed) {
    case Deed::KillHalfWay:
      watched.write(descriptor, begin);
      return {Verdict::Kill, 0};
    case Deed::WriteHalf:
      if (half == 0 || !watched.write(descriptor, begin)) return {};
      return {Verdict::Answer, std::int64_t(half)};
    case Deed::WriteZeros:
      if (!watched.write(descriptor, std::string(count, '\0'))) return {};
      return {Verdict::Answer, std::int64_t(count)};
    default:
      return {Verdict::Answer, std::int64_t(count)};
  }
}

}  // namespace faults
