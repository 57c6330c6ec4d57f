// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/action.h"
#include "desktop/commands.h"

namespace desktop {

// Each adds the rows of one subject to the end of the table. What `commands` refers to must outlive the table.

void addFileRows(ActionTable& table, const Commands& commands);
void addShareRows(ActionTable& table, const Commands& commands);
void addReviewRows(ActionTable& table, const Commands& commands);
void addCheckRow(ActionTable& table, const Commands& commands);
void addSafetyRows(ActionTable& table, const Commands& commands);
void addWindowRows(ActionTable& table, const Commands& commands);
void addEditRows(ActionTable& table, const Commands& commands);
void addTypedValuesRow(ActionTable& table, const Commands& commands);
void addArrangeRows(ActionTable& table, const Commands& commands);
void addPreferencesRow(ActionTable& table, const Commands& commands);
void addViewRows(ActionTable& table, const Commands& commands);
void addModelRows(ActionTable& table, const Commands& commands);
void addAnalyseRows(ActionTable& table, const Commands& commands);
void addPluginRows(ActionTable& table, const Commands& commands);
void addWorkshopRows(ActionTable& table, const Commands& commands);
void addPresentRows(ActionTable& table, const Commands& commands);
void addToolsRows(ActionTable& table, const Commands& commands);
void addHelpRows(ActionTable& table, const Commands& commands);

}  // namespace desktop
