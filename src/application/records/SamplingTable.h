// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableWriter.h"
#include "application/records/SamplingForm.h"

namespace plumbline {

/// A checker's form as a table: what its columns are called in the window's language, its lines,
/// and how it is read when it comes back.
class SamplingTable
{
public:
    /// Ids of the columns: `id`, `employee`, `name`, `contact`, `time`, `date`, `topic`, `channel`,
    /// `template`, `checked`, `passed`, `note`.
    [[nodiscard]] static const QStringList& columns();
    [[nodiscard]] static QStringList headings();
    /// What the checker fills in is empty.
    [[nodiscard]] static TableSheet sheet(const SamplingForm& form);
    /// Check records of the source `sampling`.
    [[nodiscard]] static ImportMap map(const QStringList& headings);
};

/// Keeps the map of those headings, so that a filled-in form is known again on import.
[[nodiscard]] Result<> keepSamplingMap(const Access& access, const QStringList& headings);

} // namespace plumbline
