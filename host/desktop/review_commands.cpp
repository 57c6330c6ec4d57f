// SPDX-License-Identifier: MIT
#include "desktop/review_commands.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/numdlg.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/screens/compare_screen.h"
#include "desktop/screens/merge_screen.h"
#include "desktop/screens/repair_screen.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/become.h"
#include "session/handing_out.h"
#include "session/rescue.h"
#include "session/versions.h"

namespace desktop {

namespace fs = std::filesystem;

namespace {

wxString modelFiles() {
  return tr("Collaboration models") + wx(" (*.samenspel)|*.samenspel|") + tr("All files") + wx("|*");
}

}  // namespace

ReviewCommands::ReviewCommands(wxFrame& frame, Editor editor, session::Post post)
    : m_frame(frame), m_editor(editor), m_post(std::move(post)) {}

void ReviewCommands::show(Screen* screen) {
  close();
  m_screen = screen;
  wxWindow* const centre = m_editor.canvas.GetParent();
  const bool below = screen->place() == Screen::Place::BelowDiagram;
  if (below) screen->SetMinSize(wxSize(-1, std::min(screen->FromDIP(320), centre->GetClientSize().y / 2)));
  centre->GetSizer()->Add(screen, wxSizerFlags(below ? 0 : 1).Expand());
  m_editor.canvas.Show(below);
  m_editor.notice.dismiss();
  centre->Layout();
  screen->onClose = [this, screen] {
    if (screen == m_screen) m_frame.CallAfter([this] { close(); });
  };
  follow();
  screen->takeFocus();
}

/// The screen hears of changes when the event has passed.
void ReviewCommands::follow() {
  session::Session& session = m_editor.workspace.session();
  m_changes = session.onChanged(
      [this](const session::Changed&) { m_screen->CallAfter([screen = m_screen] { screen->modelChanged(); }); });
  m_results =
      session.analyses().onChanged([this] { m_screen->CallAfter([screen = m_screen] { screen->resultsChanged(); }); });
}

void ReviewCommands::close() {
  if (m_screen == nullptr) return;
  m_changes = {};
  m_results.reset();
  wxWindow* const centre = m_editor.canvas.GetParent();
  centre->GetSizer()->Detach(m_screen);
  m_screen->Destroy();
  m_screen = nullptr;
  m_editor.canvas.Show();
  centre->Layout();
  m_editor.canvas.SetFocus();
}

void ReviewCommands::merge(MergePlan plan) {
  show(new MergeScreen(m_editor.canvas.GetParent(), m_editor.workspace, std::move(plan)));
}

void ReviewCommands::mergeOutside() {
  auto outside = m_editor.workspace.session().mergeOutside();
  if (!m_editor.workspace.accepted(outside)) return;
  MergePlan plan{
      base::tr("Merge with what others did"),
      base::tr("The file was changed by somebody else while you changed it here. What does not clash comes in; the "
               "rest is yours to decide. Nothing is changed before you press Merge."),
      std::move(outside->sitting)};
  plan.take = [this, theirs = std::move(outside->theirs),
               hash = std::move(outside->contentHash)](const session::Sitting& sitting) {
    return m_editor.workspace.session().takeMerge({sitting, theirs, hash});
  };
  plan.taken = [this] {
    m_editor.notice.tell(base::tr("What you and the others changed is together now. Look at it, and save it."));
  };
  merge(std::move(plan));
}

void ReviewCommands::chooseAndMerge() {
  wxFileDialog dialog(&m_frame, tr("Merge with a file"), wxString(), wxString(), modelFiles(),
                      wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  if (dialog.ShowModal() == wxID_OK) mergeWith(utf8(dialog.GetPath()));
}

bool ReviewCommands::mergeWith(const fs::path& path) {
  auto other = session::readVersion(path.string());
  if (!m_editor.workspace.accepted(other)) return false;
  const session::Session& session = m_editor.workspace.session();
  const std::string name = path.filename().string();
  auto versions = session::commonVersions(session, other->model);
  session::Sitting sitting(session::likelyBase(versions, session.model(), other->model), session.model(),
                           {{path.stem().string(), std::move(other->model)}});
  MergePlan plan{
      base::tr("Merge with {file}", {{"file", name}}),
      base::tr("What only one of you changed since both began comes in; where you clash you decide. Nothing is "
               "changed before you press Merge, and {file} stays as it is.",
               {{"file", name}}),
      std::move(sitting)};
  plan.takesFirst = !versions.empty() && versions.front().isLikely;
  plan.bases = std::move(versions);
  plan.take = [this, name](const session::Sitting& made) {
    return session::become(m_editor.workspace.session(), made.merged(),
                           base::tr("merge with {file}", {{"file", name}}));
  };
  plan.taken = [this, name] {
    m_editor.notice.tell(
        base::tr("What is in {file} is in the model now, as one step that can be undone.", {{"file", name}}));
  };
  merge(std::move(plan));
  return true;
}

void ReviewCommands::handOut() {
  const long groups = wxGetNumberFromUser(
      tr("Each group gets a copy of the model as it is now, with everything in it, also what only you know."),
      tr("How many groups?"), tr("Hand out to groups"), 3, 2, 50, &m_frame);
  if (groups < 2) return;
  wxDirDialog dialog(&m_frame, tr("Folder for the copies"),
                     wx(m_editor.workspace.session().path().parent_path().string()));
  if (dialog.ShowModal() == wxID_OK) handOutTo(utf8(dialog.GetPath()), std::size_t(groups));
}

bool ReviewCommands::handOutTo(const fs::path& folder, std::size_t groups) {
  const session::Session& session = m_editor.workspace.session();
  const auto files = session::handOut(session.model(), session.title(), session.path(), folder, groups);
  if (!m_editor.workspace.accepted(files)) return false;
  m_editor.notice.tell(
      base::tr("{count} copies are in {folder}, the first is {file}. What the model is now is remembered; "
               "bring the files back with “Take back group files…”.",
               {{"count", std::to_string(files->size())},
                {"folder", folder.filename().string()},
                {"file", files->front().filename().string()}}));
  return true;
}

void ReviewCommands::chooseAndTakeBack() {
  wxFileDialog dialog(&m_frame, tr("The files of the groups"), wxString(), wxString(), modelFiles(),
                      wxFD_OPEN | wxFD_FILE_MUST_EXIST | wxFD_MULTIPLE);
  if (dialog.ShowModal() != wxID_OK) return;
  wxArrayString chosen;
  dialog.GetPaths(chosen);
  std::vector<fs::path> files;
  for (const wxString& path : chosen) files.emplace_back(utf8(path));
  std::ranges::sort(files);
  takeBack(files);
}

bool ReviewCommands::takeBack(const std::vector<fs::path>& files) {
  auto groups = session::readGroups(files);
  if (!m_editor.workspace.accepted(groups) || groups->empty()) return false;
  const session::Session& session = m_editor.workspace.session();
  // They were handed out together: what the first began with, all did.
  auto versions = session::commonVersions(session, groups->front().model);
  const auto handed = std::ranges::find(versions, true, &session::CommonVersion::wasHandedOut);
  if (handed != versions.end()) std::rotate(versions.begin(), handed, handed + 1);
  const std::size_t count = groups->size();
  model::Model begun = session::likelyBase(versions, session.model(), groups->front().model);
  session::Sitting sitting(std::move(begun), session.model(), std::move(*groups));
  MergePlan plan{
      base::tr("Take back what the groups did"),
      base::tr("{count} files come together with the model here. What groups did without each other comes in; where "
               "they clash it says whose is what, and you decide. Nothing is changed before you press Merge.",
               {{"count", std::to_string(count)}}),
      std::move(sitting)};
  plan.takesFirst = !versions.empty() && versions.front().isLikely;
  plan.bases = std::move(versions);
  plan.take = [this](const session::Sitting& made) {
    return session::become(m_editor.workspace.session(), made.merged(), base::tr("take back group files"));
  };
  plan.taken = [this] {
    m_editor.notice.tell(base::tr("What the groups did is together now, as one step that can be undone."));
  };
  merge(std::move(plan));
  return true;
}

void ReviewCommands::chooseAndCompare() {
  wxFileDialog dialog(&m_frame, tr("Compare with a file"), wxString(), wxString(), modelFiles(),
                      wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  if (dialog.ShowModal() == wxID_OK) compareWith(utf8(dialog.GetPath()));
}

void ReviewCommands::compareWith(const fs::path& path) {
  if (!m_editor.workspace.accepted(session::readInput(path.string()))) return;
  const std::string name = path.filename().string();
  show(new CompareScreen(m_editor.canvas.GetParent(), m_editor.workspace, m_editor.canvas, m_post,
                         base::tr("Compare with {file}", {{"file", name}}), {{name, path.string(), false}},
                         {{base::tr("Merge…"), [this, path](const OtherVersion&) { mergeWith(path); }}}));
}

void ReviewCommands::browseVersions() {
  const session::Session& session = m_editor.workspace.session();
  std::vector<OtherVersion> versions;
  for (const session::Version& version : session::versionsOf(session.path().string()))
    versions.push_back({base::tr("Until {time}", {{"time", version.when}}), version.file});
  if (versions.empty()) {
    m_editor.notice.tell(base::tr("No earlier versions were kept yet: one is kept each time you save."));
    return;
  }
  show(new CompareScreen(
      m_editor.canvas.GetParent(), m_editor.workspace, m_editor.canvas, m_post, base::tr("Earlier versions"),
      std::move(versions),
      {{base::tr("Bring back"), [this](const OtherVersion& version) { restore(version.file); }, true}}));
}

void ReviewCommands::restore(const std::string& version) {
  if (!m_editor.workspace.accepted(m_editor.workspace.session().restoreVersion(version))) return;
  close();
  m_editor.notice.tell(
      base::tr("The earlier version is back, as a step that can be undone. The file changes when you save."));
}

void ReviewCommands::check() {
  show(new RepairScreen(m_editor.canvas.GetParent(), m_editor.workspace, m_editor.canvas));
}

void ReviewCommands::tellOfProblems() {
  const auto problems = m_editor.workspace.session().problems();
  const auto errors = std::ranges::count(problems, model::Severity::Error, &model::Problem::severity);
  // A file that says something about itself has the word.
  if (errors == 0 || !m_editor.notice.message().empty()) return;
  m_editor.notice.tell(errors == 1
                           ? base::tr("This model breaks a rule of its format. It is shown and saved as it is.")
                           : base::tr("This model breaks rules of its format in {count} places. It is shown and saved "
                                      "as it is.",
                                      {{"count", std::to_string(errors)}}),
                       base::tr("Show them…"), [this] { check(); });
}

bool ReviewCommands::openDamaged(const fs::path& path, const base::Error& why) {
  if (auto conflict = session::conflictIn(path)) {
    if (!m_editor.workspace.accepted(*conflict)) return false;
    session::Conflict& found = **conflict;
    openPart(std::move(found.ours), path);
    MergePlan plan{
        base::tr("Two versions in one file"),
        base::tr("Version control could not merge {file}, and left both versions in it. Decide what is to hold; then "
                 "save it. The file stays as it is until then.",
                 {{"file", path.filename().string()}}),
        std::move(found.merge.sitting)};
    plan.take = [this, theirs = std::move(found.merge.theirs),
                 hash = std::move(found.merge.contentHash)](const session::Sitting& sitting) {
      return m_editor.workspace.session().takeMerge({sitting, theirs, hash});
    };
    plan.taken = [this] { m_editor.notice.tell(base::tr("Both versions are together now. Look at it, and save it.")); };
    merge(std::move(plan));
    return true;
  }
  if (!session::rescue(path)) return false;
  m_editor.notice.tell(why.message, base::tr("Show what is left…"), [this, path] {
    auto part = session::rescue(path);
    if (m_editor.workspace.accepted(part)) openPart(std::move(*part), path);
  });
  return false;
}

void ReviewCommands::openPart(session::LoadedPart part, const fs::path& path) {
  const std::string why = part.why;
  m_editor.workspace.adopt(session::Session::openPart(std::move(part), path, m_post));
  m_editor.workspace.session().protect();
  m_editor.notice.tell(why);
}

}  // namespace desktop
