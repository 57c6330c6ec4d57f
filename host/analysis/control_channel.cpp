// SPDX-License-Identifier: MIT
#include "analysis/control_channel.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

#include "analysis/lines.h"

#ifdef __linux__
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#endif

namespace analysis {
namespace {

// In all, also those that have ended; no analysis needs more.
constexpr int mostThreads = 2000;

}  // namespace

void ControlChannel::receive() {
  if (!m_socket) return;
  std::array<char, 16384> buffer;
  iovec part = {buffer.data(), buffer.size()};
  alignas(cmsghdr) char extra[CMSG_SPACE(sizeof(int))] = {};
  msghdr message = {};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = extra;
  message.msg_controllen = sizeof extra;
  const ssize_t count = ::recvmsg(m_socket.number(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
  m_socket.close();
  if (count <= 0) return;
  if (const cmsghdr* header = CMSG_FIRSTHDR(&message);
      header != nullptr && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(header), sizeof number);
    m_calls = storage::Descriptor(number);
  }
  const std::string_view text(buffer.data(), std::size_t(count));
  m_layers = readLayers(text);
  forEachLine(text, [&](const std::vector<std::string_view>& words) {
    if (words.size() < 3 || words[0] != "refuses") return;
    for (std::size_t i = 2; i < words.size(); ++i) {
      int number = 0;
      if (std::from_chars(words[i].data(), words[i].data() + words[i].size(), number).ec == std::errc())
        m_words.emplace(number, words[1]);
    }
  });
}

void ControlChannel::answer() {
#ifdef SECCOMP_IOCTL_NOTIF_RECV
  seccomp_notif call = {};
  if (::ioctl(m_calls.number(), SECCOMP_IOCTL_NOTIF_RECV, &call) != 0) return;  // it gave up meanwhile
  seccomp_notif_resp answer = {};
  answer.id = call.id;
  if (call.data.nr == SYS_clone && (call.data.args[0] & CLONE_THREAD) != 0) {
    // Only of threads the filter asks; its arguments are in registers, so nobody changes them now.
    if (++m_threads <= mostThreads)
      answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
    else
      answer.error = -EAGAIN;
  } else {
    const auto word = m_words.find(call.data.nr);
    m_attempts.insert(word == m_words.end() ? std::string("kernel") : word->second);
    answer.error = -EPERM;
  }
  ::ioctl(m_calls.number(), SECCOMP_IOCTL_NOTIF_SEND, &answer);
#endif
}

}  // namespace analysis
