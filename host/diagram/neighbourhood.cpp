// SPDX-License-Identifier: MIT
#include "diagram/neighbourhood.h"

#include <set>
#include <string_view>

namespace diagram {
namespace {

using model::Attr;
using model::Element;
using model::Type;

/// Walks from circle to circle. Ids live in the model.
class Walk {
 public:
  explicit Walk(const model::Model& model) : m_model(model) {}

  void start(std::string_view id) {
    const auto element = m_model.find(id);
    if (!element) return;
    if (model::isLink(element->type())) {
      start(element->reference(Attr::From));
      start(element->reference(Attr::To));
    } else if (model::isNode(element->type())) {
      reach(*element);
    }
  }

  void widen() {
    const std::vector<Element> edge = std::exchange(m_edge, {});
    for (const Element& element : edge) {
      for (const Element& link : element.outgoing()) follow(link, link.to());
      for (const Element& link : element.incoming()) follow(link, link.from());
    }
  }

  std::vector<std::string> take() const {
    std::vector<std::string> near;
    for (const auto& type : model::nodeTypes())
      for (const Element& element : m_model.elements(type.id))
        if (m_near.contains(element.id()) || m_wholes.contains(element.id())) near.emplace_back(element.id());
    return near;
  }

 private:
  void follow(const Element& link, const std::optional<Element>& end) {
    if (!end || !model::isNode(end->type())) return;
    const bool upwards = link.type() == Type::PartOf && link.reference(Attr::To) == end->id();
    if (!upwards) reach(*end);
  }

  void reach(const Element& element) {
    if (!m_near.insert(element.id()).second) return;
    m_edge.push_back(element);
    addWholes(element);
  }

  void addWholes(const Element& part) {
    for (const Element& link : part.outgoing(Type::PartOf))
      if (const auto whole = link.to(); whole && m_wholes.insert(whole->id()).second) addWholes(*whole);
  }

  const model::Model& m_model;
  std::set<std::string_view> m_near;
  std::set<std::string_view> m_wholes;  // organisations of what is near
  std::vector<Element> m_edge;          // reached last
};

}  // namespace

std::vector<std::string> neighbourhood(const model::Model& model, const std::vector<std::string>& ids, int steps) {
  Walk walk(model);
  for (const std::string& id : ids) walk.start(id);
  for (int i = 0; i < steps; ++i) walk.widen();
  return walk.take();
}

}  // namespace diagram
