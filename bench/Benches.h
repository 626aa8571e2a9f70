// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline::bench {

/// The sections of plumbline-bench; each prints its own rows.
void benchEngine();
void benchStorage();
void benchReports();
void benchStart();
void benchGrid();
void benchDashboard();

} // namespace plumbline::bench
