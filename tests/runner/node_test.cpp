// SPDX-License-Identifier: MIT
#include "runner/node.h"

#include <gtest/gtest.h>

namespace runner {
namespace {

TEST(Node, WritesWhatItHoldsAndLeavesOutWhatIsEmpty) {
  Node node("a");
  node.set("x", "1 < 2\n\"").set("empty", "").set("n", 0.5);
  node.add("b").set("n", -2.0).add("c");
  xml::Writer writer;
  node.write(writer);
  EXPECT_EQ(writer.take(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<a x=\"1 &lt; 2&#10;&quot;\" n=\"0.5\">\n  <b n=\"-2\">\n    <c/>\n  </b>\n</a>\n");
}

}  // namespace
}  // namespace runner
