// SPDX-License-Identifier: MIT
#include "session/common_version.h"

#include <algorithm>

#include "base/text.h"
#include "compare/diff.h"
#include "session/handing_out.h"
#include "session/merging.h"
#include "session/versions.h"

namespace session {
namespace {

/// The attributes that both elements have with the same text.
std::vector<model::AttributeValue> agreed(const model::Element& one, const model::Element& other) {
  std::vector<model::AttributeValue> same = one.data().attributes;
  const auto others = other.data().attributes;
  std::erase_if(same,
                [&](const model::AttributeValue& value) { return std::ranges::find(others, value) == others.end(); });
  return same;
}

bool lacksNodes(const model::Model& model, const model::Model& of) {
  return std::ranges::any_of(of.elements(), [&](const model::Element& element) {
    return model::isNode(element.type()) && !model.contains(element.id());
  });
}

}  // namespace

std::vector<CommonVersion> commonVersions(const Session& session, const model::Model& theirs) {
  const Session& whole = session.whole();
  std::vector<CommonVersion> all;
  const auto read = [&](std::string name, const std::string& file) {
    auto loaded = readVersion(file);
    if (!loaded) return;
    const std::size_t changes = compare::diff(loaded->model, theirs).size();
    all.push_back({std::move(name), std::move(loaded->model), changes});
  };
  if (!whole.path().empty()) {
    const std::string path = whole.path().string();
    read(base::tr("The file {file} as it is now", {{"file", whole.path().filename().string()}}), path);
    if (!all.empty()) all.back().isLikely = !lacksNodes(theirs, all.back().model);
    for (const HandedOut& each : handedOut(path)) {
      const std::size_t before = all.size();
      read(base::tr("As handed out on {time}", {{"time", each.when}}), each.file);
      if (all.size() > before) all.back().wasHandedOut = true;
    }
    for (const Version& version : versionsOf(path))
      read(base::tr("Until {time}", {{"time", version.when}}), version.file);
  }
  std::ranges::stable_sort(all, {}, &CommonVersion::changes);
  return all;
}

model::Model likelyBase(const std::vector<CommonVersion>& versions, const model::Model& ours,
                        const model::Model& theirs) {
  return !versions.empty() && versions.front().isLikely ? versions.front().model : commonPart(ours, theirs);
}

model::Model commonPart(const model::Model& one, const model::Model& other) {
  model::Model common;
  for (const auto& [name, value] : agreed(one.root(), other.root()))
    static_cast<void>(common.apply(model::SetAttribute{"", name, value}));
  for (const model::Element& element : one.elements()) {
    const auto same = other.find(element.id());
    if (!same || same->type() != element.type()) continue;
    static_cast<void>(
        common.apply(model::AddElement{{std::string(element.id()), element.type(), agreed(element, *same)}}));
  }
  return common;
}

}  // namespace session
