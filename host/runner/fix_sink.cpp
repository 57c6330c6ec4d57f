// SPDX-License-Identifier: MIT
#include <string>

#include "base/text.h"
#include "runner/checker.h"
#include "runner/sink.h"

namespace runner {
namespace {

/// References to what a fix adds have this bit; a model never has so many elements.
constexpr std::uint32_t newBit = 0x80000000u;

constexpr std::string_view endNames[] = {"from", "to"};

std::string newId(std::uint32_t place) { return "#" + std::to_string(place + 1); }

}  // namespace

/// What the functions about fixes do; their contracts are those of plugin.h.
struct FixCalls {
  static Sink& of(samenspel_report* report) { return *static_cast<Sink::Table*>(report)->sink; }

  static bool isNew(const Sink::Fix& fix, std::uint32_t reference) {
    return (reference & newBit) != 0 && (reference & ~newBit) < fix.added.size();
  }

  /// The id of an element of the model or of one that the fix adds.
  static std::string idOf(Checker& check, const Sink::Fix& fix, std::uint32_t reference, std::string_view field) {
    if (isNew(fix, reference)) return newId(reference & ~newBit);
    return std::string(check.element(reference, field));
  }

  static model::Type typeOf(const Sink& sink, const Sink::Fix& fix, std::uint32_t reference) {
    return isNew(fix, reference) ? fix.added[reference & ~newBit].type : sink.m_snapshot.type(reference);
  }

  static std::int32_t fix(samenspel_report* report, std::uint32_t finding, samenspel_text title, std::uint32_t* out) {
    Sink& sink = of(report);
    if (out != nullptr) *out = SAMENSPEL_NONE;
    Checker check(sink, "fix", "fix");
    check.handle(finding, sink.m_findings.size(), "fix.finding");
    const std::string_view text = check.text(title, "fix.title", true);
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Node& node = sink.m_findings[finding]->add("fix").set("title", text);
    if (out != nullptr) *out = std::uint32_t(sink.m_fixes.size());
    sink.m_fixes.push_back({&node});
    return SAMENSPEL_OK;
  }

  static std::int32_t add(samenspel_report* report, std::uint32_t handle, samenspel_text type, std::uint32_t owner,
                          std::uint32_t* out) {
    Sink& sink = of(report);
    if (out != nullptr) *out = SAMENSPEL_NONE;
    Checker check(sink, "change_add", "fix");
    check.handle(handle, sink.m_fixes.size(), "change_add.fix");
    const std::string_view name = check.text(type, "change_add.type", true);
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Sink::Fix& fix = sink.m_fixes[handle];
    const auto found = model::typeNamed(name);
    const bool drawn = found && (model::isNode(*found) || model::isLink(*found));
    if (!drawn && found != model::Type::Criterion) check.refuseValue(name, "change_add.type");
    std::string ownerId;
    if (check.passed() && !drawn) ownerId = idOf(check, fix, owner, "change_add.owner");
    if (check.passed() && drawn && owner != SAMENSPEL_ROOT) {
      check.refuseValue(std::to_string(owner), "change_add.owner");
    }
    if (!check.passed()) return SAMENSPEL_REFUSED;
    const auto place = std::uint32_t(fix.added.size());
    Node& node = fix.node->add("add").set("id", newId(place)).set("type", name).set("owner", ownerId);
    fix.added.push_back({&node, *found});
    if (out != nullptr) *out = newBit | place;
    return SAMENSPEL_OK;
  }

  static std::int32_t set(samenspel_report* report, std::uint32_t handle, std::uint32_t element,
                          samenspel_text attribute, samenspel_text value) {
    Sink& sink = of(report);
    Checker check(sink, "change_set", "fix");
    check.handle(handle, sink.m_fixes.size(), "change_set.fix");
    const std::string_view name = check.text(attribute, "change_set.attribute", true);
    const std::string_view text = check.text(value, "change_set.value");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Sink::Fix& fix = sink.m_fixes[handle];
    const std::string id =
        element == SAMENSPEL_ROOT ? std::string("#root") : idOf(check, fix, element, "change_set.element");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    if (!isSettable(typeOf(sink, fix, element), name)) {
      check.refuseValue(name, "change_set.attribute");
      return SAMENSPEL_REFUSED;
    }
    const bool added = isNew(fix, element);
    const bool clears = value.data == nullptr;
    Node node(clears ? "clear" : "set");
    if (!added) node.set("element", id);
    node.set("attribute", name).set("value", text);
    if (!added) fix.node->add(std::move(node));
    // A new element has nothing to make absent.
    if (added && !clears) fix.added[element & ~newBit].node->add(std::move(node));
    return SAMENSPEL_OK;
  }

  /// Ends and owners have calls of their own; what is internal to a file is nobody's to set.
  static bool isSettable(model::Type type, std::string_view name) {
    const auto attribute = model::attributeNamed(name);
    const model::Attribute* row = attribute ? model::attributeOf(type, *attribute) : nullptr;
    return row != nullptr && row->kind != model::Kind::Reference && !model::isInternal(*attribute);
  }

  static std::int32_t end(samenspel_report* report, std::uint32_t handle, std::uint32_t link, std::uint32_t direction,
                          std::uint32_t target) {
    Sink& sink = of(report);
    Checker check(sink, "change_end", "fix");
    check.handle(handle, sink.m_fixes.size(), "change_end.fix");
    check.choice(direction, 2, "change_end.direction");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Sink::Fix& fix = sink.m_fixes[handle];
    const std::string id = idOf(check, fix, link, "change_end.link");
    const std::string to = idOf(check, fix, target, "change_end.target");
    if (check.passed() && !model::isLink(typeOf(sink, fix, link))) check.refuseValue(id, "change_end.link");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    check.room(to.size());
    if (!check.passed()) return SAMENSPEL_REFUSED;
    if (!isNew(fix, link)) {
      fix.node->add("move").set("element", id).set("end", endNames[direction]).set("to", to);
      return SAMENSPEL_OK;
    }
    Sink::Added& added = fix.added[link & ~newBit];
    // Changes are made in order: the end must be there when the link is added, and is given once.
    if (added.ends[direction]) check.refuseValue(id, "change_end.link");
    if (isNew(fix, target) && target >= link) check.refuseValue(to, "change_end.target");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    added.ends[direction] = true;
    added.node->set(endNames[direction], to);
    return SAMENSPEL_OK;
  }

  static std::int32_t remove(samenspel_report* report, std::uint32_t handle, std::uint32_t element) {
    Sink& sink = of(report);
    Checker check(sink, "change_remove", "fix");
    check.handle(handle, sink.m_fixes.size(), "change_remove.fix");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    const std::string_view id = check.element(element, "change_remove.element");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    check.room(id.size());
    sink.m_fixes[handle].node->add("remove").set("element", id);
    return check.passed() ? SAMENSPEL_OK : SAMENSPEL_REFUSED;
  }
};

void addFixFunctions(samenspel_report& table) {
  table.fix = FixCalls::fix;
  table.change_add = FixCalls::add;
  table.change_set = FixCalls::set;
  table.change_end = FixCalls::end;
  table.change_remove = FixCalls::remove;
}

void Sink::finish() {
  for (const Fix& fix : m_fixes) {
    for (std::size_t i = 0; i < fix.added.size(); ++i) {
      const Added& added = fix.added[i];
      if (!model::isLink(added.type) || (added.ends[0] && added.ends[1])) continue;
      Checker(*this, "change_add", "fix")
          .refuse(base::tr("A fix adds a link of type ‘{type}’ without giving both of its ends.",
                           {{"type", std::string(model::info(added.type).name)}}));
    }
  }
}

}  // namespace runner
