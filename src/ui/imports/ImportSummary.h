// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What a file came to, in one line.
class ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
public:
    [[nodiscard]] static QString text(const ImportOutcome& outcome, const ImportRequest& request);
    /// What went wrong, and where.
    [[nodiscard]] static QString failure(const Error& error);
};

} // namespace plumbline
