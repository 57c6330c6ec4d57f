// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "diagram/lanes_layout.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/bends.h"
#include "edit/actions/copy.h"
#include "edit/actions/remove.h"
#include "edit/actions/shapes.h"
#include "model/workshop.h"
#include "session/diagrams.h"
#include "session/editing.h"
#include "session/network_layout.h"
#include "session/session.h"
#include "session/state.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

// Changing, placing, removing and copying what is there.
namespace session {
namespace {

using model::Attr;
using model::Type;

constexpr double copyOffset = 24;  // logical pixels: a copy lies a little to the side

/// The diagram to place things on: the one asked for, else the first, else a new one.
base::Result<std::string> diagramFor(edit::Transaction& transaction, std::string_view diagram) {
  if (!diagram.empty()) return std::string(diagram);
  const auto diagrams = transaction.model().elements(Type::Diagram);
  if (!diagrams.empty()) return std::string(diagrams.front().id());
  return edit::addDiagram(transaction, base::tr("Overview"), "lanes");
}

/// The same size as before means that it was moved.
bool keepsSize(const model::Model& model, std::string_view diagram, const diagram::Place::Box& box) {
  const auto shape = model.find(edit::shapeKey(model::workshop::placesOf(model, diagram), box.id));
  return !shape || (shape->number(Attr::Width) == box.box.width && shape->number(Attr::Height) == box.box.height);
}

base::Result<edit::Pasted> pasteOn(edit::Transaction& transaction, const std::vector<model::ElementData>& elements,
                                   std::string_view diagram) {
  auto pasted = edit::paste(transaction, elements, diagram, copyOffset);
  if (!pasted) return pasted;
  const auto shown = putNewOn(transaction, diagram, pasted->nodes);
  return shown ? std::move(pasted) : tl::unexpected(shown.error());
}

struct Perform {
  edit::Document& document;
  std::string_view diagram;

  base::Result<bool> operator()(const diagram::Place& place) const {
    const bool moved =
        std::ranges::all_of(place.boxes, [&](const auto& box) { return keepsSize(document.model(), diagram, box); });
    return done(document.perform(
        place.boxes.empty() ? base::tr("lead along")
        : moved             ? base::tr("move")
                            : base::tr("resize"),
        [&](edit::Transaction& transaction) -> base::Result<void> {
          const auto canvas = diagramFor(transaction, diagram);
          if (!canvas) return tl::unexpected(canvas.error());
          for (const auto& [id, box] : place.boxes)
            if (auto placed = edit::place(transaction, *canvas, id, {box.x, box.y, box.width, box.height}); !placed)
              return placed;
          for (const auto& [link, points] : place.bends) {
            std::vector<edit::Spot> spots;
            for (const diagram::Point point : points) spots.push_back({point.x, point.y});
            if (auto led = edit::lead(transaction, *canvas, link, spots); !led) return led;
          }
          return {};
        }));
  }

  base::Result<bool> operator()(const diagram::Reconnect& wanted) const {
    return done(document.perform(base::tr("link"), [&](edit::Transaction& transaction) {
      return edit::moveEnd(transaction, wanted.link, wanted.start ? Attr::From : Attr::To, wanted.to);
    }));
  }

  base::Result<bool> operator()(const diagram::MoveToCell& move) const {
    return done(document.perform(base::tr("move"), [&](edit::Transaction& transaction) -> base::Result<void> {
      if (auto moved = edit::moveRole(transaction, move.role, move.cell.organisation, move.cell.layer); !moved)
        return moved;
      return edit::unplace(transaction, diagram, move.role);
    }));
  }

  base::Result<bool> operator()(const diagram::TakeSeat& seat) const {
    return done(document.perform(base::tr("take a seat"), [&](edit::Transaction& transaction) {
      return edit::takeSeat(transaction, seat.role, seat.table, seat.guest ? "guest" : seat.chair ? "chair" : "member");
    }));
  }

  template <class Other>
  base::Result<bool> operator()(const Other&) const {
    return false;
  }

  static base::Result<bool> done(base::Result<void> result) {
    return result ? base::Result<bool>(true) : tl::unexpected(result.error());
  }
};

}  // namespace

base::Result<void> Session::carryOut(std::string name,
                                     const std::function<base::Result<void>(edit::Transaction&)>& action) {
  return m_state->document.perform(std::move(name), action);
}

base::Result<bool> Session::perform(const diagram::Intent& intent, std::string_view diagram) {
  return std::visit(Perform{m_state->document, diagram}, intent);
}

base::Result<void> Session::setAttribute(const std::vector<std::string>& ids, Attr attribute,
                                         std::optional<std::string> value) {
  std::string name = base::tr("change");
  if (const auto first = ids.empty() ? std::nullopt : model().find(ids.front()))
    if (const auto* row = model::attributeOf(first->type(), attribute))
      name = base::tr("change {attribute}", {{"attribute", std::string(row->label.in(base::language()))}});
  return m_state->document.perform(name, [&](edit::Transaction& transaction) -> base::Result<void> {
    for (const std::string& id : ids)
      if (auto set = edit::setAttribute(transaction, id, attribute, value); !set) return set;
    return {};
  });
}

base::Result<void> Session::rename(std::string_view id, std::string name) {
  return m_state->document.perform(base::tr("rename"),
                                   [&](edit::Transaction& transaction) { return edit::rename(transaction, id, name); });
}

base::Result<void> Session::setThemeComplete(std::string_view theme, bool complete) {
  return m_state->document.perform(base::tr("declare theme"), [&](edit::Transaction& transaction) {
    return edit::setThemeComplete(transaction, theme, complete);
  });
}

base::Result<void> Session::remove(const std::vector<std::string>& ids) {
  return m_state->document.perform(base::tr("delete"),
                                   [&](edit::Transaction& transaction) { return edit::remove(transaction, ids); });
}

base::Result<std::vector<std::string>> Session::duplicate(const std::vector<std::string>& ids,
                                                          std::string_view diagram) {
  const auto elements = edit::copied(model(), ids);
  auto pasted = performFor(m_state->document, base::tr("duplicate"),
                           [&](edit::Transaction& transaction) { return pasteOn(transaction, elements, diagram); });
  if (!pasted) return tl::unexpected(pasted.error());
  return std::move(pasted->nodes);
}

std::string Session::copy(const std::vector<std::string>& ids) const {
  model::Model part;
  for (model::ElementData& element : edit::copied(model(), ids))
    static_cast<void>(part.apply(model::AddElement{std::move(element)}));  // ids are as unique as in the whole
  return storage::writeModel(part);
}

base::Result<Session::Pasted> Session::paste(std::string_view text, std::string_view diagram) {
  const auto read = storage::readModel(text, base::tr("clipboard"));
  if (!read)
    return base::failure(base::ErrorCode::Invalid, base::tr("The clipboard holds nothing that can be pasted here."));
  std::vector<model::ElementData> elements;
  for (const auto& element : read->model.elements()) elements.push_back(element.data());
  auto pasted = performFor(m_state->document, base::tr("paste"),
                           [&](edit::Transaction& transaction) { return pasteOn(transaction, elements, diagram); });
  if (!pasted) return tl::unexpected(pasted.error());
  return Pasted{std::move(pasted->nodes), std::move(pasted->notes)};
}

const edit::History& Session::history() const {
  static const edit::History none;
  return isClientView() ? none : m_state->document.history();
}

base::Result<void> Session::layOut(std::string_view diagram) {
  const auto shown = model().find(model::workshop::placesOf(model(), diagram));
  if (shown && shown->is(Attr::Layout, "network")) {
    const auto places = arrange(networkTask(model(), diagram, {}, m_state->measurer()), {});
    if (!places) return tl::unexpected(places.error());
    return m_state->document.perform(base::tr("lay out"), [&](edit::Transaction& transaction) {
      return transaction.apply(placesAsChanges(transaction.model(), *places));
    });
  }
  return m_state->document.perform(base::tr("lay out"), [&](edit::Transaction& transaction) -> base::Result<void> {
    const auto canvas = diagramFor(transaction, diagram);
    if (!canvas) return tl::unexpected(canvas.error());
    return transaction.apply(diagram::writeLayout(transaction.model(), *canvas, m_state->measurer(), true));
  });
}

}  // namespace session
