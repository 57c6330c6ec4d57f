// SPDX-License-Identifier: MIT
#pragma once

#include <wx/bitmap.h>
#include <wx/gdicmn.h>
#include <wx/string.h>

#include <string>
#include <string_view>

class wxButton;
class wxDataViewColumn;
class wxDataViewRenderer;
class wxWindow;

// What wxWidgets leaves to the native toolkit: colours of stock widgets, names for screen readers. All of it acts on
// GTK and does nothing where the toolkit is another. UI thread.
namespace desktop {

/// True when the desktop asks for a dark look. Call before applyToolkitStyle.
bool desktopIsDark();

/// Lets the texts that the native toolkit brings along, of dialogs for files, be in a language: "nl".
void speakInStockTexts(std::string_view language);

/// Gives stock widgets the colours of the current look and the program's font, in `textSize` times the desktop's size,
/// and lets nothing glide or fade with `reducedMotion`. Before windows are made.
void applyToolkitStyle(double textSize, bool reducedMotion);

/// Whether things may glide to their places.
bool mayGlide();

/// Adds one of the classes of the style sheet to a widget: "primary", "flat", "counter", "panel".
void addStyle(wxWindow& window, const char* styleClass);

/// The size to make a field for a line of text in: the toolkit takes the height from before it knows the style.
wxSize fieldSize(const wxWindow& window, int height = 28);

/// Lets the toolkit give everything in the window its room anew, soon. After texts or panes changed: what asks while
/// the toolkit is giving room is otherwise never heard.
void askForRoom(wxWindow& window);

/// What a screen reader says of a widget that it would not know by itself.
void describe(wxWindow& window, const wxString& name, const wxString& description = {});

/// Lays out a button as picture, label and, at the right edge, a hint.
void setContent(wxButton& button, const wxBitmap& bitmap, const wxString& label, const wxString& hint);

/// Lets the text of a list's cells break into lines at `width` pixels.
void wrapAt(wxDataViewRenderer& renderer, int width);

/// Measures the rows of a list anew after the width of a column whose texts wrap has changed; the toolkit keeps the
/// heights it found with the width before.
void measureRows(wxDataViewColumn& column);

/// Leaves pixels at both sides of the text of a list's cells.
void padText(wxDataViewRenderer& renderer, int pixels);

/// Makes the text of a list's cells smaller or larger than the font: 0.85.
void scaleText(wxDataViewRenderer& renderer, double factor);

/// How far the rows of a list stand in for each level beyond what the toolkit does; may be negative.
void indentLevels(wxWindow& dataView, int pixels);

/// The text in small letters without accents, to compare by: "Één" and "een" are alike.
std::string withoutAccents(std::string_view utf8);

/// Typing in a list does not open the toolkit's own search.
void disableTypeAhead(wxWindow& dataView);

}  // namespace desktop
