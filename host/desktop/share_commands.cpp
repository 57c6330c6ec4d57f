// SPDX-License-Identifier: MIT
#include "desktop/share_commands.h"

#include <wx/filedlg.h>

#include "base/file_name.h"
#include "desktop/choice_dialog.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workspace.h"

namespace desktop {

namespace fs = std::filesystem;

namespace {

std::string nameOf(const fs::path& path) { return path.filename().string(); }

}  // namespace

std::optional<fs::path> ShareCommands::ask(const std::string& caption, const std::string& name,
                                           const std::string& ending, const std::string& kind) {
  const session::Session& session = m_editor.workspace.session();
  wxFileDialog dialog(&m_frame, wx(caption), wx(session.path().parent_path().string()),
                      wx(base::fileName(name) + ending), wx(kind + " (*" + ending + ")|*" + ending),
                      wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
  if (dialog.ShowModal() != wxID_OK) return std::nullopt;
  fs::path path = utf8(dialog.GetPath());
  if (path.extension() != ending) path += ending;
  return path;
}

bool ShareCommands::canReport() const {
  return m_editor.workspace.isOpen() &&
         m_editor.workspace.session().analyses().freshness() == session::Freshness::Current;
}

bool ShareCommands::exportReport() {
  const auto path =
      ask(base::tr("Export the report as"), m_editor.workspace.session().title(), ".html", base::tr("Page of HTML"));
  return path && exportReportTo(*path);
}

bool ShareCommands::exportReportTo(const fs::path& path) {
  const session::Session& session = m_editor.workspace.session();
  if (!canReport()) {
    m_editor.notice.tell(base::tr("The analyses are still running. Export the report again when they are done."));
    return false;
  }
  const auto page =
      session::reportPage(session::loadedOf(session.model()), session.analyses().reports(), {}, session.isClientView());
  if (!m_editor.workspace.accepted(page)) return false;
  if (!m_editor.workspace.accepted(session::writeOutput(path.string(), *page))) return false;
  m_editor.notice.tell(session.isClientView()
                           ? base::tr("The report for the client is in {file}.", {{"file", nameOf(path)}})
                           : base::tr("The report is in {file}. It is for you: it holds everything the analyses saw.",
                                      {{"file", nameOf(path)}}));
  return true;
}

bool ShareCommands::saveClientCopy() {
  const auto path = ask(base::tr("Save the client copy as"),
                        base::tr("{title} for the client", {{"title", m_editor.workspace.session().title()}}),
                        ".samenspel", base::tr("Collaboration models"));
  return path && saveClientCopyTo(*path);
}

bool ShareCommands::saveClientCopyTo(const fs::path& path) {
  const model::Model& model = m_editor.workspace.session().whole().model();
  const session::ReducedCopy copy = session::reducedCopy(model);
  if (!writeCopy(session::loadedOf(copy.model), path)) return false;
  std::vector<std::string> withheld;
  for (const auto& each : copy.withheld) withheld.push_back(session::explained(each, model));
  tell(base::tr("{file} holds what the client may see.", {{"file", nameOf(path)}}), copy.model, std::move(withheld));
  return true;
}

bool ShareCommands::savePseudonymised() {
  const auto path = ask(base::tr("Save the copy without names as"),
                        base::tr("{title} without names", {{"title", m_editor.workspace.session().title()}}),
                        ".samenspel", base::tr("Collaboration models"));
  return path && savePseudonymisedTo(*path);
}

bool ShareCommands::savePseudonymisedTo(const fs::path& path) {
  const session::Session& session = m_editor.workspace.session().whole();
  auto copy = session::pseudonymised(session.model());
  const std::string key = path.string() + ".key";
  if (!m_editor.workspace.accepted(session::refuseSameFile(session.path().string(), path.string()))) return false;
  // Without its key the copy is worth nothing, so that comes first.
  if (!m_editor.workspace.accepted(session::writeKey(key, copy.key))) return false;
  if (!writeCopy(session::loadedOf(copy.model), path)) return false;
  tell(base::tr("{file} names nobody. {key} gives the names back: keep it to yourself.",
                {{"file", nameOf(path)}, {"key", nameOf(key)}}),
       copy.model, {});
  return true;
}

bool ShareCommands::writeCopy(const session::LoadedModel& copy, const fs::path& path) {
  const std::string original = m_editor.workspace.session().whole().path().string();
  return m_editor.workspace.accepted(session::refuseSameFile(original, path.string())) &&
         m_editor.workspace.accepted(session::writeModelTo(path.string(), copy, original));
}

void ShareCommands::tell(const std::string& what, const model::Model& copy, std::vector<std::string> withheld) {
  auto texts = session::sharedTexts(copy);
  if (texts.empty() && withheld.empty()) return m_editor.notice.tell(what);
  const std::string count = base::tr("Texts that can be read in it: {count}. Look through them before you share it.",
                                     {{"count", std::to_string(texts.size())}});
  m_editor.notice.tell(what + " " + count, base::tr("Show the texts…"), [this, texts, withheld] {
    std::vector<Choosable> things;
    for (const std::string& each : withheld) things.push_back({each, [each] { return each; }});
    for (const session::SharedText& shared : texts)
      things.push_back({shared.where, [text = shared.text] { return text; }});
    chooseOne(&m_frame, base::tr("Texts in the copy"),
              base::tr("What stayed behind comes first, then every text that can be read."), things, {});
  });
}

}  // namespace desktop
