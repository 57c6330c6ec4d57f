// SPDX-License-Identifier: MIT
#include "random_user.h"

#include <wx/aui/aui.h>
#include <wx/menu.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "desktop/canvas.h"
#include "desktop/text.h"

namespace gui {
namespace {

namespace fs = std::filesystem;

/// All that can be clicked in a window.
void collect(wxWindow& window, std::vector<wxWindow*>& into) {
  for (wxWindow* child : window.GetChildren()) {
    if (!child->IsShown() || child->IsTopLevel()) continue;
    into.push_back(child);
    collect(*child, into);
  }
}

const std::vector<const char*> lines = {"o: Green College",
                                        "r: Director @Green College #board",
                                        "r: Teacher x3",
                                        "t: Round table",
                                        "a: Covenant",
                                        "s: First meeting",
                                        "zzz",
                                        "p: Region",
                                        "i: Good schools > Director",
                                        "@@ ## >> ::"};

}  // namespace

RandomUser::RandomUser(unsigned seed, fs::path folder, bool stays)
    : m_random(seed), m_folder(folder), m_stays(stays), m_answers(m_random, folder) {
  // What the window would start for the user, a browser or the desktop's folders, is not there.
  const char* path = std::getenv("PATH");
  m_path = path == nullptr ? std::string() : path;
  setenv("PATH", "", 1);
}

RandomUser::~RandomUser() { setenv("PATH", m_path.c_str(), 1); }

std::vector<desktop::MainFrame*> frames() {
  std::vector<desktop::MainFrame*> all;
  for (wxWindow* each : wxTopLevelWindows) {
    auto* frame = dynamic_cast<desktop::MainFrame*>(each);
    if (frame != nullptr && !frame->IsBeingDeleted() && frame->GetEvtHandlerEnabled() && !frame->isClientWindow())
      all.push_back(frame);
  }
  return all;
}

desktop::MainFrame& RandomUser::window() {
  if (const auto there = frames(); !there.empty()) return *there.front();
  std::vector<fs::path> models;
  for (const auto& entry : fs::directory_iterator(m_folder))
    if (entry.path().extension() == ".samenspel") models.push_back(entry.path());
  std::ranges::sort(models);
  const fs::path file = models[below(models.size())];
  note("opens " + file.filename().string());
  desktop::MainFrame& opened = app().openWindow(file.string());
  settle();
  return opened;
}

void RandomUser::leave(desktop::MainFrame& frame) {
  note("leaves a window");
  frame.workspace().session().whole().discard();
  frame.Destroy();
  settle();
  app().DeletePendingObjects();
}

bool RandomUser::beginAgain(const std::string& model) {
  for (desktop::MainFrame* frame : frames()) leave(*frame);
  putSamples(m_folder);
  const fs::path file = m_folder / (model + ".samenspel");
  note("begins again with " + model);
  desktop::MainFrame& opened = app().openWindow(file.string());
  return waitFor([&] {
    const session::Analyses& analyses = opened.workspace().session().analyses();
    return opened.canvas().painted() && analyses.freshness() == session::Freshness::Current;
  });
}

void RandomUser::act() {
  desktop::MainFrame& frame = window();
  // Neither a model that only grows nor ever more windows.
  if (!m_stays && (frame.workspace().model().elements().size() > 600 || frames().size() > 3)) {
    leave(frame);
    return;
  }
  // One that stays is there to change the model.
  switch (m_stays && oneIn(2) ? 12 : below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
      chooseRow();
      break;
    case 5:
    case 6:
    case 7:
    case 8:
      useCanvas();
      break;
    case 9:
    case 10:
    case 11:
      pressKeys();
      break;
    case 12:
      typeSomething();
      break;
    case 13:
    case 14:
      clickAnywhere();
      break;
    default:
      oneIn(8) ? resize() : frame.canvas().SetFocus();
  }
  settle();
  app().DeletePendingObjects();
}

void RandomUser::comeBack() {
  desktop::MainFrame& frame = window();
  for (int i = 0; i < 3; ++i) {
    m_hand.key(WXK_ESCAPE);
  }
  if (frame.isPresenting()) frame.present(false);
  if (frame.workspace().session().isClientView()) frame.showClientView(false);
  settle();
}

bool RandomUser::isForMe(const desktop::Action& action) const {
  using desktop::Menu;
  if (!m_stays) return true;
  const bool saves = action.id == wxID_SAVE || action.id == wxID_SAVEAS;
  return saves || (action.menu != Menu::File && action.menu != Menu::Recent && action.menu != Menu::Help &&
                   action.menu != Menu::Tools);
}

void RandomUser::chooseRow() {
  desktop::MainFrame& frame = window();
  const auto& actions = frame.actions();
  const desktop::Action& action = actions[below(actions.size())];
  if (!isForMe(action) || (action.enabled && !action.enabled())) return;
  note("menu: " + action.label);
  wxCommandEvent event(wxEVT_MENU, action.id);
  frame.ProcessWindowEvent(event);
}

wxPoint RandomUser::placeOnCanvas() {
  desktop::Canvas& canvas = window().canvas();
  const wxSize size = canvas.GetClientSize();
  const auto elements = window().workspace().model().elements();
  if (!elements.empty() && !oneIn(3)) {
    const auto box = canvas.scene().boxOf(elements[below(elements.size())].id());
    if (box) {
      const wxPoint at =
          canvas.toWindow({box->x + box->width * double(below(5)) / 4, box->y + box->height * double(below(5)) / 4});
      if (wxRect(size).Contains(at)) return canvas.ClientToScreen(at);
    }
  }
  return canvas.ClientToScreen(
      wxPoint(int(below(std::size_t(std::max(1, size.x)))), int(below(std::size_t(std::max(1, size.y))))));
}

void RandomUser::useCanvas() {
  const wxPoint from = placeOnCanvas(), to = placeOnCanvas();
  const int modifiers[] = {0, 0, 0, WXK_SHIFT, WXK_CONTROL};
  const int held = modifiers[below(std::size(modifiers))];
  m_hand.moveTo(from);
  if (held != 0) m_hand.hold(held);
  const auto gesture = below(8);
  note("canvas: gesture " + std::to_string(gesture) + (held != 0 ? " with a key held" : ""));
  switch (gesture) {
    case 0:
      m_hand.click();
      break;
    case 1:
      m_hand.doubleClick();
      break;
    case 2:
      m_hand.click(wxMOUSE_BTN_RIGHT);
      break;
    case 3: {
      wxMouseEvent wheel(wxEVT_MOUSEWHEEL);
      wheel.m_wheelRotation = oneIn(2) ? 120 : -120;
      wheel.m_wheelDelta = 120;
      wheel.SetControlDown(oneIn(2));
      wheel.SetPosition(window().canvas().ScreenToClient(from));
      window().canvas().ProcessWindowEvent(wheel);
      break;
    }
    default: {
      const int button = oneIn(6) ? wxMOUSE_BTN_MIDDLE : wxMOUSE_BTN_LEFT;
      m_hand.press(button);
      m_hand.moveTo((from + to) / 2);
      // Some gestures are given up, some meet a change from elsewhere.
      if (oneIn(8)) m_hand.key(WXK_ESCAPE);
      if (oneIn(8)) window().workspace().session().undo();
      m_hand.moveTo(to);
      m_hand.release(button);
    }
  }
  settle();
  if (held != 0) m_hand.letGo(held);
}

void RandomUser::pressKeys() {
  static const int plain[] = {WXK_LEFT,  WXK_RIGHT, WXK_UP, WXK_DOWN, WXK_RETURN, WXK_ESCAPE, WXK_TAB,  WXK_DELETE,
                              WXK_F2,    WXK_F4,    WXK_F5, WXK_F6,   WXK_F7,     WXK_F8,     WXK_HOME, WXK_END,
                              WXK_SPACE, WXK_BACK,  '1',    '2',      '5',        '6',        'x',      'r'};
  static const char controlled[] = "ZZZYYDCVVXAKLFE0";
  const std::size_t count = 1 + below(4);
  for (std::size_t i = 0; i < count; ++i) {
    int key = plain[below(std::size(plain))], modifiers = oneIn(5) ? wxMOD_SHIFT : 0;
    if (oneIn(3)) {
      key = controlled[below(sizeof controlled - 1)];
      modifiers = wxMOD_CONTROL | (!m_stays && oneIn(5) ? wxMOD_SHIFT : 0);
      if (m_stays && key == 'E') continue;
    }
    note("key " + std::to_string(key) + " with " + std::to_string(modifiers));
    m_hand.key(key, modifiers);
  }
}

void RandomUser::typeSomething() {
  desktop::MainFrame& frame = window();
  if (m_stays || oneIn(2)) frame.canvas().SetFocus();
  settle();
  const char* line = lines[below(lines.size())];
  note(std::string("types ") + line);
  m_hand.type(line);
  m_hand.key(oneIn(4) ? WXK_ESCAPE : WXK_RETURN);
}

void RandomUser::clickAnywhere() {
  std::vector<wxWindow*> tops, parts;
  for (wxWindow* each : wxTopLevelWindows)
    if (each->IsShown() && !each->IsBeingDeleted()) tops.push_back(each);
  if (tops.empty()) return;
  wxWindow& top = *tops[below(tops.size())];
  collect(top, parts);
  if (parts.empty()) return;
  wxWindow& part = *parts[below(parts.size())];
  const wxSize size = part.GetClientSize();
  if (size.x < 2 || size.y < 2 || !part.IsShownOnScreen() || dynamic_cast<wxMenuBar*>(&part) != nullptr) return;
  const wxPoint at(int(below(std::size_t(size.x))), int(below(std::size_t(size.y))));
  note("click: " + desktop::utf8(part.GetClassInfo()->GetClassName()) + " " + desktop::utf8(part.GetName()));
  top.Raise();
  m_hand.moveTo(part.ClientToScreen(at));
  if (oneIn(6))
    m_hand.doubleClick();
  else
    m_hand.click();
  // A list of choices that opened.
  if (oneIn(3)) m_hand.key(oneIn(2) ? WXK_RETURN : WXK_ESCAPE);
}

void RandomUser::resize() {
  const wxSize sizes[] = {{1440, 900}, {800, 600}, {1024, 768}, {640, 480}, {1280, 860}};
  const wxSize size = sizes[below(std::size(sizes))];
  note("window of " + std::to_string(size.x));
  window().SetSize(size);
}

void RandomUser::note(std::string what) {
  if (std::getenv("SAMENSPEL_RANDOM_STORY") != nullptr) std::fprintf(stderr, "%s\n", what.c_str());
  m_story.push_back(std::move(what));
  if (m_story.size() > 25) m_story.pop_front();
}

std::string RandomUser::story() const {
  std::string text;
  for (const std::string& each : m_story) text += (text.empty() ? "" : "; ") + each;
  return text;
}

void putSamples(const fs::path& folder) {
  fs::create_directories(folder);
  for (const auto& entry : fs::directory_iterator(SAMENSPEL_SOURCE_DIR "/samples"))
    if (entry.path().extension() == ".samenspel")
      fs::copy_file(entry.path(), folder / entry.path().filename(), fs::copy_options::overwrite_existing);
}

}  // namespace gui
