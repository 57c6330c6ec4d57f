// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/change.h"

// What an analysis said about a model: values, checked against that model, that own their texts.
namespace analysis {

enum class Severity { Error, Warning, Info, Question, Strength };
enum class Status { Ok, Failed, Crashed, TimedOut, Refused, Cancelled, NotRun };

/// "error", "warning", … and "ok", "failed", "crashed", "timed-out", "refused", "cancelled", "not-run".
std::string_view token(Severity severity);
std::string_view token(Status status);
std::optional<Severity> severityNamed(std::string_view token);

struct Number {
  std::string name;
  double value = 0;
  bool operator==(const Number&) const = default;
};

/// A proposal: changes to make in order and as one. New elements already have ids that are free in the model; the same
/// fix of the same model always has the same ones.
struct Fix {
  std::string title;
  model::Changes changes;
  bool operator==(const Fix&) const = default;
};

struct Finding {
  std::string rule;
  Severity severity = Severity::Info;
  bool absence = false;         ///< it rests on something not being in the model
  bool consultantOnly = false;  ///< never for the client
  std::vector<std::string> subjects;
  std::string group;
  std::string text;
  std::string theme;                 ///< of a question: what should be recorded first
  std::vector<std::string> waiting;  ///< the rules that wait for that
  std::vector<Number> numbers;
  std::vector<Fix> fixes;
  bool waived = false;  ///< the consultant accepted it (a waiver in the model)
  bool operator==(const Finding&) const = default;
};

struct Metric {
  std::string id;
  std::string title;
  std::string subject;  ///< ids, separated by spaces; empty: the model
  double value = 0;
  std::string unit;
  std::string assessed;  ///< "2/3", or empty
};

struct Cell {
  std::string text;
  std::optional<double> number;
  std::string role;     ///< a severity by name, or empty
  std::string element;  ///< what it is about, or empty
};

struct Table {
  std::string id;
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

struct OverlayValue {
  std::string element;
  std::optional<double> number;
  std::string text;
  std::string role;
};

struct Overlay {
  std::string id;
  std::string title;
  std::string kind;  ///< size, colour, badge
  std::vector<OverlayValue> values;
};

/// The outcome of one analysis of one model.
struct Report {
  std::string plugin;   ///< id
  std::string version;  ///< of the plugin
  Status status = Status::Failed;
  std::string message;                ///< why it is not ok; a whole sentence
  std::vector<std::string> refusals;  ///< what exactly was not allowed
  std::vector<std::string> attempts;  ///< what it tried and was refused: words of runner/system_calls.h
  std::string output;                 ///< what the plugin printed, cut at some length
  long milliseconds = 0;
  std::vector<Finding> findings;  ///< by rule, then by subjects
  std::vector<Metric> metrics;
  std::vector<Table> tables;
  std::vector<Overlay> overlays;
};

}  // namespace analysis
