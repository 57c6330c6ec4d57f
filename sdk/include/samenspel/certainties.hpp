// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <samenspel/collaboration.hpp>
#include <string_view>
#include <vector>

namespace samenspel {

/// The four certainties, three topics each.
enum class Certainty { Content, Social, TaskTime, Procedural };
inline constexpr std::array<Certainty, 4> certainties = {Certainty::Content, Certainty::Social, Certainty::TaskTime,
                                                         Certainty::Procedural};

/// The twelve topics, in the order of the certainties.
enum class Topic {
  Content,
  Ambition,
  Objectives,
  Composition,
  Involvement,
  Leadership,
  Phasing,
  Timing,
  Status,
  Rules,
  Procedures,
  Agreements,
};
inline constexpr std::array<Topic, 12> topics = {
    Topic::Content, Topic::Ambition, Topic::Objectives, Topic::Composition, Topic::Involvement, Topic::Leadership,
    Topic::Phasing, Topic::Timing,   Topic::Status,     Topic::Rules,       Topic::Procedures,  Topic::Agreements};

/// The token in the file: "content", as in step.needs and topic.name.
std::string_view tokenOf(Topic topic);
std::optional<Topic> topicNamed(std::string_view token);
/// The theme that must be declared complete before a score of 0 counts.
std::string_view themeOf(Topic topic);
constexpr Certainty certaintyOf(Topic topic) { return Certainty(int(topic) / 3); }

/// 2 arranged, 1 partly, 0 not (after D'Amour 2008); nothing: not assessable.
struct TopicScore {
  std::optional<int> computed;
  Element byHand;            ///< the topic element by which the consultant set it; none if not
  std::optional<int> score;  ///< what counts: by hand if so set, else computed
};

/// Z(q): what its assessed topics score of what they could.
struct CertaintyScore {
  int sum = 0;
  int assessed = 0;  ///< of 3
  /// 0..1; nothing when nothing is assessed.
  std::optional<double> share() const {
    return assessed > 0 ? std::optional(double(sum) / (2.0 * assessed)) : std::nullopt;
  }
};

/// How ready the process is: the topics, the certainties, and what each step needs of them. Immutable; holds references
/// to the collaboration.
class Certainties {
 public:
  explicit Certainties(const Collaboration& collaboration);

  const TopicScore& of(Topic topic) const { return m_topics[std::size_t(topic)]; }
  CertaintyScore of(Certainty certainty) const;
  /// The assessed topics of a certainty that score 0.
  std::vector<Topic> missing(Certainty certainty) const;

  /// What a step states to need at least, each topic once, in the order of the topics.
  std::vector<Topic> needs(Element step) const;
  /// The needs that score nothing; what cannot be assessed is not there.
  std::vector<Topic> lacking(Element step) const;
  /// r(s): the share of its needs that score at least 1; nothing when it states none. 1 is the signal to start.
  std::optional<double> readiness(Element step) const;

  /// Open steps with a due date from asOf on, the earliest first. None without asOf.
  const std::vector<Element>& ahead() const { return m_ahead; }
  /// The first of them; none when there is none.
  Element next() const { return m_ahead.empty() ? Element{} : m_ahead.front(); }

 private:
  const Collaboration& m_collaboration;
  std::array<TopicScore, 12> m_topics;
  std::vector<Element> m_ahead;
};

/// A joint evaluation is planned, running or recent: a step of that kind to which at least two core partners (or the
/// only one) commit. Without asOf one that is done counts as recent.
bool hasJointEvaluation(const Collaboration& collaboration);

/// True once a step is running or done.
bool hasStarted(const Collaboration& collaboration);
/// PRC-005, pitfall 5: what could start while nothing has: open steps whose needs are all met, and ambitions agreed on
/// long ago, in document order. None once something has started.
std::vector<Element> waitingToStart(const Collaboration& collaboration, const Certainties& scores);

}  // namespace samenspel
