// SPDX-License-Identifier: MIT
#pragma once

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

}  // namespace desktop
