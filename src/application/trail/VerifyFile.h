// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TrailRepository.h"
#include "application/records/ImportRecords.h"

namespace plumbline {

/// Checks the whole file: its pages, the trail's chain, every business row against its seal, and
/// every kept result by computing it again. With the code of a report, export or backup also
/// whether the file still is the one that it was printed from. Changes nothing.
[[nodiscard]] Result<TrailReport>
verifyFile(const Access& access, const std::optional<TrailCode>& known, WorkProgress& progress);

} // namespace plumbline
