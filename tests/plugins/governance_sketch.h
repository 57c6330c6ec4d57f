// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "support/sketch.h"

namespace plugins {

/// The complete figure of eight: partners A and B, roles bA, mA, eA, bB, mB, eB, seven contacts ("contact-bA-bB"), and
/// everything declared complete, so that no rule has to wait. Without a single GOV finding.
struct EightSketch : model::Sketch {
  EightSketch() {
    set("", "phase", "explore");
    set("", "inventory", "interests layers relations ambition tables agreements steps constituencies");
    for (const std::string school : {"A", "B"}) {
      add(model::Type::Organisation, school, {{"name", "School " + school}, {"partnership", "core"}});
      addRole("b" + school, "board", school);
      addRole("m" + school, "management", school);
      addRole("e" + school, "executive", school);
    }
    for (const auto& [from, to] :
         {std::pair("bA", "bB"), std::pair("mA", "mB"), std::pair("eA", "eB"), std::pair("bA", "mA"),
          std::pair("mA", "eA"), std::pair("bB", "mB"), std::pair("mB", "eB")}) {
      link(model::Type::Contact, from, to, {{"state", "active"}, {"formality", "both"}});
    }
  }

  EightSketch& addRole(const std::string& id, std::string_view layer, std::string_view organisation) {
    add(model::Type::Role, id, {{"name", "role " + id}, {"layer", layer}});
    link(model::Type::PartOf, id, organisation);
    return *this;
  }

  /// An active formal table with these members.
  EightSketch& addTable(const std::string& id, std::initializer_list<std::string_view> members) {
    add(model::Type::Table, id,
        {{"name", "table " + id}, {"kind", "steering"}, {"formality", "formal"}, {"meetingsPerYear", "4"}});
    for (const std::string_view member : members) link(model::Type::SitsAt, member, id);
    return *this;
  }

  /// With its links, as the editor removes it.
  EightSketch& drop(const std::string& id) {
    for (const model::Attr end : {model::Attr::From, model::Attr::To}) {
      for (const model::Element& link : model.referring(end, id)) apply(model::RemoveElement{std::string(link.id())});
    }
    apply(model::RemoveElement{id});
    return *this;
  }
};

}  // namespace plugins
