// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/merge.h"
#include "model/model.h"

// What a merge must come to, known without knowing how merging works: a model is a heap of facts, and of every fact
// there are three versions.
namespace compare {

/// What a model says, by subject and attribute. The subject is the id of an element, and its type the fact that it is
/// there. Unknown content is what it says and in what, however often: it has no id, and where it stands follows from
/// what else is there.
using Facts = std::map<std::pair<std::string, std::string>, std::string>;

Facts factsOf(const model::Model& model);

using Value = std::optional<std::string>;
Value in(const Facts& facts, const Facts::key_type& key);

/// Rule and element of every error, of what the method wants only one of, and of parts without what they are part of.
std::set<std::string> breaches(const model::Model& model);
inline bool isSound(const model::Model& model) { return breaches(model).empty(); }

/// Everything that is wrong with a merge, as sentences.
class Oracle {
 public:
  Oracle(const model::Model& base, const model::Model& ours, const model::Model& theirs, const model::Model& merged,
         const std::vector<Clash>& clashes);

  const std::vector<std::string>& faults() const { return m_faults; }

 private:
  void collectListed();
  void compareFacts();
  void compareBreaches();
  void findDoubles();

  const model::Model& m_base;
  const model::Model& m_ours;
  const model::Model& m_theirs;
  const model::Model& m_merged;
  const std::vector<Clash>& m_clashes;
  std::set<std::string> m_listed;  // subjects that a clash names
  std::vector<std::string> m_faults;
};

}  // namespace compare
