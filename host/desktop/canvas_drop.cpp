// SPDX-License-Identifier: MIT
#include "desktop/canvas_drop.h"

#include <wx/dataobj.h>
#include <wx/dnd.h>

#include "desktop/canvas.h"
#include "desktop/text.h"

namespace desktop {
namespace {

class Drop final : public wxDropTarget {
 public:
  Drop(Canvas& canvas, std::function<void(const std::string&)> text,
       std::function<bool(const std::vector<std::string>&)> files)
      : m_canvas(canvas), m_text(std::move(text)), m_files(std::move(files)) {
    auto* both = new wxDataObjectComposite;
    both->Add(m_paths = new wxFileDataObject, true);
    both->Add(m_words = new wxTextDataObject);
    SetDataObject(both);
  }

  wxDragResult OnData(wxCoord, wxCoord, wxDragResult wanted) override {
    if (!GetData()) return wxDragNone;
    const auto* both = static_cast<wxDataObjectComposite*>(GetDataObject());
    if (both->GetReceivedFormat() == wxDF_FILENAME) {
      std::vector<std::string> paths;
      for (const wxString& path : m_paths->GetFilenames()) paths.push_back(utf8(path));
      return m_files(paths) ? wanted : wxDragNone;
    }
    m_canvas.CallAfter([text = m_text, words = utf8(m_words->GetText())] { text(words); });
    return wxDragCopy;
  }

 private:
  Canvas& m_canvas;
  std::function<void(const std::string&)> m_text;
  std::function<bool(const std::vector<std::string>&)> m_files;
  wxFileDataObject* m_paths;  // both belong to the data object of the target
  wxTextDataObject* m_words;
};

}  // namespace

void acceptDrops(Canvas& canvas, std::function<void(const std::string&)> text,
                 std::function<bool(const std::vector<std::string>&)> files) {
  canvas.SetDropTarget(new Drop(canvas, std::move(text), std::move(files)));
}

}  // namespace desktop
