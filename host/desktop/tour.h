// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>
#include <string>
#include <vector>

namespace desktop {

/// One step of the tour.
struct TourStep {
  std::string title;
  std::string text;
  enum class Side { Bottom, Left, Right, Top } side = Side::Bottom;  ///< where what it is about lies
  std::function<void()> show = {};                                   ///< prepares what it is about
};

/// A card over the canvas that tells in a few steps what there is, at the side of what it tells about. It is in
/// nobody's way: work goes on around it. A child of the canvas. UI thread.
class Tour final : public wxPanel {
 public:
  explicit Tour(wxWindow* parent);

  /// Shows the first step.
  void start(std::vector<TourStep> steps);
  void end();
  /// The step on show, from 0.
  std::size_t step() const { return m_step; }
  std::size_t count() const { return m_steps.size(); }

  wxButton& nextButton() { return *m_next; }
  wxButton& endButton() { return *m_end; }
  std::string title() const;

 private:
  void go(std::size_t step);
  void place();
  void paint();

  std::vector<TourStep> m_steps;
  std::size_t m_step = 0;
  wxStaticText* m_count;
  wxStaticText* m_title;
  wxStaticText* m_text;
  wxButton* m_end;
  wxButton* m_back;
  wxButton* m_next;
};

}  // namespace desktop
