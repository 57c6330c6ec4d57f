// SPDX-License-Identifier: MIT
#include <wx/dcclient.h>

#include <cmath>
#include <utility>

#include "desktop/canvas.h"
#include "desktop/text.h"

// How the canvas listens: mouse, wheel, keys.
namespace desktop {
namespace {

constexpr double kWheelStep = 48;   // logical pixels of the window per notch
constexpr double kZoomStep = 1.15;  // per notch

}  // namespace

void Canvas::bindEvents() {
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    if (m_fitWhenSized) fitLegibly();
    changed();
    event.Skip();
  });
  Bind(wxEVT_LEFT_DOWN, &Canvas::pointerDown, this);
  Bind(wxEVT_LEFT_DCLICK, &Canvas::pointerDown, this);
  Bind(wxEVT_LEFT_UP, &Canvas::pointerUp, this);
  Bind(wxEVT_MOTION, &Canvas::pointerMoved, this);
  Bind(wxEVT_RIGHT_DOWN, &Canvas::contextMenu, this);
  Bind(wxEVT_MOUSEWHEEL, &Canvas::wheel, this);
  Bind(wxEVT_MIDDLE_DOWN, &Canvas::beginPanning, this);
  Bind(wxEVT_MIDDLE_UP, [this](wxMouseEvent&) { endPanning(); });
  Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) {
    m_panning.reset();
    m_onMap = false;
    m_tool->cancel();
    m_state.preview = {};
    changed();
  });
  Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent&) {
    if (m_tool->active() || (m_state.hover.empty() && !m_state.overNewColumn)) return;
    m_state.hover.clear();
    m_state.overNewColumn = false;
    changed();
  });
  Bind(wxEVT_KEY_UP, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_SPACE) holdSpace(false);
    event.Skip();
  });
  Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    holdSpace(false);
    event.Skip();
  });
  Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
    changed();
    event.Skip();
  });
  Bind(wxEVT_KEY_DOWN, &Canvas::key, this);
  Bind(wxEVT_CHAR, &Canvas::character, this);
  m_sharpening.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { changed(); });
  m_gliding.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { glideOn(); });
}

diagram::PointerEvent Canvas::pointer(const wxMouseEvent& event) const {
  return {toScene(event.GetPosition()), event.LeftDClick() ? 2 : 1, event.ShiftDown(), event.ControlDown(),
          event.AltDown()};
}

void Canvas::holdSpace(bool held) {
  if (held == m_spaceHeld) return;
  m_spaceHeld = held;
  SetCursor(held ? wxCURSOR_HAND : wxCURSOR_ARROW);
}

void Canvas::beginPanning(wxMouseEvent& event) {
  m_panning = event.GetPosition();
  if (!HasCapture()) CaptureMouse();
}

void Canvas::endPanning() {
  m_panning.reset();
  if (HasCapture()) ReleaseMouse();
}

void Canvas::pointerDown(wxMouseEvent& event) {
  if (m_spaceHeld) return beginPanning(event);
  SetFocus();
  if (!HasCapture()) CaptureMouse();
  m_onMap = lookThroughMap(event.GetPosition());
  if (m_onMap) return;
  forward(m_tool->down(*m_scene, m_state, pointer(event)));
}

void Canvas::pointerUp(wxMouseEvent& event) {
  if (m_panning) return endPanning();
  if (HasCapture()) ReleaseMouse();
  if (std::exchange(m_onMap, false)) return;
  // The toolkit may swallow the last motion before the button went up.
  updatePointer(pointer(event));
  forward(m_tool->up(*m_scene, m_state, pointer(event)));
}

void Canvas::pointerMoved(wxMouseEvent& event) {
  m_pointer = event.GetPosition();
  if (m_spotlight) Refresh();
  if (m_panning) {
    const wxPoint by = event.GetPosition() - *m_panning;
    m_panning = event.GetPosition();
    m_fitWhenSized = false;
    setView(m_view.origin - diagram::Point{by.x / m_view.scale, by.y / m_view.scale}, m_view.scale);
    return;
  }
  if (m_onMap)
    lookThroughMap(event.GetPosition());
  else
    updatePointer(pointer(event));
}

void Canvas::updatePointer(const diagram::PointerEvent& event) {
  const diagram::Hit hit = m_scene->hitTest(event.at, m_state, 4 / m_view.scale);
  const bool canHover = hit.kind == diagram::Hit::Kind::Node || hit.kind == diagram::Hit::Kind::Link ||
                        hit.kind == diagram::Hit::Kind::ConnectHandle;
  const std::string hover = canHover ? hit.element : std::string();
  if (!m_tool->active() && hover != m_state.hover) {
    m_state.hover = hover;
    m_events.viewChanged();
    changed();
  }
  const bool overNewColumn = hit.kind == diagram::Hit::Kind::NewColumn && !m_tool->active();
  if (overNewColumn != m_state.overNewColumn) {
    m_state.overNewColumn = overNewColumn;
    SetToolTip(overNewColumn ? tr("Add an organisation") : wxString());
    changed();
  }
  forward(m_tool->move(*m_scene, m_state, event));
  if (m_spaceHeld) return;
  SetCursor(overNewColumn                                                   ? wxCURSOR_HAND
            : hit.kind == diagram::Hit::Kind::ConnectHandle || m_connecting ? wxCURSOR_CROSS
            : hit.kind == diagram::Hit::Kind::ResizeHandle
                ? (hit.corner % 2 == 0 ? wxCURSOR_SIZENWSE : wxCURSOR_SIZENESW)
                : wxCURSOR_ARROW);
}

void Canvas::forward(const diagram::Tool::Intents& intents) {
  if (m_state.preview.empty() != m_tool->preview().empty() || !m_tool->preview().empty() || !intents.empty()) {
    m_state.preview = m_tool->preview();
    changed();
  }
  // What the pointer put somewhere is there.
  m_carryingOut = true;
  for (const diagram::Intent& intent : intents) m_events.intent(intent);
  m_carryingOut = false;
}

void Canvas::cancelGesture() {
  m_tool->cancel();
  m_state.preview = {};
  if (HasCapture()) ReleaseMouse();
  changed();
}

void Canvas::contextMenu(wxMouseEvent& event) {
  SetFocus();
  const diagram::Point at = toScene(event.GetPosition());
  const diagram::Hit hit = m_scene->hitTest(at, m_state, 4 / m_view.scale);
  std::vector<std::string> ids;
  if (!hit.element.empty()) {
    const bool selected =
        std::find(m_state.selection.begin(), m_state.selection.end(), hit.element) != m_state.selection.end();
    ids = selected ? m_state.selection : std::vector<std::string>{hit.element};
  }
  m_events.intent(diagram::OpenMenu{ids, at});
}

void Canvas::wheel(wxMouseEvent& event) {
  const double notches = double(event.GetWheelRotation()) / event.GetWheelDelta();
  if (event.ControlDown()) {
    zoomTo(m_view.scale * std::pow(kZoomStep, notches), event.GetPosition());
    return;
  }
  const double by = notches * kWheelStep / m_view.scale;
  const bool sideways = event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL || event.ShiftDown();
  m_fitWhenSized = false;
  const double right = event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL ? by : -by;
  setView(m_view.origin + (sideways ? diagram::Point{right, 0} : diagram::Point{0, -by}), m_view.scale);
}

bool Canvas::navigate(int code, bool follow) {
  using diagram::Direction;
  const Direction direction = code == WXK_LEFT    ? Direction::Left
                              : code == WXK_RIGHT ? Direction::Right
                              : code == WXK_UP    ? Direction::Up
                                                  : Direction::Down;
  const diagram::Spot spot = follow && !m_state.focus.element.empty()
                                 ? diagram::Spot{m_scene->linkedNeighbour(m_state.focus.element, direction)}
                                 : m_scene->neighbour(m_state.focus, direction);
  if (spot.none()) return false;
  m_events.intent(diagram::Select{spot.element.empty() ? std::vector<std::string>{} : std::vector{spot.element}});
  setFocusSpot(spot);
  if (!spot.element.empty()) reveal({spot.element});
  return true;
}

void Canvas::key(wxKeyEvent& event) {
  const int code = event.GetKeyCode();
  switch (code) {
    case WXK_LEFT:
    case WXK_RIGHT:
    case WXK_UP:
    case WXK_DOWN:
      // With Alt they move what is selected, from the menu.
      if (event.AltDown()) return event.Skip();
      navigate(code, event.ControlDown());
      return;
    case WXK_SPACE:
      holdSpace(true);
      return;
    case WXK_ESCAPE:
      if (m_tool->active())
        cancelGesture();
      else
        m_events.intent(diagram::Select{});
      return;
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
      if (m_state.focus.cell && m_state.focus.element.empty()) {
        const auto box = m_scene->ghostOf(*m_state.focus.cell);
        m_events.intent(diagram::AddNodeAt{model::Type::Role, m_state.focus.cell,
                                           box ? box->centre() : m_scene->bounds().centre()});
      } else {
        m_events.opened();
      }
      return;
    case WXK_TAB:
      Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      return;
    default:
      event.Skip();
  }
}

void Canvas::character(wxKeyEvent& event) {
  const wxChar letter = event.GetUnicodeKey();
  if (letter == WXK_NONE || letter < 32 || letter == WXK_DELETE || event.HasModifiers()) {
    event.Skip();
    return;
  }
  if (letter >= '1' && letter <= '9')
    m_events.digit(letter - '0');
  else if (letter != ' ')
    m_events.typed(utf8(wxString(letter)));
}

}  // namespace desktop
