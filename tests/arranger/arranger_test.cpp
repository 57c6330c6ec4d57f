// SPDX-License-Identifier: MIT
#include "arranger/arranger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace arranger {
namespace {

std::string answerTo(std::string question) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      ::fmemopen(question.data(), std::max<std::size_t>(1, question.size()), "r"), &std::fclose);
  return arrange(file.get());
}

TEST(Arranger, GivesEveryNodeALineAndEveryGraphAnEmptyOne) {
  const std::string answer = answerTo("graph {0 1 2 0--1 1--2} graph {0 1 0--1}");
  EXPECT_EQ(std::count(answer.begin(), answer.end(), '\n'), 3 + 1 + 2 + 1) << answer;
  EXPECT_EQ(answer.substr(answer.size() - 2), "\n\n");
}

TEST(Arranger, GivesTheSameGraphTheSamePlaces) {
  std::string ring = "graph {layout=sfdp overlap=prism splines=none node [shape=box fixedsize=true label=\"\"] ";
  for (int i = 0; i < 60; ++i) ring += std::to_string(i) + "--" + std::to_string((i + 1) % 60) + " ";
  ring += "}";
  const std::string first = answerTo(ring);
  EXPECT_FALSE(first.empty());
  EXPECT_EQ(answerTo(ring), first);
  EXPECT_EQ(answerTo(ring + ring), first + first);
}

TEST(Arranger, StopsAtWhatIsNoGraph) {
  EXPECT_EQ(answerTo("rubbish"), "");
  EXPECT_EQ(answerTo("graph {layout=sorcery 0--1}"), "");
}

}  // namespace
}  // namespace arranger
