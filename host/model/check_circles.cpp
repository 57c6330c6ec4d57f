// SPDX-License-Identifier: MIT
#include <algorithm>

#include "model/check_rules.h"

namespace model {
namespace {

/// The circles that the links of one type make, by Tarjan's algorithm; with a stack of its own, because a file may
/// hold a chain of a million elements.
class Circles {
 public:
  Circles(const Model& model, Type type) : m_type(type) {
    const auto links = model.elements(type);
    if (links.size() < 2) return;
    std::vector<Element> starts;
    std::uint32_t last = 0;
    for (const Element& link : links) {
      const auto from = link.from(), to = link.to();
      if (from && isNode(from->type())) starts.push_back(*from);
      for (const auto& end : {from, to})
        if (end) last = std::max(last, end->position());
    }
    m_places.resize(last + 1);
    std::ranges::sort(starts, {}, &Element::position);
    for (const Element& start : starts)
      if (m_places[start.position()].number == 0) visit(start);
  }

  /// Each in document order.
  std::vector<std::vector<Element>> take() { return std::move(m_circles); }

 private:
  struct Place {
    std::uint32_t number = 0;  // in the order of visiting, from 1
    std::uint32_t lowest = 0;
    bool open = false;
  };
  struct Visit {
    Element element;
    std::vector<Element> links;
    std::size_t next = 0;
  };

  void enter(const Element& element) {
    Place& place = m_places[element.position()];
    place.number = place.lowest = ++m_count;
    place.open = true;
    m_open.push_back(element);
    m_visits.push_back({element, element.outgoing(m_type)});
  }

  void visit(const Element& start) {
    enter(start);
    while (!m_visits.empty()) {
      Visit& visit = m_visits.back();
      Place& here = m_places[visit.element.position()];
      if (visit.next == visit.links.size()) {
        leave();
        continue;
      }
      const auto end = visit.links[visit.next++].to();
      if (!end || !isNode(end->type())) continue;
      const Place& there = m_places[end->position()];
      if (there.number == 0)
        enter(*end);
      else if (there.open)
        here.lowest = std::min(here.lowest, there.number);
    }
  }

  void leave() {
    const Element element = m_visits.back().element;
    m_visits.pop_back();
    const Place place = m_places[element.position()];
    if (!m_visits.empty()) {
      Place& before = m_places[m_visits.back().element.position()];
      before.lowest = std::min(before.lowest, place.lowest);
    }
    if (place.lowest != place.number) return;
    std::vector<Element> circle;
    do {
      circle.push_back(m_open.back());
      m_open.pop_back();
      m_places[circle.back().position()].open = false;
    } while (circle.back() != element);
    if (circle.size() < 2) return;
    std::ranges::sort(circle, {}, &Element::position);
    m_circles.push_back(std::move(circle));
  }

  Type m_type;
  std::vector<Place> m_places;  // by position
  std::vector<Element> m_open;
  std::vector<Visit> m_visits;
  std::uint32_t m_count = 0;
  std::vector<std::vector<Element>> m_circles;
};

}  // namespace

std::vector<std::vector<Element>> circles(const Model& model, Type type) { return Circles(model, type).take(); }

namespace rules {

void checkCircles(const Model& model, Found& found) {
  for (const Type type : acyclicTypes)
    for (const auto& circle : circles(model, type))
      found.add("VAL-05", Severity::Error, circle.front(),
                base::tr("These run in a circle of ‘{verb}’: {elements}.",
                         {{"verb", label(info(type).label)}, {"elements", listed(circle)}}),
                {circle.begin() + 1, circle.end()});
}

}  // namespace rules
}  // namespace model
