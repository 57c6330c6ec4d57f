// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <optional>
#include <pugixml.hpp>

#include "bench/large_model.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

// Each pair measures ours and pugixml's bare work on the same bytes: what reading, writing and keeping a model costs on
// top of the parser.
namespace {

constexpr std::size_t elements = 10'000;

const std::string& bytes() {
  static const std::string text = storage::writeModel(bench::largeModel(elements));
  return text;
}

std::size_t allocated() {
  const auto info = ::mallinfo2();
  return info.uordblks + info.hblkhd;
}

void speed(benchmark::State& state) { state.SetBytesProcessed(std::int64_t(state.iterations() * bytes().size())); }

void ReadWithPugixml(benchmark::State& state) {
  for (auto _ : state) {
    pugi::xml_document document;
    benchmark::DoNotOptimize(
        document.load_buffer(bytes().data(), bytes().size(), pugi::parse_default, pugi::encoding_utf8));
  }
  speed(state);
}

void ReadModel(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(storage::readModel(bytes(), "large.samenspel"));
  speed(state);
}

struct Text : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

void WriteWithPugixml(benchmark::State& state) {
  pugi::xml_document document;
  document.load_buffer(bytes().data(), bytes().size(), pugi::parse_default, pugi::encoding_utf8);
  for (auto _ : state) {
    Text text;
    document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
    benchmark::DoNotOptimize(text.text);
  }
  speed(state);
}

void WriteModel(benchmark::State& state) {
  const auto loaded = storage::readModel(bytes(), "large.samenspel");
  for (auto _ : state) benchmark::DoNotOptimize(storage::writeModel(loaded->model));
  speed(state);
}

void WriteModelInDocumentOrder(benchmark::State& state) {
  const auto loaded = storage::readModel(bytes(), "large.samenspel");
  for (auto _ : state) benchmark::DoNotOptimize(storage::writeInDocumentOrder(loaded->model));
  speed(state);
}

void MemoryOfPugixml(benchmark::State& state) {
  for (auto _ : state) {
    const std::size_t before = allocated();
    pugi::xml_document document;
    document.load_buffer(bytes().data(), bytes().size(), pugi::parse_default, pugi::encoding_utf8);
    state.counters["KiB"] = double(allocated() - before) / 1024;
  }
}

void MemoryOfModel(benchmark::State& state) {
  for (auto _ : state) {
    const std::size_t before = allocated();
    std::optional<model::Model> model;
    {
      auto loaded = storage::readModel(bytes(), "large.samenspel");
      model = std::move(loaded->model);
    }
    state.counters["KiB"] = double(allocated() - before) / 1024;
  }
}

BENCHMARK(ReadWithPugixml)->Unit(benchmark::kMillisecond);
BENCHMARK(ReadModel)->Unit(benchmark::kMillisecond);
BENCHMARK(WriteWithPugixml)->Unit(benchmark::kMillisecond);
BENCHMARK(WriteModel)->Unit(benchmark::kMillisecond);
BENCHMARK(WriteModelInDocumentOrder)->Unit(benchmark::kMillisecond);
BENCHMARK(MemoryOfPugixml)->Iterations(3);
BENCHMARK(MemoryOfModel)->Iterations(3);

}  // namespace
