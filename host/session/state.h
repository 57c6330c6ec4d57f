// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "edit/document.h"
#include "paint/pango_measurer.h"
#include "session/client_link.h"
#include "session/network_layout.h"
#include "session/safekeeping.h"
#include "session/session.h"

namespace session {

/// What a session holds. For session*.cpp only.
struct Session::State {
  State(model::Model model, Post thePost)
      : document(std::move(model)), analyses(document, thePost), post(std::move(thePost)) {}

  /// Texts are measured for the layout; made when first needed, because finding the fonts takes a while.
  const paint::PangoMeasurer& measurer() {
    if (!m_measurer) m_measurer = std::make_unique<paint::PangoMeasurer>();
    return *m_measurer;
  }

  /// On success it is the session's file from now on.
  base::Result<void> save(const std::filesystem::path& target, std::optional<std::string> expectedHash,
                          const std::string& title);

  /// Where earlier versions and what is kept for a crash lie.
  storage::StateStore store() const;

  edit::Document document;
  std::filesystem::path path;
  std::vector<std::string> notices;
  std::string contentHash;          ///< of the file as last read or written
  storage::FileStamp stamp;         ///< of the file when it was opened
  bool previousVersionKept = true;  ///< by the last save
  bool readOnly = false;
  std::string partOf;  ///< why the file cannot be opened, when only a part of it was; then readOnly is true
  Analyses analyses;
  Post post;
  Session* whole = nullptr;  ///< of a client view: what it shows a part of
  std::unique_ptr<ClientLink> link;
  std::function<void(const base::Error&)> refused;
  std::unique_ptr<Safekeeping> safekeeping;  ///< null without protect()
  std::unique_ptr<NetworkJob> layout;        ///< under way

 private:
  std::unique_ptr<paint::PangoMeasurer> m_measurer;
};

}  // namespace session
