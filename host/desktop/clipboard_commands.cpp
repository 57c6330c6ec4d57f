// SPDX-License-Identifier: MIT
#include <wx/clipbrd.h>
#include <wx/dataobj.h>

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/edit_commands.h"
#include "desktop/list_dialog.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/letters.h"

// Taking elements elsewhere and back, and lists that come from other programs.
namespace desktop {
namespace {

constexpr std::size_t kLongestLine = 200;  // longer ones are looked at before they are added

/// What elements are on the clipboard as; the same is there as text, for programs that know nothing else.
wxDataFormat elementsFormat() { return wxDataFormat(wx("application/vnd.samenspel+xml")); }

struct Clipboard {
  bool open = wxTheClipboard->Open();
  ~Clipboard() {
    if (open) wxTheClipboard->Close();
  }
};

std::string elementsOnClipboard() {
  wxCustomDataObject data(elementsFormat());
  if (!wxTheClipboard->IsSupported(elementsFormat()) || !wxTheClipboard->GetData(data)) return {};
  return std::string(static_cast<const char*>(data.GetData()), data.GetSize());
}

std::string textOnClipboard() {
  wxTextDataObject data;
  return wxTheClipboard->GetData(data) ? utf8(data.GetText()) : std::string();
}

std::string lines(const std::vector<std::string>& notes) {
  std::string text;
  for (const std::string& note : notes) text += (text.empty() ? "" : " ") + note;
  return text;
}

}  // namespace

void EditCommands::cut() {
  if (copy()) remove();
}

bool EditCommands::copy() {
  Workspace& workspace = m_editor.workspace;
  const bool nodes = std::ranges::any_of(workspace.selection(), [&](const std::string& id) {
    const auto element = workspace.model().find(id);
    return element && model::isNode(element->type());
  });
  if (!nodes) {
    if (hasSelection()) m_editor.notice.tell(base::tr("A link is copied with the elements at its ends: select these."));
    return false;
  }
  const Clipboard clipboard;
  if (!clipboard.open) {
    m_editor.notice.tell(base::tr("Another program holds the clipboard; nothing was copied. Try again."));
    return false;
  }
  const std::string elements = workspace.session().copy(workspace.selection());
  auto* own = new wxCustomDataObject(elementsFormat());
  own->SetData(elements.size(), elements.data());
  auto* both = new wxDataObjectComposite;
  both->Add(own, true);
  both->Add(new wxTextDataObject(wx(elements)));
  return wxTheClipboard->SetData(both);
}

void EditCommands::paste() {
  std::string elements, text;
  {
    const Clipboard clipboard;
    if (!clipboard.open) {
      m_editor.notice.tell(base::tr("Another program holds the clipboard; nothing was pasted. Try again."));
      return;
    }
    elements = elementsOnClipboard();
    if (elements.empty()) text = textOnClipboard();
  }
  if (elements.empty()) return pasteText(text);
  Workspace& workspace = m_editor.workspace;
  showPasted(workspace.session().paste(elements, workspace.diagram()));
}

void EditCommands::pasteText(const std::string& text) {
  Workspace& workspace = m_editor.workspace;
  const std::string_view words = session::withoutSpaceAround(text);
  if (words.starts_with("<?xml") || words.starts_with("<collaboration"))
    return showPasted(workspace.session().paste(words, workspace.diagram()));
  session::NameList list = session::readList(text, base::language());
  if (list.rows.empty()) {
    m_editor.notice.tell(base::tr("The clipboard holds nothing that can be pasted here."));
    return;
  }
  // One line shows what it becomes where it is typed.
  if (words.size() <= kLongestLine && words.find_first_of("\n\t") == std::string_view::npos)
    return quickAdd(std::string(words));
  const auto where = context();
  ListDialog dialog(&m_editor.canvas, workspace.model(), std::move(list), where);
  if (dialog.ShowModal() == wxID_OK) showPasted(session::takeList(workspace.session(), dialog.plan(), where));
}

void EditCommands::showPasted(const base::Result<session::Session::Pasted>& pasted) {
  if (!m_editor.workspace.accepted(pasted)) return;
  m_editor.workspace.select(pasted->ids);
  m_editor.canvas.reveal(pasted->ids);
  if (!pasted->notes.empty()) m_editor.notice.tell(lines(pasted->notes));
}

}  // namespace desktop
