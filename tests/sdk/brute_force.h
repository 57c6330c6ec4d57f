// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/model.h"

// The method's definitions a second time, word for word and without a thought for speed, to hold the real ones
// against. It reads the host's model and shares no code with the SDK.
namespace brute {

using Id = std::string;
using Ids = std::pair<Id, Id>;

struct Kinds {
  bool formal = false;
  bool informal = false;
  bool operator==(const Kinds&) const = default;
};

class Method {
 public:
  explicit Method(const model::Model& model) : m_model(model) {}

  std::vector<Id> corePartners() const;
  Id partner(const Id& x) const;  ///< empty: none
  Id top(const Id& x) const;
  bool isActive(const Id& table) const;
  /// How two roles are connected in G; nothing: not at all. The same role twice never is.
  std::optional<Kinds> edge(const Id& u, const Id& v) const;
  bool slot(const Id& p, std::string_view l, const Id& q, std::string_view m) const;
  std::set<Ids> pairs() const;
  bool isParty(const Id& partner, const Id& item) const;
  std::vector<Id> roles() const;

 private:
  Id parent(const Id& x) const;
  std::string text(const Id& x, model::Attr attribute) const { return std::string(m_model.find(x)->text(attribute)); }

  const model::Model& m_model;
};

/// The measures on a matrix of who meets whom.
using Matrix = std::vector<std::vector<bool>>;
std::vector<double> betweenness(const Matrix& a);
std::optional<double> constraint(const Matrix& a, std::size_t i);
std::vector<std::size_t> articulationPoints(const Matrix& a);
std::size_t componentCount(const Matrix& a, std::optional<std::size_t> without = std::nullopt);

}  // namespace brute
