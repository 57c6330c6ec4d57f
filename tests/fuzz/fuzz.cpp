// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"

#include <cstdio>
#include <cstdlib>

#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/self_check.h"

namespace fuzz {
namespace {

constexpr Target all[] = {{"model_reader", modelReader},
                          {"report_reader", reportReader},
                          {"manifest", manifest},
                          {"journal", journal},
                          {"merge", merge},
                          {"key", key},
                          {"clipboard", clipboard},
                          {"typed_text", typedText}};

}  // namespace

std::function<void(const std::string&)> onFault = [](const std::string& what) {
  std::fprintf(stderr, "does not hold: %s\n", what.c_str());
  std::abort();
};

std::span<const Target> targets() { return all; }

void require(bool holds, std::string_view what) {
  if (!holds) onFault(std::string(what));
}

const model::Model& smallModel() {
  static const model::Model model = [] {
    const auto loaded = storage::loadModel(SAMENSPEL_SOURCE_DIR "/tests/fuzz/corpus/model_reader/small.samenspel");
    if (loaded) return loaded->model;
    onFault(base::describe(loaded.error()));
    return model::Model();
  }();
  return model;
}

void requireRoundTrip(const model::Model& model) {
  const std::string written = storage::writeModel(model);
  const auto reread = storage::readModel(written, "written");
  if (!reread) return onFault("what was written cannot be read: " + base::describe(reread.error()));
  std::string where;
  require(storage::readsBackAs(model, reread->model, &where), "what was written reads as something else: " + where);
  require(storage::writeModel(reread->model) == written, "what was read is written in another way");
}

}  // namespace fuzz
