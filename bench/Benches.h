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
void benchWhatIf();
/// What two hundred drafts of calibration would change among 10,000 people.
void benchCalibration();
void benchExport();
/// 100,000 rows of XLSX and CSV in, against the least work and outside programs.
void benchTables();
void benchRecords();
/// A file of 10,000 people × 12 indicators × 12 quarters: first window, dashboard, memory.
void benchLarge();

} // namespace plumbline::bench
