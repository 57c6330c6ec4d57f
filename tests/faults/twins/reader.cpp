// SPDX-License-Identifier: MIT
#include <pugixml.hpp>
#include <sstream>

#include "faults/twins/twins.h"

namespace faults::twins {

Reading ignoresTheParser(std::string_view bytes) {
  pugi::xml_document document;
  (void)document.load_buffer(bytes.data(), bytes.size(), pugi::parse_full);
  std::ostringstream kept;
  document.save(kept, "  ");
  return readAsTheProgram(kept.str());
}

}  // namespace faults::twins
