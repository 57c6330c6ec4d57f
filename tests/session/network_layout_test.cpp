// SPDX-License-Identifier: MIT
#include "session/network_layout.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <queue>

#include "diagram/layout.h"
#include "diagram/networks.h"
#include "diagram/samples.h"
#include "paint/pango_measurer.h"
#include "session/operations.h"
#include "session/session.h"
#include "support/scratch.h"

namespace session {
namespace {

using diagram::NodeIndex;
using model::Type;
using Clock = std::chrono::steady_clock;

/// What a window's loop does with what is posted to it.
class Loop {
 public:
  Post post() {
    return [this](std::function<void()> work) {
      const std::lock_guard lock(m_mutex);
      m_work.push(std::move(work));
      m_came.notify_one();
    };
  }
  void runUntil(const std::function<bool()>& done) {
    const auto end = Clock::now() + std::chrono::seconds(60);
    while (!done() && Clock::now() < end) {
      std::unique_lock lock(m_mutex);
      if (!m_came.wait_for(lock, std::chrono::milliseconds(20), [this] { return !m_work.empty(); })) continue;
      const auto work = std::move(m_work.front());
      m_work.pop();
      lock.unlock();
      work();
    }
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_came;
  std::queue<std::function<void()>> m_work;
};

void expectTidy(const model::Model& model, std::string_view canvas) {
  const paint::PangoMeasurer measurer;
  const auto facts = diagram::readFacts(model, canvas, measurer);
  ASSERT_TRUE(facts.network);
  const auto layout = diagram::layOut(facts);
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    for (NodeIndex j = 0; j < i; ++j)
      if (!isPlate(facts, i) && !isPlate(facts, j)) {
        EXPECT_FALSE(layout.boxes[i].intersects(layout.boxes[j])) << facts.nodes[i].id << " on " << facts.nodes[j].id;
      }
  for (const auto& hull : layout.network->hulls)
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
      if (isPlate(facts, i)) continue;
      const bool member = facts.nodes[i].type == Type::Role && facts.nodes[i].partner == hull.organisation;
      EXPECT_EQ(hull.contains(layout.boxes[i].centre()), member) << facts.nodes[i].id;
    }
}

class NetworkOfSample : public testing::TestWithParam<std::string> {};

TEST_P(NetworkOfSample, IsTidyAndTheSameEveryTime) {
  model::Model model = diagram::sample(GetParam()), again = model;
  ASSERT_TRUE(layOut(model, "", LayoutKind::Network));
  const std::string canvas(model.elements(Type::Diagram).front().id());
  expectTidy(model, canvas);
  ASSERT_TRUE(layOut(again, "", LayoutKind::Network));
  const auto places = [](const model::Model& of) {
    std::vector<std::string> all;
    for (const auto& shape : of.elements(Type::Shape))
      all.push_back(std::string(shape.reference(model::Attr::Of)) + " " + std::string(shape.text(model::Attr::X)) +
                    " " + std::string(shape.text(model::Attr::Y)));
    return all;
  };
  EXPECT_EQ(places(model), places(again));
  EXPECT_EQ(places(model).size(), diagram::readFacts(model, canvas, paint::PangoMeasurer()).nodes.size());
}

INSTANTIATE_TEST_SUITE_P(Samples, NetworkOfSample, testing::ValuesIn(diagram::sampleNames()),
                         [](const auto& parameters) {
                           std::string name = parameters.param;
                           std::erase(name, '-');
                           return name;
                         });

TEST(NetworkLayout, LaysOutTwoThousandRoles) {
  const auto model = diagram::ringOfRoles(40, 45, 200);
  const auto places = arrange(networkTask(model, "d1", {}, paint::PangoMeasurer()), {});
  ASSERT_TRUE(places) << places.error().message;
  EXPECT_EQ(places->places.size(), 40u * 45 + 200 + 40 + 1);
}

TEST(NetworkLayout, EndsWithin200MillisecondsOfBeingAskedTo) {
  const auto model = diagram::ringOfRoles(1, 4000);
  const auto task = networkTask(model, "d1", {}, paint::PangoMeasurer());
  std::stop_source source;
  Clock::time_point asked;
  std::jthread asks([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    asked = Clock::now();
    source.request_stop();
  });
  const auto places = arrange(task, source.get_token());
  const auto ended = Clock::now();
  asks.join();
  ASSERT_FALSE(places);
  EXPECT_EQ(places.error().code, base::ErrorCode::Cancelled);
  EXPECT_LT(ended - asked, std::chrono::milliseconds(200));
}

class NetworkOfSession : public testing::Test {
 protected:
  std::unique_ptr<Session> open() {
    auto session = Session::open(
        m_scratch.write("model.samenspel", Scratch::read(diagram::sampleFolder() + "/stad-en-esch.samenspel")),
        m_loop.post());
    EXPECT_TRUE(session);
    return std::move(*session);
  }
  Scratch m_scratch;
  Loop m_loop;
};

TEST_F(NetworkOfSession, ComesAsOneStepWhileTheUserGoesOn) {
  const auto session = open();
  const auto canvas = session->addDiagram("Network");
  ASSERT_TRUE(canvas);
  std::optional<bool> done;
  session->layOutAsNetwork(*canvas, {}, [&](const base::Result<void>& result) { done = result.has_value(); });
  EXPECT_TRUE(session->isLayingOut());
  ASSERT_TRUE(session->rename(session->model().elements(Type::Role).front().id(), "Renamed meanwhile"));
  const std::string gone(session->model().elements(Type::Step).front().id());
  ASSERT_TRUE(session->remove({gone}));
  m_loop.runUntil([&] { return done.has_value(); });
  EXPECT_EQ(done, true);
  EXPECT_FALSE(session->isLayingOut());
  EXPECT_EQ(session->undoName(), "lay out as network");
  expectTidy(session->model(), *canvas);
  session->undo();
  EXPECT_EQ(session->undoName(), "delete");
  EXPECT_FALSE(session->model().find(*canvas)->is(model::Attr::Layout, "network"));
}

TEST_F(NetworkOfSession, StaysANetworkWhenItIsLaidOutAnew) {
  const auto session = open();
  const auto canvas = session->addDiagram("Network");
  ASSERT_TRUE(canvas);
  std::optional<bool> done;
  session->layOutAsNetwork(*canvas, {}, [&](const base::Result<void>& result) { done = result.has_value(); });
  m_loop.runUntil([&] { return done.has_value(); });
  const std::string role(session->model().elements(Type::Role).front().id());
  const auto before = session->model().find(*canvas + "/" + role)->data();
  ASSERT_TRUE(session->perform(diagram::Place{{{role, {-4000, -4000, 40, 40}}}}, *canvas));
  ASSERT_TRUE(session->layOut(*canvas));
  EXPECT_TRUE(session->model().find(*canvas)->is(model::Attr::Layout, "network"));
  EXPECT_EQ(session->model().find(*canvas + "/" + role)->data(), before) << "the same place as the layout had for it";
  expectTidy(session->model(), *canvas);
}

TEST_F(NetworkOfSession, ChangesNothingWhenItIsStopped) {
  const auto session = open();
  const auto canvas = session->addDiagram("Network");
  const std::string last = session->undoName();
  std::optional<base::ErrorCode> code;
  session->layOutAsNetwork(*canvas, {}, [&](const base::Result<void>& result) {
    if (!result) code = result.error().code;
  });
  session->stopLayingOut();
  m_loop.runUntil([&] { return code.has_value(); });
  EXPECT_EQ(code, base::ErrorCode::Cancelled);
  EXPECT_EQ(session->undoName(), last);
}

TEST_F(NetworkOfSession, IsNotHeardOfWhenTheSessionHasGone) {
  bool heard = false;
  {
    const auto session = open();
    session->layOutAsNetwork("", {}, [&](const base::Result<void>&) { heard = true; });
  }
  const auto end = Clock::now() + std::chrono::milliseconds(300);
  m_loop.runUntil([&] { return Clock::now() > end; });
  EXPECT_FALSE(heard);
}

TEST_F(NetworkOfSession, MovesOnlyWhatIsSelected) {
  const auto session = open();
  const auto canvas = session->addDiagram("Network");
  bool done = false;
  const auto ended = [&](const base::Result<void>&) { done = true; };
  session->layOutAsNetwork(*canvas, {}, ended);
  m_loop.runUntil([&] { return done; });
  const paint::PangoMeasurer measurer;
  const auto before = diagram::layOut(diagram::readFacts(session->model(), *canvas, measurer)).boxes;
  const auto steps = session->model().elements(Type::Step);
  const std::vector<std::string> only = {std::string(steps[0].id()), std::string(steps[1].id())};
  done = false;
  session->layOutAsNetwork(*canvas, only, ended);
  m_loop.runUntil([&] { return done; });
  const auto facts = diagram::readFacts(session->model(), *canvas, measurer);
  const auto after = diagram::layOut(facts).boxes;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (std::find(only.begin(), only.end(), facts.nodes[i].id) != only.end()) continue;
    // A plate keeps to the edge of its hull, which makes room for labels that turn to the other side of a link.
    if (isPlate(facts, i)) {
      EXPECT_LT(length(before[i].centre() - after[i].centre()), facts.nodes[i].width) << facts.nodes[i].id;
    } else {
      EXPECT_EQ(before[i], after[i]) << facts.nodes[i].id;
    }
  }
  expectTidy(session->model(), *canvas);
}

}  // namespace
}  // namespace session
