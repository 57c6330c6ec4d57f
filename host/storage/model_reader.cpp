// SPDX-License-Identifier: MIT
#include "storage/model_reader.h"

#include <algorithm>
#include <charconv>

#include "base/hash.h"
#include "base/text.h"
#include "storage/element_reader.h"
#include "storage/file.h"
#include "storage/layout.h"
#include "xml/document.h"

namespace storage {
namespace {

using base::ErrorCode;

struct Version {
  int major = 0;
  int minor = 0;
};

std::optional<int> wholeNumber(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool plain = !text.empty() && text.size() <= 4 && text.front() >= '0' && text.front() <= '9';
  return plain && error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<Version> parseVersion(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return std::nullopt;
  const auto major = wholeNumber(text.substr(0, point)), minor = wholeNumber(text.substr(point + 1));
  return major && minor ? std::optional(Version{*major, *minor}) : std::nullopt;
}

// The namespace of an element as it is declared on that element itself.
std::string_view namespaceOf(xml::Node node) {
  const std::size_t colon = node.name().find(':');
  if (colon == std::string_view::npos) return node.attribute("xmlns");
  return node.attribute("xmlns:" + std::string(node.name().substr(0, colon)));
}

std::string_view localName(xml::Node node) {
  const std::size_t colon = node.name().find(':');
  return colon == std::string_view::npos ? node.name() : node.name().substr(colon + 1);
}

class Opening {
 public:
  Opening(const xml::Document& document, std::string_view file) : m_document(document), m_file(file) {}

  std::optional<base::Error> refuseOtherFormat() const {
    const xml::Node root = m_document.root();
    const std::string_view space = namespaceOf(root);
    if (localName(root) == "collaboration" && isFormatNamespace(space)) return std::nullopt;
    const bool unnamed = localName(root) == "collaboration" && space.empty();
    return base::Error{
        ErrorCode::NotThisFormat,
        base::tr(unnamed ? "The file {file} does not say that it is a collaboration model: its first element "
                           "on line {line} lacks xmlns=\"urn:samenspel:collaboration:1\". Add it with a "
                           "text editor if the file is a model."
                         : "The file {file} is XML of another kind: it starts with <{name}> on line {line}, "
                           "not with a collaboration. Choose a .samenspel file.",
                 {{"file", m_file},
                  {"name", std::string(root.name().substr(0, 64))},
                  {"line", std::to_string(m_document.place(root).line)}}),
        place()};
  }

  void noteEncoding(LoadedModel& loaded) const {
    if (m_document.encoding() == "UTF-8") return;
    note(loaded, "The file {file} is written in {encoding}. When you save it, it will be written in UTF-8.");
  }

  void noteVersion(LoadedModel& loaded) const {
    const xml::Node root = m_document.root();
    loaded.formatVersion = root.attribute("format");
    const auto version = parseVersion(loaded.formatVersion);
    const auto space = wholeNumber(namespaceOf(root).substr(formatNamespace.size()));
    loaded.readOnly = !version || version->major != formatMajor || space != formatMajor;
    if ((version && version->major > formatMajor) || (space && *space > formatMajor)) {
      const bool tellsMore = version && version->major > formatMajor;
      note(
          loaded,
          "The file {file} has format {version}; this program knows format {own}. It is open for reading only, so that "
          "nothing gets lost. Install a newer version of the program to edit it.",
          tellsMore ? loaded.formatVersion : std::to_string(space.value_or(0)));
    } else if (loaded.readOnly && loaded.formatVersion.empty()) {
      note(loaded,
           "The file {file} does not say which format it has; this program knows format {own}. It is open for reading "
           "only. Save it under another name to edit it.");
    } else if (loaded.readOnly) {
      note(loaded,
           "The file {file} says that it has format {version}, which does not exist; this program knows format {own}. "
           "It "
           "is open for reading only. Save it under another name to edit it.",
           loaded.formatVersion);
    } else if (version->minor > formatMinor) {
      note(loaded,
           "The file {file} has format {version}, newer than format {own} of this program. What this program does not "
           "know is kept and saved unchanged.",
           loaded.formatVersion);
    }
  }

 private:
  base::Place place() const {
    const xml::LineColumn at = m_document.place(m_document.root());
    return {m_file, at.line, at.column, {}};
  }

  void note(LoadedModel& loaded, std::string_view sentence, std::string_view version = {}) const {
    loaded.notes.push_back({base::tr(sentence, {{"file", m_file},
                                                {"encoding", m_document.encoding()},
                                                {"version", std::string(version.substr(0, 64))},
                                                {"own", std::string(formatVersion)}}),
                            place()});
  }

  const xml::Document& m_document;
  std::string m_file;
};

}  // namespace

void Places::set(std::uint32_t position, xml::LineColumn place) {
  if (position >= m_places.size()) m_places.resize(position + 1);
  m_places[position] = place;
}

base::Place Places::of(const model::Element& element) const {
  base::Place place{m_file, 0, 0, std::string(element.id())};
  if (element.position() >= m_places.size()) return place;
  place.line = m_places[element.position()].line;
  place.column = m_places[element.position()].column;
  return place;
}

base::Place Places::of(const model::Model& model, std::string_view id) const {
  const auto element = id.empty() ? model.root() : model.find(id);
  return element ? of(*element) : base::Place{m_file, 0, 0, std::string(id)};
}

base::Result<LoadedModel> readModel(std::string_view bytes, std::string_view fileName) {
  const auto document = xml::parse(bytes, fileName);
  if (!document) return tl::unexpected(document.error());
  const Opening opening(*document, fileName);
  if (auto other = opening.refuseOtherFormat()) return tl::unexpected(*other);
  LoadedModel loaded;
  loaded.places = Places(std::string(fileName));
  opening.noteEncoding(loaded);
  opening.noteVersion(loaded);
  ElementReader(*document, loaded).read();
  return loaded;
}

base::Result<LoadedModel> loadModel(const std::filesystem::path& path) {
  const auto bytes = readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  auto loaded = readModel(*bytes, path.string());
  if (loaded) loaded->contentHash = base::sha256(*bytes);
  return loaded;
}

}  // namespace storage
