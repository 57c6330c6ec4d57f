// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/report.h"
#include "diagram/display_list.h"
#include "model/model.h"

// What a view shows, without a window: sheets of cells, some of which change the model, and cards. Values; texts are in
// base::language().
namespace session {

/// An attribute of elements; they get the same value.
struct AttributeEdit {
  std::vector<std::string> ids;
  model::Attr attribute;
};
/// An attribute of the link between two elements. The link is made when it is missing; with `removes` an empty value
/// takes it away.
struct LinkEdit {
  model::Type type;
  std::string from;
  std::string to;
  model::Attr attribute;
  bool removes = false;
};
/// Score, Note or By of a topic that the consultant scores by hand. An empty score takes all of it away.
struct TopicEdit {
  std::string topic;
  model::Attr attribute;
};
/// A threshold or another parameter of plugins; an empty value gives it back its default.
struct SettingEdit {
  std::string name;
};
using EditTarget = std::variant<AttributeEdit, LinkEdit, TopicEdit, SettingEdit>;

/// A value to choose. An empty one is offered where the attribute may be absent.
struct EditChoice {
  std::string value;
  std::string label;
};

/// Something that a cell changes.
struct CellEdit {
  EditTarget target;
  std::string label;                ///< of what: "Effect"
  std::vector<EditChoice> choices;  ///< empty: it is typed
  std::string value;                ///< what it is now; empty: nothing is said

  /// The value that a typed text stands for: one of the choices by its value, its label or the beginning of that,
  /// letter case aside; what is typed freely as it is. Nothing: it is none of the choices.
  std::optional<std::string> typed(std::string_view text) const;
};

/// A disc of a partner: filled or hollow.
struct SheetDisc {
  diagram::Partner partner = diagram::Partner::Steel;
  bool filled = false;
};

struct SheetCell {
  std::string text;
  std::string element = {};  ///< what it is about, to be selected; or empty
  std::string icon = {};     ///< in front
  std::string code = {};     ///< of a partner, in front
  diagram::Partner partner = diagram::Partner::Steel;
  std::optional<analysis::Severity> severity = {};  ///< its silhouette in front
  std::vector<SheetDisc> discs = {};
  std::optional<double> bar = {};    ///< a bar of so many points, to the left when negative
  std::optional<double> share = {};  ///< a meter, 0–1
  bool number = false;               ///< set to the right
  bool guessed = false;              ///< rests on a guess: the bar is dashed
  bool unknown = false;              ///< in the hint's colour, italic
  bool strong = false;
  bool faint = false;
  bool alarm = false;  ///< in the colour of errors
  int indent = 0;
  int span = 1;                      ///< columns it takes, itself included
  std::string hint = {};             ///< shown when pointed at
  std::vector<CellEdit> edits = {};  ///< the first is changed by typing
};

struct SheetRow {
  std::vector<SheetCell> cells;
  bool heading = false;  ///< titles of the columns, or of a part of the sheet
  std::string element = {};
};

struct Sheet {
  std::vector<double> widths;  ///< of the columns, in logical pixels
  std::vector<SheetRow> rows;  ///< the first is a heading
};

/// A figure that stands by itself.
struct Card {
  diagram::DisplayList list;
  double width = 0;
  double height = 0;
  std::string title;                  ///< for who cannot see it
  std::vector<std::string> elements;  ///< what it is about
  struct Part {
    diagram::Rect box;
    std::size_t row;  ///< of the sheet
  };
  std::vector<Part> parts = {};
};

struct ViewContents {
  std::string hint;  ///< how to read it, one line
  std::vector<Card> cards = {};
  Sheet sheet = {};
  std::string nothing = {};  ///< instead of both: why there is nothing to see
};

}  // namespace session
