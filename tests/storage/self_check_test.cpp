// SPDX-License-Identifier: MIT
#include "storage/self_check.h"

#include <gtest/gtest.h>

#include "storage/model_reader.h"
#include "storage/model_writer.h"

namespace {

using model::Type;

void add(model::Model& model, std::string id, Type type, std::vector<model::AttributeValue> attributes) {
  ASSERT_TRUE(model.apply(model::AddElement{{std::move(id), type, std::move(attributes)}}));
}

model::Model reread(const model::Model& model) {
  auto read = storage::readModel(storage::writeModel(model), "a");
  EXPECT_TRUE(read);
  return std::move(read->model);
}

TEST(SelfCheck, AcceptsWhatHasNoPlaceInAFile) {
  model::Model model;
  add(model, "c1", Type::Criterion, {{"#owner", "gone"}, {"text", "t"}});
  add(model, "d9/x", Type::Shape, {{"#owner", "d9"}, {"of", "x"}, {"x", "1"}});
  add(model, "foreign/1", Type::Foreign, {{"#owner", "gone"}, {"#raw", "<x/>"}});
  add(model, "o1", Type::Organisation, {{"name", "a\x01z"}, {"partnership", "core"}});
  add(model, "o2#2", Type::Organisation, {{"name", "b"}, {"#id", "o2"}});
  add(model, "d1", Type::Diagram, {{"name", "D"}});
  add(model, "old/key", Type::Bend, {{"#owner", "d1"}, {"of", "l"}, {"order", "3"}, {"x", "1.999"}});
  add(model, "foreign/2", Type::Foreign, {{"#owner", "/elements"}, {"#before", "gone"}, {"#raw", "<x/>"}});
  const model::Model again = reread(model);
  EXPECT_FALSE(model::sameContent(model, again));
  EXPECT_TRUE(storage::readsBackAs(model, again));
}

TEST(SelfCheck, SeesEverythingThatIsMissingOrDifferent) {
  model::Model model;
  add(model, "d1", Type::Diagram, {{"name", "D"}});
  add(model, "d1/o1", Type::Shape, {{"#owner", "d1"}, {"of", "o1"}, {"x", "1"}});
  add(model, "foreign/2", Type::Foreign, {{"#owner", "/elements"}, {"#raw", "<x/>"}});
  for (const char* id : {"d1/o1", "foreign/2", "d1"}) {
    model::Model less = model;
    ASSERT_TRUE(less.apply(model::RemoveElement{id}));
    std::string where;
    EXPECT_FALSE(storage::readsBackAs(model, less, &where)) << id;
    EXPECT_EQ(where, id);
    EXPECT_FALSE(storage::readsBackAs(less, model));
  }
  for (const auto& [id, name] : {std::pair("d1", "name"), std::pair("d1/o1", "x"), std::pair("d1", "colour"),
                                 std::pair("", "title"), std::pair("foreign/2", "#raw")}) {
    model::Model other = model;
    ASSERT_TRUE(other.apply(model::SetAttribute{id, name, "7"}));
    EXPECT_FALSE(storage::readsBackAs(model, other)) << id << name;
  }
}

}  // namespace
