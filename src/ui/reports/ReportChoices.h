// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/PrintedPeople.h"
#include "ui/reports/ReportLayouts.h"

namespace plumbline {

/// Everybody whose score may be seen.
void listScored(const LayoutRequest& request, const ChoicesReady& ready);
/// Teams with somebody to be seen, those above before those below.
void listTeams(const LayoutRequest& request, const ChoicesReady& ready);
/// The cycle itself, where anybody can be seen in it.
void listCycle(const LayoutRequest& request, const ChoicesReady& ready);
/// Who is asked for; with a score where that may be seen.
void listPrinted(const LayoutRequest& request, PrintedFor what, const ChoicesReady& ready);

} // namespace plumbline
