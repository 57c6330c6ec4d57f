// SPDX-License-Identifier: MIT
#include "session/what_if.h"

#include <gtest/gtest.h>

#include "session/operations.h"
#include "session/views/inventory.h"
#include "storage/model_reader.h"
#include "support/loop.h"

namespace session {
namespace {

model::Model sample(const std::string& name) {
  return std::move(storage::loadModel(SAMENSPEL_SOURCE_DIR "/samples/" + name + ".samenspel")->model);
}

TEST(WhatIf, AnswersTheLastQuestionOnly) {
  Loop loop;
  WhatIf whatIf(loop.post());
  const model::Model model = sample("midden-limburg");
  const auto plugins = installedPlugins();
  std::vector<int> answers;
  whatIf.ask(plugins, model, [&](const auto&) { answers.push_back(1); });
  whatIf.ask(plugins, withTheme(model, "relations", true), [&](const WhatIf::Reports& reports) {
    EXPECT_EQ(reports.size(), plugins.plugins().size());
    answers.push_back(2);
  });
  ASSERT_TRUE(loop.runUntil([&] { return !answers.empty(); }));
  EXPECT_EQ(answers, std::vector<int>{2});
}

TEST(WhatIf, ForgetsWhatIsNoLongerWanted) {
  Loop loop;
  WhatIf whatIf(loop.post());
  bool answered = false;
  bool asked = false;
  whatIf.ask(installedPlugins(), sample("midden-limburg"), [&](const auto&) { answered = true; });
  whatIf.forget();
  whatIf.ask(installedPlugins(), sample("figure-of-eight"), [&](const auto&) { asked = true; });
  ASSERT_TRUE(loop.runUntil([&] { return asked; }));
  EXPECT_FALSE(answered);
}

}  // namespace
}  // namespace session
