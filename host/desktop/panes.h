// SPDX-License-Identifier: MIT
#pragma once

/// Names of the panes, as saved with their places.
namespace desktop::pane {
inline constexpr const char* palette = "palette";
inline constexpr const char* outline = "outline";
inline constexpr const char* themes = "themes";
inline constexpr const char* properties = "properties";
inline constexpr const char* findings = "findings";
inline constexpr const char* views = "views";
inline constexpr const char* agenda = "agenda";
inline constexpr const char* history = "history";
inline constexpr const char* notes = "notes";
}  // namespace desktop::pane
