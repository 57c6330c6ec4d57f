// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "gallery.h"
#include "paint/picture.h"
#include "pugixml.hpp"

using namespace diagram;
using testing::HasSubstr;
using testing::Not;

namespace {

DisplayList textList(std::string_view text) {
  DisplayList list;
  const auto group = list.group("r\"1", text);
  list.text({10, 20}, text, {});
  return list;
}

std::string svgOf(const DisplayList& list, const paint::PictureOptions& options = {}) {
  const auto svg = paint::svgBytes(list, options);
  EXPECT_TRUE(svg) << svg.error().message;
  return svg.value_or("");
}

pugi::xml_document parsed(const std::string& svg) {
  pugi::xml_document document;
  const auto result = document.load_buffer(svg.data(), svg.size());
  EXPECT_TRUE(result) << result.description() << " at " << result.offset;
  return document;
}

}  // namespace

TEST(SvgWriter, EscapesWhatTheUserTyped) {
  const std::string nasty = "<script>alert('\"&\"')</script>\x01\x02";
  const std::string svg = svgOf(textList(nasty));
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  const pugi::xml_document document = parsed(svg);
  EXPECT_STREQ(document.select_node("//text").node().child_value(), "<script>alert('\"&\"')</script>\uFFFD\uFFFD");
  EXPECT_STREQ(document.select_node("//g/title").node().child_value(), "<script>alert('\"&\"')</script>");
  EXPECT_STREQ(document.select_node("//g").node().attribute("id").value(), "r\"1");
}

TEST(SvgWriter, GivesTheSameBytesForTheSameListAndNoIdTwice) {
  const paint::PangoMeasurer measurer;
  DisplayList list;
  Drawing drawing{list, measurer};
  drawGallery(drawing);
  drawBoard(drawing);
  drawBoard(drawing);
  const std::string svg = svgOf(list);
  EXPECT_EQ(svg, svgOf(DisplayList(list)));
  const pugi::xml_document document = parsed(svg);
  std::set<std::string> ids;
  for (const auto& node : document.select_nodes("//@id"))
    EXPECT_TRUE(ids.insert(node.attribute().value()).second) << node.attribute().value();
  EXPECT_EQ(ids.count("r3"), 1U);
  for (const auto& node : document.select_nodes("//use"))
    EXPECT_EQ(ids.count(node.node().attribute("href").value() + 1), 1U) << "an icon that is not defined";
}

TEST(SvgWriter, PutsItsPrefixBeforeEveryIdAndReference) {
  DisplayList list;
  {
    const auto clip = list.clip({0, 0, 10, 10}, 2);
    list.icon("check", {5, 5}, 10, ColourRole::Ink);
  }
  paint::PictureOptions options;
  options.idPrefix = "first.";
  const pugi::xml_document document = parsed(svgOf(list, options));
  for (const auto& node : document.select_nodes("//@id"))
    EXPECT_TRUE(std::string(node.attribute().value()).starts_with("first."));
  EXPECT_STREQ(document.select_node("//use").node().attribute("href").value(), "#first.icon.check");
  EXPECT_STREQ(document.select_node("//g").node().attribute("clip-path").value(), "url(#first.clip.1)");
}

TEST(SvgWriter, WritesNumbersShortlyAndWithAPoint) {
  DisplayList list;
  list.rect({-1.005, 2.5, 10, 0.333333}, 0, ColourRole::Ink);
  EXPECT_THAT(svgOf(list), HasSubstr("<rect x=\"-1\" y=\"2.5\" width=\"10\" height=\"0.33\""));
}

TEST(SvgWriter, ShowsTheAreaAskedForWithItsMargin) {
  DisplayList list;
  list.rect({0, 0, 100, 100}, 0, ColourRole::Ink);
  paint::PictureOptions options;
  options.area = {10, 10, 50, 20};
  options.margin = 5;
  options.title = "Kaart & gebied";
  const pugi::xml_document document = parsed(svgOf(list, options));
  EXPECT_STREQ(document.child("svg").attribute("viewBox").value(), "5 5 60 30");
  EXPECT_STREQ(document.child("svg").child_value("title"), "Kaart & gebied");
}
