// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <random>

#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/self_check.h"
#include "support/random_model.h"

namespace {

using model::Type;

// On top of a random collaboration: texts of all kinds, unknown attributes and content, shapes, notes, waivers.
model::Model randomFile(std::uint32_t seed) {
  model::Model model = support::randomModel(seed);
  std::mt19937 random(seed);
  const auto any = [&](const auto& list) { return *(std::begin(list) + random() % std::size(list)); };
  const char* const texts[] = {"",           " ",       "a\nb",   "<&>\"'",    "é😀",   "\x01\x02",
                               "1.500",      "-0",      "1e3",    "tab\there", "\r\n", "core",
                               "2021-02-30", "unknown", "shared", "formal",    "\xFF", "layers interests layers"};
  const char* const names[] = {"name",       "note",  "kind",       "layer",  "status",    "x:other", "zeta", "alpha",
                               "importance", "needs", "visibility", "effect", "inventory", "title",   "text", "unit"};
  const char* const raws[] = {"<!-- c -->", "<?p i?>", "<new a='1'><b/>t</new>", "plain &amp; text", "<![CDATA[<]]>"};
  std::vector<std::string> ids = {""};
  for (const auto& element : model.elements()) ids.emplace_back(element.id());
  const auto add = [&](std::string id, Type type, std::vector<model::AttributeValue> attributes) {
    (void)model.apply(model::AddElement{{std::move(id), type, std::move(attributes)}});
  };
  add("d1", Type::Diagram, {{"name", "D"}});
  for (int i = 0; i < 20; ++i) {
    add("d1/s" + std::to_string(i), Type::Shape,
        {{"#owner", "d1"}, {"of", any(ids)}, {"x", std::to_string(random() % 999)}});
    add("d1/b" + std::to_string(i), Type::Bend, {{"#owner", "d1"}, {"of", any(ids)}, {"order", std::to_string(i)}});
    add("q" + std::to_string(i), Type::Criterion, {{"#owner", any(ids)}, {"text", any(texts)}});
    add("w" + std::to_string(i), Type::Waiver, {{"rule", "GOV-00" + std::to_string(i)}, {"subjects", any(ids)}});
    add("f" + std::to_string(i), Type::Foreign,
        {{"#owner", random() % 2 == 0 ? any(ids) : "/elements"}, {"#before", any(ids)}, {"#raw", any(raws)}});
    add("x#" + std::to_string(i), Type::Role, {{"#id", "x"}, {"name", std::to_string(i)}});
  }
  for (int i = 0; i < 200; ++i) (void)model.apply(model::SetAttribute{any(ids), any(names), any(texts)});
  return model;
}

TEST(RoundTrip, KeepsRandomModels) {
  const std::uint32_t start = std::random_device()();
  for (std::uint32_t seed = start; seed < start + 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const model::Model model = randomFile(seed);
    const std::string once = storage::writeModel(model);
    const auto reread = storage::readModel(once, "random.samenspel");
    ASSERT_TRUE(reread) << reread.error().message << "\n" << once;
    std::string where;
    ASSERT_TRUE(storage::readsBackAs(model, reread->model, &where)) << where << "\n" << once;
    ASSERT_EQ(storage::writeModel(reread->model), once);
    const auto ordered = storage::readModel(storage::writeInDocumentOrder(model), "ordered.samenspel");
    ASSERT_TRUE(ordered);
    ASSERT_TRUE(storage::readsBackAs(model, ordered->model, &where)) << where;
  }
}

}  // namespace
