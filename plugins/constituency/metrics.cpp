// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "constituency.hpp"
#include "feedback.hpp"

// The numbers of the method's page on constituencies and the steering cycle.
namespace samenspel::constituency {
namespace {

/// "2/3"
std::string of(std::size_t some, std::size_t all) { return std::to_string(some) + "/" + std::to_string(all); }

std::optional<double> share(std::size_t some, std::size_t all) {
  return all == 0 ? std::nullopt : std::optional(double(some) / double(all));
}

void reportRepresentation(const Collaboration& collaboration, Report& report) {
  const Elements groups = collaboration.model().elements("constituency");
  const auto represented = std::size_t(std::count_if(groups.begin(), groups.end(), [](Element group) {
    const Elements links = group.incoming("represents");
    return std::any_of(links.begin(), links.end(), [](Element link) { return link.from().is("role"); });
  }));
  report.metric(
      "representation", "", share(represented, groups.size()), "share",
      {{"en", "Constituencies that somebody represents"}, {"nl", "Achterbannen die iemand vertegenwoordigt"}});
}

/// Links whose frequency is known count; how many those are of all stands beside the share.
void reportReports(const Collaboration& collaboration, Report& report) {
  std::size_t known = 0;
  std::size_t inTime = 0;
  const std::vector<Element> links = representsLinks(collaboration.model());
  for (const Element link : links) {
    const Timeliness timeliness = feedbackOn(collaboration, link).timeliness;
    known += timeliness != Timeliness::Unknown;
    inTime += timeliness == Timeliness::InTime;
  }
  report.metric("report_back_on_time", "", share(inTime, known), "share",
                {{"en", "Reports back in time"}, {"nl", "Op tijd teruggekoppeld"}}, of(known, links.size()));
}

/// All links count; how many have a known frequency stands beside the share.
void reportLoops(const Collaboration& collaboration, const Loops& loops, Report& report) {
  std::size_t known = 0;
  std::size_t closed = 0;
  const std::vector<Element> links = steersLinks(collaboration.model());
  for (const Element link : links) {
    known += feedbackOn(collaboration, link).timeliness != Timeliness::Unknown;
    closed += loops.isClosed(link);
  }
  report.metric("loop_closure", "", share(closed, links.size()), "share",
                {{"en", "Steering loops that are closed"}, {"nl", "Stuurlussen die gesloten zijn"}},
                of(known, links.size()));
}

/// By the element, and by the criterion too where an element has several with a result.
void reportProgress(const Collaboration& collaboration, Report& report) {
  constexpr std::size_t most = 1'000;  // a report has its limits
  std::size_t reported = 0;
  const Texts title = {{"en", "Progress towards the goal"}, {"nl", "Voortgang naar het doel"}};
  for (const std::string_view type : {"ambition", "agreement", "step"}) {
    for (const Element item : collaboration.model().elements(type)) {
      std::vector<Element> assessed = collaboration.measurableCriteria(item);
      std::erase_if(assessed, [](Element criterion) { return !progressOf(criterion); });
      for (const Element criterion : assessed) {
        if (++reported > most) return;
        const std::string subject = assessed.size() == 1 ? subjectOf(item) : subjectOf(item, criterion);
        report.metric("progress", subject, progressOf(criterion), "share", title);
      }
    }
  }
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, const Loops& loops, Report& report) {
  reportRepresentation(collaboration, report);
  reportReports(collaboration, report);
  reportLoops(collaboration, loops, report);
  reportProgress(collaboration, report);
}

}  // namespace samenspel::constituency
