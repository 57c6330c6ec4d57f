// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace desktop {

class Canvas;

/// Lets texts and files be dropped on a canvas. `text` gets a text once the drop is over, for it may ask something;
/// `files` says whether it could do something with these paths. Both must be callable as long as the canvas lives.
void acceptDrops(Canvas& canvas, std::function<void(const std::string&)> text,
                 std::function<bool(const std::vector<std::string>&)> files);

}  // namespace desktop
