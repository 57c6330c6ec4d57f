// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/result.h"
#include "edit/document.h"

namespace edit {

/// Changes that belong together: all of them or none. Without commit() the destructor takes everything back. One at a
/// time per document, which must outlive it.
class Transaction {
 public:
  /// `name` is what the user did, translated.
  Transaction(Document& document, std::string name);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// The model as changed so far.
  const model::Model& model() const { return m_document.model(); }

  /// Refused as Model::apply refuses; the transaction can go on.
  base::Result<void> apply(model::Change change);
  base::Result<void> apply(model::Changes changes);

  /// Makes the changes one step of the history and announces them. Without changes it does neither. Once only.
  void commit();

 private:
  void rollBack();

  Document& m_document;
  std::string m_name;
  model::Changes m_done;
  model::Changes m_inverses;  // in the order of m_done
  bool m_open = true;
};

}  // namespace edit
