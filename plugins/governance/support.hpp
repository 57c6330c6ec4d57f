// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/collaboration.hpp>
#include <vector>

namespace samenspel::governance {

/// Whether a layer of a partner carries an ambition.
enum class Support {
  Carried,  ///< one of its roles is committed or leading
  Unknown,  ///< roles commit, but how far is not known for any of them
  Empty,    ///< nobody commits, or nobody far enough
};

struct SupportCell {
  Element partner;
  Layer layer;
  Support support;
};

/// One cell per core partner and layer on which it has roles, in document order and top down. Only commits of roles
/// count.
std::vector<SupportCell> supportOf(const Collaboration& collaboration, Element ambition);

/// The ambitions with status=agreed, in document order.
std::vector<Element> agreedAmbitions(const Collaboration& collaboration);

}  // namespace samenspel::governance
