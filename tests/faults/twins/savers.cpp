// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <pugixml.hpp>

#include "faults/twins/twins.h"
#include "storage/model_writer.h"

namespace faults::twins {
namespace {

const char* const failed = "a.samenspel could not be saved. It is unchanged.";

bool write(const std::string& path, const std::string& bytes, bool synced) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
  if (file < 0) return false;
  bool done = ::write(file, bytes.data(), bytes.size()) == ssize_t(bytes.size());
  if (synced) done = ::fsync(file) == 0 && done;
  return ::close(file) == 0 && done;
}

class WritesOverTheFile : public Saver {
 public:
  Said save(const Job& job) override {
    pugi::xml_document document;
    document.load_string(storage::writeModel(job.model).c_str(),
                         pugi::parse_full | pugi::parse_ws_pcdata | pugi::parse_fragment);
    return {document.save_file(job.target.c_str(), "", pugi::format_raw), failed};
  }
};

class RemovesBeforeItRenames : public Saver {
 public:
  Said save(const Job& job) override {
    const std::string beside = job.target.string() + ".saving-twin";
    if (!write(beside, storage::writeModel(job.model), true)) return {false, failed};
    ::unlink(job.target.c_str());
    return {::rename(beside.c_str(), job.target.c_str()) == 0, failed};
  }
};

class WritesPlainlyAfterAnyError : public Saver {
 public:
  Said save(const Job& job) override {
    const Said said = saveNow(job);
    if (said.saved) return said;
    std::ofstream(job.target, std::ios::binary) << storage::writeModel(job.model);
    return {true, {}};
  }
};

class RenamesBeforeItSyncs : public Saver {
 public:
  Said save(const Job& job) override {
    const std::string beside = job.target.string() + ".saving-twin";
    if (!write(beside, storage::writeModel(job.model), false)) return {false, failed};
    return {::rename(beside.c_str(), job.target.c_str()) == 0, failed};
  }
};

}  // namespace

std::unique_ptr<Saver> writesOverTheFile() { return std::make_unique<WritesOverTheFile>(); }
std::unique_ptr<Saver> removesBeforeItRenames() { return std::make_unique<RemovesBeforeItRenames>(); }
std::unique_ptr<Saver> writesPlainlyAfterAnyError() { return std::make_unique<WritesPlainlyAfterAnyError>(); }
std::unique_ptr<Saver> renamesBeforeItSyncs() { return std::make_unique<RenamesBeforeItSyncs>(); }

}  // namespace faults::twins
