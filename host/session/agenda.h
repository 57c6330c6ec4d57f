// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "session/session.h"

// The agenda of a workshop, kept in the model: what the points are called, and what was changed under each.
namespace session {

/// One change, as a whole sentence in both languages.
struct Minute {
  std::string english;
  std::string dutch;
  const std::string& in(base::Language language) const { return language == base::Language::Dutch ? dutch : english; }
  friend bool operator==(const Minute&, const Minute&) = default;
};

/// A point of the agenda. A value.
struct AgendaItem {
  std::string id;
  std::string name;
  std::string on;                      ///< the day it was last dealt with; empty: not yet
  std::vector<Minute> minutes = {};    ///< what changed, for the consultant
  std::vector<Minute> forClient = {};  ///< the same in words that tell nothing the client may not see
  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// The agenda of a model, in order.
std::vector<AgendaItem> agendaOf(const model::Model& model);

enum class MinutesFormat : std::uint8_t { Text, Markdown, Html };

/// The agenda of one session while it is dealt with: whatever changes while an item is the current one is recorded
/// under it. What came of all the changes counts: what was taken back leaves no trace. Thread: the user interface's.
/// Ownership: refers to the session, which must outlive it; of a client view it is the agenda of the whole.
class Agenda {
 public:
  explicit Agenda(Session& session) : m_session(session.whole()) {}

  /// As in the model, and of the current item what was recorded up to now.
  std::vector<AgendaItem> items() const;
  /// The id of the item that changes are recorded under; empty: none.
  const std::string& current() const { return m_current; }

  /// Each is one step. Without a name an item is refused. add() returns its id.
  base::Result<std::string> add(std::string name);
  base::Result<void> rename(std::string_view id, std::string name);
  base::Result<void> remove(std::string_view id);
  /// To the place of the one before (-1) or behind it (1).
  base::Result<void> move(std::string_view id, int by);

  /// Ends the current item; from now on changes are recorded under this one.
  base::Result<void> begin(std::string_view id);
  /// Writes what was recorded into the model, as one step. Nothing happens when there is no current item.
  base::Result<void> end();

  /// The minutes of all items as a file to read or print, in a language.
  std::string minutes(MinutesFormat format, base::Language language, bool forClient) const;

 private:
  void record(AgendaItem& item) const;
  base::Result<void> write(std::string name, const std::vector<AgendaItem>& items);

  Session& m_session;
  std::string m_current;
  std::optional<model::Model> m_before;  // as it was when the current item began
};

}  // namespace session
