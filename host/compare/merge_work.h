// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compare/content.h"
#include "compare/merge.h"

// A merge while it is being worked out. For merge*.cpp only.
namespace compare {

/// Something a decision is about: an element, whether it is there, and some of its attributes.
struct Part {
  std::string id;
  std::vector<std::string> attributes;
};

/// Works out what three versions and the decisions so far give, from the start. The result begins as `ours` and changes
/// only by changes. Every step treats both sides alike and goes by id, so that turning them round turns the result
/// round.
class MergeWork {
 public:
  MergeWork(const model::Model& base, const model::Model& ours, const model::Model& theirs, const Decisions& decisions);

  void run();
  model::Model takeMerged() { return std::move(m_merged); }
  /// Without words.
  std::vector<Clash> takeClashes() { return std::move(m_clashes); }

 private:
  const model::Model& of(Side side) const { return side == Side::Ours ? m_ours : m_theirs; }

  // Clashes (merge_work.cpp)

  /// Lists a clash and tells what was decided about it.
  Decision decide(ClashKind kind, std::string place, std::string attribute, std::vector<std::string> elements,
                  std::vector<Choice> choices = {Choice::Ours, Choice::Theirs});
  /// The same where either side can win.
  Side winner(ClashKind kind, std::string place, std::vector<std::string> elements);
  /// The same about something that may be listed already: then these go along with it.
  Side winnerAgain(ClashKind kind, const std::string& place, const std::vector<std::string>& elements);
  /// A clash that is listed, as the one whose decision is being carried out, and what of these it was not about yet.
  std::vector<std::string> widen(const ClashKey& key, const std::vector<std::string>& elements);

  // Changing the result (merge_work.cpp)

  void set(std::string_view id, const std::string& name, std::optional<std::string> value);
  /// What a side has instead of what is there.
  void replace(std::string_view id, Side side);
  /// Puts back what a side has, what that stands on, and what the other side removed only along with it.
  void restore(std::string_view id, Side side);
  /// Takes out something with what hangs on it; `winner` is the side that does not have it.
  void drop(std::string_view id, Side winner);
  void letGo(const std::string& id, const std::string& gone, Side winner);
  bool wasLetGo(const model::Element& element) const;
  bool ledNowhere(std::string_view id, const Held& held) const;
  void stayWhole(const std::string& node, model::Type link, Side winner);
  /// Makes the part be as a side has it.
  void take(const Part& part, Side side);

  // Element by element (merge_elements.cpp)

  void mergeElements();
  void inBoth(const std::optional<model::Element>& base, const model::Element& ours, const model::Element& theirs);
  void mergeAttributes(const model::Element& base, const model::Element& ours, const model::Element& theirs);
  void attributeClash(const model::Element& ours, const model::Element& theirs, const AttributeDifference& mine,
                      const AttributeDifference& yours);
  void onOneSide(const model::Element& element, Side side);
  std::string removedOwner(const model::Element& element, Side side) const;
  void settleRemovals();
  void settleRetyped();
  bool settleLeaning();
  void lean(const std::string& id);
  std::vector<std::string> leaning() const;

  // The method's rules (merge_rules.cpp)

  void settleRules();
  std::set<std::string> decided() const;
  std::set<std::string> bothTouched() const;
  std::set<std::string> places(model::Type link, model::Attr end) const;
  void settle(ClashKind kind, const std::string& place, const std::string& attribute, const std::vector<Part>& parts,
              bool mayBeBoth = false);
  void settleSameLinks();
  void settleWrongEnds();
  void settleTooMany(ClashKind kind, model::Type link, model::Attr end, const std::vector<std::string>& attributes);
  void settleNone(ClashKind kind, model::Type link, model::Attr end);
  void settlePairs();
  void settleCircles(model::Type link);

  // The order (merge_order.cpp)

  void mergeOrders();

  /// What went by a decision: who did not have it, and the clash.
  struct Dropped {
    Side winner;
    std::size_t clash;
  };

  const model::Model& m_base;
  const model::Model& m_ours;
  const model::Model& m_theirs;
  const Decisions& m_decisions;
  model::Model m_merged;
  std::vector<Clash> m_clashes;
  std::size_t m_clash = 0;  // the clash whose decision is being carried out
  std::set<ClashKey> m_settled;
  bool m_isNew = false;                                 // a decision was carried out since this was last looked at
  std::set<std::string> m_retaken;                      // attributes of these are as a decision wants them
  std::unordered_set<std::string> m_touched[2];         // ids of what a side added, changed or removed
  std::unordered_map<std::string, std::size_t> m_kept;  // came back by a decision, on the clash with this number
  std::unordered_map<std::string, Dropped> m_dropped;
  std::unordered_set<std::string> m_out;  // came back by a decision and went by another: it stays away
  std::map<std::string, Side> m_remade;   // by the side that gave the id to another type of thing, which the other left
  std::map<std::string, Dropped> m_retyped;  // under one id each side has something of another type, and needs it
  std::map<std::string, std::vector<std::string>> m_contested[2];  // by what the other side removed: what this one did
  std::vector<std::string> m_removed;                              // by theirs, from ours
};

/// Links of a type that an element has, whose other end is there.
std::vector<model::Element> linksAt(const model::Model& model, std::string_view node, model::Type link,
                                    model::Attr end);

}  // namespace compare
