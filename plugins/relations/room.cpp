// SPDX-License-Identifier: MIT
#include "room.hpp"

#include <algorithm>

namespace samenspel::relations {
namespace {

// What things take, in texts and rows, with something to spare.
constexpr std::size_t report = 100'000;
constexpr std::size_t tablesAndMarks = 14'000;
constexpr std::size_t connectedPerson = 12;
constexpr std::size_t lonelyPerson = 8;
constexpr std::size_t finding = 6;
constexpr std::size_t proposal = 24;

}  // namespace

Room::Room(std::size_t connected, std::size_t lonely) {
  const std::size_t first = std::min(connected, mostPeople);
  const std::size_t rest = std::min(lonely, mostPeople - first);
  m_all = report - tablesAndMarks - connectedPerson * first - lonelyPerson * rest;
  m_left = m_all;
}

bool Room::takeFinding() {
  if (m_left < finding) return ++m_leftOut, false;
  m_left -= finding;
  return true;
}

bool Room::takeProposal() {
  if (m_left < m_all / 4 * 3) return false;
  m_left -= proposal;
  return true;
}

}  // namespace samenspel::relations
