// SPDX-License-Identifier: MIT
#include "compare/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.h"
#include "compare/content.h"
#include "compare/diff.h"
#include "compare/names.h"
#include "compare/words_tables.h"
#include "model/workshop.h"

namespace compare {

namespace workshop = model::workshop;
using base::tr;
using model::Attr;
using model::Element;
using model::Model;
using model::Type;

namespace {

/// One comparison under way.
class Comparison {
 public:
  Comparison(const Model& before, const Model& after)
      : m_before(before), m_after(after), m_namesBefore(before), m_namesAfter(after) {}

  std::vector<SubjectChanges> run() {
    rootChanges();
    for (const Element& element : m_before.elements()) {
      const auto now = m_after.find(element.id());
      if (!now || now->type() != element.type()) removed(element);
    }
    for (const Element& element : m_after.elements()) {
      const auto was = m_before.find(element.id());
      if (!was || was->type() != element.type())
        added(element);
      else
        changed(*was, element);
    }
    for (const Lapse& lapse : lapses(m_before, m_after))
      say(subjectOf(lapse.element),
          tr(lapse.sentence, {{"element", m_namesAfter.of(lapse.element)},
                              {"date", m_namesAfter.value(lapse.element, lapse.attribute)},
                              {"rule", std::string(lapse.element.text(Attr::Rule))}}),
          lapse.element);
    layoutChanges();
    return collected();
  }

 private:
  void say(Subject subject, std::string text, const Element& about) {
    Statement statement{std::move(text), {std::string(about.id())}};
    if (model::isLink(about.type()))
      for (const Held& held : references(about)) statement.elements.emplace_back(held.id);
    if (about.type() == Type::Collaboration) statement.elements.clear();
    m_said[subject].push_back({about.type(), std::move(statement)});
  }

  void rootChanges() {
    const Element before = m_before.root(), after = m_after.root();
    for (const AttributeDifference& difference : differences(before, after)) {
      if (difference.name == model::attributeName(Attr::Inventory))
        themes(before, after);
      else
        attribute(before, after, difference.name);
    }
  }

  void themes(const Element& before, const Element& after) {
    for (const model::Value& theme : model::inventoryThemes()) {
      const bool was = before.contains(Attr::Inventory, theme.token), is = after.contains(Attr::Inventory, theme.token);
      if (was == is) continue;
      say(Subject::Model,
          tr(is ? "‘{theme}’ is now said to be complete." : "‘{theme}’ is no longer said to be complete.",
             {{"theme", std::string(theme.label.in(base::language()))}}),
          after);
    }
  }

  static bool isLayout(Type type) { return type == Type::Shape || type == Type::Bend; }

  /// A part or link of something that was removed (added) itself.
  bool goesAlong(const Element& element, const Model& other) const {
    const auto held = references(element);
    return std::ranges::any_of(held, [&](const Held& each) {
      const bool isBeside = model::isLink(element.type()) || each.attribute == Attr::Owner;
      return isBeside && element.target(each.attribute) && !other.contains(each.id);
    });
  }

  void removed(const Element& element) {
    if (isLayout(element.type())) return noteLayout(element);
    if (workshop::isContent(element)) return agendaChanged();
    if (element.type() != Type::Foreign && goesAlong(element, m_after)) return;
    if (element.type() == Type::PartOf && hasMembership(m_after, element)) return;
    if (counterpart(element, m_before, m_after)) return;
    const Subject subject = subjectOf(element);
    if (model::isNode(element.type())) {
      const std::size_t links = element.outgoing().size() + element.incoming().size();
      if (links > 0)
        return say(subject,
                   tr(links == 1 ? "{type} {element} was removed, and its only link with it."
                                 : "{type} {element} was removed, and its {count} links with it.",
                      {{"type", typeLabel(element)},
                       {"element", m_namesBefore.of(element)},
                       {"count", std::to_string(links)}}),
                   element);
    }
    say(subject, sentence(removedSentence(element.type()), element, m_namesBefore), element);
  }

  void added(const Element& element) {
    if (isLayout(element.type())) return noteLayout(element);
    if (workshop::isContent(element)) return agendaChanged();
    if (element.type() == Type::PartOf && membership(element)) return;
    if (const auto was = counterpart(element, m_after, m_before)) {
      for (const AttributeDifference& difference : differences(*was, element))
        attribute(*was, element, difference.name);
      return;
    }
    if (const auto whole = wholeOfNew(element))
      return say(Subject::People,
                 tr("{type} “{name}” of “{whole}” is new.", {{"type", typeLabel(element)},
                                                             {"name", shortened(element.name())},
                                                             {"whole", m_namesAfter.plain(*whole)}}),
                 element);
    say(subjectOf(element), sentence(addedSentence(element), element, m_namesAfter), element);
  }

  /// The link that says the same of the same two under another id, of which the one version has only the one and the
  /// other version only the other.
  static std::optional<Element> counterpart(const Element& link, const Model& itsModel, const Model& other) {
    if (!model::isLink(link.type())) return std::nullopt;
    const auto found = other.link(link.type(), link.reference(Attr::From), link.reference(Attr::To));
    return found && !itsModel.contains(found->id()) ? found : std::nullopt;
  }

  /// The organisation of a role that is new.
  std::optional<Element> wholeOfNew(const Element& element) const {
    if (element.type() != Type::Role || m_before.contains(element.id())) return std::nullopt;
    for (const Element& link : element.outgoing(Type::PartOf))
      if (const auto whole = link.to()) return whole;
    return std::nullopt;
  }

  /// What an element belongs to other than before, said once. False: it is to be said as a link.
  bool membership(const Element& link) {
    const auto member = link.from(), whole = link.to();
    if (!member || !whole) return false;
    if (const auto first = wholeOfNew(*member)) return *first == *whole;  // said with the role
    const auto was = m_before.find(member->id());
    if (!was) return false;
    for (const Element& earlier : was->outgoing(Type::PartOf)) {
      const auto still = m_after.find(earlier.id());
      if (still && still->type() == Type::PartOf && still->reference(Attr::From) == member->id()) continue;
      if (earlier.reference(Attr::To) == whole->id()) return true;
      say(Subject::People,
          tr("“{member}” moved from “{before}” to “{after}”.",
             {{"member", m_namesBefore.plain(*was)},
              {"before", m_namesBefore.plain(earlier.reference(Attr::To))},
              {"after", m_namesAfter.plain(*whole)}}),
          link);
      return true;
    }
    return false;
  }

  /// True when what belonged to something still belongs to something, by a link that is new.
  bool hasMembership(const Model& after, const Element& removed) const {
    const auto member = after.find(removed.reference(Attr::From));
    if (!member) return false;
    return std::ranges::any_of(member->outgoing(Type::PartOf),
                               [&](const Element& link) { return !m_before.contains(link.id()) && link.to(); });
  }

  void changed(const Element& before, const Element& after) {
    if (isLayout(after.type())) {
      if (!saysTheSame(before, after)) noteLayout(after);
      return;
    }
    const auto found = differences(before, after);
    if (after.type() == Type::PartOf && found.size() == 1 && found[0].name == "to") return moved(before, after);
    for (const AttributeDifference& difference : found) attribute(before, after, difference.name);
  }

  void moved(const Element& before, const Element& after) {
    say(Subject::People,
        tr("“{member}” moved from “{before}” to “{after}”.",
           {{"member", m_namesAfter.plain(after.reference(Attr::From))},
            {"before", m_namesBefore.plain(before.reference(Attr::To))},
            {"after", m_namesAfter.plain(after.reference(Attr::To))}}),
        after);
  }

  /// What a diagram shows is kept in several attributes, which mean nothing to people.
  void ruleChanged(const Element& diagram) {
    if (!m_ruled.insert(std::string(diagram.id())).second) return;
    say(Subject::Diagrams, tr("What {element} shows was changed.", {{"element", m_namesAfter.of(diagram)}}), diagram);
  }

  void attribute(const Element& before, const Element& after, const std::string& name) {
    if (after.type() == Type::Diagram && workshop::isAttribute(name)) return ruleChanged(after);
    const auto known = model::attributeNamed(name);
    const bool isForeign = !known || model::attributeOf(after.type(), *known) == nullptr;
    const std::string was = m_namesBefore.value(before, name), is = m_namesAfter.value(after, name);
    say(isForeign ? Subject::Unknown : subjectOf(after),
        tr(changeSentence(after, known, was, is), {{"element", m_namesAfter.of(after)},
                                                   {"earlier", m_namesBefore.of(before)},
                                                   {"attribute", Names::attribute(after.type(), name)},
                                                   {"before", was},
                                                   {"after", is},
                                                   {"from", m_namesAfter.plain(after.reference(Attr::From))},
                                                   {"to", m_namesAfter.plain(after.reference(Attr::To))}}),
        after);
  }

  std::string typeLabel(const Element& element) const { return std::string(element.info().label.in(base::language())); }

  std::string sentence(std::string_view form, const Element& element, const Names& names) const {
    return tr(form, {{"element", names.of(element)},
                     {"type", typeLabel(element)},
                     {"from", names.plain(element.reference(Attr::From))},
                     {"to", names.plain(element.reference(Attr::To))},
                     {"name", nameIn(element, names)},
                     {"rule", shortened(element.text(Attr::Rule))},
                     {"value", shortened(element.text(Attr::Value))},
                     {"reason", shortened(element.text(Attr::Reason))},
                     {"effect", names.value(element, "effect")},
                     {"score", names.value(element, "score")}});
  }

  static std::string nameIn(const Element& element, const Names& names) {
    if (element.type() == Type::Foreign) return unknownName(element);
    return element.type() == Type::Topic ? names.value(element, "name") : names.plain(element);
  }

  void noteLayout(const Element& place) {
    const auto diagram = place.owner();
    ++m_places;
    if (diagram) m_drawn.insert("“" + std::string(diagram->name()) + "”");
  }

  void agendaChanged() {
    if (std::exchange(m_agenda, true)) return;
    m_said[Subject::Model].push_back({Type::Foreign, {tr("The agenda or its minutes changed."), {}}});
  }

  void layoutChanges() {
    if (m_places > 0) {
      const std::vector<std::string> names(m_drawn.begin(), m_drawn.end());
      m_said[Subject::Diagrams].push_back({Type::Foreign,
                                           {tr(m_places == 1 ? "One place on a diagram changed: {diagrams}."
                                                             : "{count} places on diagrams changed: {diagrams}.",
                                               {{"count", std::to_string(m_places)}, {"diagrams", listed(names)}}),
                                            {}}});
    }
    if (m_said.empty() && !diff(m_before, m_after).empty())
      m_said[Subject::Diagrams].push_back(
          {Type::Foreign, {tr("Parts were put in another order, or are kept under another id."), {}}});
  }

  std::vector<SubjectChanges> collected() {
    std::vector<SubjectChanges> all;
    for (auto& [subject, statements] : m_said) {
      std::ranges::stable_sort(statements, {}, [](const auto& said) { return said.first; });
      SubjectChanges changes{subject, {}};
      for (auto& [type, statement] : statements) changes.statements.push_back(std::move(statement));
      all.push_back(std::move(changes));
    }
    return all;
  }

  const Model& m_before;
  const Model& m_after;
  Names m_namesBefore;
  Names m_namesAfter;
  std::map<Subject, std::vector<std::pair<Type, Statement>>> m_said;
  std::size_t m_places = 0;
  std::set<std::string> m_drawn;
  std::set<std::string> m_ruled;  // diagrams that show something else
  bool m_agenda = false;
};

}  // namespace

std::vector<SubjectChanges> changesInWords(const Model& before, const Model& after) {
  return Comparison(before, after).run();
}

}  // namespace compare
