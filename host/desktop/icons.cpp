// SPDX-License-Identifier: MIT
#include "desktop/icons.h"

#include <wx/image.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <tuple>

#include "base/paths.h"
#include "desktop/backing.h"
#include "desktop/look.h"
#include "paint/cairo_painter.h"

namespace desktop {
namespace {

constexpr std::string_view kDrawnInk = "#475063";

/// Finding the fonts takes longer than drawing, and a window has pictures by the hundred.
const paint::PangoMeasurer& measurer() {
  static const paint::PangoMeasurer found;
  return found;
}

/// A picture that may be asked for again, made once per colour. Never freed: at the program's end the toolkit goes
/// first.
template <class Make>
wxBitmapBundle once(std::string_view name, int size, diagram::Paint paint, const Make& make) {
  static auto& known = *new std::map<std::tuple<std::string, int, std::string>, wxBitmapBundle>;
  const auto [place, isNew] = known.try_emplace({std::string(name), size, hex(Look::colour(paint))});
  if (isNew) place->second = make();
  return place->second;
}

std::string readIcon(std::string_view name) {
  std::ifstream file(base::dataDirectory() / "icons" / (std::string(name) + ".svg"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

wxBitmap render(const diagram::DisplayList& list, const wxSize& size, int scale, const diagram::View& view) {
  const int width = size.x * scale;
  const int height = size.y * scale;
  const CairoSurface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
  {
    const CairoContext context(cairo_create(surface.get()));
    paint::CairoPainter painter(context.get(), Look::theme(), {view.origin, view.scale * scale}, measurer());
    painter.paint(list);
  }
  cairo_surface_flush(surface.get());
  wxImage image(width, height);
  image.InitAlpha();
  const unsigned char* row = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < height; ++y, row += stride) {
    for (int x = 0; x < width; ++x) {
      const auto pixel = reinterpret_cast<const std::uint32_t*>(row)[x];
      const unsigned alpha = pixel >> 24;
      const auto channel = [&](int shift) {
        const unsigned premultiplied = pixel >> shift & 0xFFU;
        return static_cast<unsigned char>(alpha == 0 ? 0 : premultiplied * 255 / alpha);
      };
      image.SetRGB(x, y, channel(16), channel(8), channel(0));
      image.SetAlpha(x, y, static_cast<unsigned char>(alpha));
    }
  }
  return wxBitmap(image);
}

}  // namespace

wxBitmapBundle icon(std::string_view name, int size, diagram::Paint paint) {
  return once(name, size, paint, [&]() -> wxBitmapBundle {
    std::string drawing = readIcon(name);
    const std::string ink = hex(Look::colour(paint));
    for (std::size_t at = 0; (at = drawing.find(kDrawnInk, at)) != std::string::npos; at += ink.size())
      drawing.replace(at, kDrawnInk.size(), ink);
    if (drawing.empty()) return {};
    return wxBitmapBundle::FromSVG(drawing.c_str(), wxSize(size, size));
  });
}

wxBitmapBundle picture(const diagram::DisplayList& list, const wxSize& size, const diagram::View& view) {
  return wxBitmapBundle::FromBitmaps(render(list, size, 1, view), render(list, size, 2, view));
}

wxBitmapBundle disc(diagram::Paint paint, int size) {
  return once("", size, paint, [&] {
    diagram::DisplayList list;
    list.circle({size / 2.0, size / 2.0}, 5.5, paint);
    return picture(list, wxSize(size, size));
  });
}

}  // namespace desktop
