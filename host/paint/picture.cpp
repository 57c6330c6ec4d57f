// SPDX-License-Identifier: MIT
#include "paint/picture.h"

#include <cairo-pdf.h>

#include <cmath>
#include <memory>

#include "base/text.h"
#include "paint/cairo_painter.h"
#include "paint/picture_area.h"

namespace paint {
namespace {

constexpr double kPointsPerPixel = 0.75;
constexpr double kLargestSide = 32'000;       // cairo's images end at 32,767
constexpr double kLargestPixelCount = 120e6;  // 480 MB
constexpr double kLargestPage = 14'400;       // points, the limit of PDF readers

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

cairo_status_t appendBytes(void* closure, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void paintOn(cairo_surface_t* surface, const diagram::DisplayList& list, const PictureOptions& options,
             const diagram::View& view, const PangoMeasurer& measurer) {
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context(cairo_create(surface), cairo_destroy);
  CairoPainter painter(context.get(), *options.theme, view, measurer);
  if (options.background.visible()) painter.background(options.background);
  painter.paint(list);
}

base::Result<std::string> bytesOrFailure(cairo_status_t status, std::string bytes) {
  if (status == CAIRO_STATUS_SUCCESS) return bytes;
  return base::failure(base::ErrorCode::NotWritable, base::tr("The picture could not be made: {reason}.",
                                                              {{"reason", cairo_status_to_string(status)}}));
}

}  // namespace

base::Result<diagram::Rect> pictureArea(const diagram::DisplayList& list, const PictureOptions& options) {
  const diagram::Rect drawn = options.area.empty() ? list.bounds() : options.area;
  if (drawn.empty())
    return base::failure(base::ErrorCode::Empty, base::tr("There is nothing to draw: the diagram is empty."));
  const diagram::Rect area = drawn.inflated(options.margin);
  return diagram::Rect{std::floor(area.x), std::floor(area.y), std::ceil(area.width), std::ceil(area.height)};
}

base::Error pictureTooLarge() {
  return {base::ErrorCode::TooLarge,
          base::tr("The picture would be too large. Choose a smaller scale or export as SVG."),
          {}};
}

base::Result<std::string> pngBytes(const diagram::DisplayList& list, const PictureOptions& options,
                                   const PangoMeasurer& measurer) {
  const auto area = pictureArea(list, options);
  if (!area) return tl::unexpected(area.error());
  const double width = std::ceil(area->width * options.scale);
  const double height = std::ceil(area->height * options.scale);
  if (!(width <= kLargestSide && height <= kLargestSide && width * height <= kLargestPixelCount))
    return tl::unexpected(pictureTooLarge());
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(width), static_cast<int>(height)),
      cairo_surface_destroy);
  paintOn(surface.get(), list, options, {{area->x, area->y}, options.scale}, measurer);
  std::string bytes;
  const cairo_status_t status = cairo_surface_write_to_png_stream(surface.get(), appendBytes, &bytes);
  return bytesOrFailure(status, std::move(bytes));
}

base::Result<std::string> pdfBytes(const diagram::DisplayList& list, const PictureOptions& options,
                                   const PangoMeasurer& measurer) {
  const auto area = pictureArea(list, options);
  if (!area) return tl::unexpected(area.error());
  const double width = area->width * kPointsPerPixel;
  const double height = area->height * kPointsPerPixel;
  if (!(width <= kLargestPage && height <= kLargestPage)) return tl::unexpected(pictureTooLarge());
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(appendBytes, &bytes, width, height), cairo_surface_destroy);
  // Without a date of ours the file would hold the moment of making, and no two would be the same.
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, options.created.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, options.title.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Samenspel");
  paintOn(surface.get(), list, options, {{area->x, area->y}, kPointsPerPixel}, measurer);
  cairo_surface_finish(surface.get());
  const cairo_status_t status = cairo_surface_status(surface.get());
  return bytesOrFailure(status, std::move(bytes));
}

}  // namespace paint
