// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/collaboration.hpp>
#include <vector>

// How partners meet, and whether they can rely on each other: conditions that more than one analysis looks at.
namespace samenspel {

/// True if people of both partners are tied informally, in G'.
bool meetInformally(const Collaboration& collaboration, const Pair& pair);
/// REL-001, pitfall 3: people of both partners are tied, and all their ties are formal only.
bool meetOnlyFormally(const Collaboration& collaboration, const Pair& pair);

/// Formal-only share, pitfall 3 as a number: pairs that meet only formally, of the pairs that meet at all, 0..1;
/// nothing when no pair does.
std::optional<double> formalOnlyShare(const Collaboration& collaboration);

/// The trust in the active contacts between roles of different partners.
struct Trust {
  double sum = 0;            ///< low 0, growing a half, solid 1
  std::size_t known = 0;     ///< contacts whose trust is known
  std::size_t contacts = 0;  ///< all of them
  /// 0..1; nothing when no trust is known.
  std::optional<double> mean() const;
};
Trust trustBetweenPartners(const Collaboration& collaboration);
/// Its mean.
std::optional<double> meanTrust(const Collaboration& collaboration);

/// REL-008: what was promised and not kept: agreements with status=broken, and commits links with kept=no to anything
/// that exists. In document order.
std::vector<Element> brokenPromises(const Collaboration& collaboration);
/// True if an agreement has status=kept, or a commits link kept=yes.
bool hasKeptPromise(const Collaboration& collaboration);

}  // namespace samenspel
