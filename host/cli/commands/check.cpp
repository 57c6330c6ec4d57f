// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/operations.h"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view token(model::Severity severity) {
  switch (severity) {
    case model::Severity::Error:
      return "error";
    case model::Severity::Warning:
      return "warning";
    case model::Severity::Info:
      break;
  }
  return "info";
}

/// What the user should look at; content of a newer version is worth a word, but nothing is wrong with it.
bool counts(const model::Problem& problem) { return problem.severity != model::Severity::Info; }

Json asJson(const session::PlacedProblem& placed) {
  const model::Problem& problem = placed.problem;
  return {{"rule", problem.rule},       {"severity", token(problem.severity)}, {"element", problem.element},
          {"related", problem.related}, {"line", placed.place.line},           {"column", placed.place.column},
          {"message", problem.message}};
}

Json asJson(const base::Error& error) {
  return {{"line", error.place.line}, {"column", error.place.column}, {"message", error.message}};
}

std::string summary(const std::string& file, std::size_t problems) {
  if (problems == 0) return base::tr("{file}: the structure is sound.", {{"file", file}});
  if (problems == 1) return base::tr("{file}: one problem in the structure.", {{"file", file}});
  return base::tr("{file}: {count} problems in the structure.", {{"file", file}, {"count", std::to_string(problems)}});
}

class Check {
 public:
  explicit Check(bool json) : m_json(json) {}

  void file(const std::string& path) {
    const auto loaded = session::readInput(path);
    if (!loaded) return unreadable(path, loaded.error());
    const auto problems = session::checkStructure(*loaded);
    const auto counted =
        std::size_t(std::ranges::count_if(problems, [](const auto& placed) { return counts(placed.problem); }));
    if (counted > 0) m_code = std::max(m_code, int(Found));
    for (const storage::Note& note : loaded->notes) diagnose(note.place, "info", note.message);
    if (m_json) {
      Json list = Json::array();
      for (const auto& placed : problems) list.push_back(asJson(placed));
      m_files.push_back({{"file", path}, {"readable", true}, {"problems", std::move(list)}});
      return;
    }
    for (const auto& placed : problems)
      diagnose(placed.place, token(placed.problem.severity), placed.problem.message + " [" + placed.problem.rule + "]");
    print(summary(path, counted) + "\n");
  }

  int finish() {
    if (m_json) print(Json({{"samenspel", "1.0"}, {"files", std::move(m_files)}}).dump(2) + "\n");
    return m_code;
  }

 private:
  void unreadable(const std::string& path, const base::Error& error) {
    m_code = Unreadable;
    report(error);
    if (m_json) m_files.push_back({{"file", path}, {"readable", false}, {"error", asJson(error)}});
  }

  bool m_json;
  int m_code = Done;
  Json m_files = Json::array();
};

}  // namespace

int check(const CheckOptions& options) {
  Check check(options.format == "json");
  for (const std::string& file : options.files) check.file(file);
  return check.finish();
}

}  // namespace cli
