// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "analysis/report.h"
#include "model/model.h"
#include "xml/document.h"

namespace analysis {

/// Turns one <fix> of a report into changes of a model, and checks every id, type and word of it. One use.
class FixReader {
 public:
  /// `seed` tells this fix from others of the same model: the ids of new elements follow from it.
  /// It may come to so many changes at most: removing an element takes its links with it, so a short report could ask
  /// for very many.
  FixReader(const model::Model& model, std::string seed, std::size_t mostChanges)
      : m_model(model), m_seed(std::move(seed)), m_mostChanges(mostChanges) {}

  /// Nothing when it says something that is not allowed; then fault() is the element it is about.
  std::optional<Fix> read(xml::Node node);
  xml::Node fault() const { return m_fault; }

 private:
  bool change(xml::Node node, model::Changes& changes);
  bool add(xml::Node node, model::Changes& changes);
  void move(const std::string& link, const std::string& end, const std::string& target);
  void remove(const std::string& id, model::Changes& changes);
  std::optional<std::string> idOf(std::string_view reference) const;
  std::string newId(char letter);

  const model::Model& m_model;
  std::string m_seed;
  std::size_t m_mostChanges;
  std::unordered_map<std::string, std::string> m_added;                // from #1 to the id
  std::map<std::pair<std::string, std::string>, std::string> m_moved;  // from a link and its end to the new target
  std::multimap<std::string, std::string> m_movedTo;                   // and from the target to the link
  std::set<std::string> m_removed;
  xml::Node m_fault;
};

}  // namespace analysis
