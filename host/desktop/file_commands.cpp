// SPDX-License-Identifier: MIT
#include "desktop/file_commands.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "base/file_name.h"
#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/settings.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/diagrams.h"
#include "session/operations.h"
#include "session/sharing.h"

namespace desktop {
namespace {

wxString fileKinds() {
  return tr("Collaboration models") + wx(" (*.samenspel)|*.samenspel|") + tr("All files") + wx("|*");
}

}  // namespace

FileCommands::FileCommands(wxFrame& frame, Editor editor, session::Post post)
    : m_frame(frame), m_editor(editor), m_post(std::move(post)) {}

void FileCommands::createNew() {
  if (!mayLeave()) return;
  startEmpty();
  m_editor.notice.dismiss();
}

void FileCommands::startEmpty() {
  m_editor.workspace.adopt(session::Session::create(m_post));
  m_editor.workspace.session().protect();
}

void FileCommands::chooseAndOpen() {
  wxFileDialog dialog(&m_frame, tr("Open a model"), wxString(), wxString(), fileKinds(),
                      wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  if (dialog.ShowModal() == wxID_OK && mayLeave()) open(utf8(dialog.GetPath()));
}

bool FileCommands::open(const std::filesystem::path& path) {
  auto session = session::Session::open(path, m_post);
  if (!session) {
    m_editor.notice.tell(session.error());
    return onDamaged && onDamaged(path, session.error());
  }
  m_editor.workspace.adopt(std::move(*session));
  // Once what was open here is gone: it may be the same file.
  m_editor.workspace.session().protect();
  adopted(path);
  if (onOpened) onOpened();
  return true;
}

bool FileCommands::openAsNew(const std::filesystem::path& path) {
  auto session = session::Session::open(path, m_post);
  if (!m_editor.workspace.accepted(session)) return false;
  (*session)->becomeCopy();
  m_asNew = session->get();
  m_editor.workspace.adopt(std::move(*session));
  m_editor.workspace.session().protect();
  m_editor.notice.dismiss();
  return true;
}

bool FileCommands::isUntouched() const {
  if (!m_editor.workspace.isOpen()) return false;
  const session::Session& session = m_editor.workspace.session().whole();
  return session.path().empty() && !session.canUndo() && (!session.isModified() || m_asNew == &session);
}

void FileCommands::adopted(const std::filesystem::path& path) {
  std::error_code error;
  const auto whole = std::filesystem::absolute(path, error);
  if (!error) m_editor.settings.addRecent(whole.string());
  std::string notices;
  for (const std::string& notice : m_editor.workspace.session().notices())
    notices += (notices.empty() ? "" : " ") + notice;
  if (m_editor.workspace.session().safety() == session::Safety::OpenElsewhere)
    notices += (notices.empty() ? "" : " ") + m_editor.workspace.session().safetyExplained();
  if (notices.empty())
    m_editor.notice.dismiss();
  else
    m_editor.notice.tell(notices);
}

bool FileCommands::save() {
  session::Session& session = m_editor.workspace.session();
  if (session.path().empty() || session.isReadOnly()) return saveAs();
  if (keepTyped) keepTyped();
  const auto saved = session.save();
  if (!saved) {
    m_editor.notice.tell(saved.error().message, base::tr("Save as…"), [this] { saveAs(); });
    return false;
  }
  return true;
}

bool FileCommands::saveAs() {
  const session::Session& session = m_editor.workspace.session();
  const wxString name = session.path().empty() ? wx(base::fileName(session.title()) + ".samenspel")
                                               : wx(session.path().filename().string());
  wxFileDialog dialog(&m_frame, tr("Save the model as"), wx(session.path().parent_path().string()), name, fileKinds(),
                      wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
  return dialog.ShowModal() == wxID_OK && saveTo(utf8(dialog.GetPath()));
}

bool FileCommands::saveTo(const std::filesystem::path& path) {
  if (keepTyped) keepTyped();
  if (!m_editor.workspace.accepted(m_editor.workspace.session().saveAs(path))) return false;
  adopted(path);
  return true;
}

bool FileCommands::exportPicture() {
  const session::Session& session = m_editor.workspace.session();
  wxFileDialog dialog(&m_frame, tr("Export the picture as"), wx(session.path().parent_path().string()),
                      wx(base::fileName(session.title()) + ".svg"),
                      tr("SVG picture") + wx(" (*.svg)|*.svg|") + tr("PNG picture") + wx(" (*.png)|*.png|") +
                          tr("PDF page") + wx(" (*.pdf)|*.pdf"),
                      wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
  if (dialog.ShowModal() != wxID_OK) return false;
  std::filesystem::path path = utf8(dialog.GetPath());
  static constexpr const char* endings[] = {".svg", ".png", ".pdf"};
  if (!session::pictureFormatOf(path.string())) path += endings[dialog.GetFilterIndex()];
  return exportPictureTo(path);
}

/// What is filtered or focused on the canvas is so in the picture.
model::Model FileCommands::shownModel() const {
  const model::Model& model = m_editor.workspace.model();
  const diagram::Scene& scene = m_editor.canvas.scene();
  diagram::ViewRule rule = scene.rule();
  if (rule.empty()) return model;
  if (!rule.fades) return session::asShown(model, m_editor.workspace.diagram(), scene.nodes(), false);
  rule.findings.clear();
  const auto nodes = diagram::shownBy(rule, model, {});
  return session::asShown(model, m_editor.workspace.diagram(), {nodes.begin(), nodes.end()}, true);
}

bool FileCommands::exportPictureTo(const std::filesystem::path& path) {
  const auto format = session::pictureFormatOf(path.string());
  const session::Session& session = m_editor.workspace.session();
  const std::string line = session.isClientView() ? session::clientLine() : std::string();
  const model::Model shown = shownModel();
  const auto bytes = session::picture(shown, m_editor.workspace.diagram(), format.value_or(session::PictureFormat::Svg),
                                      line, m_editor.canvas.state().data);
  if (!m_editor.workspace.accepted(bytes)) return false;
  if (!m_editor.workspace.accepted(session::writeOutput(path.string(), *bytes))) return false;
  m_editor.notice.tell(base::tr("The picture is in {file}.", {{"file", path.filename().string()}}));
  return true;
}

bool FileCommands::mayLeave() {
  if (!m_editor.workspace.isOpen()) return true;
  if (keepTyped) keepTyped();
  if (!m_editor.workspace.session().isModified()) return true;
  if (isUntouched()) {
    m_editor.workspace.session().discard();
    return true;
  }
  wxMessageDialog question(
      &m_frame, tr("“{title}” has changes that are not saved.", {{"title", m_editor.workspace.session().title()}}),
      tr("Save your work?"), wxYES_NO | wxCANCEL | wxICON_QUESTION);
  question.SetExtendedMessage(tr("If you do not save them, they are lost."));
  question.SetYesNoCancelLabels(tr("Save"), tr("Do not save"), tr("Cancel"));
  const int answer = question.ShowModal();
  if (answer == wxID_YES) return save();
  if (answer != wxID_NO) return false;
  m_editor.workspace.session().discard();
  return true;
}

}  // namespace desktop
