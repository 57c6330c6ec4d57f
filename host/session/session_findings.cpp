// SPDX-License-Identifier: MIT
#include <chrono>

#include "analysis/waivers.h"
#include "base/text.h"
#include "edit/actions/remove.h"
#include "session/session.h"
#include "session/state.h"
#include "session/waivers.h"
#include "storage/layout.h"

// What a user does about findings.
namespace session {

using model::Attr;
using model::Type;

namespace {

/// Ids of the nodes that changes add.
std::vector<std::string> addedNodes(const model::Changes& changes) {
  std::vector<std::string> ids;
  for (const model::Change& change : changes)
    if (const auto* add = std::get_if<model::AddElement>(&change); add != nullptr && model::isNode(add->element.type))
      ids.push_back(add->element.id);
  return ids;
}

std::vector<std::string> waiverIds(const model::Model& model, const analysis::Finding& finding) {
  std::vector<std::string> ids;
  for (const model::Element& waiver : analysis::Waivers(model).of(finding)) ids.emplace_back(waiver.id());
  return ids;
}

std::string joined(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
  return text;
}

}  // namespace

base::Result<std::vector<std::string>> Session::applyFix(const analysis::Fix& fix) {
  auto done = m_state->document.perform(fix.title,
                                        [&](edit::Transaction& transaction) { return transaction.apply(fix.changes); });
  if (!done) return tl::unexpected(done.error());
  return addedNodes(fix.changes);
}

base::Result<void> Session::waive(const analysis::Finding& finding, const Waiver& waiver) {
  if (waiver.reason.empty())
    return base::failure(base::ErrorCode::Invalid, base::tr("Give a reason for putting this finding aside."));
  const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  model::ElementData added{
      {}, Type::Waiver, {{"rule", finding.rule}, {"subjects", joined(finding.subjects)}, {"reason", waiver.reason}}};
  if (!waiver.by.empty()) added.attributes.push_back({"by", waiver.by});
  added.attributes.push_back({"on", base::isoDate(waiver.on.value_or(today))});
  if (waiver.reviewOn) added.attributes.push_back({"reviewOn", base::isoDate(*waiver.reviewOn)});
  const model::Model::AttributeView about[] = {{"rule", added.attributes[0].value},
                                               {"subjects", added.attributes[1].value}};
  const std::string key = storage::derivedKey(Type::Waiver, about);
  return m_state->document.perform(base::tr("put finding aside"), [&](edit::Transaction& transaction) {
    // The newest reason takes the place of an older one.
    if (auto removed = edit::remove(transaction, waiverIds(transaction.model(), finding)); !removed) return removed;
    added.id = key;
    for (std::size_t n = 2; transaction.model().contains(added.id); ++n) added.id = storage::numbered(key, n);
    return transaction.apply(model::AddElement{added});
  });
}

base::Result<void> Session::revive(const analysis::Finding& finding) {
  const auto ids = waiverIds(model(), finding);
  return m_state->document.perform(base::tr("bring finding back"),
                                   [&](edit::Transaction& transaction) { return edit::remove(transaction, ids); });
}

std::optional<Waiver> waiverOf(const model::Model& model, const analysis::Finding& finding) {
  const auto waivers = analysis::Waivers(model).of(finding);
  if (waivers.empty()) return std::nullopt;
  const model::Element& waiver = waivers.front();
  return Waiver{std::string(waiver.text(Attr::Reason)), std::string(waiver.text(Attr::By)), waiver.date(Attr::ReviewOn),
                waiver.date(Attr::On)};
}

}  // namespace session
