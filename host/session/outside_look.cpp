// SPDX-License-Identifier: MIT
#include "session/outside_look.h"

#include <chrono>

#include "base/hash.h"
#include "session/patience.h"
#include "storage/file.h"

namespace session {

std::optional<OutsideLook::Seen> OutsideLook::at(const std::filesystem::path& path, const storage::FileStamp& known) {
  if (!m_outcome.valid())
    m_outcome = inBackground([path, known] {
      Seen seen{storage::stampOf(path), std::nullopt, storage::isOnReadOnlyDisk(path)};
      if (seen.stamp == known) return seen;
      if (const auto bytes = storage::readFile(path)) seen.hash = base::sha256(*bytes);
      return seen;
    });
  // A disk that does answer does so at once.
  if (m_outcome.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) return std::nullopt;
  return m_outcome.get();
}

}  // namespace session
