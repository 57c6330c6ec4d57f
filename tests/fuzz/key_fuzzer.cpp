// SPDX-License-Identifier: MIT
#include "exchange/pseudonyms.h"
#include "fuzz/fuzz.h"

// The key to a copy with labels instead of names, and a copy that comes back.
namespace fuzz {

void key(std::string_view bytes) {
  static const exchange::PseudonymisedCopy copy = exchange::pseudonymised(smallModel());
  const auto original = exchange::reidentified(copy.model, bytes);
  if (!original) return require(!original.error().message.empty(), "a refusal says why");
  requireRoundTrip(*original);
}

}  // namespace fuzz
