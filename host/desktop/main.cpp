// SPDX-License-Identifier: MIT
#include "desktop/app.h"

wxIMPLEMENT_APP(desktop::App);
