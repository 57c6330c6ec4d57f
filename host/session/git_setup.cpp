// SPDX-License-Identifier: MIT
#include "session/git_setup.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "base/text.h"
#include "session/operations.h"
#include "storage/descriptor.h"
#include "storage/file.h"

extern char** environ;

namespace session {
namespace {

namespace fs = std::filesystem;
using base::tr;

constexpr std::string_view attributesLine = "*.samenspel diff=samenspel merge=samenspel";

struct GitAnswer {
  int code = -1;  ///< -1: git could not be run
  std::string text;
};

/// Runs git and waits for it; what it says on standard error is the user's to read.
GitAnswer git(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "git");
  std::vector<char*> pointers;
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return {};
  const storage::Descriptor reading(ends[0]);
  storage::Descriptor writing(ends[1]);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, writing.number(), STDOUT_FILENO);
  pid_t process = 0;
  const int error = ::posix_spawnp(&process, "git", &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return {};
  writing.close();
  GitAnswer answer;
  char buffer[4096];
  for (ssize_t count; (count = ::read(reading.number(), buffer, sizeof buffer)) > 0;)
    answer.text.append(buffer, std::size_t(count));
  int status = 0;
  if (::waitpid(process, &status, 0) == process && WIFEXITED(status)) answer.code = WEXITSTATUS(status);
  while (!answer.text.empty() && answer.text.back() == '\n') answer.text.pop_back();
  return answer;
}

/// For the shell that git runs a driver with.
std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? "'\\''" : std::string(1, c);
  return result + "'";
}

base::Result<void> configure(const std::string& scope, const std::string& name, const std::string& value) {
  if (git({"config", scope, "--replace-all", name, value}).code == 0) return {};
  return base::failure(base::ErrorCode::NotWritable,
                       tr("git did not accept the setting {name}; what it said is above.", {{"name", name}}));
}

/// The file that gives files of a repository, or all of a user's, their drivers.
base::Result<fs::path> attributesFile(bool global) {
  if (!global) {
    const GitAnswer top = git({"rev-parse", "--show-toplevel"});
    if (top.code == 0 && !top.text.empty()) return fs::path(top.text) / ".gitattributes";
    if (top.code == -1)
      return base::failure(base::ErrorCode::NotFound, tr("git is not installed here. Install it, and try again."));
    return base::failure(
        base::ErrorCode::NotFound,
        tr("There is no git repository with files here. Go to one, or use --global for all of yours."));
  }
  const GitAnswer set = git({"config", "--global", "--type=path", "core.attributesFile"});
  if (set.code == -1)
    return base::failure(base::ErrorCode::NotFound, tr("git is not installed here. Install it, and try again."));
  if (set.code == 0 && !set.text.empty()) return fs::path(set.text);
  if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config != '\0')
    return fs::path(config) / "git" / "attributes";
  const char* home = std::getenv("HOME");
  if (home == nullptr || *home == '\0')
    return base::failure(base::ErrorCode::NotFound, tr("There is no home directory to keep git's settings in."));
  return fs::path(home) / ".config" / "git" / "attributes";
}

/// Adds the line where it is not there yet.
base::Result<void> addAttributes(const fs::path& file) {
  std::string text;
  if (const auto known = storage::readFile(file))
    text = *known;
  else if (known.error().code != base::ErrorCode::NotFound && known.error().code != base::ErrorCode::Empty)
    return tl::unexpected(known.error());
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    if (std::string_view(text).substr(from, end - from) == attributesLine) return {};
    from = end + 1;
  }
  if (!text.empty() && text.back() != '\n') text += '\n';
  text.append(attributesLine).append("\n");
  std::error_code ignored;
  fs::create_directories(file.parent_path(), ignored);
  return writeOutput(file.string(), text);
}

}  // namespace

base::Result<std::vector<std::string>> setUpGit(const std::string& program, bool global) {
  const auto attributes = attributesFile(global);
  if (!attributes) return tl::unexpected(attributes.error());
  const std::string scope = global ? "--global" : "--local", command = quoted(program);
  const std::pair<const char*, std::string> settings[] = {
      {"merge.samenspel.name", tr("models of collaborations, by their ids")},
      {"merge.samenspel.driver", command + " merge %O %A %B -o %A --name %P"},
      {"diff.samenspel.textconv", command + " words --anyway"},
  };
  for (const auto& [name, value] : settings)
    if (auto done = configure(scope, name, value); !done) return tl::unexpected(done.error());
  if (auto done = addAttributes(*attributes); !done) return tl::unexpected(done.error());
  const GitAnswer config =
      global ? GitAnswer{0, "~/.gitconfig"} : git({"rev-parse", "--path-format=absolute", "--git-path", "config"});
  return std::vector<std::string>{config.text, attributes->string()};
}

}  // namespace session
