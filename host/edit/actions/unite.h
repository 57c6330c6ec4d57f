// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "edit/transaction.h"
#include "model/vocabulary.h"

namespace edit {

/// An attribute of which two elements say something else.
struct Difference {
  model::Attr attribute;
  std::string kept;   ///< what the one that stays says
  std::string other;  ///< what the one that goes says
};

/// What two nodes of one type say differently, in the order of the vocabulary; notes apart, which are put together, and
/// what one of them does not say or does not know.
std::vector<Difference> differences(const model::Model& model, std::string_view kept, std::string_view other);

struct United {
  std::size_t moved = 0;    ///< links that lead to the one that stays from now on
  std::size_t dropped = 0;  ///< links that went, because it has such a link already or may not have it
};

/// Makes one node of two of the same type; `kept` stays, `other` goes. What `kept` does not say or know it gets from
/// `other`, and those of the differences that are in `take`; notes are put together. Links, criteria, accepted findings
/// and places on diagrams where `kept` has none move over. What only the consultant may see of one of them, only the
/// consultant may see of what becomes of them. Where both have a link with the same element, the one that
/// stays is completed by the other. Refused: two of different types, or that are not there, or are no nodes.
base::Result<United> unite(Transaction& transaction, std::string_view kept, std::string_view other,
                           const std::set<model::Attr>& take);

}  // namespace edit
