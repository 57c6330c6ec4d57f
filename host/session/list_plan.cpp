// SPDX-License-Identifier: MIT
#include "session/list_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "edit/actions/add.h"
#include "session/adding.h"
#include "session/diagrams.h"
#include "session/letters.h"

namespace session {
namespace {

using model::Attr;
using model::Type;
using Fate = PlannedRow::Fate;

constexpr std::size_t kLongestName = 65536;

std::string labelOf(Type type) { return std::string(model::info(type).label.in(base::language())); }

/// What is the same however it was typed.
std::string keyOf(std::string_view name) { return smallLetters(withoutSpaceAround(name)); }

bool belongsSomewhere(Type type) {
  return type != Type::Organisation && model::allowsEnds(Type::PartOf, type, Type::Organisation);
}

/// The names of a model, looked up many times.
class Names {
 public:
  explicit Names(const model::Model& model) {
    for (const model::Element& element : model.elements()) {
      if (!model::isNode(element.type())) continue;
      m_ids.emplace(std::pair(element.type(), keyOf(element.name())),
                    std::pair(std::string(element.id()), organisationOf(element)));
    }
  }

  /// The id of a node; `organisation` empty: of whichever.
  std::string find(Type type, std::string_view name, const std::string& organisation) const {
    const auto [first, last] = m_ids.equal_range({type, keyOf(name)});
    for (auto it = first; it != last; ++it)
      if (organisation.empty() || !belongsSomewhere(type) || it->second.second == organisation) return it->second.first;
    return {};
  }

 private:
  std::multimap<std::pair<Type, std::string>, std::pair<std::string, std::string>> m_ids;
};

/// The organisation that things belong to when the list does not say.
std::string contextOrganisation(const model::Model& model, const QuickAddContext& context) {
  if (context.cell) return context.cell->organisation;
  const auto first = context.selection.empty() ? std::nullopt : model.find(context.selection.front());
  return first ? organisationOf(*first) : std::string();
}

/// Makes a plan, row by row.
class Planner {
 public:
  Planner(const model::Model& model, const NameList& list, Type usual, const QuickAddContext& context, bool again)
      : m_list(list),
        m_usual(usual),
        m_again(again),
        m_names(model),
        m_organisation(contextOrganisation(model, context)) {
    for (const ListRow& row : list.rows)
      if (row.words.type.value_or(usual) == Type::Organisation) m_listed.insert(keyOf(row.words.name));
  }

  ListPlan plan() {
    for (const ListRow& row : m_list.rows) m_plan.rows.push_back(planned(row));
    return std::move(m_plan);
  }

 private:
  PlannedRow planned(const ListRow& row) {
    PlannedRow planned{row, row.words.type.value_or(m_usual), Fate::Add, {}, {}};
    if (!row.unknownType.empty())
      planned.remark = base::tr("“{word}” is no type of element; it becomes: {type}.",
                                {{"word", row.unknownType}, {"type", labelOf(planned.type)}});
    if (auto reason = refusal(row.words); !reason.empty()) {
      planned.fate = Fate::LeaveOut;
      planned.remark = std::move(reason);
      return planned;
    }
    const std::string organisation = findOrganisation(planned);
    if (!m_seen.emplace(planned.type, keyOf(row.words.name), belongsSomewhere(planned.type) ? organisation : "")
             .second) {
      planned.fate = Fate::Twice;
      planned.remark = base::tr("It stands in the list twice.");
      return planned;
    }
    planned.existing = organisation.starts_with(kNew) ? "" : m_names.find(planned.type, row.words.name, organisation);
    if (planned.existing.empty()) return planned;
    planned.remark =
        m_again ? base::tr("There is already one; there will be two.") : base::tr("There is already one; it is used.");
    if (!m_again) planned.fate = Fate::Use;
    return planned;
  }

  static std::string refusal(const QuickAddLine& words) {
    if (words.name.size() > kLongestName) return base::tr("This is too long for a name.");
    if (!words.layer.empty() && layerNamed(words.layer).empty())
      return base::tr("There is no layer called “{name}”.", {{"name", words.layer}});
    const bool isNumber = std::ranges::all_of(words.count, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || words.count.size() > 6) return base::tr("“{text}” is not a number.", {{"text", words.count}});
    return {};
  }

  /// The id of the organisation a row belongs to; of one that is to be added a mark and its name; empty: of none.
  std::string findOrganisation(const PlannedRow& row) {
    const std::string& name = row.row.words.organisation;
    if (!belongsSomewhere(row.type)) return {};
    if (name.empty()) return m_organisation;
    if (auto known = m_names.find(Type::Organisation, name, {}); !known.empty()) return known;
    const std::string key = keyOf(name);
    if (!m_listed.contains(key) && m_new.insert(key).second) m_plan.newOrganisations.push_back(name);
    return kNew + key;
  }

  static constexpr const char* kNew = "\n";  // no id has it

  const NameList& m_list;
  const Type m_usual;
  const bool m_again;
  const Names m_names;
  const std::string m_organisation;
  std::set<std::string> m_listed, m_new;  // names of organisations
  std::set<std::tuple<Type, std::string, std::string>> m_seen;
  ListPlan m_plan;
};

/// Carries a plan out.
class Taking {
 public:
  Taking(edit::Transaction& transaction, const ListPlan& plan, const QuickAddContext& context)
      : m_transaction(transaction), m_plan(plan), m_context(context), m_names(transaction.model()) {}

  base::Result<Session::Pasted> carryOut() {
    m_context.at.reset();  // the layout finds a place for each
    m_ids.resize(m_plan.rows.size());
    for (const std::string& name : m_plan.newOrganisations) {
      NewNode node;
      node.type = Type::Organisation;
      node.name = name;
      const auto added = add(node);
      if (!added) return tl::unexpected(added.error());
    }
    // Organisations first: others may belong to them.
    for (const bool organisations : {true, false})
      for (std::size_t i = 0; i < m_plan.rows.size(); ++i)
        if ((m_plan.rows[i].type == Type::Organisation) == organisations)
          if (auto done = take(i); !done) return tl::unexpected(done.error());
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i)
      if (auto done = link(i); !done) return tl::unexpected(done.error());
    if (auto shown = putNewOn(m_transaction, m_context.diagram, m_added); !shown) return tl::unexpected(shown.error());
    if (m_notLinked > 0)
      m_result.notes.push_back(
          base::tr("Links that were left out, because what they lead to is not in this model: {count} ({names}).",
                   {{"count", std::to_string(m_notLinked)}, {"names", m_missing}}));
    for (const std::string& id : m_ids)
      if (!id.empty()) m_result.ids.push_back(id);
    return std::move(m_result);
  }

 private:
  base::Result<std::string> add(const NewNode& node) {
    auto id = addNode(m_transaction, node);
    if (!id) return id;
    m_added.push_back(*id);
    if (node.type == Type::Organisation) m_newOrganisations.emplace(keyOf(node.name), *id);
    return id;
  }

  base::Result<void> take(std::size_t index) {
    const PlannedRow& row = m_plan.rows[index];
    if (row.fate == Fate::Use) m_ids[index] = row.existing;
    if (row.fate != Fate::Add) return {};
    QuickAddLine words = row.row.words;
    words.type = row.type;
    const std::string organisation = std::exchange(words.organisation, {});
    words.target.clear();
    auto node = nodeFor(words, m_context, m_transaction.model());
    if (!node) return tl::unexpected(node.error());
    if (!belongsSomewhere(row.type) && row.type != Type::Organisation) node->organisation.clear();
    if (!organisation.empty() && belongsSomewhere(row.type)) node->organisation = organisationNamed(organisation);
    const auto id = add(*node);
    if (!id) return tl::unexpected(id.error());
    m_ids[index] = *id;
    return {};
  }

  std::string organisationNamed(const std::string& name) const {
    const auto added = m_newOrganisations.find(keyOf(name));
    return added != m_newOrganisations.end() ? added->second : m_names.find(Type::Organisation, name, {});
  }

  /// Many rows are linked with the same.
  std::optional<model::Element> targetNamed(const std::string& name) {
    const auto [known, isNew] = m_targets.emplace(keyOf(name), std::string());
    if (isNew)
      if (const auto found = nodeNamed(m_transaction.model(), name)) known->second = found->id();
    return known->second.empty() ? std::nullopt : m_transaction.model().find(known->second);
  }

  /// What a row is to be linked with may stand anywhere in the list.
  base::Result<void> link(std::size_t index) {
    const std::string& wanted = m_plan.rows[index].row.words.target;
    if (wanted.empty() || m_ids[index].empty()) return {};
    const auto target = targetNamed(wanted);
    const auto how = target ? linkFor(m_transaction.model(), m_plan.rows[index].type, *target) : std::nullopt;
    if (!how) {
      ++m_notLinked;
      if (m_notLinked <= 5) m_missing += (m_missing.empty() ? "" : ", ") + wanted;
      return {};
    }
    const std::string other(target->id());
    const std::string& from = how->reversed ? m_ids[index] : other;
    const std::string& to = how->reversed ? other : m_ids[index];
    // Refused, and so without effect, when they are linked already.
    static_cast<void>(edit::addLink(m_transaction, how->link, from, to));
    return {};
  }

  edit::Transaction& m_transaction;
  const ListPlan& m_plan;
  QuickAddContext m_context;
  const Names m_names;
  std::map<std::string, std::string> m_newOrganisations, m_targets;
  std::vector<std::string> m_ids;  // by row
  std::vector<std::string> m_added;
  std::size_t m_notLinked = 0;
  std::string m_missing;
  Session::Pasted m_result;
};

}  // namespace

std::size_t ListPlan::count(Fate fate) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(rows, [fate](const PlannedRow& row) { return row.fate == fate; }));
}

ListPlan planList(const model::Model& model, const NameList& list, Type usual, const QuickAddContext& context,
                  bool again) {
  return Planner(model, list, usual, context, again).plan();
}

base::Result<Session::Pasted> takeList(Session& session, const ListPlan& plan, const QuickAddContext& context) {
  Session::Pasted result;
  const auto done = session.carryOut(base::tr("paste"), [&](edit::Transaction& transaction) -> base::Result<void> {
    auto taken = Taking(transaction, plan, context).carryOut();
    if (!taken) return tl::unexpected(taken.error());
    result = std::move(*taken);
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return result;
}

namespace {

ListPlan planOf(const model::Model& model, const QuickAddLine& line, const QuickAddContext& context) {
  NameList list;
  list.rows.push_back({1, line, {}});
  // An organisation may be meant by the beginning of its name.
  const auto organisation =
      line.organisation.empty() ? std::nullopt : nodeNamed(model, line.organisation, Type::Organisation);
  if (organisation) list.rows.front().words.organisation = organisation->name();
  return planList(model, list, usualType(context, model), context);
}

}  // namespace

std::optional<model::Element> alreadyThere(const model::Model& model, const QuickAddLine& line,
                                           const QuickAddContext& context) {
  if (line.name.empty()) return std::nullopt;
  const ListPlan plan = planOf(model, line, context);
  return plan.rows.front().fate == Fate::Use ? model.find(plan.rows.front().existing) : std::nullopt;
}

base::Result<Session::Pasted> useInstead(Session& session, const QuickAddLine& line, const QuickAddContext& context) {
  return takeList(session, planOf(session.model(), line, context), context);
}

}  // namespace session
