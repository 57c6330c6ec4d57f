// SPDX-License-Identifier: MIT
#include "desktop/settings.h"

#include <wx/fileconf.h>
#include <wx/filename.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "desktop/text.h"

namespace desktop {
namespace {

constexpr std::size_t kRecentLimit = 10;

wxString recentKey(std::size_t place) { return wx("recent/" + std::to_string(place)); }

wxString configurationFile() {
  wxFileName name;
  wxString folder;
  if (wxGetEnv(wx("XDG_CONFIG_HOME"), &folder) && !folder.empty()) {
    name.AssignDir(folder);
  } else {
    name.AssignDir(wxStandardPaths::Get().GetUserConfigDir());
    name.AppendDir(wx(".config"));
  }
  name.AppendDir(wx("samenspel"));
  name.SetFullName(wx("editor.conf"));
  return name.GetFullPath();
}

std::unique_ptr<wxFileConfig> openConfiguration() {
  return std::make_unique<wxFileConfig>(wxString(), wxString(), configurationFile(), wxString(),
                                        wxCONFIG_USE_LOCAL_FILE, wxConvUTF8);
}

}  // namespace

Settings::Settings() {
  const auto config = openConfiguration();
  const auto read = [&](std::string_view key) { return utf8(config->Read(wx(key), wxString())); };
  const std::string language = read("language");
  if (language == "nl") m_language = base::Language::Dutch;
  if (language == "en") m_language = base::Language::English;
  const std::string appearance = read("appearance");
  if (appearance == "light") m_appearance = Appearance::Light;
  if (appearance == "dark") m_appearance = Appearance::Dark;
  m_panes = read("panes");
  for (std::size_t place = 1; place <= kRecentLimit; ++place) {
    const wxString path = config->Read(recentKey(place), wxString());
    if (!path.empty()) m_recent.push_back(utf8(path));
  }
}

void Settings::setLanguage(base::Language language) {
  m_language = language;
  write();
}

void Settings::setAppearance(Appearance appearance) {
  m_appearance = appearance;
  write();
}

void Settings::addRecent(const std::string& path) {
  std::erase(m_recent, path);
  m_recent.insert(m_recent.begin(), path);
  if (m_recent.size() > kRecentLimit) m_recent.resize(kRecentLimit);
  write();
}

void Settings::removeRecent(const std::string& path) {
  std::error_code error;
  const std::string whole = std::filesystem::absolute(path, error).string();
  if (std::erase(m_recent, error ? path : whole) > 0) write();
}

void Settings::clearRecent() {
  m_recent.clear();
  write();
}

void Settings::setPanes(const std::string& panes) {
  if (panes == m_panes) return;
  m_panes = panes;
  write();
}

void Settings::write() const {
  const wxFileName file(configurationFile());
  if (!file.DirExists() && !wxFileName::Mkdir(file.GetPath(), wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL)) return;
  const auto config = openConfiguration();
  if (m_language) config->Write(wx("language"), wx(base::languageCode(*m_language)));
  const std::string_view appearance = m_appearance == Appearance::Light  ? "light"
                                      : m_appearance == Appearance::Dark ? "dark"
                                                                         : "system";
  config->Write(wx("appearance"), wx(appearance));
  config->Write(wx("panes"), wx(m_panes));
  config->DeleteGroup(wx("recent"));
  for (std::size_t i = 0; i < m_recent.size(); ++i) config->Write(recentKey(i + 1), wx(m_recent[i]));
  config->Flush();
}

}  // namespace desktop
