// SPDX-License-Identifier: MIT
#pragma once

#include <wx/timer.h>
#include <wx/window.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "desktop/backing.h"
#include "diagram/painter.h"
#include "diagram/scene.h"
#include "diagram/tools/tool.h"
#include "paint/pango_measurer.h"

namespace desktop {

/// What the canvas tells its owner. All are called on the UI thread; none may be empty.
struct CanvasEvents {
  std::function<void(const diagram::Intent&)> intent;  ///< the user wants this; selections come here too
  std::function<void(const std::string&)> typed;       ///< a letter was typed: the beginning of a quick addition
  std::function<void(int)> digit;                      ///< 1–9 was pressed
  std::function<void()> opened;                        ///< Enter on an element: show its properties
  std::function<void()> viewChanged;                   ///< zoom, keyboard focus or pointer moved on
};

/// One diagram on screen: shows a scene, moves and zooms it, and turns mouse and keys into intents. It changes nothing
/// itself. UI thread; the model it shows must outlive it or be replaced first.
class Canvas final : public wxWindow {
 public:
  Canvas(wxWindow* parent, CanvasEvents events);

  /// Shows a diagram of a model, fitted to the window as far as it stays legible. With an empty id the whole model in
  /// lanes.
  void show(const model::Model& model, const std::string& diagram);
  /// Brings the picture up to date after changes, in the order in which they were applied.
  void update(const model::Changes& changes);

  void setSelection(const std::vector<std::string>& ids);
  void setFindings(std::map<std::string, diagram::FindingMark, std::less<>> findings);
  /// Dims all but these; nothing: all as usual.
  void setEmphasis(const std::vector<std::string>& ids);
  void setFocusSpot(const diagram::Spot& spot);

  /// Scrolls, and zooms out if need be, until these elements are in sight.
  void reveal(const std::vector<std::string>& ids);
  void fit();
  /// Zooms so that what lies under `anchor` (a point in the window) stays there. 1 is 100 %.
  void zoomTo(double zoom, wxPoint anchor);
  void zoomTo(double zoom);
  double zoom() const { return m_view.scale; }

  /// Dragging draws links (true) or selects and moves (false).
  void setConnecting(bool connecting);
  bool connecting() const { return m_connecting; }

  const diagram::Scene& scene() const { return *m_scene; }
  const diagram::ViewState& state() const { return m_state; }
  diagram::Point toScene(wxPoint window) const;
  wxPoint toWindow(diagram::Point scene) const;
  /// True once something was on screen.
  bool painted() const { return m_painted; }
  /// Called once, after the first picture was on screen.
  std::function<void()> onFirstPaint;

 private:
  void bindEvents();
  void fitLegibly();
  void fitFrom(double smallest);
  void paint();
  void pointerDown(wxMouseEvent& event);
  void pointerMoved(wxMouseEvent& event);
  void pointerUp(wxMouseEvent& event);
  void contextMenu(wxMouseEvent& event);
  void wheel(wxMouseEvent& event);
  void key(wxKeyEvent& event);
  bool navigate(int code, bool follow);
  void character(wxKeyEvent& event);
  void cancelGesture();
  void forward(const diagram::Tool::Intents& intents);
  void updatePointer(const diagram::PointerEvent& event);
  void setView(diagram::Point origin, double zoom);
  diagram::Rect visible() const;
  diagram::PointerEvent pointer(const wxMouseEvent& event) const;

  CanvasEvents m_events;
  paint::PangoMeasurer m_measurer;
  model::Model m_nothing;
  std::unique_ptr<diagram::Scene> m_scene;
  std::unique_ptr<diagram::Tool> m_tool;
  diagram::ViewState m_state;
  diagram::View m_view;
  diagram::DisplayList m_list;
  Backing m_backing;
  std::optional<wxPoint> m_panning;
  bool m_connecting = false;
  bool m_fitWhenSized = true;
  bool m_painted = false;
};

}  // namespace desktop
