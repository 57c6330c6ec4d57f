// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "diagram/geometry.h"
#include "diagram/text_measurer.h"
#include "diagram/theme.h"
#include "model/model.h"

// What a diagram needs to know of a model, read once: dense, by number instead of by id, so that laying out again after
// every move is cheap.
namespace diagram {

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex kNoNode = ~NodeIndex(0);

enum class Layer : std::uint8_t { Board, Management, Executive, Unknown };
inline constexpr std::size_t kLayerCount = 4;
Layer layerNamed(std::string_view token);
std::string_view layerToken(Layer layer);

struct NodeFacts {
  std::string id;
  model::Type type = model::Type::Organisation;
  NodeIndex partner = kNoNode;  ///< the organisation whose colour and code it has
  Layer layer = Layer::Unknown;
  bool core = false;  ///< of an organisation: a core partner
  Partner colour = Partner::Steel;
  std::string code;  ///< of an organisation: its own; of others: its partner's
  double width = 0;  ///< its natural size
  double height = 0;
  double rise = 0;                ///< of a role of several holders: how far their cards stand out above its own
  std::optional<base::Date> due;  ///< of a step
  std::optional<Rect> placed;     ///< where a shape of the diagram puts it
};

/// A link with both ends on the diagram.
struct LinkFacts {
  std::string id;
  model::Type type = model::Type::Contact;
  NodeIndex from = kNoNode;
  NodeIndex to = kNoNode;
  std::vector<Point> bends = {};  ///< where a user has led it along
  bool active = true;             ///< of a contact
};

/// What a role shows in a network, before it is known where.
struct DiscFacts {
  double value = 0;   ///< what the radius shows
  double radius = 0;  ///< 0 for what is no disc
  bool ring = false;  ///< of a broker
  std::vector<std::string> name;
  std::string layer;
  double labelWidth = 0;
  double labelHeight() const { return 15.0 * static_cast<double>(name.size() + (layer.empty() ? 0 : 1)); }
};

/// What a network needs to know besides.
struct NetworkFacts {
  std::vector<DiscFacts> discs;  ///< by node
  std::vector<bool> hasRoles;    ///< by node: an organisation with a hull
  double most = 0;               ///< the largest value of a disc
};

/// A value; not thread safe.
struct Facts {
  std::vector<NodeFacts> nodes;   ///< in document order
  std::vector<LinkFacts> links;   ///< in document order
  std::vector<NodeIndex> core;    ///< the core partners in document order
  std::vector<NodeFacts> absent;  ///< nodes of the model that leaveOut() took away, in document order
  std::optional<base::Date> asOf;
  bool lanes = true;
  std::optional<NetworkFacts> network;  ///< in a diagram that is a network
  std::unordered_map<std::string, NodeIndex> indexOf;
  std::unordered_map<std::string, NodeIndex> nodeOfShape;  ///< by the id of the shape

  NodeIndex find(std::string_view id) const;
  /// There are some of the type, but not in the picture.
  bool hasAbsent(model::Type type) const;
  /// Nothing but steps is in the picture of a model that has more.
  bool showsStepsAlone() const;
};

enum class DiagramKind : std::uint8_t { Lanes, Network, Free };

/// Reads a model for one of its diagrams; without a diagram of that id, for lanes with nothing placed. `kind` instead
/// of what the diagram says it is.
Facts readFacts(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                std::optional<DiagramKind> kind = std::nullopt);

/// Takes nodes away, by index, with their links; colours and codes of what stays are as they were. `kept` (if given)
/// gets the earlier indices of the nodes and links that stay.
struct Kept {
  std::vector<NodeIndex> nodes;
  std::vector<std::uint32_t> links;
};
void leaveOut(Facts& facts, const std::vector<bool>& gone, Kept* kept = nullptr);

/// By node: whether it is not among those that are shown.
std::vector<bool> leftOut(const Facts& facts, const std::set<std::string>& shown);

/// The facts of what the diagram itself says that it shows (see view_rule.h), findings apart.
Facts readShownFacts(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                     std::optional<DiagramKind> kind = std::nullopt);

/// Reads the place of one shape; nothing when it has none that makes sense.
std::optional<Rect> readShape(const model::Element& shape);

/// Codes of one to three capitals, one per name, all different. The earlier a name stands, the shorter its code.
std::vector<std::string> makeCodes(const std::vector<std::string>& names);

}  // namespace diagram
