// SPDX-License-Identifier: MIT
#include "desktop/toolkit_style.h"

#include <wx/button.h>
#include <wx/dataview.h>

#include <functional>

#include "desktop/look.h"
#include "desktop/text.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>

#include <clocale>

#include "desktop/style_sheet.h"
#endif

namespace desktop {

wxSize fieldSize(const wxWindow& window, int height) { return window.FromDIP(wxSize(-1, height)); }

#ifdef __WXGTK__

bool desktopIsDark() {
  gboolean preferred = FALSE;
  gchar* theme = nullptr;
  g_object_get(gtk_settings_get_default(), "gtk-application-prefer-dark-theme", &preferred, "gtk-theme-name", &theme,
               nullptr);
  const bool dark = preferred || (theme != nullptr && g_str_has_suffix(theme, "-dark"));
  g_free(theme);
  return dark;
}

void speakInStockTexts(std::string_view language) {
  g_setenv("LANGUAGE", std::string(language).c_str(), TRUE);
  // Of no country, for which a machine may lack the rules; of the locale nothing but messages is set.
  setlocale(LC_MESSAGES, "C.UTF-8");
}

namespace {

struct FontAndMotion {
  std::string font;
  bool animated = true;
};

/// As the desktop has them: before this program sets its own.
const FontAndMotion& ofDesktop() {
  static const FontAndMotion wanted = [] {
    gchar* font = nullptr;
    gboolean animated = TRUE;
    g_object_get(gtk_settings_get_default(), "gtk-font-name", &font, "gtk-enable-animations", &animated, nullptr);
    FontAndMotion found{font != nullptr ? font : "Sans 10", animated != FALSE};
    g_free(font);
    return found;
  }();
  return wanted;
}

}  // namespace

void applyToolkitStyle(double textSize, bool reducedMotion) {
  static GtkCssProvider* provider = nullptr;
  GtkSettings* settings = gtk_settings_get_default();
  // The user's size in the program's family, so that the window and the canvas speak with one voice.
  PangoFontDescription* description = pango_font_description_from_string(ofDesktop().font.c_str());
  pango_font_description_set_family(description, "Inter");
  const int size = int(pango_font_description_get_size(description) * textSize);
  if (size > 0 && pango_font_description_get_size_is_absolute(description))
    pango_font_description_set_absolute_size(description, size);
  else if (size > 0)
    pango_font_description_set_size(description, size);
  gchar* ours = pango_font_description_to_string(description);
  g_object_set(settings, "gtk-application-prefer-dark-theme", Look::dark(), "gtk-font-name", ours,
               "gtk-enable-animations", gboolean(ofDesktop().animated && !reducedMotion), nullptr);
  g_free(ours);
  pango_font_description_free(description);

  if (provider == nullptr) {
    provider = gtk_css_provider_new();
    gtk_style_context_add_provider_for_screen(gdk_screen_get_default(), GTK_STYLE_PROVIDER(provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  }
  gtk_css_provider_load_from_data(provider, styleSheet().c_str(), -1, nullptr);
}

bool mayGlide() {
  gboolean animated = TRUE;
  g_object_get(gtk_settings_get_default(), "gtk-enable-animations", &animated, nullptr);
  return animated != FALSE;
}

void addStyle(wxWindow& window, const char* styleClass) {
  gtk_style_context_add_class(gtk_widget_get_style_context(window.GetHandle()), styleClass);
}

void askForRoom(wxWindow& window) {
  // From the outside in: a part that asked while room was being given is deaf until those around it have asked too.
  const std::function<void(GtkWidget*)> ask = [&ask](GtkWidget* widget) {
    gtk_widget_queue_resize(widget);
    if (!GTK_IS_CONTAINER(widget)) return;
    gtk_container_forall(
        GTK_CONTAINER(widget),
        [](GtkWidget* child, gpointer inner) { (*static_cast<const std::function<void(GtkWidget*)>*>(inner))(child); },
        gpointer(&ask));
  };
  ask(window.GetHandle());
}

void describe(wxWindow& window, const wxString& name, const wxString& description) {
  AtkObject* accessible = gtk_widget_get_accessible(window.GetHandle());
  atk_object_set_name(accessible, name.utf8_str());
  if (!description.empty()) atk_object_set_description(accessible, description.utf8_str());
}

void setContent(wxButton& button, const wxBitmap& bitmap, const wxString& label, const wxString& hint) {
  GtkWidget* widget = button.GetHandle();
  if (GtkWidget* child = gtk_bin_get_child(GTK_BIN(widget))) gtk_container_remove(GTK_CONTAINER(widget), child);
  GtkWidget* box = gtk_box_new(GTK_ORIENTATION_HORIZONTAL, 5);
  cairo_surface_t* surface =
      gdk_cairo_surface_create_from_pixbuf(bitmap.GetPixbuf(), int(bitmap.GetScaleFactor()), nullptr);
  gtk_box_pack_start(GTK_BOX(box), gtk_image_new_from_surface(surface), FALSE, FALSE, 0);
  cairo_surface_destroy(surface);
  gtk_box_pack_start(GTK_BOX(box), gtk_label_new(label.utf8_str()), FALSE, FALSE, 0);
  GtkWidget* trailing = gtk_label_new(hint.utf8_str());
  gtk_style_context_add_class(gtk_widget_get_style_context(trailing), "hint");
  gtk_box_pack_end(GTK_BOX(box), trailing, FALSE, FALSE, 0);
  gtk_container_add(GTK_CONTAINER(widget), box);
  gtk_widget_show_all(box);
  describe(button, label);
}

void wrapAt(wxDataViewRenderer& renderer, int width) {
  if (GtkCellRendererText* text = renderer.GtkGetTextRenderer())
    g_object_set(text, "wrap-mode", PANGO_WRAP_WORD_CHAR, "wrap-width", width, nullptr);
}

void measureRows(wxDataViewColumn& column) {
  gtk_tree_view_column_queue_resize(GTK_TREE_VIEW_COLUMN(column.GetGtkHandle()));
}

void padText(wxDataViewRenderer& renderer, int pixels) {
  if (GtkCellRendererText* text = renderer.GtkGetTextRenderer()) g_object_set(text, "xpad", pixels, nullptr);
}

void scaleText(wxDataViewRenderer& renderer, double factor) {
  if (GtkCellRendererText* text = renderer.GtkGetTextRenderer()) g_object_set(text, "scale", factor, nullptr);
}

void indentLevels(wxWindow& dataView, int pixels) {
  if (auto* control = dynamic_cast<wxDataViewCtrl*>(&dataView))
    gtk_tree_view_set_level_indentation(GTK_TREE_VIEW(control->GtkGetTreeView()), pixels);
}

std::string withoutAccents(std::string_view utf8) {
  gchar* parts = g_utf8_normalize(utf8.data(), gssize(utf8.size()), G_NORMALIZE_ALL);
  if (parts == nullptr) return std::string(utf8);
  gchar* small = g_utf8_strdown(parts, -1);
  std::string text;
  for (const gchar* at = small; *at != '\0'; at = g_utf8_next_char(at))
    if (!g_unichar_ismark(g_utf8_get_char(at))) text.append(at, std::size_t(g_utf8_next_char(at) - at));
  g_free(small);
  g_free(parts);
  return text;
}

void disableTypeAhead(wxWindow& dataView) {
  if (auto* control = dynamic_cast<wxDataViewCtrl*>(&dataView))
    gtk_tree_view_set_enable_search(GTK_TREE_VIEW(control->GtkGetTreeView()), FALSE);
}

#else

bool desktopIsDark() { return wxSystemSettings::GetAppearance().IsDark(); }
void speakInStockTexts(std::string_view) {}
void applyToolkitStyle(double, bool) {}
bool mayGlide() { return true; }
void addStyle(wxWindow&, const char*) {}
void askForRoom(wxWindow&) {}
void describe(wxWindow& window, const wxString& name, const wxString&) { window.SetName(name); }
void setContent(wxButton& button, const wxBitmap& bitmap, const wxString& label, const wxString& hint) {
  button.SetBitmap(bitmap);
  button.SetLabel(label + "  " + hint);
}
void wrapAt(wxDataViewRenderer&, int) {}
void measureRows(wxDataViewColumn&) {}
void padText(wxDataViewRenderer&, int) {}
void scaleText(wxDataViewRenderer&, double) {}
void indentLevels(wxWindow&, int) {}
std::string withoutAccents(std::string_view text) { return utf8(wx(text).Lower()); }
void disableTypeAhead(wxWindow&) {}

#endif

}  // namespace desktop
