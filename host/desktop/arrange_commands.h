// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "desktop/editor.h"
#include "diagram/alignment.h"
#include "session/alike.h"

// Bringing order into what is selected, and selecting what goes with it. UI thread. Each edit is one step.
namespace desktop {

/// True when at least so many nodes of the diagram are selected.
bool hasNodes(const Editor& editor, std::size_t atLeast);

void align(const Editor& editor, diagram::Alignment alignment);
void distribute(const Editor& editor, diagram::Spread spread);
/// All get the size of the one that was selected first.
void makeSameSize(const Editor& editor);
/// Moves what is selected by so many logical pixels.
void nudge(const Editor& editor, double right, double down);

/// Selects what is like the selection on this diagram.
void selectAlike(const Editor& editor, session::Likeness likeness);
/// Selects what lies within so many links of the selection, too.
void selectNeighbours(const Editor& editor, int steps);

/// Makes one of the two selected nodes, after asking which is to stay and what it is to say.
void uniteSelected(const Editor& editor);
/// True when two nodes of one type are selected.
bool canUnite(const Editor& editor);

}  // namespace desktop
