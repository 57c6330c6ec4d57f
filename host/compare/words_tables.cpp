// SPDX-License-Identifier: MIT
#include "compare/words_tables.h"

#include <algorithm>

#include "base/text.h"

namespace compare {

using model::Attr;
using model::Element;
using model::Type;

namespace {

struct SubjectWords {
  Subject subject;
  std::string_view token;
  std::string_view title;
};

constexpr SubjectWords subjects[] = {
    {Subject::Model, "model", "The model as a whole"},
    {Subject::People, "people", "People and organisations"},
    {Subject::Contacts, "contacts", "Contacts"},
    {Subject::Tables, "tables", "Tables and steering"},
    {Subject::Ambitions, "ambitions", "Ambitions"},
    {Subject::Interests, "interests", "Interests"},
    {Subject::Agreements, "agreements", "Agreements"},
    {Subject::Steps, "steps", "Steps"},
    {Subject::Assessment, "assessment", "Settings and assessments"},
    {Subject::Diagrams, "diagrams", "Diagrams"},
    {Subject::Unknown, "unknown", "Content this version does not know"},
};

const SubjectWords& wordsOf(Subject subject) { return *std::ranges::find(subjects, subject, &SubjectWords::subject); }

Subject subjectOfItem(Type type) {
  switch (type) {
    case Type::Ambition:
      return Subject::Ambitions;
    case Type::Agreement:
      return Subject::Agreements;
    default:
      return Subject::Steps;
  }
}

struct LinkWords {
  Type type;
  std::string_view added;
  std::string_view removed;
};

constexpr LinkWords links[] = {
    {Type::PartOf, "“{from}” now belongs to “{to}”.", "“{from}” no longer belongs to “{to}”."},
    {Type::Line, "“{from}” now reports to “{to}”.", "“{from}” no longer reports to “{to}”."},
    {Type::Contact, "“{from}” and “{to}” got a contact.", "The contact between “{from}” and “{to}” was removed."},
    {Type::SitsAt, "“{from}” joined “{to}”.", "“{from}” left “{to}”."},
    {Type::Represents, "“{from}” now represents “{to}”.", "“{from}” no longer represents “{to}”."},
    {Type::Holds, "“{from}” now holds the interest “{to}”.", "“{from}” no longer holds the interest “{to}”."},
    {Type::Affects, "“{from}” now affects the interest “{to}”: {effect}.",
     "“{from}” no longer affects the interest “{to}”."},
    {Type::Commits, "“{from}” committed to “{to}”.", "“{from}” is no longer committed to “{to}”."},
    {Type::Steers, "“{from}” now steers “{to}”.", "“{from}” no longer steers “{to}”."},
    {Type::Elaborates, "“{from}” now elaborates “{to}”.", "“{from}” no longer elaborates “{to}”."},
};

struct Deadline {
  Type type;
  Attr attribute;
  std::string_view sentence;
};

constexpr Deadline deadlines[] = {
    {Type::Agreement, Attr::ReviewDate, "The review date of {element} lapsed ({date})."},
    {Type::Step, Attr::DueDate, "The due date of {element} passed ({date})."},
    {Type::Table, Attr::EndDate, "The last day of {element} passed ({date})."},
    {Type::Waiver, Attr::ReviewOn, "The acceptance of finding {rule} is to be looked at again since {date}."},
};

/// True when its day has come by the day a model describes. What is done needs no day any more.
bool hasLapsed(const model::Model& model, const Element& element, Attr attribute) {
  const auto today = model.root().date(Attr::AsOf), day = element.date(attribute);
  if (element.type() == Type::Step && (element.is(Attr::Status, "done") || element.is(Attr::Status, "stopped")))
    return false;
  return today && day && *day < *today;
}

}  // namespace

std::string_view token(Subject subject) { return wordsOf(subject).token; }

std::string title(Subject subject) { return base::tr(wordsOf(subject).title); }

Subject subjectOf(const Element& element) {
  switch (element.type()) {
    case Type::Collaboration:
      return Subject::Model;
    case Type::Organisation:
    case Type::Role:
    case Type::Constituency:
    case Type::PartOf:
    case Type::Line:
    case Type::Represents:
      return Subject::People;
    case Type::Contact:
      return Subject::Contacts;
    case Type::Table:
    case Type::SitsAt:
    case Type::Steers:
      return Subject::Tables;
    case Type::Interest:
    case Type::Holds:
    case Type::Affects:
      return Subject::Interests;
    case Type::Commits: {
      const auto item = element.to();
      return item ? subjectOfItem(item->type()) : Subject::Agreements;
    }
    case Type::Elaborates: {
      const auto item = element.from();
      return item ? subjectOfItem(item->type()) : Subject::Agreements;
    }
    case Type::Criterion: {
      const auto item = element.owner();
      return item ? subjectOfItem(item->type()) : Subject::Unknown;
    }
    case Type::Ambition:
    case Type::Agreement:
    case Type::Step:
      return subjectOfItem(element.type());
    case Type::Setting:
    case Type::Topic:
    case Type::Waiver:
      return Subject::Assessment;
    case Type::Diagram:
    case Type::Shape:
    case Type::Bend:
      return Subject::Diagrams;
    case Type::Foreign:
      break;
  }
  return Subject::Unknown;
}

std::string_view addedSentence(const Element& element) {
  if (element.type() == Type::SitsAt && element.is(Attr::Seat, "chair")) return "“{from}” joined “{to}” as its chair.";
  const auto link = std::ranges::find(links, element.type(), &LinkWords::type);
  if (link != std::end(links)) return link->added;
  switch (element.type()) {
    case Type::Criterion:
      return "Added: {element}.";
    case Type::Setting:
      return "The setting ‘{name}’ was made {value}.";
    case Type::Topic:
      return "A score by hand was given to ‘{name}’: {score}.";
    case Type::Waiver:
      return "Finding {rule} was accepted: {reason}.";
    case Type::Foreign:
      return "Unknown content was added: {name}.";
    default:
      return "{type} {element} is new.";
  }
}

std::string_view removedSentence(Type type) {
  const auto link = std::ranges::find(links, type, &LinkWords::type);
  if (link != std::end(links)) return link->removed;
  switch (type) {
    case Type::Criterion:
    case Type::Setting:
    case Type::Topic:
    case Type::Waiver:
      return "Removed: {element}.";
    case Type::Foreign:
      return "Unknown content was removed: {name}.";
    default:
      return "{type} {element} was removed.";
  }
}

std::string_view changeSentence(const Element& after, std::optional<Attr> attribute, std::string_view before,
                                std::string_view value) {
  if (attribute == Attr::Name && (model::isNode(after.type()) || after.type() == Type::Diagram) && !before.empty())
    return "{earlier} is now called {element}.";
  if (attribute == Attr::Note) return "The note on {element} changed.";
  if (attribute == Attr::Raw) return "The unknown content ‘{before}’ became ‘{after}’.";
  if (attribute == Attr::Visibility)
    return after.is(Attr::Visibility, "consultant") ? "{element} is now for the consultant only."
                                                    : "The client may now see this: {element}.";
  if (attribute == Attr::Seat && after.is(Attr::Seat, "chair")) return "“{from}” now chairs “{to}”.";
  if (attribute == Attr::AsOf && after.type() == Type::Collaboration && !before.empty() && !value.empty())
    return "The model now describes {after}; before, it described {before}.";
  if (attribute == Attr::Status && !before.empty() && !value.empty())
    return "{element} went from ‘{before}’ to ‘{after}’.";
  if (after.type() == Type::Collaboration) {
    if (before.empty()) return "‘{attribute}’ is now ‘{after}’.";
    return value.empty() ? "‘{attribute}’ was ‘{before}’ and is now empty."
                         : "‘{attribute}’ went from ‘{before}’ to ‘{after}’.";
  }
  if (before.empty()) return "{element}: ‘{attribute}’ is now ‘{after}’.";
  if (value.empty()) return "{element}: ‘{attribute}’ was ‘{before}’ and is now empty.";
  return "{element}: ‘{attribute}’ went from ‘{before}’ to ‘{after}’.";
}

std::vector<Lapse> lapses(const model::Model& before, const model::Model& after) {
  std::vector<Lapse> found;
  for (const Deadline& deadline : deadlines)
    for (const Element& element : after.elements(deadline.type)) {
      const auto was = before.find(element.id());
      if (!was || was->type() != element.type() || !hasLapsed(after, element, deadline.attribute) ||
          hasLapsed(before, *was, deadline.attribute))
        continue;
      found.push_back({element, model::attributeName(deadline.attribute), deadline.sentence});
    }
  return found;
}

}  // namespace compare
