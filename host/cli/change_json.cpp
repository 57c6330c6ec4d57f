// SPDX-License-Identifier: MIT
#include "cli/change_json.h"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using model::Attr;

/// Names of the model's own, which start with '#', as names.
std::string_view plain(std::string_view name) { return name.substr(0, 1) == "#" ? name.substr(1) : name; }

struct ChangeAsJson {
  Json operator()(const model::AddElement& add) const {
    Json attributes = Json::object();
    for (const auto& [name, value] : add.element.attributes) attributes[std::string(plain(name))] = value;
    return {{"change", "add"},
            {"type", model::info(add.element.type).name},
            {"id", add.element.id},
            {"attributes", std::move(attributes)}};
  }
  Json operator()(const model::RemoveElement& remove) const { return {{"change", "remove"}, {"id", remove.id}}; }
  Json operator()(const model::SetAttribute& set) const {
    return {{"change", "set"},
            {"id", set.id},
            {"attribute", plain(set.name)},
            {"value", set.value ? Json(*set.value) : Json(nullptr)}};
  }
};

}  // namespace

Json asJson(const model::Change& change) { return std::visit(ChangeAsJson{}, change); }

Json asJson(const model::Changes& changes) {
  Json all = Json::array();
  for (const model::Change& change : changes) all.push_back(asJson(change));
  return all;
}

}  // namespace cli
