// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "plugins/governance_sketch.h"
#include "plugins/plugin_run.h"

namespace plugins {

/// The blueprint of the method, in which everything is arranged, to be changed in one thing at a time. Partners O and
/// W; roles bO, mO, eO, bW, mW, eW; steering group st, working group wg; ambition a; interests ic, io, iw; agreements
/// cv, sr, pp; steps s1 (done), s2 and s3. Its day is 2010-06-30.
struct Blueprint : EightSketch {
  Blueprint() { model = readModel("tests/data/models/six-tips-blueprint.samenspel"); }

  std::string linkId(model::Type type, std::string_view from, std::string_view to) const {
    for (const model::Element& link : model.elements(type)) {
      if (link.from() && link.to() && link.from()->id() == from && link.to()->id() == to) return std::string(link.id());
    }
    ADD_FAILURE() << "no link from " << from << " to " << to;
    return {};
  }
  Blueprint& unlink(model::Type type, std::string_view from, std::string_view to) {
    apply(model::RemoveElement{linkId(type, from, to)});
    return *this;
  }
  Blueprint& setLink(model::Type type, std::string_view from, std::string_view to, std::string_view name,
                     std::string_view value) {
    set(linkId(type, from, to), name, value);
    return *this;
  }
  /// Declares everything complete but one theme.
  Blueprint& leaveOpen(std::string_view theme) {
    std::string rest;
    for (const std::string_view other :
         {"interests", "layers", "relations", "ambition", "tables", "agreements", "steps", "constituencies"}) {
      if (other != theme) rest += (rest.empty() ? "" : " ") + std::string(other);
    }
    set("", "inventory", rest);
    return *this;
  }
};

}  // namespace plugins
