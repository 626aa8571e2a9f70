// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportPrinter.h"

namespace plumbline {

/// Shows how far long work is on standard error where that is a terminal, and stops it on Ctrl-C.
[[nodiscard]] ReportRun terminalProgress();

} // namespace plumbline
