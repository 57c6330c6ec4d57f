// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/model.h"
#include "xml/place.h"

namespace storage {

/// Something the user should know about a file that was read all the same.
struct Note {
  std::string message;
  base::Place place;
};

/// Where the elements of a model stood in the file it was read from. Stays right while the model is edited: what was
/// added since has no place. Eight bytes per element.
class Places {
 public:
  Places() = default;
  explicit Places(std::string file) : m_file(std::move(file)) {}

  void set(std::uint32_t position, xml::LineColumn place);
  /// Line 0 when the element was not in the file.
  base::Place of(const model::Element& element) const;
  /// The same by id; the file alone when the model has no such element.
  base::Place of(const model::Model& model, std::string_view id) const;

 private:
  std::string m_file;
  std::vector<xml::LineColumn> m_places;  // by Element::position()
};

struct LoadedModel {
  model::Model model;
  std::vector<Note> notes;
  Places places;
  /// The file is of a version that this program cannot write without loss: never save over it.
  bool readOnly = false;
  std::string formatVersion;  ///< as the file has it
  std::string contentHash;    ///< SHA-256 of the file's bytes; empty from readModel
};

/// Reads a model from the bytes of a file. Whatever breaks only rules of the method is read (see model::check); what
/// the format does not know is kept as Foreign elements and attributes. Refused, with one sentence and the place: what
/// is not well-formed, within the limits, and a collaboration. `fileName` is for messages. Any thread.
base::Result<LoadedModel> readModel(std::string_view bytes, std::string_view fileName);

/// Reads a model file, with the checks of readFile.
base::Result<LoadedModel> loadModel(const std::filesystem::path& path);

}  // namespace storage
