// SPDX-License-Identifier: MIT
#include "samenspel/proposals.hpp"

#include <algorithm>

namespace samenspel {

std::string inIso(Date date) {
  using namespace std::chrono;
  // The format knows no later year.
  const year_month_day day(std::min<Date>(date, year(9999) / December / 31));
  const auto twoDigits = [](unsigned number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
  const std::string year = std::to_string(int(day.year()));
  return std::string(4 - std::min<std::size_t>(4, year.size()), '0') + year + twoDigits(unsigned(day.month())) +
         twoDigits(unsigned(day.day()));
}

Element mainAmbition(const Collaboration& collaboration) {
  Element first;
  for (const Element ambition : collaboration.model().elements("ambition")) {
    if (ambition.token("status") == "agreed") return ambition;
    if (!first && collaboration.isLive(ambition)) first = ambition;
  }
  return first;
}

Reference addStep(Fix& fix, std::string_view name, std::optional<Date> due, Element worksOut) {
  const Reference step = fix.add("step");
  fix.set(step, "name", name).set(step, "size", "small").set(step, "status", "idea");
  if (due) fix.set(step, "dueDate", inIso(*due));
  if (worksOut) fix.addLink("elaborates", step, worksOut);
  return step;
}

void addCommitment(Fix& fix, Reference who, Reference item, std::string_view part) {
  const Reference commitment = fix.addLink("commits", who, item);
  fix.set(commitment, "part", part).set(commitment, "degree", "unknown");
}

std::string listed(const std::vector<std::string>& names, std::string_view language) {
  constexpr std::size_t mostNamed = 24;
  std::string list;
  for (std::size_t i = 0; i < std::min(names.size(), mostNamed); ++i) {
    const bool last = i + 1 == names.size();
    if (i > 0) list += !last ? ", " : language == "nl" ? " en " : " and ";
    list += names[i];
  }
  return names.size() > mostNamed ? list + ", …" : list;
}

}  // namespace samenspel
