// SPDX-License-Identifier: MIT
#include "desktop/examples.h"

#include <algorithm>

#include "base/paths.h"
#include "base/text.h"

namespace desktop {
namespace {

using base::tr;

constexpr std::string_view kForTour = "midden-limburg";

Example example(const std::string& name, std::string title, std::string about) {
  return {base::dataDirectory() / "samples" / (name + ".samenspel"), std::move(title), std::move(about)};
}

}  // namespace

std::vector<Example> examples() {
  std::vector<Example> all = {
      example("figure-of-eight", tr("The figure of eight, complete"),
              tr("Two schools, three layers each, every contact alive: where to start reading.")),
      example("board-link-lost", tr("The boards stopped talking"),
              tr("The same two schools with a broken upper loop, and what the method says of it.")),
      example("upper-loop-lost", tr("The upper loop is gone"),
              tr("The boards have lost their own managers too: nobody carries the plan upwards.")),
      example("six-tips-blueprint", tr("How it looks when all is well"),
              tr("Tables, agreements, steps and constituencies of education and care, with nothing left to improve.")),
      example(std::string(kForTour), tr("Support in every layer"),
              tr("Who has committed to the ambition, and which layer nobody has spoken to yet.")),
      example(
          "alfa-college", tr("Good talks, no dates"),
          tr("Staff services and teaching teams of one college whose activities have no dates, measures or review.")),
      example("sbb-before", tr("Coordinators without a mandate"),
              tr("Regional coordinators between two lines of command, before their programme started.")),
      example("sbb-after", tr("The same, a programme later"),
              tr("Tables and steps have appeared; the sector units are still not at them.")),
      example("stad-en-esch", tr("What a day leaves behind"),
              tr("A network of schools, companies and parents after one day of job shadowing.")),
      example("ottoland", tr("An interest that was only hinted at"),
              tr("Each wants to keep its own intake, and the agreement harms just that.")),
      example("ommen", tr("Keeping in contact"),
              tr("Informal meetings beside the formal ones keep the partners in contact.")),
      example("assen", tr("Starting small"), tr("A beginning, while most is still unsettled, and why that is right.")),
      example("noord-brabant", tr("One ambition, two meanings"),
              tr("The quick wins are done, but nobody wrote down what the words mean.")),
  };
  std::erase_if(all, [](const Example& one) {
    std::error_code error;
    return !std::filesystem::is_regular_file(one.path, error);
  });
  return all;
}

Example exampleForTour() {
  for (Example& one : examples())
    if (one.path.stem() == kForTour) return one;
  return {};
}

}  // namespace desktop
