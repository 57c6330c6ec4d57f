// SPDX-License-Identifier: MIT
#include "desktop/example_gallery.h"

#include <wx/button.h>
#include <wx/dc.h>
#include <wx/display.h>
#include <wx/sizer.h>

#include <algorithm>
#include <map>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "diagram/scene.h"
#include "paint/pango_measurer.h"
#include "session/operations.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr int kPictureWidth = 232;
constexpr int kPictureHeight = 146;
constexpr int kMargin = 14;

/// The picture of an example, as it is drawn in a window, small.
wxBitmapBundle pictureOf(const Example& example, const diagram::TextMeasurer& measurer) {
  diagram::DisplayList list;
  diagram::View view;
  if (const auto loaded = session::readInput(example.path.string())) {
    const auto diagrams = loaded->model.elements(model::Type::Diagram);
    const diagram::Scene scene(loaded->model, diagrams.empty() ? std::string() : std::string(diagrams.front().id()),
                               measurer);
    const diagram::Rect all = scene.bounds();
    view.scale = std::min((kPictureWidth - 20) / all.width, (kPictureHeight - 20) / all.height);
    view.origin = {all.x - (kPictureWidth / view.scale - all.width) / 2,
                   all.y - (kPictureHeight / view.scale - all.height) / 2};
    diagram::ViewState state;  // with all detail, as a small copy of what the window shows
    state.editable = false;
    scene.draw(list, state);
  }
  return picture(list, wxSize(kPictureWidth, kPictureHeight), view);
}

class List final : public wxVListBox {
 public:
  List(wxWindow* parent, const std::vector<Example>& examples)
      : wxVListBox(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE), m_examples(examples) {
    SetItemCount(examples.size());
    SetBackgroundColour(Look::colour(ColourRole::Panel));
    describe(*this, tr("Examples"));
  }

 private:
  wxCoord OnMeasureItem(std::size_t) const override { return FromDIP(kPictureHeight + 2 * kMargin); }

  /// Without the toolkit's black frame.
  void OnDrawBackground(wxDC& dc, const wxRect& rect, std::size_t place) const override {
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(IsSelected(place) ? Look::colour(Surface::SelectedRow) : Look::colour(ColourRole::Panel));
    dc.DrawRectangle(rect);
  }

  void OnDrawItem(wxDC& dc, const wxRect& rect, std::size_t place) const override {
    const Example& example = m_examples[place];
    wxBitmapBundle& drawn = m_pictures[place];
    if (!drawn.IsOk()) drawn = pictureOf(example, m_measurer);
    const int margin = FromDIP(kMargin);
    dc.SetPen(Look::colour(ColourRole::Rule2));
    dc.SetBrush(Look::colour(ColourRole::Canvas));
    dc.DrawRectangle(rect.x + margin, rect.y + margin, FromDIP(kPictureWidth), FromDIP(kPictureHeight));
    dc.DrawBitmap(drawn.GetBitmapFor(this), rect.x + margin, rect.y + margin, true);

    const int left = rect.x + 2 * margin + FromDIP(kPictureWidth);
    dc.SetFont(Look::font(1, wxFONTWEIGHT_SEMIBOLD));
    dc.SetTextForeground(Look::colour(ColourRole::Ink));
    int top = rect.y + margin + FromDIP(18);
    for (const wxString& line : broken(dc, example.title, rect.GetRight() - margin - left, 2)) {
      dc.DrawText(line, left, top);
      top += dc.GetCharHeight();
    }
    dc.SetFont(Look::font());
    dc.SetTextForeground(Look::colour(ColourRole::Ink2));
    top += FromDIP(6);
    for (const wxString& line : broken(dc, example.about, rect.GetRight() - margin - left, 5)) {
      dc.DrawText(line, left, top);
      top += dc.GetCharHeight() + FromDIP(2);
    }
  }

  /// A text in lines of at most `width` pixels.
  static std::vector<wxString> broken(wxDC& dc, const std::string& text, int width, std::size_t most) {
    std::vector<wxString> lines(1);
    for (const wxString& word : wxSplit(wx(text), ' ', '\0')) {
      const wxString longer = lines.back().empty() ? word : lines.back() + wx(" ") + word;
      if (dc.GetTextExtent(longer).x <= width || lines.back().empty() || lines.size() == most)
        lines.back() = longer;
      else
        lines.push_back(word);
    }
    lines.back() = wxControl::Ellipsize(lines.back(), dc, wxELLIPSIZE_END, width);
    return lines;
  }

  const std::vector<Example>& m_examples;
  paint::PangoMeasurer m_measurer;
  mutable std::map<std::size_t, wxBitmapBundle> m_pictures;  // made when first in sight
};

}  // namespace

ExampleGallery::ExampleGallery(wxWindow* parent, std::vector<Example> examples)
    : wxDialog(parent, wxID_ANY, tr("Examples"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_examples(std::move(examples)),
      m_list(new List(this, m_examples)) {
  m_list->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) { EndModal(wxID_OK); });
  auto* open = new wxButton(this, wxID_OK, tr("Open a copy"));
  open->SetDefault();
  addStyle(*open, "primary");
  open->Enable(!m_examples.empty());
  if (!m_examples.empty()) m_list->SetSelection(0);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddStretchSpacer();
  row->Add(open, wxSizerFlags().Border(wxRIGHT, FromDIP(10)));
  row->Add(new wxButton(this, wxID_CANCEL, tr("Cancel")));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_list, wxSizerFlags(1).Expand());
  column->Add(row, wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
  SetSizer(column);
  const wxSize room = wxDisplay(parent).GetClientArea().GetSize() - FromDIP(wxSize(40, 80));
  SetClientSize(wxSize(std::min(FromDIP(720), room.x), std::min(FromDIP(600), room.y)));
  CentreOnParent();
  m_list->SetFocus();
}

std::optional<Example> ExampleGallery::chosen() const {
  const int place = m_list->GetSelection();
  if (place < 0 || std::size_t(place) >= m_examples.size()) return std::nullopt;
  return m_examples[std::size_t(place)];
}

}  // namespace desktop
