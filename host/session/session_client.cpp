// SPDX-License-Identifier: MIT
#include "analysis/client_findings.h"
#include "session/session.h"
#include "session/state.h"

// What a client may see of an open model, live.
namespace session {

std::unique_ptr<Session> Session::clientView(Session& whole, Post post) {
  auto state = std::make_unique<State>(model::Model(), post);
  State* const kept = state.get();
  state->whole = &whole;
  state->readOnly = whole.isReadOnly();
  state->analyses.filter(analysis::leaveOutConsultantFindings);
  state->link = std::make_unique<ClientLink>(whole.m_state->document, state->document, std::move(post),
                                             [kept](const base::Error& error) {
                                               if (kept->refused) kept->refused(error);
                                             });
  return std::unique_ptr<Session>(new Session(std::move(state)));
}

bool Session::isClientView() const { return m_state->link != nullptr; }

void Session::onRefused(std::function<void(const base::Error&)> refused) { m_state->refused = std::move(refused); }

std::string Session::idInClientView(std::string_view id) const {
  return m_state->link ? m_state->link->ids().copyOf(id) : std::string(id);
}

std::string Session::idInWhole(std::string_view id) const {
  return m_state->link ? m_state->link->ids().originalOf(id) : std::string(id);
}

Session& Session::whole() { return m_state->whole != nullptr ? *m_state->whole : *this; }
const Session& Session::whole() const { return m_state->whole != nullptr ? *m_state->whole : *this; }

}  // namespace session
