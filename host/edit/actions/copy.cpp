// SPDX-License-Identifier: MIT
#include "edit/actions/copy.h"

#include <algorithm>
#include <set>

namespace edit {
namespace {

using model::Attr;
using model::ElementData;
using model::Type;

/// Gathers what goes along with the chosen nodes.
class Copy {
 public:
  Copy(const model::Model& model, const std::vector<std::string>& ids)
      : m_model(model), m_chosen(ids.begin(), ids.end()) {}

  std::vector<ElementData> take() {
    for (const model::Element& element : m_model.elements())
      if (model::isNode(element.type()) && isChosen(element.id())) takeNode(element);
    if (m_nodes.empty()) return {};
    std::string outside;
    for (const std::string& id : m_outside) {
      takeByName(*m_model.find(id));
      outside += (outside.empty() ? "" : " ") + id;
    }
    std::ranges::move(m_others, std::back_inserter(m_nodes));
    if (!outside.empty())
      m_nodes.push_back({"setting/" + std::string(outsideSetting),
                         Type::Setting,
                         {{std::string(model::attributeName(Attr::Name)), std::string(outsideSetting)},
                          {std::string(model::attributeName(Attr::Value)), outside}}});
    return std::move(m_nodes);
  }

 private:
  bool isChosen(std::string_view id) const { return m_chosen.contains(id); }

  void takeNode(const model::Element& node) {
    m_nodes.push_back(node.data());
    for (const model::Element& criterion : node.parts(Type::Criterion)) m_others.push_back(criterion.data());
    takeDrawings(node.id());
    for (const model::Element& link : node.outgoing()) takeLink(link, link.to());
    for (const model::Element& link : node.incoming())
      if (!isChosen(link.reference(Attr::From))) takeLink(link, link.from());
  }

  void takeLink(const model::Element& link, const std::optional<model::Element>& other) {
    if (!other || !model::isLink(link.type())) return;
    m_others.push_back(link.data());
    if (isChosen(other->id()) && model::isNode(other->type()))
      takeDrawings(link.id());
    else
      m_outside.insert(std::string(other->id()));
  }

  void takeDrawings(std::string_view id) {
    for (const model::Element& part : m_model.referring(Attr::Of, id)) {
      const auto diagram = part.owner();
      if ((part.type() != Type::Shape && part.type() != Type::Bend) || !diagram) continue;
      if (m_diagrams.insert(std::string(diagram->id())).second) m_others.push_back(diagram->data());
      m_others.push_back(part.data());
    }
  }

  void takeByName(const model::Element& element) {
    m_nodes.push_back({std::string(element.id()),
                       element.type(),
                       {{std::string(model::attributeName(Attr::Name)), std::string(element.text(Attr::Name))}}});
  }

  const model::Model& m_model;
  const std::set<std::string_view> m_chosen;
  std::vector<ElementData> m_nodes, m_others;
  std::set<std::string> m_outside, m_diagrams;
};

}  // namespace

std::vector<ElementData> copied(const model::Model& model, const std::vector<std::string>& ids) {
  return Copy(model, ids).take();
}

}  // namespace edit
