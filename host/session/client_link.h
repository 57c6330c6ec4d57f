// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "edit/document.h"
#include "exchange/reduced_copy.h"
#include "session/analyses.h"

namespace session {

/// Keeps a client's copy and the model it was made of together, both ways: what changes in the model is left out of or
/// shown in the copy, what is edited in the copy is edited in the model. Which id is which is known here alone and
/// never written. Each side is told through Post, never inside the other's event. Thread: the user interface's.
/// Ownership: refers to both documents, which must outlive it.
class ClientLink {
 public:
  /// `copy` must hold nothing yet; it is filled. `refused` is told why an edit of the copy could not be made in the
  /// model; the copy is then as it was.
  ClientLink(edit::Document& model, edit::Document& copy, Post post, std::function<void(const base::Error&)> refused);
  ~ClientLink();
  ClientLink(const ClientLink&) = delete;
  ClientLink& operator=(const ClientLink&) = delete;

  const exchange::CopyIds& ids() const { return m_reduced.ids; }
  /// Brings both sides together now.
  void settle();

 private:
  struct Edit {
    std::string name;
    model::Changes changes;
  };
  void later();
  void carryOver(const Edit& edit);
  void follow();

  edit::Document& m_model;
  edit::Document& m_copy;
  const Post m_post;
  const std::function<void(const base::Error&)> m_refused;
  exchange::ReducedCopy m_reduced;
  std::vector<Edit> m_edits;  // of the copy, not yet made in the model
  bool m_following = false;   // what changes in the copy comes from the model
  bool m_waiting = false;
  std::shared_ptr<ClientLink*> m_alive;  // what was posted holds it weakly
  edit::Subscription m_onModel;
  edit::Subscription m_onCopy;
};

}  // namespace session
