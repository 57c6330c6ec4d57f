// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "model/model.h"

namespace model {

/// Builds a small model in one expression per element. Not for production code: a refused change fails the test.
struct Sketch {
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  Model model;

  Sketch() { set("", "asOf", "2021-10-11"); }

  Sketch& add(Type type, std::string_view id, Attributes attributes = {}) {
    AddElement change{{std::string(id), type, {}}};
    for (const auto& [name, value] : attributes)
      change.element.attributes.push_back({std::string(name), std::string(value)});
    apply(std::move(change));
    return *this;
  }

  /// Two organisations of two roles each, without a single problem.
  Sketch& addSchools() {
    for (const std::string school : {"A", "B"}) {
      add(Type::Organisation, school, {{"name", "School " + school}, {"partnership", "core"}});
      for (const std::string layer : {"board", "executive"}) {
        const std::string role = layer + school;
        add(Type::Role, role, {{"name", role}, {"layer", layer}});
        link(Type::PartOf, role, school);
      }
    }
    return *this;
  }

  /// Its id is "type-from-to".
  Sketch& link(Type type, std::string_view from, std::string_view to, Attributes attributes = {}) {
    AddElement change{{std::string(info(type).name) + '-' + std::string(from) + '-' + std::string(to), type, {}}};
    change.element.attributes = {{"from", std::string(from)}, {"to", std::string(to)}};
    for (const auto& [name, value] : attributes)
      change.element.attributes.push_back({std::string(name), std::string(value)});
    if (model.contains(change.element.id)) change.element.id += "-again";
    apply(std::move(change));
    return *this;
  }

  Sketch& set(std::string_view id, std::string_view name, std::string_view value) {
    apply(SetAttribute{std::string(id), std::string(name), std::string(value)});
    return *this;
  }

  Sketch& clear(std::string_view id, std::string_view name) {
    apply(SetAttribute{std::string(id), std::string(name), std::nullopt});
    return *this;
  }

  void apply(Change change) {
    const auto result = model.apply(std::move(change));
    EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().message);
  }
};

}  // namespace model
