// SPDX-License-Identifier: MIT
#include "random_use.h"

#include <wx/button.h>
#include <wx/dialog.h>

#include "desktop/notice_bar.h"
#include "desktop/safety_commands.h"
#include "random_user.h"
#include "support/moments.h"

namespace gui {
namespace {

/// Takes what is offered in a dialog of choices: its first button.
class TakesTheFirst : public wxModalDialogHook {
 public:
  TakesTheFirst() { Register(); }
  void rest() { Unregister(); }

 private:
  int Enter(wxDialog* dialog) override {
    dialog->CallAfter([dialog] {
      for (wxWindow* child : dialog->GetChildren())
        if (auto* button = dynamic_cast<wxButton*>(child); button != nullptr && button->GetId() != wxID_CANCEL) {
          wxCommandEvent event(wxEVT_BUTTON, button->GetId());
          event.SetEventObject(button);
          button->ProcessWindowEvent(event);
          return;
        }
    });
    return wxID_NONE;
  }
};

}  // namespace

int useUntilKilled(const std::filesystem::path& models, const std::filesystem::path& file,
                   const std::filesystem::path& log, unsigned seed, bool mustBeOffered) {
  desktop::MainFrame& window = app().openWindow(file.string());
  settle();
  TakesTheFirst opens;
  window.safety().offerRecovery();
  const bool offered = !window.notice().message().empty();
  if (offered != mustBeOffered) return 4;
  // A process that is just being started may hold what was only looked at for a moment longer.
  if (offered && !waitFor([&] {
        window.safety().recover();
        return window.workspace().session().path().empty();
      }))
    return 5;
  opens.rest();
  const support::MomentLog moments(log);
  session::Session& session = window.workspace().session();
  const auto listening = session.onChanged([&](const session::Changed&) { moments.note(session.model()); });
  moments.note(session.model());
  RandomUser user(seed, models, true);
  user.answers().saveAs(file);
  for (;;) user.act();
}

}  // namespace gui
