// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

// Short texts on nodes, in base::language().
namespace diagram {

/// The label of an attribute's value, beginning with a small letter unless it is an abbreviation; empty when the
/// attribute is empty.
std::string valueInWords(const model::Element& element, model::Attr attribute);

/// The texts that are not empty, with " · " between them.
std::string joined(const std::vector<std::string>& texts);

/// "31 May", with the year when it is not that of `near`.
std::string dayInWords(base::Date day, std::optional<base::Date> near);
/// "Feb 2011".
std::string monthInWords(base::Date day);
/// "Feb"; `month` counts from 0.
std::string monthName(int month);
/// A number as people write it, at most two decimals.
std::string numberInWords(double value);

std::string roleSubtitle(const model::Element& role);
std::string organisationSubtitle(const model::Element& organisation);
std::string constituencySubtitle(const model::Element& constituency);
std::string tableSubtitle(const model::Element& table);
std::string ambitionSubtitle(const model::Element& ambition, int carried, int places);
std::string interestSubtitle(const model::Element& interest);
std::string agreementSubtitle(const model::Element& agreement);
std::string agreementReview(const model::Element& agreement);
std::string stepSubtitle(const model::Element& step, std::optional<base::Date> asOf);

/// Above a picture: what is shown, of which day, in which phase.
std::string diagramSubtitle(const model::Element& root, bool lanes);
/// "As of 30 June", for the marker on the axis of time.
std::string asOfLabel(base::Date day);

}  // namespace diagram
