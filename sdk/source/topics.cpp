// SPDX-License-Identifier: MIT
#include "topics.hpp"

#include <algorithm>
#include <set>

#include "samenspel/plans.hpp"

// One function per topic, in the words of the method's table. Shares count confirmed values; what is unknown stays in
// the denominator.
namespace samenspel {
namespace {

/// 2 from 80 % on, 1 from 50 % on; nothing of nothing is 0.
int scoreOfShare(std::size_t part, std::size_t whole) {
  if (whole == 0) return 0;
  return part * 5 >= whole * 4 ? 2 : part * 2 >= whole ? 1 : 0;
}

int scoreOfCount(std::size_t count) { return int(std::min<std::size_t>(count, 2)); }

class Topics {
 public:
  explicit Topics(const Collaboration& collaboration) : m(collaboration) {}

  int content() const {
    std::set<Element> elements;
    for (const Element ambition : liveAmbitions(m)) {
      for (const Element element : m.below(ambition)) elements.insert(element);
    }
    return scoreOfCount(elements.size());
  }

  int ambition() const {
    const std::vector<Element> live = liveAmbitions(m);
    const auto isShared = [&](Element ambition) {
      return ambition.token("status") == "agreed" &&
             forAllPartners([&](Element partner) { return m.isCommitted(partner, ambition); });
    };
    if (std::any_of(live.begin(), live.end(), isShared)) return 2;
    return live.empty() ? 0 : 1;
  }

  int objectives() const {
    const std::vector<Element> live = liveAmbitions(m);
    const auto measurable =
        std::count_if(live.begin(), live.end(), [&](Element ambition) { return hasMeasurableGoal(m, ambition); });
    if (measurable == 0) return 0;
    return std::size_t(measurable) == live.size() ? 2 : 1;
  }

  int composition() const {
    std::set<Element> seated;
    std::set<Element> steering;
    for (const Element seat : m.model().elements("sitsAt")) {
      if (!isSeat(seat)) continue;
      const Element partner = m.partner(seat.from());
      seated.insert(partner);
      if (m.isMandated(seat) && seat.to().token("kind") == "steering") steering.insert(partner);
    }
    if (forAllPartners([&](Element partner) { return steering.contains(partner); })) return 2;
    return forAllPartners([&](Element partner) { return seated.contains(partner); }) ? 1 : 0;
  }

  std::optional<int> involvement() const {
    std::set<Element> seated;
    for (const Element seat : m.model().elements("sitsAt")) {
      if (isSeat(seat)) seated.insert(seat.from());
    }
    std::size_t involved = 0;
    std::size_t known = 0;
    for (const Element role : seated) {
      const std::string_view commitment = role.token("commitment");
      involved += commitment == "willing" || commitment == "driving";
      known += commitment != "unknown" && !commitment.empty();
    }
    if (!seated.empty() && known == 0) return std::nullopt;
    return scoreOfShare(involved, seated.size());
  }

  int leadership() const {
    const std::vector<Element> tables = formalTables();
    const bool chaired = !tables.empty() && std::all_of(tables.begin(), tables.end(), [](Element table) {
      const Elements seats = table.incoming("sitsAt");
      return std::count_if(seats.begin(), seats.end(), [](Element s) { return s.token("seat") == "chair"; }) == 1;
    });
    const std::vector<Element> live = liveAmbitions(m);
    const bool led = std::any_of(live.begin(), live.end(), [](Element ambition) {
      const Elements commitments = ambition.incoming("commits");
      return std::any_of(commitments.begin(), commitments.end(),
                         [](Element c) { return c.from().is("role") && c.token("degree") == "leading"; });
    });
    return int(chaired) + int(led);
  }

  std::optional<int> timing() const {
    if (!m.asOf()) return std::nullopt;
    std::size_t dated = 0;
    std::size_t inTime = 0;
    for (const Element step : openSteps()) {
      const auto due = step.date("dueDate");
      dated += due.has_value();
      inTime += due && *due >= *m.asOf();
    }
    if (dated == 0) return 0;
    return inTime == dated ? 2 : inTime * 2 >= dated ? 1 : 0;
  }

  std::optional<int> status() const {
    if (!m.asOf()) return std::nullopt;
    const std::vector<Element> open = openSteps();
    const auto fresh = std::count_if(open.begin(), open.end(), [&](Element step) {
      const auto updated = step.date("updatedOn");
      return updated && double((*m.asOf() - *updated).count()) <= m.settings().statusFreshDays;
    });
    return scoreOfShare(std::size_t(fresh), open.size());
  }

  int rules() const {
    int best = 0;
    for (const Element agreement : m.model().elements("agreement")) {
      if (agreement.token("kind") != "rules" || !m.isLive(agreement) || agreement.token("status") == "idea") continue;
      const bool shared =
          isConcluded(agreement) && forAllPartners([&](Element partner) { return m.isParty(partner, agreement); });
      best = std::max(best, shared ? 2 : 1);
    }
    return best;
  }

  int procedures() const {
    const std::vector<Element> tables = formalTables();
    const auto ruled = std::size_t(std::count_if(tables.begin(), tables.end(), [](Element table) {
      const std::string_view rule = table.token("decisionRule");
      return !rule.empty() && rule != "unknown" && rule != "none";
    }));
    if (tables.empty()) return 0;
    return ruled == tables.size() ? 2 : ruled * 2 >= tables.size() ? 1 : 0;
  }

  int agreements() const {
    std::size_t live = 0;
    std::size_t arranged = 0;
    for (const Element agreement : m.model().elements("agreement")) {
      if (!m.isLive(agreement)) continue;
      ++live;
      arranged += isConcluded(agreement) && agreement.date("reviewDate").has_value();
    }
    return scoreOfShare(arranged, live);
  }

 private:
  template <class Condition>
  bool forAllPartners(Condition condition) const {
    const std::vector<Element>& partners = m.corePartners();
    return !partners.empty() && std::all_of(partners.begin(), partners.end(), condition);
  }
  bool isSeat(Element seat) const { return seat.from().is("role") && seat.to().is("table") && m.isActive(seat.to()); }

  std::vector<Element> formalTables() const {
    std::vector<Element> tables;
    for (const Element table : m.model().elements("table")) {
      if (m.isActiveFormal(table)) tables.push_back(table);
    }
    return tables;
  }
  std::vector<Element> openSteps() const {
    std::vector<Element> open;
    for (const Element step : m.model().elements("step")) {
      if (m.isOpen(step)) open.push_back(step);
    }
    return open;
  }

  const Collaboration& m;
};

}  // namespace

std::optional<int> computedScore(Topic topic, const Collaboration& collaboration, std::size_t ahead) {
  const Topics judged(collaboration);
  switch (topic) {
    case Topic::Content:
      return judged.content();
    case Topic::Ambition:
      return judged.ambition();
    case Topic::Objectives:
      return judged.objectives();
    case Topic::Composition:
      return judged.composition();
    case Topic::Involvement:
      return judged.involvement();
    case Topic::Leadership:
      return judged.leadership();
    case Topic::Phasing:
      return collaboration.asOf() ? std::optional(scoreOfCount(ahead)) : std::nullopt;
    case Topic::Timing:
      return judged.timing();
    case Topic::Status:
      return judged.status();
    case Topic::Rules:
      return judged.rules();
    case Topic::Procedures:
      return judged.procedures();
    case Topic::Agreements:
      return judged.agreements();
  }
  return std::nullopt;
}

}  // namespace samenspel
