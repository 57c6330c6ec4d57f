// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/report.hpp>

#include "runner/sink.h"
#include "support/sketch.h"

namespace runner {
namespace {

using testing::HasSubstr;

/// The refusals of one fix on two schools.
template <class Build>
std::string refusalsOf(Build build) {
  const model::Sketch sketch = model::Sketch().addSchools();
  const Snapshot snapshot(sketch.model, {});
  Sink sink(snapshot, "en");
  const samenspel::Model model(snapshot.table());
  samenspel::Report report(sink.table());
  build(report.finding("R", samenspel::Severity::Info).text({{"en", "x"}}).fix({{"en", "Fix"}}), model);
  report.deliver();
  sink.finish();
  std::string all;
  for (const Refusal& refusal : sink.refusals()) all += refusal.what + "\n";
  return all;
}

using Fix = samenspel::Fix;
using Model = samenspel::Model;

TEST(FixSink, TakesAFixThatIsRight) {
  EXPECT_EQ(refusalsOf([](Fix& fix, const Model& model) {
              const auto link = fix.addLink("contact", model.find("boardA"), model.find("boardB"));
              fix.set(link, "state", "wished").set(model.root(), "asOf", "2022-01-01");
            }),
            "");
}

TEST(FixSink, RefusesTypesThatAreNoNodeLinkOrCriterion) {
  for (const char* type : {"diagram", "collaboration", "waiver", "unheardOf"}) {
    EXPECT_THAT(refusalsOf([&](Fix& fix, const Model&) { fix.add(type); }), HasSubstr("change_add.type")) << type;
  }
}

TEST(FixSink, RefusesAttributesTheTypeDoesNotHave) {
  for (const char* attribute : {"kind2", "mood", "from", "id", "#owner"}) {
    EXPECT_THAT(refusalsOf([&](Fix& fix, const Model& model) { fix.set(model.find("boardA"), attribute, "x"); }),
                HasSubstr("change_set.attribute"))
        << attribute;
  }
}

TEST(FixSink, RefusesALinkWithoutItsEnds) {
  EXPECT_THAT(refusalsOf([](Fix& fix, const Model&) { fix.add("contact"); }),
              HasSubstr("adds a link of type ‘contact’ without giving both of its ends"));
}

TEST(FixSink, RefusesToGiveANodeEnds) {
  EXPECT_THAT(refusalsOf([](Fix& fix, const Model& model) { fix.moveTo(model.find("boardA"), model.find("B")); }),
              HasSubstr("change_end.link of ‘change_end’ is ‘boardA’"));
}

TEST(FixSink, RefusesAnEndThatIsAddedLater) {
  EXPECT_THAT(refusalsOf([](Fix& fix, const Model& model) {
                const auto link = fix.add("contact");
                const auto role = fix.add("role");
                fix.moveFrom(link, model.find("boardA")).moveTo(link, role);
              }),
              HasSubstr("change_end.target"));
}

TEST(FixSink, RefusesToRemoveWhatIsNotInTheModel) {
  EXPECT_THAT(refusalsOf([](Fix& fix, const Model& model) { fix.remove(model.root()); }), HasSubstr("has no id"));
  EXPECT_THAT(refusalsOf([](Fix& fix, const Model& model) { fix.remove(model.find("nobody")); }),
              HasSubstr("but the model has only"));
}

}  // namespace
}  // namespace runner
