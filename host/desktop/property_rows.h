// SPDX-License-Identifier: MIT
#pragma once

#include <wx/propgrid/propgrid.h>

#include <optional>
#include <string>
#include <vector>

#include "model/model.h"

namespace desktop {

/// The value that `elements` (not empty, one type) share for an attribute; nothing when they differ.
std::optional<std::string> sharedText(const std::vector<model::Element>& elements, model::Attr attribute);

/// A row for an attribute of elements of one type. Its name is `name`.
wxPGProperty* makeRow(const wxString& name, const model::Attribute& attribute,
                      const std::vector<model::Element>& elements);

/// Gives a row a value, none being unspecified, and how it is written, where it has another. True when it had.
bool showInRow(wxPGProperty& row, const wxVariant& value, const wxFont& font, const wxColour& ink);

/// Shows what the elements have now; what is unknown in the colour of hints. True when it showed something else.
bool fillRow(wxPGProperty& row, const model::Attribute& attribute, const std::vector<model::Element>& elements);

/// What the user made of the row: the text for the file; nothing: the attribute becomes absent.
std::optional<std::string> valueOf(const wxPGProperty& row, const model::Attribute& attribute);

}  // namespace desktop
