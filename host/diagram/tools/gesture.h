// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "diagram/tools/tool.h"

// What happens between a press and a release. A tool makes a gesture when the button goes down and drops it afterwards.
namespace diagram {

class Gesture {
 public:
  virtual ~Gesture() = default;
  /// The pointer moved far enough to be a drag: shows in `preview` what a release here would do.
  virtual void drag(const Scene& scene, const ViewState& view, const PointerEvent& event, Preview& preview) = 0;
  /// The release after a drag.
  virtual Tool::Intents drop(const Scene& scene, const ViewState& view, const PointerEvent& event) = 0;
  /// The release without a drag.
  virtual Tool::Intents click(const Scene&, const ViewState&, const PointerEvent&) { return {}; }
};

/// Moves nodes; what the press was on gives the grid. A single role may go to another cell or take a seat. A click
/// selects `pressed` alone, unless `settled`: the press has already done what a click does.
std::unique_ptr<Gesture> moveGesture(std::string pressed, std::vector<std::string> nodes, Point from, bool settled);
/// Draws a rectangle that selects the nodes in it. A click on the canvas selects nothing; on a ghost it adds a role,
/// beside the last column an organisation.
std::unique_ptr<Gesture> rubberBandGesture(Point from);
/// Draws a line round nodes; those whose middle it encloses are selected.
std::unique_ptr<Gesture> lassoGesture(Point from);
/// Moves one corner of a box (numbered as in Hit), the opposite one staying where it is.
std::unique_ptr<Gesture> resizeGesture(std::string node, Rect box, int corner);
/// Draws a link from a node.
std::unique_ptr<Gesture> connectGesture(std::string from);

/// What a press at a place would do with a link that is selected alone: take an end of it elsewhere, move a point it
/// was led along, or lead it along a new one. Null: nothing.
std::unique_ptr<Gesture> linkGesture(const Scene& scene, const ViewState& view, Point at);

/// A tool that turns a press into a gesture with `begin`; what that says at once comes out of down().
class GestureTool : public Tool {
 public:
  Intents down(const Scene& scene, const ViewState& view, const PointerEvent& event) final;
  Intents move(const Scene& scene, const ViewState& view, const PointerEvent& event) final;
  Intents up(const Scene& scene, const ViewState& view, const PointerEvent& event) final;
  void cancel() final;
  const Preview& preview() const final { return m_preview; }
  bool active() const final { return m_gesture != nullptr; }

 protected:
  virtual Intents begin(const Scene& scene, const ViewState& view, const PointerEvent& event,
                        std::unique_ptr<Gesture>& gesture) = 0;

 private:
  std::unique_ptr<Gesture> m_gesture;
  Point m_from;
  bool m_dragging = false;
  Preview m_preview;
};

/// How near the pointer must be to count as on a line or handle, in logical pixels.
double toleranceOf(const ViewState& view);

}  // namespace diagram
