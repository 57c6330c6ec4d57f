// SPDX-License-Identifier: MIT
#include "diagram/path.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "diagram/icons.h"

using namespace diagram;

TEST(Path, DrawsAnArcThatKeepsItsDistanceToTheCentre) {
  Path path;
  path.moveTo({10, 0}).arcTo({-10, 0}, 10, true);
  Point from = path.points()[0];
  for (std::size_t i = 1; i < path.points().size(); i += 3) {
    const Cubic piece{from, path.points()[i], path.points()[i + 1], path.points()[i + 2]};
    for (const double t : {.25, .5, .75}) EXPECT_NEAR(length(pointAt(piece, t)), 10, .01);
    EXPECT_GE(pointAt(piece, .5).y, 0) << "clockwise on screen goes down from the right";
    from = piece.to;
  }
  EXPECT_EQ(path.points().back(), (Point{-10, 0}));
}

TEST(PathData, ReadsAbsoluteAndRelativeCommands) {
  const Path path = parsePathData("M4 9V4h5M20,9l-5 .5-1-1zC1 2 3 4 5 6s1 1 2 2");
  const std::vector<Verb> verbs{Verb::Move, Verb::Line,  Verb::Line,  Verb::Move, Verb::Line,
                                Verb::Line, Verb::Close, Verb::Cubic, Verb::Cubic};
  EXPECT_EQ(path.verbs(), verbs);
  const std::vector<Point> points{{4, 9}, {4, 4}, {9, 4}, {20, 9}, {15, 9.5}, {14, 8.5},
                                  {1, 2}, {3, 4}, {5, 6}, {7, 8},  {6, 7},    {7, 8}};
  ASSERT_EQ(path.points().size(), points.size());
  for (std::size_t i = 0; i < points.size(); ++i)
    EXPECT_NEAR(length(path.points()[i] - points[i]), 0, 1e-9) << "point " << i;
}

TEST(PathData, ReadsTheLongWayRoundAnArc) {
  const Path path = parsePathData("M0 0a3.8 3.8 0 1 0 .01 0");
  Rect box{0, 0, 0, 0};
  for (const Point point : path.points()) box = united(box, rectAround(point, .001, .001));
  EXPECT_NEAR(box.height, 7.6, .1) << "almost the whole circle";
}

TEST(PathData, StopsAtWhatItDoesNotUnderstand) {
  EXPECT_EQ(parsePathData("M1 1L2 2X3 3").verbs().size(), 2U);
  EXPECT_EQ(parsePathData("M1").verbs().size(), 0U);
  EXPECT_EQ(parsePathData("").verbs().size(), 0U);
  EXPECT_EQ(parsePathData("1 1").verbs().size(), 0U);
}

TEST(Icons, HoldEveryIconOfTheProjectWithinItsBox) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/host/icons")) {
    const std::string name = entry.path().stem().string();
    if (entry.path().extension() != ".svg" || name == "samenspel") continue;
    const Icon* icon = findIcon(name);
    ASSERT_NE(icon, nullptr) << name;
    std::ifstream file(entry.path());
    std::stringstream text;
    text << file.rdbuf();
    EXPECT_NE(text.str().find("d=\"" + std::string(icon->data) + "\""), std::string::npos) << name;
    ASSERT_GT(icon->path.verbs().size(), 1U) << name;
    for (const Point point : icon->path.points())
      EXPECT_TRUE((Rect{0, 0, 24, 24}).contains(point)) << name << ' ' << point.x << ' ' << point.y;
    ++count;
  }
  EXPECT_GE(count, 30U);
  EXPECT_EQ(findIcon("no such icon"), nullptr);
}
