// SPDX-License-Identifier: MIT
#include "analysis/plugin_records.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdlib>

#include "base/number.h"
#include "storage/file.h"
#include "storage/posix_file.h"
#include "storage/state_store.h"
#include "xml/document.h"
#include "xml/writer.h"

namespace analysis {
namespace {

constexpr std::string_view recordsNamespace = "urn:samenspel:plugins:1";
constexpr std::array<std::string_view, 5> standings = {"ready", "not-allowed", "changed", "switched-off", "failing"};

tl::unexpected<base::Error> notKept(const std::filesystem::path& file, int number) {
  return base::failure(base::ErrorCode::NotWritable,
                       base::tr("What you decided about plugins could not be kept in {file}: {reason}.",
                                {{"file", file.string()}, {"reason", storage::systemReason(number)}}),
                       {file.string(), 0, 0, {}});
}

int makePrivate(const std::filesystem::path& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory.parent_path(), error);
  return ::mkdir(directory.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

}  // namespace

std::string_view token(Standing standing) { return standings[std::size_t(standing)]; }

std::string whyNotRun(const Plugin& plugin, Standing standing, base::Language language) {
  const auto sentence = [&](std::string_view message) {
    return base::trIn(language, message, {{"name", plugin.name(language)}, {"id", plugin.id}});
  };
  switch (standing) {
    case Standing::NotAllowed:
      return sentence(
          "The analysis “{name}” was not run: it is not part of the program, and you have not allowed it yet. Allow it "
          "in the list of plugins, or with samenspel-cli plugins allow {id}.");
    case Standing::Changed:
      return sentence(
          "The analysis “{name}” was not run: its file changed since you allowed it. Allow it again in the list of "
          "plugins, or with samenspel-cli plugins allow {id}, if you know why.");
    case Standing::SwitchedOff:
      return sentence("The analysis “{name}” was not run: you switched it off.");
    case Standing::Failing:
      return sentence(
          "The analysis “{name}” was switched off: it failed three times in a row. Allow it again in the list of "
          "plugins, or with samenspel-cli plugins allow {id}.");
    case Standing::Ready:
      break;
  }
  return {};
}

PluginRecords PluginRecords::ofUser() {
  return PluginRecords(storage::StateStore::ofUser().directory() / "plugins.xml");
}

Standing PluginRecords::standing(const Plugin& plugin) const {
  const Content content = read();
  const auto found = content.plugins.find(plugin.id);
  const Record record = found == content.plugins.end() ? Record{} : found->second;
  if (record.off) return Standing::SwitchedOff;
  if (plugin.origin == Origin::User && record.allowed.empty()) return Standing::NotAllowed;
  if (plugin.origin == Origin::User && record.allowed != plugin.sha256) return Standing::Changed;
  return record.failed == plugin.sha256 && record.failures >= mostFailures ? Standing::Failing : Standing::Ready;
}

int PluginRecords::failures(const Plugin& plugin) const {
  const Content content = read();
  const auto found = content.plugins.find(plugin.id);
  return found == content.plugins.end() || found->second.failed != plugin.sha256 ? 0 : found->second.failures;
}

base::Result<void> PluginRecords::allow(const Plugin& plugin) const {
  if (auto verified = verifyLibrary(plugin); !verified) return verified;
  return change([&](Content& content) { content.plugins[plugin.id] = {plugin.sha256, false, {}, 0}; });
}

base::Result<void> PluginRecords::switchOn(const Plugin& plugin, bool on) const {
  return change([&](Content& content) { content.plugins[plugin.id].off = !on; });
}

void PluginRecords::noteRun(const Plugin& plugin, bool failed) const {
  const int before = failures(plugin);
  if (failed ? before >= mostFailures : before == 0) return;
  // A count that cannot be kept is no reason to fail: the plugin is stopped each time all the same.
  (void)change([&](Content& content) {
    Record& record = content.plugins[plugin.id];
    record.failures = !failed ? 0 : record.failed == plugin.sha256 ? record.failures + 1 : 1;
    record.failed = failed ? plugin.sha256 : std::string();
  });
}

base::Result<void> PluginRecords::remove(const Plugin& plugin) const {
  if (plugin.origin != Origin::User)
    return base::failure(
        base::ErrorCode::Invalid,
        base::tr("The plugin {id} does not lie in your own plugin folder, so it is not removed. You can switch it off.",
                 {{"id", plugin.id}}));
  for (const auto& file : {plugin.manifest, plugin.library}) {
    std::error_code error;
    std::filesystem::remove(file, error);
    if (error)
      return base::failure(base::ErrorCode::NotWritable,
                           base::tr("{file} could not be removed: {reason}.",
                                    {{"file", file.string()}, {"reason", storage::systemReason(error.value())}}));
  }
  return change([&](Content& content) { content.plugins.erase(plugin.id); });
}

bool PluginRecords::strict() const { return read().strict; }

base::Result<void> PluginRecords::setStrict(bool strict) const {
  return change([&](Content& content) { content.strict = strict; });
}

PluginRecords::Content PluginRecords::read() const {
  Content content;
  const auto bytes = storage::readFile(m_file);
  if (!bytes) return content;
  const auto document = xml::parse(*bytes, m_file.string(), xml::Limits{.bytes = 1u << 20, .depth = 4});
  if (!document || document->root().attribute("xmlns") != recordsNamespace) return content;
  content.strict = document->root().attribute("strict") == "yes";
  for (xml::Node node = document->root().firstChild(); node; node = node.next()) {
    if (node.name() != "plugin") continue;
    const auto failures = base::parseNumber(node.attribute("failures")).value_or(0);
    content.plugins[std::string(node.attribute("id"))] = {
        std::string(node.attribute("allowed")), node.attribute("off") == "yes", std::string(node.attribute("failed")),
        failures >= 0 && failures <= mostFailures ? int(failures) : mostFailures};
  }
  return content;
}

base::Result<void> PluginRecords::change(const std::function<void(Content&)>& edit) const {
  if (const int error = makePrivate(m_file.parent_path()); error != 0) return notKept(m_file, error);
  const storage::Descriptor lock(
      ::open((m_file.string() + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!lock || ::flock(lock.number(), LOCK_EX) != 0) return notKept(m_file, errno);
  Content content = read();
  edit(content);
  xml::Writer writer;
  writer.open("plugins");
  writer.attribute("xmlns", recordsNamespace);
  if (content.strict) writer.attribute("strict", "yes");
  for (const auto& [id, record] : content.plugins) {
    writer.open("plugin");
    writer.attribute("id", id);
    if (!record.allowed.empty()) writer.attribute("allowed", record.allowed);
    if (record.off) writer.attribute("off", "yes");
    if (record.failures > 0) {
      writer.attribute("failed", record.failed);
      writer.attribute("failures", std::to_string(record.failures));
    }
    writer.close();
  }
  writer.close();
  if (const int error = storage::posix::replaceWith(m_file, writer.take()); error != 0) return notKept(m_file, error);
  return {};
}

}  // namespace analysis
