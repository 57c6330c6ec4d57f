// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <samenspel/collaboration.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel::mandate {

/// What a partner can do at a table: decide for itself by at least one of its seats, or not, or that is not known.
enum class Power { None, Unknown, Mandated };

/// The core partners with a seat at the table and what they can do there, in document order.
std::map<Element, Power> powerAt(const Collaboration& collaboration, Element table);

/// Of so many tables and holders the numbers are told: a report has its limits.
constexpr std::size_t mostNumbers = 1'000;

/// The active tables, of one kind if given; in document order.
std::vector<Element> activeTables(const Collaboration& collaboration, std::string_view kind = {});

/// The position of the role is functional or staff: it has no line below it.
bool isOutsideTheLine(Element role);

/// The role coordinates others without standing in the line; that by itself asks for a mandate.
bool coordinatesOutsideTheLine(const Collaboration& collaboration, Element role);

/// The roles of every holder that is named, in document order.
std::map<std::string, std::vector<Element>> rolesByHolder(const Model& model);

}  // namespace samenspel::mandate
