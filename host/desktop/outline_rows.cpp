// SPDX-License-Identifier: MIT
#include <set>

#include "desktop/icons.h"
#include "desktop/outline_panel.h"
#include "desktop/text.h"

namespace desktop {
namespace {

using model::Attr;
using model::Element;
using model::Type;

/// Fills the tree; each element has one place, so that cycles and shared parts end.
class Outline {
 public:
  Outline(const model::Model& model, const diagram::Scene& scene) : m_model(model), m_scene(scene) {}

  TreeRow byType() {
    TreeRow root{"root", {}};
    for (const model::TypeInfo& type : model::nodeTypes()) addGroup(root, type.id, false);
    return root;
  }

  /// What has a layer stands under it, all else by its type.
  TreeRow byLayer() {
    TreeRow root{"root", {}};
    for (const model::Value& layer : model::attributeOf(Type::Role, Attr::Layer)->values) {
      TreeRow group{"layer/" + std::string(layer.token), wx(layer.label.in(base::language()))};
      group.faint = true;
      group.mark = icon("layers", 16);
      for (const Type type : {Type::Role, Type::Table})
        for (const Element& element : m_model.elements(type))
          if (element.is(Attr::Layer, layer.token)) addAlone(group, element);
      group.detail = wx(std::to_string(group.children.size()));
      if (!group.children.empty()) root.add(std::move(group));
    }
    for (const model::TypeInfo& type : model::nodeTypes()) addGroup(root, type.id, false);
    return root;
  }

  TreeRow byPartner() {
    TreeRow root{"root", {}};
    for (const Element& organisation : m_model.elements(Type::Organisation))
      if (organisation.outgoing(Type::PartOf).empty()) addMember(root, organisation);
    for (Type type : {Type::Organisation, Type::Role, Type::Table, Type::Ambition, Type::Agreement})
      for (const Element& element : m_model.elements(type)) addMember(root, element);
    for (Type type : {Type::Step, Type::Interest, Type::Constituency}) addGroup(root, type, true);
    return root;
  }

 private:
  void addMember(TreeRow& parent, const Element& element) {
    if (!m_done.insert(std::string(element.id())).second) return;
    TreeRow& row = parent.add(rowOf(element));
    const Type type = element.type();
    if (type == Type::Organisation)
      for (const Element& link : element.incoming(Type::PartOf)) addEnd(row, link.from());
    if (type == Type::Ambition || type == Type::Agreement)
      for (const Element& link : element.incoming(Type::Elaborates))
        if (const auto from = link.from(); from && from->type() == Type::Agreement) addEnd(row, from);
  }

  void addEnd(TreeRow& row, const std::optional<Element>& element) {
    if (element) addMember(row, *element);
  }

  void addAlone(TreeRow& parent, const Element& element) {
    if (m_done.insert(std::string(element.id())).second) parent.add(rowOf(element));
  }

  /// Those of a type that have no place yet, with what belongs to them when `nested`.
  void addGroup(TreeRow& root, Type type, bool nested) {
    const model::TypeInfo& info = model::info(type);
    TreeRow group{std::string(info.name), wx(info.plural.in(base::language()))};
    group.mark = icon(info.icon, 16);
    group.faint = true;
    for (const Element& element : m_model.elements(type))
      if (nested)
        addMember(group, element);
      else
        addAlone(group, element);
    group.detail = wx(std::to_string(nested ? m_model.elements(type).size() : group.children.size()));
    if (nested || !group.children.empty()) root.add(std::move(group));
  }

  TreeRow rowOf(const Element& element) const {
    TreeRow row{std::string(element.id()), wx(element.name())};
    const model::TypeInfo& info = element.info();
    const auto owner = m_scene.ownerOf(element.id());
    const diagram::Paint colour = owner ? diagram::strong(owner->colour) : diagram::Paint(diagram::ColourRole::Ink2);
    if (element.type() == Type::Role)
      row.mark = disc(colour);
    else
      row.mark = icon(info.icon, 16, element.type() == Type::Organisation ? colour : diagram::ColourRole::Ink2);
    row.bold =
        element.type() == Type::Organisation || element.type() == Type::Table || element.type() == Type::Ambition;
    row.italic = element.is(Attr::RoleStatus, "vacant");
    row.detail = wx(detailOf(element));
    return row;
  }

  std::string detailOf(const Element& element) const {
    switch (element.type()) {
      case Type::Organisation:
        return std::string(
            model::valueLabel(Type::Organisation, Attr::Kind, element.text(Attr::Kind), base::language()));
      case Type::Role: {
        const auto count = element.number(Attr::HolderCount);
        return count && *count > 1 ? "×" + std::string(element.text(Attr::HolderCount)) : std::string();
      }
      case Type::Table:
        return base::tr("{count} seats", {{"count", std::to_string(element.incoming(Type::SitsAt).size())}});
      default:
        return {};
    }
  }

  const model::Model& m_model;
  const diagram::Scene& m_scene;
  std::set<std::string> m_done;
};

/// Takes away rows without the text in them or below them. True when something is left.
bool narrow(TreeRow& row, const wxString& text) {
  const bool itself = row.text.Lower().Contains(text);
  if (itself) return true;
  std::erase_if(row.children, [&](const std::unique_ptr<TreeRow>& child) { return !narrow(*child, text); });
  return !row.children.empty();
}

}  // namespace

TreeRow outlineOf(const model::Model& model, const diagram::Scene& scene, const std::string& filter,
                  OutlineBy grouping) {
  Outline outline(model, scene);
  TreeRow root = grouping == OutlineBy::Layer  ? outline.byLayer()
                 : grouping == OutlineBy::Type ? outline.byType()
                                               : outline.byPartner();
  if (!filter.empty()) narrow(root, wx(filter).Lower());
  return root;
}

}  // namespace desktop
