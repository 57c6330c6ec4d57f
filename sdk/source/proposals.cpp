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

Reference addRole(Fix& fix, Element partner, std::string_view name, std::string_view layer) {
  const Reference role = fix.add("role");
  fix.set(role, "name", name).set(role, "layer", layer);
  fix.addLink("partOf", role, partner);
  return role;
}

void hideWith(Fix& fix, Reference added, std::initializer_list<Element> elements) {
  const bool isHidden = std::any_of(elements.begin(), elements.end(),
                                    [](Element element) { return element.token("visibility") == "consultant"; });
  if (isHidden) fix.set(added, "visibility", "consultant");
}

NamesInUse::NamesInUse(const Model& model, std::initializer_list<std::string_view> types) {
  for (const std::string_view type : types) {
    for (const Element element : model.elements(type)) m_names.emplace(type, element.name());
  }
}

bool NamesInUse::contains(std::string_view type, std::string_view name) const {
  return m_names.contains({std::string(type), std::string(name)});
}

void startStep(Fix& fix, const Collaboration& collaboration, Element step) {
  fix.set(step, "status", "running");
  const auto today = collaboration.asOf();
  const auto due = step.date("dueDate");
  if (today && (!due || *due >= *today)) fix.set(step, "startDate", inIso(*today));
}

Reference addAmbition(Fix& fix, const Report& report) {
  const Reference ambition = fix.add("ambition");
  fix.set(ambition, "name",
          report.in({{"en", "What do we want to achieve together?"}, {"nl", "Wat willen we samen bereiken?"}}))
      .set(ambition, "status", "idea");
  return ambition;
}

Reference addProjectPlan(Fix& fix, const Report& report, Element ambition) {
  const Reference plan = fix.add("agreement");
  fix.set(plan, "name", report.in({{"en", "Project plan"}, {"nl", "Projectplan"}}))
      .set(plan, "kind", "projectPlan")
      .set(plan, "status", "draft");
  if (ambition) fix.addLink("elaborates", plan, ambition);
  return plan;
}

void addCriterion(Fix& fix, const Report& report, Reference item) {
  fix.set(fix.addPart("criterion", item), "text",
          report.in({{"en", "How will we see that it has succeeded?"}, {"nl", "Waaraan zien we dat het gelukt is?"}}));
}

void addEvaluation(Fix& fix, const Report& report, const Collaboration& collaboration, Date due) {
  const Texts name = {{"en", "Joint evaluation of progress and collaboration"},
                      {"nl", "Gezamenlijke evaluatie van voortgang en samenwerking"}};
  const Reference step = addStep(fix, report.in(name), due, mainAmbition(collaboration));
  fix.set(step, "kind", "evaluation");
  for (const Element partner : collaboration.corePartners()) addCommitment(fix, partner, step, "executor");
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

std::string named(const std::vector<Element>& elements, std::string_view language) {
  std::vector<std::string> names;
  for (const Element element : elements) names.emplace_back(element.name());
  return listed(names, language);
}

std::string quoted(const std::vector<Element>& elements, std::string_view language) {
  std::vector<std::string> names;
  for (const Element element : elements) names.push_back("“" + std::string(element.name()) + "”");
  return listed(names, language);
}

}  // namespace samenspel
