// SPDX-License-Identifier: MIT
#pragma once

#include <variant>

#include "diagram/facts.h"
#include "diagram/shapes/agreement.h"
#include "diagram/shapes/ambition.h"
#include "diagram/shapes/constituency.h"
#include "diagram/shapes/interest.h"
#include "diagram/shapes/link.h"
#include "diagram/shapes/organisation.h"
#include "diagram/shapes/role.h"
#include "diagram/shapes/step.h"
#include "diagram/shapes/table.h"

// What the elements of a model look like, in words of base::language(). Boxes, seats and routes come from the layout.
namespace diagram {

using NodeLook = std::variant<OrganisationLook, RoleLook, ConstituencyLook, TableLook, AmbitionLook, InterestLook,
                              AgreementLook, StepLook>;
using LinkLook = std::variant<PartOfLook, LineLook, ContactLook, SitsAtLook, RepresentsLook, HoldsLook, AffectsLook,
                              CommitsLook, SteersLook, ElaboratesLook>;

/// `element` is the node `index` of the facts.
NodeLook readNodeLook(const Facts& facts, NodeIndex index, const model::Element& element);
/// `element` is the link `link` of the facts. The label is what hovering shows.
LinkLook readLinkLook(const Facts& facts, const LinkFacts& link, const model::Element& element);
/// What kind of seat a link to a table is.
SeatKind seatKindOf(const model::Element& sitsAt);

/// Name and subtitle of a node in one line, for a reader that points at it.
std::string titleOf(const NodeLook& look);

}  // namespace diagram
