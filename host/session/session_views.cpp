// SPDX-License-Identifier: MIT
#include <chrono>

#include "base/date.h"
#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/remove.h"
#include "session/session.h"
#include "session/state.h"
#include "storage/layout.h"

// What cells of views change.
namespace session {
namespace {

using model::Attr;
using model::Type;
using Value = std::optional<std::string>;

bool isEmpty(const Value& value) { return !value || value->empty(); }

/// Adds an element that has no id of its own in the file. Returns its key.
base::Result<std::string> addKeyed(edit::Transaction& transaction, model::ElementData element) {
  std::vector<model::Model::AttributeView> about;
  for (const auto& [name, value] : element.attributes) about.push_back({name, value});
  const std::string key = storage::derivedKey(element.type, about);
  element.id = key;
  for (std::size_t n = 2; transaction.model().contains(element.id); ++n) element.id = storage::numbered(key, n);
  std::string id = element.id;
  auto added = transaction.apply(model::AddElement{std::move(element)});
  return added ? base::Result<std::string>(std::move(id)) : tl::unexpected(added.error());
}

std::optional<std::string> named(const model::Model& model, Type type, std::string_view name) {
  for (const model::Element& element : model.elements(type))
    if (element.is(Attr::Name, name)) return std::string(element.id());
  return std::nullopt;
}

/// Carries out an edit inside a transaction.
struct CarryOut {
  edit::Transaction& transaction;
  const Value& value;

  /// Session::setAttribute does these.
  base::Result<void> operator()(const AttributeEdit&) const { return {}; }

  base::Result<void> operator()(const LinkEdit& edit) const {
    const auto link = transaction.model().link(edit.type, edit.from, edit.to);
    if (link && isEmpty(value) && edit.removes) return edit::remove(transaction, {std::string(link->id())});
    if (link) return edit::setAttribute(transaction, std::string(link->id()), edit.attribute, value);
    if (isEmpty(value)) return {};
    // What the link may not be without gets some value first; setting it then checks the one that is wanted.
    edit::Attributes attributes;
    const auto* row = model::attributeOf(edit.type, edit.attribute);
    if (row != nullptr && row->required) attributes.emplace_back(edit.attribute, row->values.front().token);
    auto added = edit::addLink(transaction, edit.type, edit.from, edit.to, std::move(attributes));
    if (!added) return tl::unexpected(added.error());
    return edit::setAttribute(transaction, *added, edit.attribute, value);
  }

  base::Result<void> operator()(const TopicEdit& edit) const {
    const auto topic = named(transaction.model(), Type::Topic, edit.topic);
    if (edit.attribute == Attr::Score && isEmpty(value))
      return topic ? edit::remove(transaction, {*topic}) : base::Result<void>();
    if (topic) return edit::setAttribute(transaction, *topic, edit.attribute, value);
    if (isEmpty(value)) return {};
    if (edit.attribute != Attr::Score)
      return base::failure(base::ErrorCode::Invalid,
                           base::tr("Set the score by hand first; then say why, and who decided it."));
    model::ElementData made{{}, Type::Topic, {{"name", edit.topic}, {"score", "0"}}};
    if (const auto author = transaction.model().root().text(Attr::Author); !author.empty())
      made.attributes.push_back({"by", std::string(author)});
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    made.attributes.push_back({"on", base::isoDate(today)});
    const auto added = addKeyed(transaction, std::move(made));
    if (!added) return tl::unexpected(added.error());
    return edit::setAttribute(transaction, *added, Attr::Score, value);
  }

  base::Result<void> operator()(const SettingEdit& edit) const {
    const auto setting = named(transaction.model(), Type::Setting, edit.name);
    if (isEmpty(value)) return setting ? edit::remove(transaction, {*setting}) : base::Result<void>();
    if (setting) return edit::setAttribute(transaction, *setting, Attr::Value, value);
    const auto added = addKeyed(transaction, {{}, Type::Setting, {{"name", edit.name}, {"value", *value}}});
    return added ? base::Result<void>() : tl::unexpected(added.error());
  }
};

std::string nameOf(const EditTarget& target) {
  if (std::holds_alternative<TopicEdit>(target)) return base::tr("score a topic by hand");
  const auto* link = std::get_if<LinkEdit>(&target);
  if (link == nullptr) return base::tr("change a threshold");
  const auto* row = model::attributeOf(link->type, link->attribute);
  return base::tr("change {attribute}", {{"attribute", std::string(row->label.in(base::language()))}});
}

}  // namespace

base::Result<void> Session::edit(const EditTarget& target, std::optional<std::string> value) {
  if (const auto* edit = std::get_if<AttributeEdit>(&target))
    return setAttribute(edit->ids, edit->attribute, std::move(value));
  return m_state->document.perform(nameOf(target), [&](edit::Transaction& transaction) {
    return std::visit(CarryOut{transaction, value}, target);
  });
}

}  // namespace session
