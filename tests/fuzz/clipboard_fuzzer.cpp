// SPDX-License-Identifier: MIT
#include "edit/actions/copy.h"
#include "edit/document.h"
#include "fuzz/fuzz.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

// What lies on the clipboard when the user pastes: a model file of its own, or anything.
namespace fuzz {

void clipboard(std::string_view bytes) {
  const auto loaded = storage::readModel(bytes, "clipboard");
  if (!loaded) return;
  std::vector<model::ElementData> elements;
  for (const model::Element& element : loaded->model.elements()) elements.push_back(element.data());
  edit::Document document(smallModel());
  const std::string before = storage::writeModel(document.model());
  const auto pasted = document.perform("paste", [&](edit::Transaction& transaction) -> base::Result<void> {
    const auto result = edit::paste(transaction, elements, "d1", 20);
    return result ? base::Result<void>() : tl::unexpected(result.error());
  });
  if (!pasted) return require(storage::writeModel(document.model()) == before, "what is refused changes nothing");
  requireRoundTrip(document.model());
  document.undo();
  require(storage::writeModel(document.model()) == before, "undone, it is as it was");
}

}  // namespace fuzz
