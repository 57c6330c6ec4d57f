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

constexpr std::size_t kWindowLimit = 20;

wxString windowGroup(std::size_t place) { return wx("windows/" + std::to_string(place) + "/"); }

std::vector<OpenWindow> readWindows(const wxFileConfig& config) {
  std::vector<OpenWindow> windows;
  for (std::size_t place = 1; place <= kWindowLimit; ++place) {
    const wxString group = windowGroup(place);
    const auto number = [&](const char* key) { return int(config.Read(group + wx(key), 0L)); };
    OpenWindow window;
    window.path = utf8(config.Read(group + wx("path"), wxString()));
    if (window.path.empty()) break;
    window.diagram = utf8(config.Read(group + wx("diagram"), wxString()));
    window.zoom = std::clamp(number("zoom"), 0, 10000);
    window.frame = {number("x"), number("y"), number("width"), number("height")};
    window.maximised = number("maximised") != 0;
    windows.push_back(std::move(window));
  }
  return windows;
}

void writeWindows(wxFileConfig& config, const std::vector<OpenWindow>& windows) {
  config.DeleteGroup(wx("windows"));
  for (std::size_t i = 0; i < std::min(windows.size(), kWindowLimit); ++i) {
    const OpenWindow& window = windows[i];
    const wxString group = windowGroup(i + 1);
    const auto number = [&](const char* key, int value) { config.Write(group + wx(key), long(value)); };
    config.Write(group + wx("path"), wx(window.path));
    config.Write(group + wx("diagram"), wx(window.diagram));
    number("zoom", window.zoom);
    number("x", window.frame.x);
    number("y", window.frame.y);
    number("width", window.frame.width);
    number("height", window.frame.height);
    number("maximised", window.maximised ? 1 : 0);
  }
}

}  // namespace

Settings::Settings() {
  const auto config = openConfiguration();
  const auto read = [&](std::string_view key) { return utf8(config->Read(wx(key), wxString())); };
  const std::string language = read("language");
  if (language == "nl") m_preferences.language = base::Language::Dutch;
  if (language == "en") m_preferences.language = base::Language::English;
  const std::string appearance = read("appearance");
  if (appearance == "light") m_preferences.appearance = Appearance::Light;
  if (appearance == "dark") m_preferences.appearance = Appearance::Dark;
  m_preferences.textSize = std::clamp(int(config->Read(wx("text-size"), 100L)), 50, 300);
  m_preferences.reducedMotion = config->ReadBool(wx("reduced-motion"), false);
  m_preferences.restoreWindows = config->ReadBool(wx("restore-windows"), true);
  m_preferences.userName = read("user-name");
  m_tourSeen = config->ReadBool(wx("tour-seen"), false);
  m_windows = readWindows(*config);
  m_panes = read("panes");
  for (std::size_t place = 1; place <= kRecentLimit; ++place) {
    const wxString path = config->Read(recentKey(place), wxString());
    if (!path.empty()) m_recent.push_back(utf8(path));
  }
}

void Settings::setPreferences(const Preferences& preferences) {
  m_preferences = preferences;
  write();
}

void Settings::setLanguage(base::Language language) {
  m_preferences.language = language;
  write();
}

void Settings::setAppearance(Appearance appearance) {
  m_preferences.appearance = appearance;
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

void Settings::setWindows(std::vector<OpenWindow> windows) {
  m_windows = std::move(windows);
  write();
}

void Settings::setTourSeen() {
  if (m_tourSeen) return;
  m_tourSeen = true;
  write();
}

void Settings::write() const {
  const wxFileName file(configurationFile());
  if (!file.DirExists() && !wxFileName::Mkdir(file.GetPath(), wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL)) return;
  const auto config = openConfiguration();
  if (m_preferences.language)
    config->Write(wx("language"), wx(base::languageCode(*m_preferences.language)));
  else
    config->DeleteEntry(wx("language"), false);
  const std::string_view appearance = m_preferences.appearance == Appearance::Light  ? "light"
                                      : m_preferences.appearance == Appearance::Dark ? "dark"
                                                                                     : "system";
  config->Write(wx("appearance"), wx(appearance));
  config->Write(wx("text-size"), long(m_preferences.textSize));
  config->Write(wx("reduced-motion"), m_preferences.reducedMotion);
  config->Write(wx("restore-windows"), m_preferences.restoreWindows);
  config->Write(wx("user-name"), wx(m_preferences.userName));
  config->Write(wx("tour-seen"), m_tourSeen);
  writeWindows(*config, m_windows);
  config->Write(wx("panes"), wx(m_panes));
  config->DeleteGroup(wx("recent"));
  for (std::size_t i = 0; i < m_recent.size(); ++i) config->Write(recentKey(i + 1), wx(m_recent[i]));
  config->Flush();
}

}  // namespace desktop
