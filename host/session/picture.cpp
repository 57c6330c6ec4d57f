// SPDX-License-Identifier: MIT
#include "paint/picture.h"

#include <algorithm>

#include "base/text.h"
#include "diagram/scene.h"
#include "session/operations.h"

namespace session {
namespace {

constexpr double lineDistance = 40;  // from the drawing to the line below it, in pixels

bool endsWith(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && std::equal(end.rbegin(), end.rend(), text.rbegin(), [](char a, char b) {
           return a == (b >= 'A' && b <= 'Z' ? char(b - 'A' + 'a') : b);
         });
}

}  // namespace

base::Result<std::string> chooseDiagram(const model::Model& model, std::string_view diagram) {
  const auto diagrams = model.elements(model::Type::Diagram);
  if (diagram.empty()) return diagrams.empty() ? std::string() : std::string(diagrams.front().id());
  std::string names;
  for (const auto& one : diagrams) {
    if (one.name() == diagram || one.id() == diagram) return std::string(one.id());
    names += (names.empty() ? "“" : ", “") + std::string(one.name()) + "”";
  }
  if (names.empty())
    return base::failure(base::ErrorCode::NotFound, base::tr("The model has no diagrams. Leave the diagram’s name out "
                                                             "to use the whole model."));
  return base::failure(base::ErrorCode::NotFound,
                       base::tr("There is no diagram called “{name}”. The model has {names}.",
                                {{"name", std::string(diagram)}, {"names", names}}));
}

std::optional<PictureFormat> pictureFormatOf(std::string_view path) {
  if (path == "-" || endsWith(path, ".svg")) return PictureFormat::Svg;
  if (endsWith(path, ".png")) return PictureFormat::Png;
  if (endsWith(path, ".pdf")) return PictureFormat::Pdf;
  return std::nullopt;
}

base::Result<std::string> picture(const model::Model& model, std::string_view diagram, PictureFormat format,
                                  std::string_view line, diagram::DataLook data) {
  const auto chosen = chooseDiagram(model, diagram);
  if (!chosen) return tl::unexpected(chosen.error());
  const paint::PangoMeasurer measurer;
  diagram::Scene scene(model, *chosen, measurer);
  if (data.size) scene.sizeDiscs(data.size);
  diagram::ViewState view;
  view.editable = false;
  view.title = true;
  view.legend = true;
  view.data = std::move(data);
  auto list = scene.draw(view);
  if (const auto drawn = list.bounds(); !line.empty())
    list.text({drawn.x, drawn.bottom() + lineDistance}, line, {{13, 600}, diagram::ColourRole::Ink});
  paint::PictureOptions options;
  options.title = std::string(model.root().name());
  switch (format) {
    case PictureFormat::Png:
      options.scale = 2;  // sharp on screens of today and in a document
      return paint::pngBytes(list, options, measurer);
    case PictureFormat::Pdf:
      return paint::pdfBytes(list, options, measurer);
    case PictureFormat::Svg:
      break;
  }
  return paint::svgBytes(list, options);
}

}  // namespace session
