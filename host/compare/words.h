// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

// Changes and models in words, for people who were not there when they were made.
namespace compare {

/// What a meeting would discuss as one subject.
enum class Subject : std::uint8_t {
  Model,
  People,
  Contacts,
  Tables,
  Ambitions,
  Interests,
  Agreements,
  Steps,
  Assessment,
  Diagrams,
  Unknown
};
/// "people", for programs.
std::string_view token(Subject subject);
/// "People and organisations", in base::language().
std::string title(Subject subject);

/// One thing that changed: a whole sentence, and the elements it is about.
struct Statement {
  std::string text;
  std::vector<std::string> elements;
};

/// The changes in one subject.
struct SubjectChanges {
  Subject subject = Subject::Model;
  std::vector<Statement> statements;
};

/// What changed from one version to the other, in base::language(): grouped by subject, in the order of the meeting, by
/// vocabulary within. What goes along with something larger is not said again: the links of what was removed, the
/// places on a diagram (one sentence for all). What lapsed because time went on is said, too. Empty exactly when diff()
/// finds nothing. Linear in the size of the models.
std::vector<SubjectChanges> changesInWords(const model::Model& before, const model::Model& after);

/// The whole of a model in words, a line per statement, in the order of a canonical file, so that what changes in it
/// changes lines: for version control, which compares lines.
std::string modelInWords(const model::Model& model);

}  // namespace compare
