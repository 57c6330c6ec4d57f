// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/report.hpp>
#include <string>
#include <string_view>

#include "contacts.hpp"

namespace samenspel::relations {

/// A number with so many decimals as people write it: "0.281", "−0,71".
std::string decimal(double value, int decimals, std::string_view language);

/// "via A and B"; that they meet already; that there is no path.
std::string routeInWords(const Route& route, const Report& report);

}  // namespace samenspel::relations
