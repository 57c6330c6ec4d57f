// SPDX-License-Identifier: MIT
#include "desktop/outline_panel.h"

#include <functional>
#include <set>

#include "desktop/canvas.h"
#include "desktop/quick_entry.h"
#include "gui.h"

namespace {

using desktop::OutlineBy;
using desktop::TreeRow;
using gui::waitFor;
using model::Type;

class Outline : public gui::WindowTest {
 protected:
  desktop::OutlinePanel& panel() { return window().outline(); }
  TreeRow rows(OutlineBy grouping) { return desktop::outlineOf(model(), window().canvas().scene(), "", grouping); }
  void focusList() {
    panel().list().SetFocus();
    ASSERT_TRUE(
        waitFor([&] { return panel().list().IsDescendant(wxWindow::FindFocus()) || panel().list().HasFocus(); }));
  }
};

TEST_F(Outline, HoldsEveryNodeOnceHoweverItIsGrouped) {
  for (const OutlineBy grouping : {OutlineBy::Partner, OutlineBy::Layer, OutlineBy::Type}) {
    const TreeRow root = rows(grouping);
    std::multiset<std::string> keys;
    const std::function<void(const TreeRow&)> collect = [&](const TreeRow& row) {
      keys.insert(row.key);
      for (const auto& child : row.children) collect(*child);
    };
    collect(root);
    for (const model::TypeInfo& type : model::nodeTypes())
      for (const model::Element& element : model().elements(type.id))
        EXPECT_EQ(keys.count(std::string(element.id())), 1U) << element.name();
  }
}

TEST_F(Outline, GroupsByLayerAndByType) {
  const TreeRow byLayer = rows(OutlineBy::Layer);
  // The sample has nobody in a board.
  EXPECT_EQ(byLayer.children.front()->key, "layer/management");
  for (const auto& child : byLayer.children.front()->children)
    EXPECT_TRUE(model().find(child->key)->is(model::Attr::Layer, "management"));
  const TreeRow byType = rows(OutlineBy::Type);
  EXPECT_EQ(byType.children.front()->key, "organisation");
  EXPECT_EQ(byType.children.front()->children.size(), model().elements(Type::Organisation).size());
}

TEST_F(Outline, RenamesAddsAndDeletesWithTheKeyboard) {
  const std::string role(model().elements(Type::Role).front().id());
  focusList();
  workspace().select({role});
  ASSERT_TRUE(waitFor([&] { return panel().list().chosen() == std::vector<std::string>{role}; }));
  press(WXK_F2);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  type("Somebody");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().find(role)->name() == "Somebody"; }));
  EXPECT_TRUE(waitFor([&] { return panel().list().IsDescendant(wxWindow::FindFocus()) || panel().list().HasFocus(); }))
      << "the keyboard is back in the outline";
  const std::size_t roles = model().elements(Type::Role).size();
  press('n');
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  type("ewcomer");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().elements(Type::Role).size() == roles + 1; }));
  focusList();
  press(WXK_DELETE);
  EXPECT_TRUE(waitFor([&] { return model().elements(Type::Role).size() == roles; }));
}

}  // namespace
