// SPDX-License-Identifier: MIT
#pragma once

#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/number.h"
#include "model/model.h"
#include "model/vocabulary.h"

namespace diagram {

/// Models of any shape for properties that must hold of all of them: legal links and senseless ones, missing values,
/// unknown layers, cycles. The same seed gives the same model.
class RandomModel {
 public:
  explicit RandomModel(std::uint32_t seed) : m_random(seed) {}

  model::Model make(std::size_t nodes) {
    model::Model made;
    set(made, "", "asOf", "2021-10-11");
    if (chance(2)) set(made, "", "inventory", "layers relations");
    add(made, "d1", model::Type::Diagram, {{"name", "Lanes"}, {"layout", "lanes"}});
    for (std::size_t i = 0; i < nodes; ++i) {
      const auto type = model::nodeTypes()[below(model::nodeTypes().size())].id;
      addNode(made, "n" + std::to_string(i), i == 0 ? model::Type::Organisation : type);
    }
    const std::size_t links = 2 * nodes;
    for (std::size_t i = 0; i < links; ++i) addLink(made, "k" + std::to_string(i), nodes);
    return made;
  }

  /// A change of a shape of d1: new, moved, or gone.
  model::Change shapeChange(const model::Model& made, std::size_t nodes) {
    const std::string node = "n" + std::to_string(below(nodes)), id = "d1/" + node;
    if (!made.contains(id)) return model::AddElement{{id, model::Type::Shape, shapeAttributes(node)}};
    if (chance(4)) return model::RemoveElement{id};
    return model::SetAttribute{id, chance(2) ? "x" : "y", place()};
  }

  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }
  bool chance(std::size_t oneIn) { return below(oneIn) == 0; }

 private:
  using Attributes = std::vector<model::AttributeValue>;

  std::string place() { return std::to_string(static_cast<int>(below(400)) * 8 - 400); }

  Attributes shapeAttributes(const std::string& node) {
    return {{"#owner", "d1"}, {"of", node}, {"x", place()}, {"y", place()}, {"width", "184"}, {"height", "56"}};
  }

  static void add(model::Model& made, const std::string& id, model::Type type, Attributes attributes) {
    if (!made.apply(model::AddElement{{id, type, std::move(attributes)}})) throw std::runtime_error("refused");
  }
  static void set(model::Model& made, const std::string& id, const std::string& name, const std::string& value) {
    if (!made.apply(model::SetAttribute{id, name, value})) throw std::runtime_error("refused");
  }

  void addNode(model::Model& made, const std::string& id, model::Type type) {
    static const char* const words[] = {"Regio", "School", "Samen", "werken", "aan", "onderwijs", "in", "techniek"};
    std::string name = words[below(8)];
    for (std::size_t i = below(9); i > 0; --i) name += std::string(" ") + words[below(8)];
    Attributes attributes = {{"name", name}};
    for (const model::Attribute& attribute : model::info(type).attributes) {
      if (attribute.kind == model::Kind::Choice && !chance(3))
        attributes.push_back(
            {std::string(attribute.name), std::string(attribute.values[below(attribute.values.size())].token)});
      if (attribute.kind == model::Kind::Date && chance(2))
        attributes.push_back({std::string(attribute.name),
                              std::to_string(2015 + below(10)) + "-0" + std::to_string(1 + below(9)) + "-11"});
    }
    add(made, id, type, std::move(attributes));
  }

  void addLink(model::Model& made, const std::string& id, std::size_t nodes) {
    const auto& type = model::linkTypes()[below(model::linkTypes().size())];
    for (int attempt = 0; attempt < 8; ++attempt) {
      const std::string from = "n" + std::to_string(below(nodes)), to = "n" + std::to_string(below(nodes));
      if (!model::allowsEnds(type.id, made.find(from)->type(), made.find(to)->type()) && !chance(40)) continue;
      return add(made, id, type.id, {{"from", from}, {"to", to}});
    }
  }

  std::mt19937 m_random;
};

}  // namespace diagram
