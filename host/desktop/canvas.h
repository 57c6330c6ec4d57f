// SPDX-License-Identifier: MIT
#pragma once

#include <wx/timer.h>
#include <wx/window.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "desktop/backing.h"
#include "diagram/painter.h"
#include "diagram/scene.h"
#include "diagram/tools/tool.h"
#include "paint/pango_measurer.h"
#include "session/change_picture.h"
#include "session/fixes.h"

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
  /// Shows what a rule says instead of what the diagram says itself; see diagram::Scene::show.
  void setRule(std::optional<diagram::ViewRule> rule, diagram::FindingLevels findings);
  /// Colours, sizes and badges by data, explained in a legend.
  void setData(diagram::DataLook data);
  /// Explains all signs and lines, too.
  void setLegend(bool shown);
  bool legend() const { return m_legend; }
  /// How far from the top of the window the legend begins, in pixels.
  void setLegendTop(int top);

  /// Shows what a proposal would make of the diagram, as ghosts, until dropProposal() or another edit.
  void showProposal(session::FixPreview proposal);
  void dropProposal();
  /// The scene of the proposal on show, or null.
  const diagram::Scene* proposal() const { return m_proposal ? &m_proposal->scene : nullptr; }

  /// Shows what changed since another version until dropDifference(): what is gone as ghosts, signs on what is new,
  /// changed and gone. It stays when another diagram is shown; a proposal is shown instead of it.
  void showDifference(session::ChangePicture difference);
  void dropDifference();
  /// What is shown of that, or null.
  const session::ChangePicture* difference() const { return m_difference ? &m_difference->difference : nullptr; }

  /// Scrolls, and zooms out if need be, until these elements are in sight.
  void reveal(const std::vector<std::string>& ids);
  /// Shows these as large as the window allows, up to 200 %.
  void zoomOn(const std::vector<std::string>& ids);
  void fit();
  /// The same, but not so small that cards lose their second line.
  void fitLegibly();
  /// Zooms so that what lies under `anchor` (a point in the window) stays there. 1 is 100 %.
  void zoomTo(double zoom, wxPoint anchor);
  void zoomTo(double zoom);
  double zoom() const { return m_view.scale; }
  /// False while a large picture is shown larger or smaller than it was drawn, for as long as it is being zoomed.
  bool isSharp() const { return m_onImage && m_onImage->scale == m_state.zoom; }

  /// Whether the diagram invites to change it, and the small map to go elsewhere. Not before an audience.
  void setInviting(bool inviting);

  /// Dims all but a circle round the pointer.
  void setSpotlight(bool shown);
  bool spotlight() const { return m_spotlight; }

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
  /// A copy of the model with a proposal applied, and its picture.
  struct Proposed {
    Proposed(session::FixPreview made, const std::string& diagram, const diagram::TextMeasurer& measurer)
        : preview(std::move(made)), scene(preview.model, diagram, measurer) {}
    session::FixPreview preview;
    diagram::Scene scene;
  };
  /// The model with what is gone, and its picture.
  struct Compared {
    Compared(session::ChangePicture made, const std::string& diagram, const diagram::TextMeasurer& measurer)
        : difference(std::move(made)), scene(difference.model, diagram, measurer) {}
    session::ChangePicture difference;
    diagram::Scene scene;
  };

  void fitFrom(double smallest);
  void revealIn(const diagram::Scene& scene, const std::vector<std::string>& ids);
  void paint();
  void paintScaled();
  void drawProposal(const diagram::Rect& part);
  void drawDifference(const diagram::Rect& part);
  void drawOver(cairo_t* context, double scale);
  diagram::LegendLook legendLook() const;
  bool showsLegend() const;
  wxRect mapBox() const;
  diagram::View mapView(const wxRect& box) const;
  void drawMap(cairo_t* context, double scale, const wxRect& box);
  /// Goes to the place that a point on the small picture stands for; false when the point is not on it.
  bool lookThroughMap(wxPoint at);
  /// What is on screen is no longer right, wherever one looks.
  void changed();
  using Corners = std::map<std::string, diagram::Point, std::less<>>;
  /// Where nodes are seen now, when they may glide from there.
  Corners seenAt() const;
  void glideFrom(const Corners& before);
  void glideOn();
  void dimAround(cairo_t* context, double scale) const;
  std::optional<wxPoint> movedSince() const;
  void holdSpace(bool held);
  void beginPanning(wxMouseEvent& event);
  void endPanning();
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
  std::unique_ptr<Proposed> m_proposal;
  std::unique_ptr<Compared> m_difference;
  std::optional<diagram::View> m_onImage;  // as the image was drawn, in device pixels, while it is right
  bool m_isSlow = false;                   // to draw: while zooming the image is shown larger or smaller
  wxTimer m_sharpening;
  CairoSurface m_map;  // the whole diagram, small; none: to be drawn
  bool m_onMap = false;
  bool m_legend = false;
  int m_legendTop = 0;
  wxTimer m_gliding;
  std::chrono::steady_clock::time_point m_glidingSince;
  Corners m_glides;  // how far from their places nodes began
  bool m_carryingOut = false;
  bool m_spotlight = false;
  wxPoint m_pointer;
  std::optional<wxPoint> m_panning;
  bool m_spaceHeld = false;  // dragging moves the whole diagram
  bool m_connecting = false;
  bool m_fitWhenSized = true;
  bool m_painted = false;
};

}  // namespace desktop
