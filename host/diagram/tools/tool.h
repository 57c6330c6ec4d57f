// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "diagram/intent.h"
#include "diagram/scene.h"

namespace diagram {

/// What a pointer did, in logical pixels on the canvas.
struct PointerEvent {
  Point at;
  int clicks = 1;  ///< of a press: 2 for a double click
  bool shift = false;
  bool control = false;
  bool alt = false;
};

/// A gesture language over one scene: it turns what the pointer does into intents and a preview. The window feeds it
/// events, keeps `preview()` in its ViewState, and hands the intents to the session. A tool keeps no reference to the
/// scene between calls. Use from one thread.
class Tool {
 public:
  using Intents = std::vector<Intent>;
  virtual ~Tool() = default;

  /// The main button went down, the pointer moved (with or without button), the main button came up.
  virtual Intents down(const Scene& scene, const ViewState& view, const PointerEvent& event) = 0;
  virtual Intents move(const Scene& scene, const ViewState& view, const PointerEvent& event) = 0;
  virtual Intents up(const Scene& scene, const ViewState& view, const PointerEvent& event) = 0;
  /// Escape, or the window lost the pointer: nothing happened.
  virtual void cancel() = 0;

  /// What to draw meanwhile; empty when no gesture is under way.
  virtual const Preview& preview() const = 0;
  /// True between down and up.
  virtual bool active() const = 0;
};

/// Click selects (Shift adds, Ctrl turns over), double click renames, drag moves what is selected, a drag on the empty
/// canvas draws a rubber band (Alt: a lasso), a drag from a handle connects or resizes. Dragging a role to another cell
/// moves it there, onto a table seats it (Shift: as a guest, Ctrl: as the chair). What is moved comes to lie with what is near. Of a link
/// that is selected alone a drag takes an end elsewhere, and a point of its line along.
std::unique_ptr<Tool> makeSelectTool();

/// Dragging from any node draws a link.
std::unique_ptr<Tool> makeConnectTool();

/// The nearest place on the grid of 8.
double snapped(double coordinate);

}  // namespace diagram
