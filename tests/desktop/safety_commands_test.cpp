// SPDX-License-Identifier: MIT
#include "desktop/safety_commands.h"

#include <wx/button.h>
#include <wx/modalhook.h>
#include <wx/msgdlg.h>
#include <wx/textctrl.h>

#include <vector>

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/review_commands.h"
#include "desktop/settings.h"
#include "desktop/status_line.h"
#include "gui.h"
#include "session/recovery.h"
#include "session/versions.h"
#include "storage/model_reader.h"

namespace {

namespace fs = std::filesystem;
using gui::waitFor;
using session::Safety;

/// Answers the boxes that come up, as a user would: presses the button with this label, or gives this answer to a box
/// of the system. It keeps what they said.
class Answers final : public wxModalDialogHook {
 public:
  explicit Answers(std::string button, int answer = wxID_CANCEL) : m_button(std::move(button)), m_answer(answer) {
    Register();
  }
  ~Answers() override { Unregister(); }
  int shown = 0;
  std::string said;

 protected:
  int Enter(wxDialog* dialog) override {
    ++shown;
    if (auto* question = dynamic_cast<wxMessageDialog*>(dialog)) {
      said += std::string(question->GetMessage().utf8_str());
      return m_answer;
    }
    for (wxWindow* child : dialog->GetChildren()) said += std::string(child->GetLabel().utf8_str()) + "\n";
    for (wxWindow* child : dialog->GetChildren())
      if (auto* text = dynamic_cast<wxTextCtrl*>(child)) said += std::string(text->GetValue().utf8_str()) + "\n";
    // Once it runs: a button ends it as it does for a user.
    dialog->CallAfter([this, dialog] {
      for (wxWindow* child : dialog->GetChildren())
        if (auto* button = dynamic_cast<wxButton*>(child);
            button != nullptr && std::string(button->GetLabel().utf8_str()) == m_button) {
          wxCommandEvent event(wxEVT_BUTTON, button->GetId());
          event.SetEventObject(button);
          button->ProcessWindowEvent(event);
          return;
        }
      ADD_FAILURE() << "no button " << m_button;
      dialog->EndModal(wxID_CANCEL);
    });
    return wxID_NONE;
  }

 private:
  std::string m_button;
  int m_answer;
};

class SafetyTest : public gui::WindowTest {
 protected:
  desktop::SafetyCommands& safety() { return window().safety(); }
  session::Session& session() { return workspace().session(); }
  const std::string& notice() { return window().notice().message(); }
  std::string name(const std::string& id) { return std::string(model().find(id)->name()); }

  /// Nothing of other tests is left to recover.
  void SetUp() override {
    for (const session::Recoverable& work : session::recoverableWork())
      static_cast<void>(session::discardRecoverable(work.journal));
    WindowTest::SetUp();
  }

  /// As another program writes it.
  void changeOutside(const std::string& before, const std::string& after) {
    std::string bytes = gui::bytesOf(m_file);
    const std::size_t at = bytes.find(before);
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, before.size(), after);
    gui::write(m_file, bytes);
    safety().look();
  }
};

TEST_F(SafetyTest, SaysThatOthersChangedTheFileAndHowToDecide) {
  changeOutside("\"Teammanager\"", "\"Theirs\"");
  EXPECT_EQ(session().safety(), Safety::ChangedOutside);
  EXPECT_NE(notice().find(m_file.filename().string()), std::string::npos);
  EXPECT_TRUE(waitFor([&] { return window().status().savedText() == session().safetyInWords(); }));
  Answers later("Later");
  window().notice().act();
  gui::settle();
  EXPECT_EQ(later.shown, 1);
  EXPECT_NE(later.said.find("Theirs"), std::string::npos) << "what they changed, in words: " << later.said;
  EXPECT_EQ(session().safety(), Safety::ChangedOutside);
  EXPECT_EQ(name("tm"), "Teammanager");
}

TEST_F(SafetyTest, TakesTheFileAsTheOthersLeftIt) {
  changeOutside("\"Teammanager\"", "\"Theirs\"");
  const Answers take("Take the file");
  safety().resolve();
  EXPECT_EQ(name("tm"), "Theirs");
  EXPECT_EQ(session().safety(), Safety::Saved);
}

TEST_F(SafetyTest, KeepsBothFiles) {
  ASSERT_TRUE(session().rename("vm", "Mine"));
  changeOutside("\"Teammanager\"", "\"Theirs\"");
  const std::string theirs = gui::bytesOf(m_file);
  const Answers keep("Keep both");
  safety().resolve();
  EXPECT_EQ(gui::bytesOf(m_file), theirs);
  EXPECT_NE(session().path(), m_file);
  EXPECT_EQ(storage::loadModel(session().path())->model.find("vm")->name(), "Mine");
}

TEST_F(SafetyTest, LeadsFromTheBoxToTheMergeScreen) {
  ASSERT_TRUE(session().rename("tm", "Mine"));
  changeOutside("\"Teammanager\"", "\"Theirs\"");
  const Answers merge("Merge");
  safety().resolve();
  EXPECT_NE(window().review().screen(), nullptr);
}

TEST_F(SafetyTest, OffersWorkThatACrashLeftAndOpensIt) {
  ASSERT_TRUE(session().rename("tm", "Not saved"));
  ASSERT_TRUE(session().flushJournal(std::chrono::seconds(5)));
  window().review().close();
  workspace().adopt(session::Session::create({}));  // without asking, as a crash leaves it
  ASSERT_EQ(session::recoverableWork().size(), 1u);
  safety().offerRecovery();
  EXPECT_FALSE(notice().empty());
  Answers open("Open");
  window().notice().act();
  gui::settle();
  EXPECT_EQ(open.shown, 1);
  EXPECT_NE(open.said.find("Not saved"), std::string::npos) << open.said;
  EXPECT_EQ(name("tm"), "Not saved");
  EXPECT_TRUE(session().path().empty()) << "no file is written over";
  session().discard();
}

TEST_F(SafetyTest, ThrowsWorkAwayOnlyWhenTheUserSaysSo) {
  ASSERT_TRUE(session().rename("tm", "Not saved"));
  ASSERT_TRUE(session().flushJournal(std::chrono::seconds(5)));
  workspace().adopt(session::Session::create({}));
  {
    const Answers later("Later");
    safety().recover();
    EXPECT_EQ(session::recoverableWork().size(), 1u);
  }
  const Answers away("Throw away");
  safety().recover();
  EXPECT_TRUE(session::recoverableWork().empty());
}

TEST_F(SafetyTest, ErasesTracesAfterAskingOnly) {
  ASSERT_TRUE(session().rename("tm", "Second"));
  ASSERT_TRUE(session().save());
  ASSERT_EQ(session::versionsOf(m_file.string()).size(), 1u);
  {
    Answers no("", wxID_NO);
    safety().eraseTraces();
    EXPECT_EQ(no.shown, 1);
    EXPECT_EQ(session::versionsOf(m_file.string()).size(), 1u);
  }
  const Answers yes("", wxID_YES);
  safety().eraseTraces();
  EXPECT_TRUE(session::versionsOf(m_file.string()).empty());
  EXPECT_TRUE(fs::exists(m_file));
  for (const std::string& recent : gui::app().settings().recent()) EXPECT_NE(recent, m_file.string());
}

TEST_F(SafetyTest, LeadsFromTheStatusLineToTheRemedy) {
  ASSERT_TRUE(session().rename("tm", "Second"));
  EXPECT_TRUE(waitFor([&] { return window().status().savedText() == "Kept, not saved yet"; }))
      << window().status().savedText();
  window().status().onSaved();
  EXPECT_EQ(session().safety(), Safety::Saved) << "pressed once it saves";
  EXPECT_TRUE(waitFor([&] { return window().status().savedText() == "All changes saved"; }));
  window().status().onSaved();
  EXPECT_NE(window().review().screen(), nullptr) << "pressed when all is saved it shows the versions";
  window().review().close();
  changeOutside("\"Second\"", "\"Theirs\"");
  Answers later("Later");
  window().status().onSaved();
  EXPECT_EQ(later.shown, 1) << "pressed when others changed the file it asks what to do";
}

}  // namespace
