// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"
#include "domain/common/Decimal.h"
#include "domain/cycles/Cycle.h"
#include "domain/people/People.h"

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
    QString values;
    QString targets;
    QString amounts;
    QString notes;
    std::vector<SampleBudget> budgets;
};

/// What resources/sample/company.json says (docs/FORMATS.md, Sample company).
struct SampleCompany
{
    QString name;
    QString timeZone;
    QString employees;
    std::vector<Team> teams; ///< Parents before their teams.
    std::vector<SampleCycle> cycles;
};

[[nodiscard]] Result<SampleCompany> loadSampleCompany();
/// A scheme being drawn up, as a file of plumbline-scheme/1.
[[nodiscard]] Result<QByteArray> loadSampleDraft();
[[nodiscard]] Result<Table> loadSampleTable(const TableReader& tables, const QString& name);

} // namespace plumbline
