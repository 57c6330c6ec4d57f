// SPDX-License-Identifier: MIT
#include "desktop/app.h"

#include <wx/cmdline.h>
#include <wx/log.h>
#include <wx/translation.h>

#include <cstdio>
#include <fstream>

#include "desktop/canvas.h"
#include "desktop/disk_wait.h"
#include "desktop/look.h"
#include "desktop/plugin_commands.h"
#include "desktop/safety_commands.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "session/patience.h"
#include "session/plugins.h"

#ifdef __linux__
#include <time.h>
#include <unistd.h>
#endif

namespace desktop {
namespace {

/// Milliseconds since the process was started, as the kernel counts them (hundredths of a second); -1 where unknown.
long millisecondsSinceStart() {
#ifdef __linux__
  std::ifstream file("/proc/self/stat");
  std::string text((std::istreambuf_iterator<char>(file)), {});
  // The 22nd field, counted from behind the name, which may hold anything.
  const auto name = text.rfind(')');
  if (name == std::string::npos) return -1;
  std::size_t at = name + 1;
  for (int field = 2; field < 21; ++field) at = text.find(' ', at + 1);
  const long ticks = std::strtol(text.c_str() + at, nullptr, 10);
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000 - ticks * 1000 / sysconf(_SC_CLK_TCK);
#else
  return -1;
#endif
}

}  // namespace

void App::OnInitCmdLine(wxCmdLineParser& parser) {
  parser.AddLongOption(wx("language"), wx("en or nl"));
  parser.AddLongOption(wx("look"), wx("light or dark"));
  parser.AddLongSwitch(wx("safe"), wx("leave out all plugins that are not part of the program"));
  parser.AddLongSwitch(wx("measure"), wx("print how long it took until the first diagram was on screen"));
  parser.AddLongSwitch(wx("help"), wx("show this help"), wxCMD_LINE_OPTION_HELP);
  parser.AddParam(wx("MODEL"), wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL | wxCMD_LINE_PARAM_MULTIPLE);
}

bool App::OnCmdLineParsed(wxCmdLineParser& parser) {
  wxString value;
  if (parser.Found(wx("language"), &value))
    m_language = value == wx("nl") ? base::Language::Dutch : base::Language::English;
  if (parser.Found(wx("look"), &value)) m_dark = value == wx("dark");
  if (parser.Found(wx("safe"))) session::useOnlyBundledPlugins();
  m_measure = parser.Found(wx("measure"));
  for (std::size_t i = 0; i < parser.GetParamCount(); ++i) m_files.push_back(utf8(parser.GetParam(i)));
  return true;
}

bool App::prepare() {
  SetAppName(wx("samenspel"));
  SetAppDisplayName(wx("Samenspel"));
  delete wxLog::SetActiveTarget(new wxLogStderr);  // never a box
  if (!wxApp::OnInit()) return false;
  decideLanguage();
  decideLook();
  session::waitMeanwhile(waitForDisk);
  return true;
}

bool App::OnInit() {
  if (!prepare()) return false;
  MainFrame& first = m_windows.openFirst(m_files);
  if (m_measure)
    first.canvas().onFirstPaint = [] {
      std::fprintf(stderr, "first diagram on screen after %ld ms\n", millisecondsSinceStart());
    };
  first.safety().offerRecovery();
  first.plugins().tellOfNew();
  return true;
}

void App::OnAssertFailure(const wxChar* file, int line, const wxChar* function, const wxChar* condition,
                          const wxChar* message) {
  ++m_assertions;
  const auto text = [](const wxChar* part) { return part != nullptr ? utf8(wxString(part)) : std::string(); };
  std::fprintf(stderr, "%s:%d: %s: assertion failed: %s. %s\n", text(file).c_str(), line, text(function).c_str(),
               text(condition).c_str(), text(message).c_str());
}

void App::decideLanguage() {
  static const base::Language ofSystem = base::languageOfEnvironment();  // before it is set below
  base::setLanguage(m_language ? *m_language : m_settings.language() ? *m_settings.language() : ofSystem);
  speakInStockTexts(base::languageCode(base::language()));
  auto* translations = new wxTranslations;
  translations->SetLanguage(wx(base::languageCode(base::language())));
  translations->AddStdCatalog();
  wxTranslations::Set(translations);
}

void App::decideLook() {
  static const bool system = desktopIsDark();
  bool dark = system;
  if (m_settings.appearance() == Appearance::Light) dark = false;
  if (m_settings.appearance() == Appearance::Dark) dark = true;
  Look::use(m_dark ? *m_dark : dark);
  applyToolkitStyle(m_settings.preferences().textSize / 100.0, m_settings.preferences().reducedMotion);
}

}  // namespace desktop
