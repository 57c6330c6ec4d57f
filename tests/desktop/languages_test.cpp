// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/menu.h>
#include <wx/stattext.h>
#include <wx/stockitem.h>
#include <wx/tglbtn.h>

#include <clocale>

#include "base/speech.h"
#include "desktop/action_ids.h"
#include "desktop/canvas.h"
#include "desktop/example_gallery.h"
#include "desktop/find_dialog.h"
#include "desktop/main_frame.h"
#include "desktop/menus.h"
#include "desktop/preferences_dialog.h"
#include "desktop/settings.h"
#include "desktop/text.h"
#include "desktop/tour.h"
#include "desktop/windows.h"
#include "desktop/workspace.h"
#include "gui.h"

namespace {

std::string utf8(const wxString& text) { return std::string(text.utf8_str()); }

/// Labels that have less room than they need. What ends in "…" by its own style may.
void cutLabels(wxWindow& window, std::vector<std::string>& cut) {
  if (!window.IsShown()) return;
  const bool isLabel = dynamic_cast<wxButton*>(&window) != nullptr ||
                       dynamic_cast<wxToggleButton*>(&window) != nullptr ||
                       dynamic_cast<wxCheckBox*>(&window) != nullptr || dynamic_cast<wxStaticText*>(&window) != nullptr;
  const bool ends = (window.GetWindowStyle() & (wxST_ELLIPSIZE_START | wxST_ELLIPSIZE_MIDDLE | wxST_ELLIPSIZE_END)) &&
                    dynamic_cast<wxStaticText*>(&window) != nullptr;
  if (isLabel && !ends && !window.GetLabel().empty()) {
    const wxSize best = window.GetBestSize(), size = window.GetSize();
    const wxRect room = window.GetParent()->GetClientRect();
    if (best.x > size.x + 1 || window.GetRect().GetRight() > room.GetRight() + 1)
      cut.push_back(utf8(window.GetLabel()) + " (" + std::to_string(size.x) + " of " + std::to_string(best.x) + " at " +
                    std::to_string(window.GetPosition().x) + " in " + std::to_string(room.width) + ")");
  }
  for (wxWindow* child : window.GetChildren())
    if (!child->IsTopLevel()) cutLabels(*child, cut);
}

std::vector<std::string> cutLabels(wxWindow& window) {
  std::vector<std::string> cut;
  cutLabels(window, cut);
  return cut;
}

class Languages : public gui::WindowTest {
 protected:
  void TearDown() override {
    base::stretchTexts(false);
    WindowTest::TearDown();
  }
  /// The window anew, with longer texts.
  void openStretched() {
    WindowTest::TearDown();
    base::stretchTexts(true);
    open("midden-limburg");
    press(WXK_F8);
    gui::settle();
  }
};

TEST_F(Languages, WindowHoldsTextsThatAreFortyPercentLonger) {
  openStretched();
  EXPECT_THAT(cutLabels(window()), testing::IsEmpty());
}

TEST_F(Languages, DialogsHoldTextsThatAreFortyPercentLonger) {
  base::stretchTexts(true);
  desktop::PreferencesDialog preferences(&window(), {}, {{"a", "Governance layers", true}});
  desktop::ExampleGallery gallery(&window(), desktop::examples());
  for (wxDialog* dialog : {static_cast<wxDialog*>(&preferences), static_cast<wxDialog*>(&gallery)}) {
    dialog->Show();
    ASSERT_TRUE(gui::waitFor([&] { return dialog->IsShownOnScreen(); }));
    gui::settle();
    EXPECT_THAT(cutLabels(*dialog), testing::IsEmpty()) << utf8(dialog->GetTitle());
    dialog->Hide();
  }
}

TEST_F(Languages, PanelsHoldTextsThatAreFortyPercentLonger) {
  openStretched();
  for (const desktop::Action& action : window().actions()) {
    const bool isPane = action.menu == desktop::Menu::Panes && action.checked;
    const bool isBar = action.id == desktop::action::Filter || action.id == desktop::action::LooksByData;
    if ((!isPane && !isBar) || (action.checked && action.checked())) continue;
    action.run();
    gui::settle();
    EXPECT_THAT(cutLabels(window()), testing::IsEmpty()) << action.label;
  }
}

TEST_F(Languages, FindDialogHoldsTextsThatAreFortyPercentLonger) {
  openStretched();
  auto& find = desktop::FindDialog::open(&window(), {window().workspace(), window().canvas(), window().notice(),
                                                     window().entry(), window().chooser(), gui::app().settings()});
  ASSERT_TRUE(gui::waitFor([&] { return find.IsShownOnScreen(); }));
  gui::settle();
  EXPECT_THAT(cutLabels(find), testing::IsEmpty());
  find.Destroy();
}

TEST_F(Languages, TourHoldsTextsThatAreFortyPercentLonger) {
  openStretched();
  window().tour().start({{"A title", base::tr("Any letter begins something new at the chosen place.")}});
  gui::settle();
  EXPECT_THAT(cutLabels(window().tour()), testing::IsEmpty());
}

TEST_F(Languages, SeesALabelThatIsCut) {
  wxDialog dialog(&window(), wxID_ANY, wxString());
  auto* text = new wxStaticText(&dialog, wxID_ANY, desktop::wx("This is far too long for the room it has"));
  dialog.Show();
  gui::settle();
  text->SetSize(20, 20);
  EXPECT_THAT(cutLabels(dialog), testing::SizeIs(1));
}

TEST_F(Languages, CoverTheStockTextsOfTheToolkitToo) {
  const std::string numbers = setlocale(LC_NUMERIC, nullptr);
  gui::app().settings().setLanguage(base::Language::Dutch);
  gui::app().windows().remakeLater();
  m_window = nullptr;
  ASSERT_TRUE(gui::waitFor([] { return base::language() == base::Language::Dutch; }));
  gui::settle();
  EXPECT_EQ(utf8(wxGetStockLabel(wxID_CANCEL, wxSTOCK_NOFLAGS)), "Annuleer");
  EXPECT_STREQ(g_dgettext("gtk30", "_Cancel"), "_Annuleren");
  EXPECT_EQ(setlocale(LC_NUMERIC, nullptr), numbers) << "files must not depend on a language";
  gui::app().settings().setLanguage(base::Language::English);
  gui::app().windows().remakeLater();
  ASSERT_TRUE(gui::waitFor([] { return base::language() == base::Language::English; }));
  gui::settle();
  EXPECT_STREQ(g_dgettext("gtk30", "_Cancel"), "_Cancel");
  for (desktop::MainFrame* each : gui::app().windows().all()) each->Destroy();
}

}  // namespace
