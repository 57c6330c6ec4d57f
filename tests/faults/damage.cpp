// SPDX-License-Identifier: MIT
#include "faults/damage.h"

#include <algorithm>
#include <map>
#include <pugixml.hpp>

#include "faults/watch.h"
#include "model/canonical.h"
#include "model/vocabulary.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

namespace faults {
namespace {

using Statements = std::map<std::string, int>;

// The value as it counts: nothing where it says the same as its absence.
std::string countedValue(const std::optional<model::Type>& type, std::string_view name, std::string_view value) {
  const auto attribute = model::attributeNamed(name);
  const auto* row = type && attribute ? model::attributeOf(*type, *attribute) : nullptr;
  if (row == nullptr) return std::string(value);
  const std::string text = model::canonicalText(*row, value);
  return text == row->absent && !row->required ? std::string() : text;
}

void stateWords(const std::string& where, std::string_view text, Statements& all) {
  constexpr std::string_view space = " \t\r\n";
  for (std::size_t from = text.find_first_not_of(space); from != text.npos;) {
    const std::size_t end = std::min(text.find_first_of(space, from), text.size());
    ++all[where + " says " + std::string(text.substr(from, end - from))];
    from = text.find_first_not_of(space, end);
  }
}

void state(pugi::xml_node node, Statements& all) {
  const std::string name = node.name(), where = node.parent().name() + std::string("/") + name;
  switch (node.type()) {
    case pugi::node_element: {
      const auto type = model::typeNamed(name);
      ++all["<" + where];
      for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string value = countedValue(type, attribute.name(), attribute.value());
        if (!value.empty()) ++all[where + " " + attribute.name() + "=" + value];
      }
      break;
    }
    case pugi::node_pcdata:
    case pugi::node_cdata:
    case pugi::node_comment:
    case pugi::node_pi:
      return stateWords(where, node.value(), all);
    default:
      break;
  }
  for (const pugi::xml_node child : node.children()) state(child, all);
}

/// What a file says, by a parser that knows nothing of models; nothing when that cannot read it.
std::optional<Statements> statementsOf(std::string_view bytes) {
  pugi::xml_document document;
  constexpr unsigned options = pugi::parse_full & ~pugi::parse_declaration;
  if (document.load_buffer(bytes.data(), bytes.size(), options).status != pugi::status_ok) return std::nullopt;
  Statements all;
  state(document, all);
  // An empty section, or an empty note, says nothing.
  for (const char* const section : {"elements", "links", "diagrams", "analysis"})
    all.erase("<collaboration/" + std::string(section));
  return all;
}

std::string firstDifference(const Statements& before, const Statements& after) {
  for (const auto& [statement, count] : before) {
    const auto found = after.find(statement);
    if (found == after.end() || found->second < count) return "dropped: " + statement;
  }
  for (const auto& [statement, count] : after)
    if (!before.contains(statement)) return "made up: " + statement;
  return {};
}

}  // namespace

Reading readAsTheProgram(std::string_view bytes) {
  auto loaded = storage::readModel(bytes, "a.samenspel");
  if (!loaded) return {std::nullopt, loaded.error()};
  return {std::move(loaded->model), {}, !loaded->readOnly};
}

std::string faultOf(const Reading& reading, std::string_view bytes) {
  if (!reading.model) {
    if (!reading.refusal.message.ends_with('.')) return "refused without a sentence";
    if (reading.refusal.message.find("a.samenspel") == std::string::npos) return "refused without naming the file";
    // Where there is nothing there is no place in it.
    const bool isNothing = reading.refusal.code == base::ErrorCode::Empty;
    return !isNothing && reading.refusal.place.line == 0 ? "refused without a place: " + reading.refusal.message : "";
  }
  const auto said = statementsOf(bytes);
  if (!said) return "read, but it is no whole document";
  if (!reading.mayBeSaved) return {};
  const auto kept = statementsOf(storage::writeModel(*reading.model));
  return kept ? firstDifference(*said, *kept) : "read, but written as no document";
}

Damage cutEverywhere(const Reader& read, const std::string& file) {
  Damage damage;
  for (std::size_t length = 0; length < file.size(); ++length) {
    const std::string_view cut = std::string_view(file).substr(0, length);
    const Reading reading = read(cut);
    ++damage.files;
    damage.read += reading.model.has_value();
    if (const std::string fault = faultOf(reading, cut); !fault.empty())
      damage.faults.push_back("cut after byte " + std::to_string(length) + ": " + fault);
  }
  return damage;
}

Damage flipBits(const Reader& read, const std::string& file, std::size_t first, std::size_t step) {
  constexpr std::size_t perProcess = 2'000;
  Damage damage;
  for (std::size_t from = first; from < file.size() * 8; from += step * perProcess) {
    const std::size_t end = std::min(file.size() * 8, from + step * perProcess);
    const Ended run = inChild([&] {
      std::string flipped = file, said;
      std::int64_t taken = 0;
      for (std::size_t bit = from; bit < end; bit += step) {
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        const Reading reading = read(flipped);
        taken += reading.model.has_value();
        if (const std::string fault = faultOf(reading, flipped); !fault.empty())
          said += "bit " + std::to_string(bit) + ": " + fault + "\n";
        flipped[bit / 8] = file[bit / 8];
      }
      return std::to_string(taken) + "\n" + said;
    });
    damage.files += std::int64_t((end - from + step - 1) / step);
    if (run.crashed)
      damage.faults.push_back("a crash between bits " + std::to_string(from) + " and " + std::to_string(end));
    std::size_t at = run.said.find('\n');
    if (at != run.said.npos) damage.read += std::stoll(run.said.substr(0, at++));
    for (std::size_t line = at; line < run.said.size() && at != run.said.npos;) {
      const std::size_t stop = std::min(run.said.find('\n', line), run.said.size());
      damage.faults.push_back(run.said.substr(line, stop - line));
      line = stop + 1;
    }
  }
  return damage;
}

}  // namespace faults
