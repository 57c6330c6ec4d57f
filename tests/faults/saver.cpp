// SPDX-License-Identifier: MIT
#include "faults/saver.h"

#include "storage/safe_file.h"

namespace faults {
namespace {

class PlainSaver : public Saver {
 public:
  void prepare(const Job& job) override {
    m_options.expectedHash = job.expectedHash;
    m_options.store = storage::StateStore(job.state);
  }
  Said save(const Job& job) override {
    const auto saved = storage::saveModel(job.model, job.target, m_options);
    return {saved.has_value(), saved ? std::string() : saved.error().message};
  }

 private:
  storage::SaveOptions m_options;
};

}  // namespace

std::unique_ptr<Saver> plainSaver() { return std::make_unique<PlainSaver>(); }

Said saveNow(const Job& job) {
  PlainSaver saver;
  saver.prepare(job);
  return saver.save(job);
}

}  // namespace faults
