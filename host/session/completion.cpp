// SPDX-License-Identifier: MIT
#include "session/completion.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "session/adding.h"
#include "session/letters.h"
#include "session/quick_add.h"

namespace session {
namespace {

using model::Attr;
using model::Type;

/// The last mark before the caret, which stands at the start of a word.
std::optional<std::size_t> markBefore(std::string_view line, std::size_t caret) {
  for (std::size_t at = std::min(caret, line.size()); at-- > 0;) {
    const bool isMark = line[at] == '@' || line[at] == '#' || line[at] == '>';
    if (isMark && (at == 0 || line[at - 1] == ' ')) return at;
  }
  return std::nullopt;
}

/// Names that go with what was typed, each once.
class Matches {
 public:
  explicit Matches(std::string_view typed) : m_typed(smallLetters(typed)) {}

  void offer(std::string_view name) {
    const std::string folded = smallLetters(name);
    // A line of quick-add ends where a name's line does.
    if (name.empty() || name.find('\n') != std::string_view::npos || folded == m_typed) return;
    auto& found = folded.starts_with(m_typed) ? m_begin : m_within;
    if (!folded.starts_with(m_typed) && folded.find(" " + m_typed) == std::string::npos) return;
    if (std::ranges::find(found, name) == found.end()) found.emplace_back(name);
  }

  std::vector<std::string> take(std::size_t limit) {
    for (const std::string& name : m_within) m_begin.push_back(name);
    if (m_begin.size() > limit) m_begin.resize(limit);
    return std::move(m_begin);
  }

 private:
  std::string m_typed;
  std::vector<std::string> m_begin, m_within;
};

void offerTargets(const model::Model& model, Type type, Matches& matches) {
  // Whether something can be linked depends on its type, and for roles on whether they have an organisation.
  for (const model::Element& element : model.elements())
    if (model::isNode(element.type()) && linkFor(model, type, element)) matches.offer(element.name());
}

}  // namespace

std::vector<Completion> completions(const model::Model& model, std::string_view line, std::size_t caret,
                                    const QuickAddContext& context, std::size_t limit) {
  const auto mark = markBefore(line, caret);
  if (!mark) return {};
  Matches matches(line.substr(*mark + 1, caret - *mark - 1));
  if (line[*mark] == '@') {
    for (const model::Element& organisation : model.elements(Type::Organisation)) matches.offer(organisation.name());
  } else if (line[*mark] == '#') {
    for (const model::Value& layer : model::attributeOf(Type::Role, Attr::Layer)->values)
      matches.offer(layer.label.in(base::language()));
  } else {
    const QuickAddLine words = parseQuickAdd(line, base::language());
    offerTargets(model, words.type.value_or(usualType(context, model)), matches);
  }
  std::vector<Completion> found;
  for (const std::string& name : matches.take(limit)) found.push_back({*mark, line[*mark] + name});
  return found;
}

}  // namespace session
