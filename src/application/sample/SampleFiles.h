// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"
#include "domain/common/Decimal.h"
#include "domain/cycles/Cycle.h"
#include "domain/people/People.h"
#include "domain/records/RecordKind.h"

namespace plumbline {

/// What a team may cost in a cycle of the sample.
struct SampleBudget
{
    TeamId team;
    Decimal amount;
};

/// A cycle of the sample with the files that fill it; empty names: none.
struct SampleCycle
{
    CycleKey key;
    CycleStage stage = CycleStage::Collecting;
    QString people; ///< Whose cycle it is; none: those of `values`.
    QString values;
    QString targets;
    QString amounts;
    QString notes;
    QString overrides; ///< Values typed in the place of measured ones, with a reason.
    QString steps; ///< What was done on the way to its stage.
    std::vector<SampleBudget> budgets;
};

/// A file of records with columns named by the fields.
struct SampleRecords
{
    RecordKind kind = RecordKind::Contact;
    QString file;
};

/// What resources/sample/company.json says (docs/FORMATS.md, Sample company).
struct SampleCompany
{
    QString name;
    QString timeZone;
    QString employees;
    std::vector<Team> teams; ///< Parents before their teams.
    QStringList schemes; ///< Files of the company's own schemes.
    std::vector<SampleCycle> cycles;
    std::vector<SampleRecords> records;
};

[[nodiscard]] Result<SampleCompany> loadSampleCompany();
/// A file of the sample as it is.
[[nodiscard]] Result<QByteArray> loadSampleFile(const QString& name);
/// A scheme being drawn up, as a file of plumbline-scheme/1.
[[nodiscard]] Result<QByteArray> loadSampleDraft();
/// Where a file of the sample is read from.
[[nodiscard]] QString samplePath(const QString& name);
[[nodiscard]] Result<Table> loadSampleTable(const TableReader& tables, const QString& name);

} // namespace plumbline
