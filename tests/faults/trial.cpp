// SPDX-License-Identifier: MIT
#include "faults/trial.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/hash.h"
#include "storage/model_writer.h"
#include "storage/recovery.h"
#include "storage/self_check.h"

namespace faults {
namespace {

namespace fs = std::filesystem;

constexpr int manyVersions = 23;

std::optional<std::string> contentOf(const fs::path& path) {
  std::error_code none;
  return fs::is_regular_file(path, none) ? std::optional(Scratch::read(path)) : std::nullopt;
}

// Ten thousand saves wait for no disk where there is one of memory.
fs::path inMemory() {
  std::error_code error;
  const fs::path memory = "/dev/shm";
  return fs::is_directory(memory, error) && ::access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path();
}

std::string versionNumber(int n) { return "<version-" + std::to_string(n) + "/>"; }

bool holds(const fs::path& folder, const std::string& bytes) {
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == ".samenspel" && Scratch::read(entry->path()) == bytes) return true;
  return false;
}

}  // namespace

std::string inWords(Scene scene) {
  const char* const words[] = {"first save",        "over a file",       "with many versions",  "through a link",
                               "file of two names", "over another file", "no replacing rename", "folder read-only"};
  return words[int(scene)];
}

Trial::Trial(Scene scene, const model::Model& model, Saver& saver)
    : m_scratch(inMemory()), m_scene(scene), m_saver(saver) {
  m_job.target = m_scratch / "work" / "a.samenspel";
  m_job.state = m_scratch / "state" / "samenspel";
  m_job.model = model;
  if (scene != Scene::First) m_before = storage::writeModel(model);
  (void)m_job.model.apply(model::SetAttribute{"", "title", "What the save is about"});
  m_after = storage::writeModel(m_job.model);
  if (scene == Scene::OverAnother) m_before = "<another file=\"yes\"/>";
  if (scene == Scene::First) m_job.expectedHash = "";
  if (scene != Scene::First && scene != Scene::OverAnother) m_job.expectedHash = base::sha256(*m_before);
}

void Trial::arrange() const {
  fs::remove_all(m_scratch / "work");
  fs::remove_all(m_scratch / "state");
  fs::create_directories(m_scratch / "work" / "deeper");
  fs::create_directories(m_job.state);
  if (m_scene == Scene::ThroughLink) {
    m_scratch.write("work/deeper/real.samenspel", *m_before);
    fs::create_symlink("real.samenspel", m_scratch / "work" / "deeper" / "link");
    fs::create_symlink("deeper/link", m_job.target);
  } else if (m_before) {
    m_scratch.write("work/a.samenspel", *m_before);
  }
  if (m_scene == Scene::TwoNames) fs::create_hard_link(m_job.target, m_scratch / "work" / "deeper" / "other");
  if (m_scene != Scene::ManyVersions) return;
  const fs::path versions = m_job.state / "versions" / storage::StateStore::keyOf(m_job.target);
  fs::create_directories(versions);
  for (int n = 0; n < manyVersions; ++n)
    m_scratch.write(
        fs::relative(versions, m_scratch.path()) / ("0000165000" + std::to_string(1000 + n) + "-v.samenspel"),
        versionNumber(n));
}

bool Trial::isInPlace() const {
  return m_scene == Scene::TwoNames || m_scene == Scene::CannotReplace || m_scene == Scene::FolderReadOnly;
}

// What the scene's file system does not do.
Decide Trial::rules() const {
  const std::string folder = m_job.target.parent_path();
  return [scene = m_scene, folder](const Call& call, const Watched& watched) -> Verdict {
    if (scene == Scene::CannotReplace && call.name == "rename" && watched.text(call.arguments[1]).starts_with(folder))
      return {Verdict::Fail, EPERM};
    const bool makes = call.name == "openat" && (call.arguments[2] & O_CREAT) != 0;
    if (scene == Scene::FolderReadOnly && makes && watched.text(call.arguments[1]).starts_with(folder))
      return {Verdict::Fail, EACCES};
    return {};
  };
}

Ended Trial::saveOnce(const Decide& decide) const {
  arrange();
  const auto save = [this] {
    const Said said = m_saver.save(m_job);
    return (said.saved ? "+" : "-") + said.message;
  };
  return watch([this] { m_saver.prepare(m_job); }, save, decide);
}

std::vector<std::string> Trial::calls() {
  std::vector<std::string> names;
  const Decide rules = this->rules();
  // What a process got for its first save, as a source of chance, it and its children do not ask for again: without this
  // the calls of the first trial had other numbers than those of the next.
  arrange();
  (void)saveNow(m_job);
  const Ended run = saveOnce([&](const Call& call, const Watched& watched) {
    names.push_back(call.name);
    return rules(call, watched);
  });
  if (!run.said.starts_with('+') || contentOf(m_job.target) != m_after) names.clear();
  return names;
}

Trial::Outcome Trial::with(const Injection& injection) {
  Injector injector(injection, rules());
  const Ended run = saveOnce([&](const Call& call, const Watched& watched) { return injector(call, watched); });
  if (injector.done().empty()) return {};
  const std::string fault = faultOf(run);
  return {injector.done(), fault.empty() ? fault : inWords(m_scene) + ", " + injector.done() + ": " + fault};
}

std::string Trial::faultOf(const Ended& run) const {
  if (run.hung) return "it hangs";
  if (run.crashed) return "it crashed";
  const auto now = contentOf(m_job.target);
  const bool isNew = now == m_after, isOld = now == m_before;
  const bool bothKept =
      holds(m_job.state / "recovery", m_after) && m_before && holds(m_job.state / "versions", *m_before);
  if (!isNew && !isOld && !(isInPlace() && bothKept))
    return now ? "the file holds " + std::to_string(now->size()) + " bytes that nobody saved" : "the file is gone";
  for (const std::string& fault :
       {faultOfAnswer(run, now), faultOfCopies(run, isNew), faultOfJournal(isNew), faultOfNextSave()})
    if (!fault.empty()) return fault;
  return {};
}

std::string Trial::faultOfAnswer(const Ended& run, const std::optional<std::string>& now) const {
  if (run.wasKilled || run.said.empty()) return {};
  const std::string message = run.said.substr(1);
  if (run.said.front() == '+') return now == m_after ? "" : "it says that it saved, and did not";
  if (message.find("a.samenspel") == message.npos && message.find(m_job.state) == message.npos)
    return "no file is named: " + message;
  if (message.back() != '.') return "no sentence: " + message;
  if (now != m_before && message.find("damaged") == message.npos) return "the file is another, and it says: " + message;
  const auto from = message.find("lies in ");
  if (from == message.npos) return {};
  const std::string copy = message.substr(from + 8, message.size() - from - 9);
  return contentOf(copy) == m_after ? "" : "there is no copy where it says: " + message;
}

std::string Trial::faultOfCopies(const Ended& run, bool isNew) const {
  const auto versions = storage::StateStore(m_job.state).versions(m_job.target);
  std::vector<std::string> kept;
  for (const fs::path& version : versions) kept.push_back(Scratch::read(version));
  const auto has = [&](const std::string& bytes) { return std::ranges::find(kept, bytes) != kept.end(); };
  std::vector<std::string> known = {m_before.value_or(""), m_after};
  for (int n = 0; n < manyVersions; ++n) {
    known.push_back(versionNumber(n));
    const bool mustStay = m_scene == Scene::ManyVersions && n > manyVersions - 18;
    if (mustStay && !has(versionNumber(n))) return "version " + std::to_string(n) + " is lost";
  }
  for (const std::string& version : kept)
    if (std::ranges::find(known, version) == known.end()) return "a version is not whole";
  if (isNew && m_before && run.wasKilled && !has(*m_before)) return "the file before is in no version";
  const auto found = names();
  if (m_scene == Scene::ThroughLink && !fs::is_symlink(fs::symlink_status(m_job.target))) return "the link is gone";
  if (m_scene == Scene::TwoNames &&
      Scratch::read(m_scratch / "work" / "deeper" / "other") != Scratch::read(m_job.target))
    return "the two names part";
  for (const std::string& name : found)
    if (name != "a.samenspel" && name != "real.samenspel" && name != "link" && name != "other" &&
        name.find(".saving-") == name.npos)
      return "there is a file " + name;
  return {};
}

std::string Trial::faultOfJournal(bool isNew) const {
  if (!m_saver.keepsAJournal()) return {};
  const auto offered = storage::abandonedWork(storage::StateStore(m_job.state));
  if (isNew) return offered.empty() ? "" : "work is offered that is in the file";
  if (offered.size() != 1) return "the work is in no journal";
  return storage::readsBackAs(m_job.model, offered[0].now) ? "" : "the journal holds other work";
}

// Whatever happened, the next save goes well and clears what is left.
std::string Trial::faultOfNextSave() const {
  Job next = m_job;
  next.expectedHash.reset();
  const Said said = saveNow(next);
  if (!said.saved || contentOf(m_job.target) != m_after) return "the next save fails: " + said.message;
  for (const std::string& name : names())
    if (name.find(".saving-") != name.npos) return name + " stays behind";
  return {};
}

std::vector<std::string> Trial::names() const {
  std::vector<std::string> all;
  for (const auto& entry : fs::recursive_directory_iterator(m_scratch / "work"))
    if (!entry.is_directory()) all.push_back(entry.path().filename());
  return all;
}

}  // namespace faults
