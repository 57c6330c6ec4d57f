// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "model/model.h"

namespace bench {

/// A model with about `elements` elements in the proportions of the samples: each organisation with fourteen roles, and
/// for each role a place in the organisation, contacts and commitments. The same number, the same model.
inline model::Model largeModel(std::size_t elements) {
  model::Model model;
  std::size_t number = 0;
  const auto add = [&](model::Type type, std::vector<model::AttributeValue> attributes) {
    std::string id = model::info(type).letter + std::to_string(10'000'000 + number++);
    (void)model.apply(model::AddElement{{id, type, std::move(attributes)}});
    return id;
  };
  std::string earlier;
  while (model.size() < elements) {
    const std::string place = std::to_string(number);
    const std::string organisation = add(model::Type::Organisation, {{"name", "Regionaal opleidingscentrum " + place},
                                                                     {"partnership", "core"},
                                                                     {"kind", "mbo"},
                                                                     {"region", "Noordoost"}});
    const std::string ambition =
        add(model::Type::Ambition, {{"name", "Samen opleiden voor het vak in de regio " + place},
                                    {"status", "agreed"},
                                    {"lastDiscussed", "2021-10-11"}});
    for (int i = 0; i < 14; ++i) {
      const std::string role = add(model::Type::Role, {{"name", "Opleidingsmanager techniek " + std::to_string(i)},
                                                       {"layer", i % 3 == 0 ? "board" : "management"},
                                                       {"mandate", "negotiate"},
                                                       {"position", "line"},
                                                       {"commitment", "willing"}});
      add(model::Type::PartOf, {{"from", role}, {"to", organisation}});
      add(model::Type::Commits, {{"from", role}, {"to", ambition}, {"degree", "committed"}, {"understanding", "same"}});
      if (!earlier.empty())
        add(model::Type::Contact,
            {{"from", role}, {"to", earlier}, {"formality", "both"}, {"timesPerYear", "4"}, {"trust", "growing"}});
      earlier = role;
    }
  }
  return model;
}

/// A model with so many roles, fifty to an organisation, that each have four contacts on average, within their
/// organisation and beyond.
inline model::Model manyRoles(int roles) {
  model::Model model;
  const auto add = [&](std::string id, model::Type type, std::vector<model::AttributeValue> attributes) {
    (void)model.apply(model::AddElement{{std::move(id), type, std::move(attributes)}});
  };
  const std::string layers[] = {"board", "management", "executive"};
  for (int i = 0; i < roles; ++i) {
    const std::string organisation = "o" + std::to_string(i / 50);
    const std::string role = "r" + std::to_string(i);
    if (i % 50 == 0) {
      add(organisation, model::Type::Organisation, {{"name", "School " + organisation}, {"partnership", "core"}});
    }
    add(role, model::Type::Role, {{"name", "Opleidingsmanager " + role}, {"layer", layers[i % 3]}});
    add("p" + std::to_string(i), model::Type::PartOf, {{"from", role}, {"to", organisation}});
  }
  // Large odd steps tie everybody to two others in places that look drawn by chance, and never anybody twice.
  for (int i = 0; i < roles; ++i) {
    const std::string role = "r" + std::to_string(i);
    for (const int step : {7, 1'237}) {
      const std::string other = "r" + std::to_string((i + step) % roles);
      add("k" + std::to_string(i) + "-" + std::to_string(step), model::Type::Contact, {{"from", role}, {"to", other}});
    }
  }
  return model;
}

}  // namespace bench
