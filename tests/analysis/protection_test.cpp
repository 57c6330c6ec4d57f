// SPDX-License-Identifier: MIT
#include "analysis/protection.h"

#include <gtest/gtest.h>
#include <sys/socket.h>

#include "analysis/control_channel.h"

namespace {

TEST(Layers, AreReadFromTheRunnersLines) {
  const auto layers = analysis::readLayers(
      "layer landlock active 7\nrefuses network 41 42\nlayer seccomp missing unsupported\nlayer\nlayer limits "
      "active\n");
  ASSERT_EQ(layers.size(), 3u);
  EXPECT_EQ(layers[0].name, "landlock");
  EXPECT_TRUE(layers[0].active);
  EXPECT_EQ(layers[0].detail, "7");
  EXPECT_FALSE(layers[1].active);
  EXPECT_EQ(layers[1].state(), "missing: this system does not have it");
  EXPECT_TRUE(layers[2].detail.empty());
  EXPECT_NE(layers[2].meaning(), "limits");
}

TEST(Layers, AreNoneWhereTheRunnerDoesNotStart) {
  EXPECT_TRUE(analysis::protectionOfThisMachine("/nonexistent/runner").empty());
}

TEST(Attempts, AreToldInASentenceWithTheName) {
  for (const char* word : {"network", "program", "process", "signal", "inspect", "write", "memory", "kernel"})
    EXPECT_NE(analysis::attemptSentence("One", word).find("“One” tried to "), std::string::npos) << word;
}

TEST(ControlChannel, TakesOneMessageAndNothingElse) {
  int ends[2];
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends), 0);
  analysis::ControlChannel channel;
  channel.open(storage::Descriptor(ends[0]));
  channel.receive();
  EXPECT_TRUE(channel.layers().empty()) << "nothing has come yet, and nobody waits for it";
  EXPECT_GE(channel.socket(), 0);
  const std::string message = "layer seccomp active told\nrefuses network 41\n";
  ASSERT_EQ(::send(ends[1], message.data(), message.size(), 0), ssize_t(message.size()));
  channel.receive();
  EXPECT_EQ(channel.layers().size(), 1u);
  EXPECT_EQ(channel.socket(), -1);
  EXPECT_EQ(channel.calls(), -1) << "no descriptor came with it";
  EXPECT_TRUE(channel.attempts().empty());
  ::close(ends[1]);
}

}  // namespace
