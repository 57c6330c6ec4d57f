// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/text.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/plugins.h"

namespace cli {
namespace {

using base::tr;

/// What every command of CLI11 says by itself, in the user's language.
std::shared_ptr<CLI::Formatter> formatter() {
  auto made = std::make_shared<CLI::Formatter>();
  made->label("Usage", tr("Usage"));
  made->label("OPTIONS", tr("OPTIONS"));
  made->label("SUBCOMMAND", tr("COMMAND"));
  made->label("Positionals", tr("What to give"));
  made->label("REQUIRED", tr("(needed)"));
  made->column_width(34);
  return made;
}

CLI::Validator oneOf(std::vector<std::string> values) {
  std::string list;
  for (const std::string& value : values) list += (list.empty() ? "" : "|") + value;
  const auto check = [values, list](const std::string& value) {
    return std::ranges::find(values, value) != values.end()
               ? std::string()
               : tr("‘{value}’ is not one of {values}.", {{"value", value}, {"values", list}});
  };
  return CLI::Validator(check, list);
}

/// The grammar of the command line, and what it sets.
class CommandLine {
 public:
  CommandLine() : m_app(tr("Checks, analyses, draws and rewrites models of collaborations."), "samenspel-cli") {
    m_app.formatter(formatter());
    m_app.require_subcommand(1);
    m_app.add_flag("--safe", m_safe, tr("Leaves out all plugins that are not part of the program."))
        ->group(tr("Options"));
    m_app.set_help_flag("-h,--help", tr("Explains, and does nothing else."))->group(tr("Options"));
    m_app.footer(
        tr("‘-’ instead of a file is standard input or standard output. See also: samenspel-cli COMMAND "
           "--help, man samenspel-cli."));
    addCheck();
    addAnalyze();
    addExport();
    addLayout();
    addFormat();
    addClientView();
    addPseudonyms();
    addDiff();
    addMerge();
    addVersions();
    addGitSetup();
    addPlugins();
    add("schema", tr("Prints the schema of the model file."), [] { return schema(); });
    add(
        "vocabulary", tr("Prints the elements, attributes and values of a model as a table."),
        [] { return vocabulary(); }, true);
    add("version", tr("Prints the versions of the program, the plugin interface and the file format."),
        [] { return version(); });
  }

  int run(int argc, const char* const* argv) {
    try {
      m_app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      print(helpFor(m_app).help());
      return Done;
    } catch (const CLI::ParseError& error) {
      diagnose({}, "error", sentence(error));
      return Unreadable;
    }
    if (m_safe) session::useOnlyBundledPlugins();
    if (!m_language.empty()) base::setLanguage(m_language == "nl" ? base::Language::Dutch : base::Language::English);
    for (const auto& [command, action] : m_actions)
      if (command->parsed()) return action();
    return Unreadable;
  }

 private:
  CLI::App* add(const std::string& name, const std::string& does, std::function<int()> action,
                bool hasLanguage = false) {
    CLI::App* command = m_app.add_subcommand(name, does);
    command->group(tr("Commands"));
    command->set_help_flag("-h,--help", tr("Explains, and does nothing else."))->group(tr("Options"));
    if (hasLanguage) option(command, "--lang", m_language, tr("Language of the answer."))->check(oneOf({"en", "nl"}));
    m_actions.emplace_back(command, std::move(action));
    return command;
  }

  template <class Value>
  static CLI::Option* option(CLI::App* command, const std::string& name, Value& value, const std::string& help) {
    return command->add_option(name, value, help)->group(tr("Options"))->type_name("");
  }

  template <class Value>
  static void file(CLI::App* command, const std::string& name, Value& value, const std::string& help) {
    command->add_option(name, value, help)->required()->type_name("");
  }

  static void clientViewFlag(CLI::App* command, bool& value) {
    command->add_flag("--client-view", value, tr("Uses the copy that a client may see."))->group(tr("Options"));
  }

  void addCheck() {
    auto* command = add(
        "check", tr("Checks the structure of models."), [this] { return check(m_check); }, true);
    file(command, "FILE", m_check.files, tr("The models."));
    option(command, "--format", m_check.format, tr("Form of the answer."))->check(oneOf({"text", "json"}));
  }

  void addAnalyze() {
    auto* command = add(
        "analyze", tr("Runs the analyses and tells what they find."), [this] { return analyze(m_analyze); }, true);
    command->fallthrough();
    file(command, "FILE", m_analyze.file, tr("The model."));
    option(command, "--plugin", m_analyze.plugins, tr("Runs only the analysis with this id; may be given more often."));
    option(command, "--format", m_analyze.format, tr("Form of the answer."))->check(oneOf({"text", "json", "html"}));
    option(command, "--fail-on", m_analyze.failOn,
           tr("Ends with 1 when a finding is at least this serious (error is the most, info the least)."))
        ->check(oneOf({"error", "warning", "question", "info"}));
    clientViewFlag(command, m_analyze.clientView);
  }

  void addExport() {
    auto* command = add(
        "export", tr("Draws a diagram (.svg, .png, .pdf) or writes a report (.html)."),
        [this] { return exportFile(m_export); }, true);
    file(command, "FILE", m_export.file, tr("The model."));
    option(command, "-o,--output", m_export.output, tr("The picture or report."))->required();
    option(command, "--diagram", m_export.diagram, tr("Name of the diagram; otherwise the first, in a report all."));
    clientViewFlag(command, m_export.clientView);
  }

  void addClientView() {
    auto* command = add(
        "client-view", tr("Writes a copy that a client may see, and lists the texts in it."),
        [this] { return clientView(m_clientView); }, true);
    file(command, "FILE", m_clientView.file, tr("The model."));
    option(command, "-o,--output", m_clientView.output, tr("The copy."))->required();
  }

  void addPseudonyms() {
    auto* hide = add(
        "pseudonymise", tr("Writes a copy with labels instead of names and texts, and a key to read it with."),
        [this] { return pseudonymise(m_pseudonyms); }, true);
    file(hide, "FILE", m_pseudonyms.file, tr("The model."));
    option(hide, "-o,--output", m_pseudonyms.output, tr("The copy."))->required();
    option(hide, "--key", m_pseudonyms.key, tr("The key file to write; keep it apart from the copy."))->required();
    auto* restore = add(
        "reidentify", tr("Gives a copy with labels its names and texts back."),
        [this] { return reidentify(m_pseudonyms); }, true);
    file(restore, "FILE", m_pseudonyms.file, tr("The copy, also when it was edited."));
    option(restore, "-o,--output", m_pseudonyms.output, tr("The model with its names."))->required();
    option(restore, "--key", m_pseudonyms.key, tr("The key file that was written with the copy."))->required();
  }

  void addLayout() {
    auto* command = add("layout", tr("Lays a diagram out."), [this] { return layout(m_layout); });
    file(command, "FILE", m_layout.file, tr("The model."));
    option(command, "--as", m_layout.kind, tr("The kind of layout."))->required()->check(oneOf({"lanes", "network"}));
    option(command, "--diagram", m_layout.diagram, tr("Name of the diagram; otherwise the first."));
    option(command, "-o,--output", m_layout.output, tr("Writes here instead of in the same file."));
  }

  void addFormat() {
    auto* command = add("format", tr("Rewrites a model in its canonical form."), [this] { return format(m_format); });
    file(command, "FILE", m_format.file, tr("The model."));
    option(command, "-o,--output", m_format.output, tr("Writes here instead of in the same file."));
  }

  void addDiff() {
    auto* command = add(
        "diff", tr("Tells in words what changed from one model to another."), [this] { return diff(m_diff); }, true);
    file(command, "A", m_diff.before, tr("The model as it was."));
    file(command, "B", m_diff.after, tr("The model as it is."));
    differing(command, m_diff);
    auto* inWords = add(
        "words", tr("Tells in words what a model says, a line for each statement."), [this] { return words(m_words); },
        true);
    file(inWords, "FILE", m_words.file, tr("The model."));
    inWords->add_flag("--anyway", m_words.anyway, tr("Prints a file that is no model as it is."))->group(tr("Options"));
  }

  /// How two versions are compared.
  static void differing(CLI::App* command, DiffOptions& options) {
    option(command, "--format", options.format, tr("Form of the answer."))->check(oneOf({"text", "json"}));
    command->add_flag("--findings", options.findings, tr("Tells as well what changed in what the analyses find."))
        ->group(tr("Options"));
    option(command, "-o,--output", options.output, tr("Writes all of it as one page (.html) instead."));
  }

  /// A command within a command, which it tells its name.
  CLI::App* part(CLI::App* command, const std::string& name, const std::string& does, std::string& action) {
    CLI::App* made = command->add_subcommand(name, does);
    made->group(tr("Commands"));
    made->fallthrough();
    made->set_help_flag("-h,--help", tr("Explains, and does nothing else."))->group(tr("Options"));
    made->callback([&action, name] { action = name; });
    return made;
  }

  void addVersions() {
    auto* command = add(
        "versions", tr("Lists what a file held before it was saved over, and brings it back."),
        [this] { return versions(m_versions); }, true);
    file(command, "FILE", m_versions.file, tr("The model."));
    command->require_subcommand(0, 1);
    const auto one = [&](const std::string& name, const std::string& does) {
      CLI::App* made = part(command, name, does, m_versions.action);
      file(made, "NUMBER", m_versions.number, tr("Number of the version on the list; 1 is the newest."));
      return made;
    };
    auto* all = part(command, "list", tr("Lists the versions that are kept, newest first."), m_versions.action);
    option(all, "--format", m_versions.format, tr("Form of the answer."))->check(oneOf({"text", "json"}));
    auto* show = one("show", tr("Writes a version, as it was, to standard output or a file."));
    option(show, "-o,--output", m_versions.output, tr("Writes here instead of to standard output."));
    one("restore", tr("Puts a version back into the file; what the file holds now becomes a version."));
    auto* compare = one("compare", tr("Tells in words what changed since a version."));
    differing(compare, m_versions.comparison);
  }

  void addMerge() {
    auto* command = add(
        "merge", tr("Puts versions of a model together, by ids, and lists what clashes."),
        [this] { return merge(m_merge); }, true);
    file(command, "BASE", m_merge.base, tr("The model that all versions were made from."));
    file(command, "OURS", m_merge.ours, tr("The version that holds where versions clash."));
    file(command, "THEIRS", m_merge.theirs, tr("The versions that come in."));
    option(command, "-o,--output", m_merge.output, tr("The merged model."))->required();
    option(command, "--name", m_merge.name, tr("What to call the merged model in messages."));
    option(command, "--format", m_merge.format, tr("Form of the answer."))->check(oneOf({"text", "json"}));
  }

  void addGitSetup() {
    auto* command = add("git-setup", tr("Teaches git to show changes of models in words, and to merge models."),
                        [this] { return gitSetup(m_gitGlobally); });
    command->add_flag("--global", m_gitGlobally, tr("For all your repositories, not just this one."))
        ->group(tr("Options"));
  }

  void addPlugins() {
    auto* command = add(
        "plugins", tr("Lists the analysis plugins."), [this] { return plugins(m_plugins); }, true);
    option(command, "--format", m_plugins.format, tr("Form of the answer."))->check(oneOf({"text", "json"}));
    command->fallthrough();
    command->require_subcommand(0, 1);
    const auto one = [&](const std::string& name, const std::string& does) {
      return part(command, name, does, m_plugins.action);
    };
    one("list", tr("Lists all plugins, and what keeps them in their place on this machine."));
    for (const auto& [name, does] :
         {std::pair("info", tr("Tells more about one plugin.")),
          std::pair("allow", tr("Lets a plugin run that is not part of the program, or that failed three times.")),
          std::pair("enable", tr("Switches a plugin on again.")), std::pair("disable", tr("Switches a plugin off.")),
          std::pair("remove", tr("Removes a plugin from your own plugin folder."))})
      file(one(name, does), "ID", m_plugins.id, tr("Id of the plugin."));
    file(one("check", tr("Checks whether a plugin keeps to what plugins promise, by running it apart.")), "PATH",
         m_plugins.path, tr("The plugin's manifest or library, or a folder of plugins."));
    auto* strict = one("strict", tr("Whether other plugins than the program's own need all protection to run."));
    file(strict, "on|off", m_plugins.strict, tr("Yes or no."));
    strict->get_option("on|off")->check(oneOf({"on", "off"}));
  }

  /// The innermost command that was asked for.
  static const CLI::App& helpFor(const CLI::App& app) {
    const auto given = app.get_subcommands();
    return given.empty() ? app : helpFor(*given.front());
  }

  std::string sentence(const CLI::ParseError& error) const {
    std::string command = "samenspel-cli";
    for (const CLI::App* app = &m_app; !app->get_subcommands().empty();) {
      app = app->get_subcommands().front();
      command += " " + app->get_name();
    }
    const std::string help = command + " --help";
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
      return tr("{reason} See {help}.", {{"reason", error.what()}, {"help", help}});
    if (const auto extra = m_app.remaining(true); !extra.empty())
      return tr("‘{argument}’ is not something samenspel-cli knows here. See {help}.",
                {{"argument", extra.front()}, {"help", help}});
    return tr("Something is missing on the command line, or does not belong there. See {help}.", {{"help", help}});
  }

  CLI::App m_app;
  std::vector<std::pair<CLI::App*, std::function<int()>>> m_actions;
  bool m_safe = false;
  std::string m_language;
  CheckOptions m_check;
  AnalyzeOptions m_analyze;
  ExportOptions m_export;
  CopyOptions m_clientView;
  PseudonymOptions m_pseudonyms;
  DiffOptions m_diff;
  WordsOptions m_words;
  MergeOptions m_merge;
  VersionOptions m_versions;
  bool m_gitGlobally = false;
  LayoutOptions m_layout;
  FormatOptions m_format;
  PluginOptions m_plugins;
};

}  // namespace

int run(int argc, const char* const* argv) {
  const int code = CommandLine().run(argc, argv);
  return finishOutput() ? code : int(Unreadable);
}

}  // namespace cli
