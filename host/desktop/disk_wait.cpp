// SPDX-License-Identifier: MIT
#include "desktop/disk_wait.h"

#include <wx/app.h>
#include <wx/progdlg.h>
#include <wx/utils.h>

#include "desktop/text.h"

namespace desktop {

bool waitForDisk(const std::function<bool()>& isDone) {
  wxProgressDialog dialog(tr("Saving…"), tr("The disk does not answer yet. Your work is kept meanwhile."), 100,
                          wxTheApp->GetTopWindow(), wxPD_APP_MODAL | wxPD_CAN_ABORT | wxPD_ELAPSED_TIME);
  while (!isDone()) {
    if (!dialog.Pulse()) return false;
    wxMilliSleep(20);
  }
  return true;
}

}  // namespace desktop
