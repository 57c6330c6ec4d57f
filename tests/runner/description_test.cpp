// SPDX-License-Identifier: MIT
#include "runner/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/plugin.hpp>

namespace runner {
namespace {

using testing::HasSubstr;

samenspel::Descriptor good() {
  return {"a.b",
          "1.0.0",
          "V",
          "MIT",
          {{"en", "Name"}, {"nl", "Naam"}},
          {{"en", "Text"}},
          {"A-1"},
          {samenspel::Parameter::choice("style", {{"en", "Style"}}, "short", {"short", "long"})}};
}

base::Result<Description> read(samenspel::Descriptor source) {
  const samenspel::detail::Described described(std::move(source));
  const samenspel_plugin plugin = {sizeof plugin, 1, 0, &described.table(), nullptr, nullptr, nullptr, nullptr};
  return describe(plugin, "file.so");
}

TEST(Description, IsCopiedFromThePlugin) {
  const auto description = read(good());
  ASSERT_TRUE(description) << description.error().message;
  EXPECT_EQ(description->id, "a.b");
  EXPECT_EQ(description->names[1].second, "Naam");
  EXPECT_EQ(description->parameters[0].choices[1], "long");
}

TEST(Description, NamesTheFieldThatIsWrong) {
  const auto problem = [](auto&& spoil) {
    samenspel::Descriptor descriptor = good();
    spoil(descriptor);
    const auto description = read(descriptor);
    return description ? std::string("nothing") : description.error().message;
  };
  EXPECT_THAT(problem([](auto& d) { d.id = "a b"; }), HasSubstr("descriptor.id"));
  EXPECT_THAT(problem([](auto& d) { d.vendor = ""; }), HasSubstr("descriptor.vendor"));
  EXPECT_THAT(problem([](auto& d) { d.vendor = "\xff"; }), HasSubstr("descriptor.vendor"));
  EXPECT_THAT(problem([](auto& d) { d.name = {{"nl", "Naam"}}; }), HasSubstr("descriptor.names"));
  EXPECT_THAT(problem([](auto& d) { d.rules = {"A 1"}; }), HasSubstr("descriptor.rules"));
  EXPECT_THAT(problem([](auto& d) { d.parameters[0].text = "wide"; }), HasSubstr("parameter.default_text"));
  EXPECT_THAT(problem([](auto& d) {
                d.parameters = {samenspel::Parameter::number("n", {{"en", "N"}}, 5, 0, 4)};
              }),
              HasSubstr("parameter.default_number"));
}

TEST(Description, BecomesAManifest) {
  EXPECT_EQ(manifest(*read(good()), "file.so", "abc"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<plugin xmlns=\"urn:samenspel:plugin:1\" id=\"a.b\" version=\"1.0.0\" vendor=\"V\" licence=\"MIT\" "
            "abi=\"1.0\" library=\"file.so\" sha256=\"abc\">\n"
            "  <name language=\"en\" text=\"Name\"/>\n"
            "  <name language=\"nl\" text=\"Naam\"/>\n"
            "  <description language=\"en\" text=\"Text\"/>\n"
            "  <rule id=\"A-1\"/>\n"
            "  <parameter name=\"style\" kind=\"choice\" default=\"short\">\n"
            "    <choice value=\"short\"/>\n"
            "    <choice value=\"long\"/>\n"
            "    <label language=\"en\" text=\"Style\"/>\n"
            "  </parameter>\n"
            "</plugin>\n");
}

}  // namespace
}  // namespace runner
