// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/catalogue.h"
#include "analysis/report.h"
#include "diagram/data_look.h"
#include "model/model.h"

// Looks by data: what can colour, size and mark the elements of a diagram, and what it shows.
namespace session {

enum class Channel : std::uint8_t { Colour, Size, Badge };

/// Something that one channel can show: an overlay of an analysis or an attribute of a type. The id stays the same
/// from run to run and from model to model.
struct LookChoice {
  std::string id;
  Channel channel = Channel::Colour;
  std::string group;  ///< the analysis, or the type
  std::string title;
};

/// What there is to show: what the analyses found first, then the attributes that some element has.
std::vector<LookChoice> lookChoices(const model::Model& model, const std::vector<analysis::Report>& reports,
                                    const analysis::Catalogue& catalogue);

/// What is chosen, by id; empty: as usual.
struct ChosenLooks {
  std::string colour;
  std::string size;
  std::string badge;
  bool empty() const { return colour.empty() && size.empty() && badge.empty(); }
  friend bool operator==(const ChosenLooks&, const ChosenLooks&) = default;
};

/// The first overlay of each kind that an analysis has: its own way of looking at the diagram.
ChosenLooks looksOf(const analysis::Report& report);

/// What the chosen looks show of a model. What is not there (any more) shows nothing. Beside a size, those whom the
/// same analysis calls brokers get a ring.
diagram::DataLook dataLook(const ChosenLooks& chosen, const model::Model& model,
                           const std::vector<analysis::Report>& reports);

/// What the discs of a network show when nothing else was chosen: how many routes lead past each role. Nothing before
/// the analysis of relations has run.
std::optional<diagram::SizeLook> betweennessLook(const std::vector<analysis::Report>& reports);

}  // namespace session
