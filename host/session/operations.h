// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analyses.h"
#include "base/result.h"
#include "diagram/data_look.h"
#include "model/check.h"
#include "model/model.h"
#include "session/plugins.h"
#include "storage/model_reader.h"

// What can be done to a model file as a whole, without a window and without a session: the command line and the
// editor's menus are both made of these. All block.
namespace session {

using storage::LoadedModel;

/// Reads a model file; "-" is standard input. The content hash is always there.
base::Result<LoadedModel> readInput(const std::string& path);

/// Writes bytes to a file by the save protocol, whatever is there; "-" is standard output.
base::Result<void> writeOutput(const std::string& path, std::string_view bytes);

/// Writes a model canonically. To the file it was read from only when that has not changed meanwhile and is not of a
/// newer version. "-" is standard output.
base::Result<void> writeModelTo(const std::string& path, const LoadedModel& loaded, const std::string& readFrom);

/// A breach of a structural rule, and where it stands in the file.
struct PlacedProblem {
  model::Problem problem;
  base::Place place;
};
std::vector<PlacedProblem> checkStructure(const LoadedModel& loaded);

/// The id of the diagram with this name or id; empty: of the first, or nothing when the model has none.
base::Result<std::string> chooseDiagram(const model::Model& model, std::string_view diagram);

enum class PictureFormat : std::uint8_t { Svg, Png, Pdf };

/// By the end of a file's name, letter case aside; "-" is SVG.
std::optional<PictureFormat> pictureFormatOf(std::string_view path);

/// A diagram as a picture, with its title and a legend of what is in it, coloured by `data`, and `line` below it when
/// there is one. `diagram` as for chooseDiagram; without one the whole model is drawn in lanes. The same model gives
/// the same bytes.
base::Result<std::string> picture(const model::Model& model, std::string_view diagram, PictureFormat format,
                                  std::string_view line = {}, diagram::DataLook data = {});

enum class LayoutKind : std::uint8_t { Lanes, Network };

/// Lays a diagram out anew. `diagram` as for chooseDiagram; without one it is made. Laid out as a network it becomes
/// one.
base::Result<void> layOut(model::Model& model, std::string_view diagram, LayoutKind kind);

/// Runs the analyses of this machine; `only` as in analysis::AnalyzeOptions.
std::vector<analysis::Report> runAnalyses(const model::Model& model, const std::vector<std::string>& only);

/// The version of the interface that plugins are built against.
inline constexpr std::string_view pluginInterfaceVersion = "1.0";

/// The XML schema of the model file.
std::string fileSchema();

/// The version of the file format that is written.
std::string_view fileFormatVersion();

}  // namespace session
