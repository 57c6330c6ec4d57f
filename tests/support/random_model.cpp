// SPDX-License-Identifier: MIT
#include "support/random_model.h"

#include <initializer_list>
#include <random>

#include "support/sketch.h"

namespace support {
namespace {

using model::Type;

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : m_engine(seed) {}
  /// 0 to most.
  int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
  bool once(int in) { return upTo(in - 1) == 0; }
  std::string_view of(std::initializer_list<std::string_view> choices) {
    return choices.begin()[upTo(int(choices.size()) - 1)];
  }
  /// One of "<letter>0" to "<letter><count - 1>", or now and then an id that nothing has.
  std::string id(char letter, int count) {
    return once(30) || count == 0 ? "nobody" : letter + std::to_string(upTo(count - 1));
  }

 private:
  std::mt19937 m_engine;
};

/// A link with an id of its own, so that the same two ends may be linked as often as chance wants.
void link(model::Sketch& sketch, Type type, const std::string& from, const std::string& to,
          model::Sketch::Attributes attributes = {}) {
  const std::string id = "k" + std::to_string(sketch.model.size());
  sketch.add(type, id, attributes).set(id, "from", from).set(id, "to", to);
}

struct Sizes {
  int organisations;
  int roles;
  int tables;
  int items;
};

void addPeople(model::Sketch& sketch, Dice& dice, const Sizes& sizes) {
  for (int i = 0; i < sizes.organisations; ++i) {
    const std::string id = "o" + std::to_string(i);
    sketch.add(Type::Organisation, id, {{"partnership", dice.of({"core", "core", "associate", "environment"})}});
    if (i > 0 && dice.once(3)) link(sketch, Type::PartOf, id, dice.id('o', i));
  }
  for (int i = 0; i < sizes.roles; ++i) {
    const std::string id = "r" + std::to_string(i);
    sketch.add(Type::Role, id,
               {{"layer", dice.of({"board", "management", "executive", "unknown"})},
                {"holder", dice.of({"", "", "", "one person", "another"})}});
    link(sketch, Type::PartOf, id, dice.id('o', sizes.organisations));
    if (dice.once(8)) link(sketch, Type::PartOf, id, dice.id('o', sizes.organisations));
  }
}

void addMeetings(model::Sketch& sketch, Dice& dice, const Sizes& sizes) {
  for (int i = 0; i < sizes.tables; ++i) {
    const std::string id = "t" + std::to_string(i);
    sketch.add(Type::Table, id, {{"kind", "project"}, {"formality", dice.of({"formal", "informal"})}});
    if (dice.once(2)) sketch.set(id, "meetingsPerYear", dice.of({"0", "1", "2", "10"}));
    if (dice.once(3)) sketch.set(id, "endDate", dice.of({"2021-10-10", "2021-10-11", "2022-01-01"}));
    for (int seats = dice.upTo(4); seats > 0; --seats) {
      link(sketch, Type::SitsAt, dice.id('r', sizes.roles), id);
    }
  }
  for (int links = dice.upTo(sizes.roles); links > 0; --links) {
    link(sketch, Type::Contact, dice.id('r', sizes.roles), dice.id('r', sizes.roles),
         {{"state", dice.of({"active", "active", "dormant", "lost", "wished"})},
          {"formality", dice.of({"formal", "informal", "both"})}});
  }
  for (int links = dice.upTo(4); links > 0; --links) {
    link(sketch, Type::Line, dice.id('r', sizes.roles), dice.id('r', sizes.roles),
         {{"feedback", dice.of({"unknown", "none", "occasional", "regular"})}});
  }
}

void addItems(model::Sketch& sketch, Dice& dice, const Sizes& sizes) {
  for (int i = 0; i < sizes.items; ++i) {
    const std::string id = "i" + std::to_string(i);
    sketch.add(dice.once(2) ? Type::Ambition : Type::Agreement, id,
               {{"status", dice.of({"agreed", "idea", "dropped"})}});
    for (int parties = dice.upTo(3); parties > 0; --parties) {
      const std::string party = dice.once(2) ? dice.id('r', sizes.roles) : dice.id('o', sizes.organisations);
      link(sketch, Type::Commits, party, id);
    }
  }
}

}  // namespace

model::Model randomModel(std::uint32_t seed) {
  Dice dice(seed);
  const Sizes sizes = {1 + dice.upTo(6), dice.upTo(12), dice.upTo(4), dice.upTo(3)};
  model::Sketch sketch;
  addPeople(sketch, dice, sizes);
  addMeetings(sketch, dice, sizes);
  addItems(sketch, dice, sizes);
  if (dice.once(4)) sketch.clear("", "asOf");
  return std::move(sketch.model);
}

}  // namespace support
