// SPDX-License-Identifier: MIT
#include "storage/self_check.h"

#include <algorithm>
#include <vector>

#include "model/canonical.h"
#include "storage/layout.h"
#include "xml/encoding.h"

namespace storage {
namespace {

using model::Attr;
using model::Element;
using model::Type;

bool isPart(Type type) { return !model::info(type).owners.empty(); }

// Parts have a place in a file only inside an element that may own them.
bool hasPlace(const Element& element) {
  if (element.type() == Type::Foreign) {
    const std::string_view owner = element.reference(Attr::Owner);
    const auto inside = element.owner();
    return inside ? hasPlace(*inside) : !owner.empty() && owner.front() == '/';
  }
  if (!isPart(element.type())) return true;
  const auto owner = element.owner();
  return owner && mayOwn(owner->type(), element.type()) && hasPlace(*owner);
}

// All that a file says about an element, in one text that does not depend on keys or on the writer.
std::string statement(const Element& element) {
  std::string text(element.info().name);
  const auto say = [&](std::string_view name, std::string_view value) {
    text.append("\n").append(name).append("=").append(xml::legalText(value));
  };
  say("id", fileId(element));
  const auto owner = element.owner();
  if (owner)
    say("owner", fileId(*owner));
  else if (element.type() == Type::Foreign)
    say("owner", element.reference(Attr::Owner));
  if (element.type() == Type::Foreign) say("raw", element.text(Attr::Raw));
  for (const model::Attribute& row : element.info().attributes) {
    std::string_view value = element.text(row.id);
    if (row.id == Attr::Format && value.empty()) value = formatVersion;
    if (const std::string canonical = model::canonicalText(row, value); !canonical.empty()) say(row.name, canonical);
  }
  auto others = element.foreignAttributes();
  std::sort(others.begin(), others.end());
  for (const auto& [name, value] : others) say(name, value);
  return text;
}

// Two pieces of foreign text that come to stand next to each other are one when they are read: their words count.
void stateWords(std::string_view text, std::vector<std::string>& all) {
  constexpr std::string_view space = " \t\r\n";
  for (std::size_t from = text.find_first_not_of(space); from != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(space, from), text.size());
    all.push_back("text\n" + std::string(text.substr(from, end - from)));
    from = text.find_first_not_of(space, end);
  }
}

std::vector<std::string> statements(const model::Model& model) {
  std::vector<std::string> all{statement(model.root())};
  for (const Element& element : model.elements()) {
    if (!hasPlace(element)) continue;
    const std::string_view raw = element.type() == Type::Foreign ? element.text(Attr::Raw) : std::string_view();
    if (!raw.empty() && raw.front() != '<' && element.text(Attr::Before) != inTag)
      stateWords(raw, all);
    else
      all.push_back(statement(element));
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

bool readsBackAs(const model::Model& written, const model::Model& reread, std::string* where) {
  if (model::sameContent(written, reread, where)) return true;
  // Nearly always the comparison by id is enough; the one by content costs more.
  return statements(written) == statements(reread);
}

}  // namespace storage
