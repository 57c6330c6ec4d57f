// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <wx/stopwatch.h>
#include <wx/timer.h>

#include <algorithm>
#include <cstdlib>

#include "desktop/text.h"
#include "gui.h"
#include "storage/model_writer.h"
#include "support/build_folder.h"

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// Counts how often the window's loop comes round, and the longest time it did not.
class Pulse {
 public:
  Pulse() {
    m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { beat(); });
    m_timer.Start(5);
  }
  void beat() {
    const auto now = m_watch.TimeInMicro();
    m_longest = std::max(m_longest, (now - m_last).ToDouble() / 1000);
    m_last = now;
    ++m_beats;
  }
  int beats() const { return m_beats; }
  /// In milliseconds, up to now.
  double longest() {
    beat();
    return m_longest;
  }

 private:
  wxStopWatch m_watch;
  wxTimer m_timer;
  wxLongLong m_last = 0;
  double m_longest = 0;
  int m_beats = 0;
};

std::vector<std::string> badPlugins() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(SAMENSPEL_BINARY_DIR "/tests/plugins"))
    if (entry.path().filename() != "changed_since") names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

/// A plugin that misbehaves beside the good ones, under a window in which work goes on.
class BadPlugins : public gui::WindowTest {
 protected:
  void SetUp() override {
    setenv("SAMENSPEL_PLUGIN_PATH", (m_folder / "none").c_str(), 1);
    WindowTest::SetUp();
  }
  void TearDown() override {
    unsetenv("SAMENSPEL_PLUGIN_PATH");
    WindowTest::TearDown();
    fs::remove(fs::path(std::getenv("XDG_STATE_HOME")) / "samenspel/plugins.xml");
  }

  const analysis::Report* reportOf(const std::string& name) {
    for (const auto& each : workspace().session().analyses().reports())
      if (each.plugin == "bad." + name || each.plugin == "example." + name) return &each;
    return nullptr;
  }
  /// What became of a run, in a word; what does not end by itself goes on until the next.
  std::string outcome(const std::string& name, Pulse& pulse) {
    const wxStopWatch watch;
    const int before = pulse.beats();
    gui::waitFor([&] { return pulse.beats() > before && (analysed() || watch.Time() > 1000); });
    EXPECT_GT(pulse.beats(), before) << "the window stood still";
    if (!analysed()) return "still running";
    const analysis::Report* report = reportOf(name);
    if (report == nullptr) return "not read";
    if (report->status != analysis::Status::Ok) {
      EXPECT_THAT(report->message, HasSubstr(name)) << "does not name the plugin";
    }
    for (const auto& other : workspace().session().analyses().reports()) {
      if (other.plugin.starts_with("samenspel.")) {
        EXPECT_EQ(other.status, analysis::Status::Ok) << other.message;
      }
    }
    return std::string(analysis::token(report->status));
  }
};

TEST_F(BadPlugins, NeverStopTheWindow) {
  std::printf("%-24s %-14s %-14s %-14s %s\n", "plugin", "first run", "again", "during a save", "longest wait");
  for (const std::string& name : badPlugins()) {
    SCOPED_TRACE(name);
    setenv("SAMENSPEL_PLUGIN_PATH", (fs::path(SAMENSPEL_BINARY_DIR "/tests/plugins") / name).c_str(), 1);
    session::Session& session = workspace().session();
    const std::string before = storage::writeModel(model());
    Pulse pulse;
    session.analyses().rereadPlugins();
    const std::string first = outcome(name, pulse);
    EXPECT_EQ(storage::writeModel(model()), before);
    ASSERT_TRUE(session.rename("tm", "Again " + name));
    const std::string second = outcome(name, pulse);
    ASSERT_TRUE(session.rename("tm", "Saved " + name));
    session.analyses().runNow();
    gui::waitFor([&] { return session.analyses().freshness() == session::Freshness::Running; });
    const auto saved = session.save();
    EXPECT_TRUE(saved) << saved.error().message;
    const std::string third = outcome(name, pulse);
    EXPECT_EQ(gui::bytesOf(m_file), storage::writeModel(model()));
    EXPECT_THAT(gui::bytesOf(m_file), HasSubstr("Saved " + name));
    std::printf("%-24s %-14s %-14s %-14s %.0f ms\n", name.c_str(), first.c_str(), second.c_str(), third.c_str(),
                pulse.longest());
    std::fflush(stdout);
  }
}

}  // namespace
