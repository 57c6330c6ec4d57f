// SPDX-License-Identifier: MIT
#include "session/network_layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "analysis/runner_process.h"
#include "base/number.h"
#include "base/paths.h"
#include "base/text.h"
#include "diagram/write_places.h"
#include "model/workshop.h"

namespace session {
namespace {

using diagram::NodeIndex;
using diagram::Point;
using model::Attr;
using model::Type;

constexpr double pointsPerInch = 72;
constexpr std::chrono::minutes patience{5};

/// In the DOT language; lengths in inches. Names are numbers, so nothing needs quotes.
std::string inDot(const diagram::ForceGraph& graph) {
  auto inches = [](double pixels) { return base::formatNumber(pixels / pointsPerInch, 4); };
  std::string dot =
      "graph {layout=sfdp K=" + inches(graph.distance) +
      " overlap=prism overlap_scaling=-1.5 sep=\"+4\" splines=none\nnode [shape=box fixedsize=true label=\"\"]\n";
  auto out = std::back_inserter(dot);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i)
    fmt::format_to(out, "{} [width={} height={}]\n", i, inches(graph.nodes[i].width), inches(graph.nodes[i].height));
  for (const auto& edge : graph.edges) fmt::format_to(out, "{}--{}\n", edge.from, edge.to);
  return dot + "}\n";
}

/// The answer of samenspel-arranger: graphs that are missing or make no sense leave the rest out.
std::vector<std::vector<Point>> readAnswer(std::string_view answer) {
  std::vector<std::vector<Point>> graphs;
  std::vector<Point> places;
  while (!answer.empty()) {
    const auto end = answer.find('\n');
    const std::string_view line = answer.substr(0, end);
    answer.remove_prefix(end == std::string_view::npos ? answer.size() : end + 1);
    if (line.empty()) {
      graphs.push_back(std::move(places));
      places.clear();
      continue;
    }
    const auto space = line.find(' ');
    const auto x = base::parseNumber(line.substr(0, space));
    const auto y = space == std::string_view::npos ? x : base::parseNumber(line.substr(space + 1));
    if (!x || !y) break;
    places.push_back({*x, -*y});
  }
  return graphs;
}

}  // namespace

base::Result<std::vector<std::vector<Point>>> embedWithGraphviz(const std::vector<diagram::ForceGraph>& graphs,
                                                                std::stop_token stop) {
  std::string dot;
  for (const auto& graph : graphs) dot += inDot(graph);
  const auto program = base::programDirectory() / "samenspel-arranger";
  const auto run = analysis::runProgram({program.string()}, dot, patience, stop);
  if (run.ending == analysis::Ending::Cancelled)
    return base::failure(base::ErrorCode::Cancelled, base::tr("The layout was stopped. Nothing has changed."));
  if (run.ending == analysis::Ending::NeverStarted)
    return base::failure(base::ErrorCode::NotFound,
                         base::tr("The program {file}, which computes the layout, could not be started. Nothing has "
                                  "changed. Install Samenspel again.",
                                  {{"file", program.string()}}));
  auto places = readAnswer(run.report);
  if (run.ending != analysis::Ending::Exited || run.code != 0 || places.size() != graphs.size())
    return base::failure(base::ErrorCode::Invalid, base::tr("The layout could not be computed. Nothing has changed."));
  return places;
}

NetworkTask networkTask(const model::Model& model, std::string_view diagram, const std::vector<std::string>& only,
                        const diagram::TextMeasurer& measurer) {
  NetworkTask task{std::string(model::workshop::placesOf(model, diagram)),
                   diagram::readShownFacts(model, diagram, measurer, diagram::DiagramKind::Network),
                   {}};
  const auto isMeant = [&](NodeIndex node) {
    return std::find(only.begin(), only.end(), task.facts.nodes[node].id) != only.end();
  };
  for (NodeIndex i = 0; i < task.facts.nodes.size(); ++i) {
    const auto& node = task.facts.nodes[i];
    const bool withItsOrganisation =
        node.type == Type::Role && node.partner != diagram::kNoNode && isMeant(node.partner);
    task.moves.push_back(only.empty() || isMeant(i) || withItsOrganisation);
  }
  return task;
}

base::Result<NetworkPlaces> arrange(const NetworkTask& task, std::stop_token stop) {
  auto boxes = diagram::arrangeNetwork(task.facts, task.moves, embedWithGraphviz, std::move(stop));
  if (!boxes) return tl::unexpected(boxes.error());
  NetworkPlaces places{task.diagram, {}};
  for (NodeIndex i = 0; i < task.facts.nodes.size(); ++i) {
    // What stays keeps the shape it has, to the hundredth.
    const auto& node = task.facts.nodes[i];
    if (task.moves[i] || !node.placed) places.places.push_back({node.id, (*boxes)[i]});
  }
  return places;
}

model::Changes placesAsChanges(const model::Model& model, const NetworkPlaces& places) {
  model::Changes changes;
  const auto canvas = model.find(places.diagram);
  if (!canvas || canvas->type() != Type::Diagram) return changes;
  if (!canvas->is(Attr::Layout, "network"))
    changes.push_back(
        model::SetAttribute{places.diagram, std::string(model::attributeName(Attr::Layout)), std::string("network")});
  const diagram::ShapeWriter writer(model, places.diagram);
  for (const auto& [element, box] : places.places)
    if (model.find(element)) writer.place(changes, element, box);
  return changes;
}

NetworkJob::NetworkJob(NetworkTask task, Post post, Ended ended)
    : m_ended(std::make_shared<Ended>(std::move(ended))),
      m_thread(
          [task = std::move(task), post = std::move(post), weak = std::weak_ptr<Ended>(m_ended)](std::stop_token stop) {
            auto places = arrange(task, std::move(stop));
            post([weak, places = std::move(places)]() mutable {
              if (const auto still = weak.lock()) (*still)(std::move(places));
            });
          }) {}

NetworkJob::~NetworkJob() {
  m_ended.reset();
  cancel();
}

void NetworkJob::cancel() { m_thread.request_stop(); }

}  // namespace session
