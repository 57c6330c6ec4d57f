// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/tools/gesture.h"

namespace diagram {
namespace {

bool isSelected(const ViewState& view, const std::string& id) {
  return std::find(view.selection.begin(), view.selection.end(), id) != view.selection.end();
}

class SelectTool final : public GestureTool {
 protected:
  Intents begin(const Scene& scene, const ViewState& view, const PointerEvent& event,
                std::unique_ptr<Gesture>& gesture) override {
    if (event.clicks == 1 && (gesture = linkGesture(scene, view, event.at))) return {};
    const Hit hit = scene.hitTest(event.at, view, toleranceOf(view));
    switch (hit.kind) {
      case Hit::Kind::ConnectHandle:
        gesture = connectGesture(hit.element);
        return {};
      case Hit::Kind::ResizeHandle:
        gesture = resizeGesture(hit.element, *scene.boxOf(hit.element), hit.corner);
        return {};
      case Hit::Kind::Node:
        return pressNode(view, event, hit.element, gesture);
      case Hit::Kind::Link:
        return {Select{{hit.element}, modeOf(event)}};
      case Hit::Kind::Badge:
        return {Select{{hit.element}}, ShowFindings{hit.element}};
      case Hit::Kind::Slot:
        if (hit.carriers.size() > 1) return {Choose{hit.carriers, event.at}};
        return {Select{hit.carriers, modeOf(event)}};
      default:
        break;
    }
    if (event.clicks > 1) return {AddNodeAt{std::nullopt, hit.cell, event.at}};
    gesture = event.alt ? lassoGesture(event.at) : rubberBandGesture(event.at);
    return {};
  }

 private:
  static Select::Mode modeOf(const PointerEvent& event) {
    return event.control ? Select::Mode::Toggle : event.shift ? Select::Mode::Add : Select::Mode::Replace;
  }

  static Intents pressNode(const ViewState& view, const PointerEvent& event, const std::string& id,
                           std::unique_ptr<Gesture>& gesture) {
    if (event.clicks > 1) return {Rename{id}};
    const bool selected = isSelected(view, id);
    if (event.control) return {Select{{id}, Select::Mode::Toggle}};
    // A press on one of several selected nodes may begin to move them all; only a click leaves that one alone.
    gesture = moveGesture(id, selected ? view.selection : std::vector<std::string>{id}, event.at,
                          !selected || view.selection.size() == 1 || event.shift);
    if (selected) return {};
    return {Select{{id}, modeOf(event)}};
  }
};

class ConnectTool final : public GestureTool {
 protected:
  Intents begin(const Scene& scene, const ViewState& view, const PointerEvent& event,
                std::unique_ptr<Gesture>& gesture) override {
    const Hit hit = scene.hitTest(event.at, {}, toleranceOf(view));
    if (hit.kind == Hit::Kind::Node) gesture = connectGesture(hit.element);
    if (hit.kind == Hit::Kind::Link) return {Select{{hit.element}}};
    return {};
  }
};

}  // namespace

std::unique_ptr<Tool> makeSelectTool() { return std::make_unique<SelectTool>(); }
std::unique_ptr<Tool> makeConnectTool() { return std::make_unique<ConnectTool>(); }

}  // namespace diagram
