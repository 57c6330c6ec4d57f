// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>

#include "diagram/lanes_layout.h"
#include "diagram/scene.h"
#include "paint/pango_measurer.h"

// What a user waits for: a picture after a move, and what lies under the pointer.
namespace {

using model::Type;

/// Partners with roles on three layers who know each other; every third role was placed by hand.
model::Model makeModel(int nodes, const std::string& layout) {
  model::Model made;
  const auto apply = [&](model::Change change) {
    if (!made.apply(std::move(change))) std::abort();
  };
  apply(model::AddElement{{"d", Type::Diagram, {{"name", "d"}, {"layout", layout}}}});
  static const char* const layers[] = {"board", "management", "executive"};
  const int partners = nodes / 40;
  for (int i = 0; i < partners; ++i)
    apply(model::AddElement{{"o" + std::to_string(i),
                             Type::Organisation,
                             {{"name", "Organisation " + std::to_string(i)}, {"partnership", "core"}}}});
  for (int i = 0; i < nodes - partners; ++i) {
    const std::string id = "r" + std::to_string(i);
    apply(model::AddElement{
        {id, Type::Role, {{"name", "Role " + std::to_string(i)}, {"layer", layers[i / partners % 3]}}}});
    apply(model::AddElement{{"p" + id, Type::PartOf, {{"from", id}, {"to", "o" + std::to_string(i % partners)}}}});
    if (i > 0) apply(model::AddElement{{"c" + id, Type::Contact, {{"from", id}, {"to", "r" + std::to_string(i / 2)}}}});
  }
  // A third of the shapes that `layout --as lanes` would write.
  const paint::PangoMeasurer measurer;
  const model::Changes shapes = diagram::writeLayout(made, "d", measurer, true);
  for (std::size_t i = 0; i < shapes.size(); i += 3) apply(shapes[i]);
  return made;
}

void moveOneNode(benchmark::State& state, const std::string& layout) {
  model::Model made = makeModel(static_cast<int>(state.range(0)), layout);
  const paint::PangoMeasurer measurer;
  diagram::Scene scene(made, "d", measurer);
  const std::string shape(made.elements(Type::Shape)[300].id());
  int x = 0;
  for (auto _ : state) {
    const model::Change change = model::SetAttribute{shape, "x", std::to_string(x = (x + 8) % 4000)};
    if (!made.apply(change)) std::abort();
    scene.update({change});
  }
}
BENCHMARK_CAPTURE(moveOneNode, lanes, "lanes")->Arg(2000)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(moveOneNode, free, "free")->Arg(2000)->Unit(benchmark::kMicrosecond);

void readAnew(benchmark::State& state) {
  const model::Model made = makeModel(static_cast<int>(state.range(0)), "lanes");
  const paint::PangoMeasurer measurer;
  diagram::Scene scene(made, "d", measurer);
  for (auto _ : state) scene.rebuild();
}
BENCHMARK(readAnew)->Arg(200)->Arg(2000)->Unit(benchmark::kMicrosecond);

void hitTest(benchmark::State& state) {
  const model::Model made = makeModel(static_cast<int>(state.range(0)), "lanes");
  const paint::PangoMeasurer measurer;
  const diagram::Scene scene(made, "d", measurer);
  const diagram::Rect area = scene.bounds();
  double part = 0;
  for (auto _ : state) {
    part = part > 1 ? part - 1 : part + 0.0618;
    const diagram::Point at{area.x + area.width * part, area.y + area.height * (1 - part)};
    benchmark::DoNotOptimize(scene.hitTest(at));
  }
}
BENCHMARK(hitTest)->Arg(2000)->Unit(benchmark::kMicrosecond);

void drawAll(benchmark::State& state) {
  const model::Model made = makeModel(static_cast<int>(state.range(0)), "lanes");
  const paint::PangoMeasurer measurer;
  const diagram::Scene scene(made, "d", measurer);
  diagram::DisplayList list;
  for (auto _ : state) {
    list.clear();
    scene.draw(list, {});
  }
}
BENCHMARK(drawAll)->Arg(200)->Arg(2000)->Unit(benchmark::kMicrosecond);

void drawScreen(benchmark::State& state) {
  const model::Model made = makeModel(static_cast<int>(state.range(0)), "lanes");
  const paint::PangoMeasurer measurer;
  const diagram::Scene scene(made, "d", measurer);
  const diagram::Rect screen{scene.bounds().x, scene.bounds().y, 1440, 900};
  diagram::DisplayList list;
  for (auto _ : state) {
    list.clear();
    scene.draw(list, {}, screen);
  }
}
BENCHMARK(drawScreen)->Arg(2000)->Unit(benchmark::kMicrosecond);

}  // namespace
