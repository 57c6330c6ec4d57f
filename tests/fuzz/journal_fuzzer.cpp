// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "storage/change_text.h"
#include "storage/journal_record.h"
#include "storage/recovery.h"

// A journal after whatever happened to it. Nobody makes up checksums, so the records are framed here: the bytes are
// their contents, one behind the other, with a line "--" between them. They start from a small model, unless they bring
// a start of their own.
namespace fuzz {
namespace {

constexpr std::string_view between = "\n--\n";

std::string start() {
  std::string content = "B";
  storage::appendText(content, "");
  storage::appendText(content, "");
  storage::appendText(content, "small");
  storage::appendNumber(content, 1);
  storage::appendWhole(content, smallModel());
  return content;
}

/// The first record, and the checksum that the next one goes on from.
struct Usual {
  std::string chain;
  std::string record = storage::journal::record(start(), chain);
};

std::string framed(std::string_view contents) {
  static const Usual usual;
  std::string bytes(storage::journal::firstLine), chain;
  if (!contents.starts_with('B')) {
    bytes += usual.record;
    chain = usual.chain;
  }
  for (bool more = true; more;) {
    const std::size_t end = contents.find(between);
    bytes += storage::journal::record(contents.substr(0, end), chain);
    more = end != std::string_view::npos;
    if (more) contents.remove_prefix(end + between.size());
  }
  return bytes;
}

/// A place far behind all others takes time and memory in proportion, which proves nothing.
bool hasFarPlace(std::string_view bytes) {
  for (std::size_t at = bytes.find('A'); at != std::string_view::npos; at = bytes.find('A', at + 1))
    if (const std::size_t end = bytes.find_first_not_of("0123456789", at + 1);
        end != std::string_view::npos && end > at + 5 && bytes[end] == ';')
      return true;
  return false;
}

/// Unknown content stands in a file as it is, and only a reader knows whether it is any.
bool hasNewUnknownContent(const model::Model& model) {
  for (const model::Element& element : model.elements(model::Type::Foreign)) {
    const auto known = smallModel().find(element.id());
    if (!known || known->text(model::Attr::Raw) != element.text(model::Attr::Raw)) return true;
  }
  return false;
}

void requireSound(const model::Model& model) {
  if (!hasNewUnknownContent(model)) requireRoundTrip(model);
}

}  // namespace

void journal(std::string_view bytes) {
  if (hasFarPlace(bytes)) return;
  require(!storage::workIn(bytes) || bytes.starts_with(storage::journal::firstLine), "a journal begins with its name");
  const std::string whole = framed(bytes);
  const auto work = storage::workIn(whole);
  if (!work) return;
  const bool isUsual = !bytes.starts_with('B');
  if (!isUsual) requireSound(work->base);
  if (!isUsual || work->steps > 0) requireSound(work->now);
  // Torn in the middle: what is there of it comes back, and no more.
  const auto torn = storage::workIn(std::string_view(whole).substr(0, whole.size() - 1));
  if (torn) require(torn->steps + 1 == work->steps || torn->steps == work->steps, "a torn tail costs one step at most");
}

}  // namespace fuzz
