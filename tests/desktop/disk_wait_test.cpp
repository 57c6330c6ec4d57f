// SPDX-License-Identifier: MIT
#include "desktop/disk_wait.h"

#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/progdlg.h>

#include "desktop/notice_bar.h"
#include "gui.h"
#include "storage/model_writer.h"
#include "support/slow_disk.h"

namespace {

/// What happens beside a save that waits: it has the thread, and lets only the window have its turn.
class Beside {
 public:
  explicit Beside(std::function<bool()> again) : m_again(std::move(again)) {
    m_source = g_timeout_add(50, &Beside::turn, this);
  }
  ~Beside() {
    if (m_source != 0) g_source_remove(m_source);
  }

 private:
  static gboolean turn(gpointer self) {
    auto& beside = *static_cast<Beside*>(self);
    if (beside.m_again()) return G_SOURCE_CONTINUE;
    beside.m_source = 0;
    return G_SOURCE_REMOVE;
  }
  std::function<bool()> m_again;
  guint m_source = 0;
};

wxProgressDialog* dialogOnShow() {
  for (wxWindow* window : wxTopLevelWindows)
    if (auto* dialog = dynamic_cast<wxProgressDialog*>(window)) return dialog;
  return nullptr;
}

using DiskWait = gui::WindowTest;

TEST_F(DiskWait, SaysSoAndGoesOnOnceTheDiskAnswers) {
  SlowDisk slow(m_file.parent_path());
  ASSERT_TRUE(workspace().session().rename("tm", "Late"));
  int turns = 0;
  Beside beside([&] {
    if (dialogOnShow() == nullptr) return true;
    if (++turns == 10) slow.answer();
    return turns < 10;
  });
  press('S', wxMOD_CONTROL);
  ASSERT_TRUE(gui::waitFor([&] { return !workspace().session().isModified(); }));
  EXPECT_EQ(turns, 10) << "the window had no turn while the disk did not answer";
  EXPECT_EQ(gui::bytesOf(m_file), storage::writeModel(model()));
  EXPECT_EQ(dialogOnShow(), nullptr);
}

TEST_F(DiskWait, IsGivenUpWithTheFileAsItWas) {
  const std::string before = gui::bytesOf(m_file);
  SlowDisk slow(m_file.parent_path());
  ASSERT_TRUE(workspace().session().rename("tm", "Never"));
  Beside beside([&] {
    wxProgressDialog* dialog = dialogOnShow();
    if (dialog == nullptr) return true;
    wxCommandEvent event(wxEVT_BUTTON, wxID_CANCEL);
    dialog->FindWindow(wxID_CANCEL)->GetEventHandler()->ProcessEvent(event);
    return false;
  });
  press('S', wxMOD_CONTROL);
  ASSERT_TRUE(gui::waitFor([&] { return !window().notice().message().empty(); }));
  EXPECT_NE(window().notice().message().find("does not answer"), std::string::npos) << window().notice().message();
  EXPECT_TRUE(workspace().session().isModified());
  slow.answer();
  EXPECT_EQ(gui::bytesOf(m_file), before);
}

}  // namespace
