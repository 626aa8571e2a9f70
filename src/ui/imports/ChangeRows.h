// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "ui/common/FigureTable.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What a file would change, as rows: a field that says something else than before, old and new.
class ChangeRows
{
    Q_DECLARE_TR_FUNCTIONS(ChangeRows)
public:
    [[nodiscard]] static TableContents of(const ImportOutcome& outcome, const QString& kind);
};

} // namespace plumbline
