// SPDX-License-Identifier: MIT
#include "session/find_replace.h"

#include "base/text.h"
#include "edit/actions/attributes.h"
#include "session/letters.h"

namespace session {
namespace {

using model::Attr;

/// Bytes of letters that are not English ones count as letters.
bool isOfWord(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z') || c == '_';
}

bool isWord(std::string_view text, std::size_t at, std::size_t length) {
  const bool begins = at == 0 || !isOfWord(text[at - 1]) || !isOfWord(text[at]);
  const std::size_t end = at + length;
  return begins && (end == text.size() || !isOfWord(text[end]) || !isOfWord(text[end - 1]));
}

std::vector<std::size_t> placesIn(std::string_view text, const TextWish& wish, const std::string& wanted) {
  std::vector<std::size_t> places;
  const std::string folded = wish.matchCase ? std::string(text) : smallLetters(text);
  for (auto at = folded.find(wanted); at != std::string::npos;) {
    const bool counts = !wish.wholeWords || isWord(text, at, wanted.size());
    if (counts) places.push_back(at);
    at = folded.find(wanted, at + (counts ? wanted.size() : 1));
  }
  return places;
}

bool isWanted(Attr attribute, const TextWish& wish) {
  if (attribute == Attr::Note) return wish.notes;
  return wish.names && (attribute == Attr::Name || attribute == Attr::Title || attribute == Attr::Text);
}

std::string whereOf(const model::Element& element, const model::Attribute& attribute) {
  const std::string label(attribute.label.in(base::language()));
  const std::string type(element.info().label.in(base::language()));
  if (attribute.id == Attr::Name || attribute.id == Attr::Title) return type;
  return base::tr("{type} “{name}”, {attribute}",
                  {{"type", type}, {"name", std::string(element.name())}, {"attribute", label}});
}

std::string replaced(std::string_view text, const std::vector<std::size_t>& places, std::size_t length,
                     std::string_view by) {
  std::string result;
  std::size_t from = 0;
  for (const std::size_t at : places) {
    result.append(text.substr(from, at - from)).append(by);
    from = at + length;
  }
  return result.append(text.substr(from));
}

}  // namespace

std::vector<TextHit> findTexts(const model::Model& model, const TextWish& wish, std::string_view replacement) {
  std::vector<TextHit> hits;
  const std::string wanted = wish.matchCase ? wish.text : smallLetters(wish.text);
  if (wanted.empty()) return hits;
  const auto look = [&](const model::Element& element) {
    for (const model::Attribute& attribute : element.info().attributes) {
      const bool isText = attribute.kind == model::Kind::Text || attribute.kind == model::Kind::Lines;
      if (!isText || !isWanted(attribute.id, wish) || !element.has(attribute.id)) continue;
      const std::string_view text = element.text(attribute.id);
      const auto places = placesIn(text, wish, wanted);
      if (places.empty()) continue;
      hits.push_back({std::string(element.id()), attribute.id, whereOf(element, attribute), std::string(text),
                      replaced(text, places, wanted.size(), replacement), places.front(), wanted.size(),
                      places.size()});
    }
  };
  look(model.root());
  for (const model::Element& element : model.elements())
    if (element.type() != model::Type::Setting && element.type() != model::Type::Topic) look(element);
  return hits;
}

base::Result<std::size_t> replaceTexts(Session& session, const std::vector<TextHit>& hits) {
  std::size_t count = 0;
  const auto done = session.carryOut(base::tr("replace"), [&](edit::Transaction& transaction) -> base::Result<void> {
    for (const TextHit& hit : hits) {
      const auto element = hit.element.empty() ? transaction.model().root() : transaction.model().find(hit.element);
      if (!element || !element->is(hit.attribute, hit.before)) continue;
      if (auto set = edit::setAttribute(transaction, hit.element, hit.attribute, hit.after); !set) return set;
      count += hit.places;
    }
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return count;
}

}  // namespace session
