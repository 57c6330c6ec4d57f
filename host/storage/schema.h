// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace storage {

/// The XML Schema of the file format, made from the vocabulary: sections, elements, attributes, values, unique ids and
/// links whose ends exist. It describes what a sound file of this version looks like; the reader takes more.
std::string writeSchema();

}  // namespace storage
