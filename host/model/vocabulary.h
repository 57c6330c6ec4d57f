// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/text.h"

// The metamodel as one table. Reading, writing, checking, the schema, the palette, the property panel and the
// vocabulary that plugins see all follow from it; there is no second list of types, attributes or values anywhere.
// Everything here is constant and may be read from any thread.
namespace model {

/// What an element is. Nodes and links are drawn; parts belong to a node, a diagram or the model itself.
/// The order of nodes and of links is the order in a canonical file.
enum class Type : std::uint8_t {
  Collaboration,  // the root: attributes of the model as a whole
  // nodes
  Organisation,
  Role,
  Constituency,
  Table,
  Ambition,
  Interest,
  Agreement,
  Step,
  // links
  PartOf,
  Line,
  Contact,
  SitsAt,
  Represents,
  Holds,
  Affects,
  Commits,
  Steers,
  Elaborates,
  // parts
  Criterion,  // of an ambition, agreement or step
  Diagram,
  Shape,
  Bend,  // of a diagram
  Setting,
  Topic,
  Waiver,   // of the analyses
  Foreign,  // anything the program does not know, kept as it was written
};
inline constexpr std::size_t typeCount = std::size_t(Type::Foreign) + 1;

/// Every attribute of the format, once, whatever types have it. Owner, Id, Raw and Before are internal: they stand in
/// no type's attribute list and in no file as attributes, every type may have them, and their names start with '#'
/// ("#owner", "#id", "#raw", "#before"), which no XML attribute can.
enum class Attr : std::uint16_t {
  // references to other elements, by id
  From,
  To,
  Of,
  Owner,
  // of the root
  Format,
  Title,
  Client,
  Author,
  AsOf,
  Phase,
  Inventory,
  // common
  Name,
  Kind,
  Layer,
  Status,
  Formality,
  Visibility,
  Note,
  // nodes
  Partnership,
  Power,
  Region,
  Mandate,
  Position,
  Commitment,
  Facilitated,
  Expertise,
  Holder,
  HolderCount,
  RoleStatus,
  Mood,
  Size,
  MeetingsPerYear,
  LastMet,
  EndDate,
  DecisionRule,
  AgreedOn,
  LastDiscussed,
  Inspiring,
  Level,
  Disclosure,
  Form,
  ReviewDate,
  StartDate,
  DueDate,
  UpdatedOn,
  Needs,
  Celebrated,
  // links
  Feedback,
  State,
  TimesPerYear,
  Trust,
  Direction,
  Origin,
  Since,
  FollowUp,
  Seat,
  MandateHere,
  Attendance,
  Influence,
  FeedbackPerYear,
  LastFeedback,
  Consults,
  Channel,
  Importance,
  Effect,
  Part,
  Degree,
  Understanding,
  Kept,
  SignedOn,
  Assignment,
  // criteria
  Text,
  Unit,
  Baseline,
  Target,
  Actual,
  MeasuredOn,
  // diagrams
  Layout,
  X,
  Y,
  Width,
  Height,
  Order,
  // analysis
  Value,
  Score,
  By,
  On,
  Rule,
  Subjects,
  Reason,
  ReviewOn,
  // the id as the file has it, when it could not serve as a key: a duplicate, a missing or a malformed one
  Id,
  // foreign content: its bytes as they were written, and the id of the sibling it stands before (absent: at the end)
  Raw,
  Before,
};
inline constexpr std::size_t attrCount = std::size_t(Attr::Before) + 1;
inline bool isInternal(Attr attribute) {
  return attribute == Attr::Owner || attribute == Attr::Id || attribute == Attr::Raw || attribute == Attr::Before;
}

/// A text in both languages.
struct Label {
  std::string_view en;
  std::string_view nl;
  std::string_view in(base::Language language) const { return language == base::Language::Dutch ? nl : en; }
};

/// One value of an enumeration.
struct Value {
  std::string_view token;
  Label label;
  /// Of an attribute whose values depend on the other end (commits.part): the type this value is for.
  std::optional<Type> onlyFor = std::nullopt;
};

enum class Kind : std::uint8_t {
  Text,       // one line
  Lines,      // several lines; a child element in the file
  Integer,    // whole number, digits and '-'
  Number,     // point, no exponent
  Date,       // ISO day
  Choice,     // one of `values`
  Choices,    // a set of `values`, separated by spaces
  Reference,  // id of another element
};

struct Attribute {
  Attr id;
  std::string_view name;  ///< in the file
  Kind kind = Kind::Text;
  Label label = {};
  std::span<const Value> values = {};
  /// What an absent attribute means; empty: it is just absent. commits.part: see Vocabulary's absentValue.
  std::string_view absent = {};
  bool required = false;  ///< always written, never defaulted
  bool asked = false;     ///< asked when the element is drawn
  Label help = {};        ///< one sentence for the property panel
  double minimum = 0;     ///< of Integer and Number, when hasRange
  double maximum = 0;
  bool hasRange = false;
};

enum class Group : std::uint8_t { Root, Node, Link, Part };

struct TypeInfo {
  Type id;
  std::string_view name;  ///< the XML element
  Group group;
  Label label;  ///< "Organisation", of a link the verb: "is in contact with"
  Label plural;
  Label help;                  ///< one sentence
  char letter = '\0';          ///< first character of new ids; 0: the element has no id of its own in the file
  std::string_view icon = {};  ///< name of the drawing in host/icons
  Label prefix = {};           ///< quick-add prefix of a node: "r" / "r"
  std::span<const Attribute> attributes;  ///< in the order of a canonical file; of a link, From and To first
  std::span<const Type> from = {};        ///< of a link: what it may start at
  std::span<const Type> to = {};          ///< of a link: what it may end at (see allowsEnds)
  std::span<const Type> owners = {};      ///< of a part that belongs to an element (Attr::Owner)
};

/// All types in the order of Type.
std::span<const TypeInfo> types();
const TypeInfo& info(Type type);
/// The type with this XML element name; nothing for a name the format does not have.
std::optional<Type> typeNamed(std::string_view name);

inline bool isNode(Type type) { return type >= Type::Organisation && type <= Type::Step; }
inline bool isLink(Type type) { return type >= Type::PartOf && type <= Type::Elaborates; }
std::span<const TypeInfo> nodeTypes();
std::span<const TypeInfo> linkTypes();

/// The name of an attribute in the file, and back (internal names included). Nothing for a name the format does not
/// have.
std::string_view attributeName(Attr attribute);
std::optional<Attr> attributeNamed(std::string_view name);

/// The row of `attribute` in the table of `type`, or null when that type does not have it, as with internal ones.
/// Constant time.
const Attribute* attributeOf(Type type, Attr attribute);

/// What an absent `attribute` of `type` means; for commits.part it depends on the type of the target.
std::string_view absentValue(Type type, Attr attribute, std::optional<Type> target = std::nullopt);

/// True when a link of type `link` may go from a `from` to a `to`. Not every pair of a from and a to type is legal:
/// a criterion of the format is that agreements elaborate ambitions and agreements, and a role is part of an
/// organisation only.
bool allowsEnds(Type link, Type from, Type to);

/// The row of a value by its token, or null.
const Value* valueNamed(const Attribute& attribute, std::string_view token);

/// The label of a value in a language; the token itself when it is not in the table.
std::string_view valueLabel(Type type, Attr attribute, std::string_view token, base::Language language);

/// The twelve topics of the four certainties, three each, in the order content, social, task-time, procedural.
std::span<const Value> topics();
/// The eight themes that can be declared complete.
std::span<const Value> inventoryThemes();

}  // namespace model
