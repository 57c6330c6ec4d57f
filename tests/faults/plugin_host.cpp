// SPDX-License-Identifier: MIT
#include "faults/plugin_host.h"

#include "analysis/report_reader.h"
#include "analysis/runner_process.h"
#include "faults/watch.h"
#include "storage/model_reader.h"
#include "support/build_folder.h"

namespace faults {

Hosted runAsTheProgram(const std::string& library, std::string_view model) {
  const analysis::RunRequest request = {SAMENSPEL_BINARY_DIR "/bin/samenspel-runner", library};
  const analysis::RunResult result = analysis::runProcess(request, model);
  const bool isReport =
      analysis::readReport(result.report, storage::readModel(model, "model")->model, library).has_value();
  return {result.ending == analysis::Ending::Exited && result.code == 0 && isReport};
}

std::string faultOf(const PluginHost& host, const std::string& library, std::string_view model) {
  const Ended run = inChild([&] { return std::string(host(library, model).succeeded ? "+" : "-"); });
  if (run.crashed) return "the host ended with its plugin";
  return run.said == "-" ? "" : "the host takes it for a success";
}

}  // namespace faults
