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

}  // namespace bench
