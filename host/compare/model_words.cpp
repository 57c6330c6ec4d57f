// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/hash.h"
#include "base/text.h"
#include "compare/content.h"
#include "compare/names.h"
#include "compare/words.h"

namespace compare {

using model::Attr;
using model::Element;
using model::Type;

namespace {

/// A model as lines: an element, and indented below it what it says and the parts it has.
class Lines {
 public:
  explicit Lines(const model::Model& model) : m_model(model), m_names(model) {}

  std::string take() {
    line(0, base::tr("The model as a whole"));
    attributes(m_model.root(), 1);
    for (const model::TypeInfo& type : model::types()) section(type);
    return std::move(m_text);
  }

 private:
  void line(int depth, std::string_view text) { m_text.append(std::size_t(2 * depth), ' ').append(text).append("\n"); }

  void section(const model::TypeInfo& type) {
    const bool isInside = !type.owners.empty();
    auto all = m_model.elements(type.id);
    if (type.group == model::Group::Root || isInside || all.empty()) return;
    std::ranges::sort(all, {}, [](const Element& element) { return element.id(); });
    line(0, type.plural.in(base::language()));
    for (const Element& each : all) element(each, 1);
  }

  void element(const Element& element, int depth) {
    if (element.type() == Type::Foreign) {
      for (std::string_view rest = element.text(Attr::Raw); !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        line(depth, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
      return;
    }
    line(depth, m_names.of(element));
    attributes(element, depth + 1);
    std::string places;
    std::size_t count = 0;
    for (const Element& part : element.parts()) {
      if (part.type() == Type::Criterion) this->element(part, depth + 1);
      if (part.type() != Type::Shape && part.type() != Type::Bend) continue;
      ++count;
      for (const auto& [name, value] : part.data().attributes)
        places.append(name).append("=").append(value).append("\n");
    }
    // Where everything stands is for the eye; that it changed is a line.
    if (count > 0)
      line(depth + 1, base::tr(count == 1 ? "one place, fingerprint {hash}" : "{count} places, fingerprint {hash}",
                               {{"count", std::to_string(count)}, {"hash", base::sha256(places).substr(0, 8)}}));
  }

  void attributes(const Element& element, int depth) {
    for (const model::Attribute& row : element.info().attributes) {
      const bool isInName = row.id == Attr::Name || row.kind == model::Kind::Reference;
      if (isInName || !element.has(row.id)) continue;
      if (row.kind != model::Kind::Lines) {
        line(depth, std::string(row.label.in(base::language())) + ": " + m_names.value(element, row.name));
        continue;
      }
      for (std::string_view rest = element.text(row.id); !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        line(depth, std::string(row.label.in(base::language())) + ": " + std::string(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    for (const auto& [name, value] : element.foreignAttributes())
      line(depth, std::string(name) + ": " + std::string(value));
  }

  const model::Model& m_model;
  Names m_names;
  std::string m_text;
};

}  // namespace

std::string modelInWords(const model::Model& model) { return Lines(model).take(); }

}  // namespace compare
