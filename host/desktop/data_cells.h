// SPDX-License-Identifier: MIT
#pragma once

#include <wx/dataview.h>
#include <wx/variant.h>
#include <wx/vector.h>

#include <initializer_list>

namespace desktop {

/// The cells of a row of a list, which the toolkit wants in a container of its own.
inline wxVector<wxVariant> cells(std::initializer_list<wxVariant> values) {
  wxVector<wxVariant> row;
  for (const wxVariant& value : values) row.push_back(value);
  return row;
}

/// A column of texts to read, `width` logical pixels wide; what is longer ends in "…".
inline void addTexts(wxDataViewListCtrl& list, const wxString& title, int width) {
  list.AppendTextColumn(title, wxDATAVIEW_CELL_INERT, list.FromDIP(width), wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE)
      ->GetRenderer()
      ->EnableEllipsize(wxELLIPSIZE_END);
}

}  // namespace desktop
