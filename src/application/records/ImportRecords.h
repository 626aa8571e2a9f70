// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"
#include "domain/records/ImportMap.h"

#include <atomic>

namespace plumbline {

/// How far a long work is, seen from another thread; it may be asked to stop.
struct WorkProgress
{
    std::atomic<int> thousandths = 0;
    std::atomic<bool> isCancelled = false;
};

/// A file to be taken in, of any kind that a map may have.
struct ImportRequest
{
    QString path;
    ImportMap map;
    ImportMode mode = ImportMode::AllOrNothing;
    OnChange onChange = OnChange::Keep;
    bool createsEmployees = false; ///< Those that the file names and the company does not know.
    std::optional<CycleKey> cycle; ///< Of values, targets, amounts and results.
};

/// A field of a record that says something else than before, in words; empty: nothing.
struct FieldChange
{
    QString field; ///< As maps name it.
    QString before;
    QString after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// What a file came to. `report.taken` counts what is new, and with OnChange::Update what changed.
struct ImportOutcome
{
    ImportReport report; ///< The first kMostListed refusals; `refusedRows` counts all.
    int refusedRows = 0;
    int changedRows = 0; ///< The same id with other content.
    std::vector<ChangedRecord> changed;
    std::vector<std::vector<FieldChange>> differences; ///< Parallel to `changed`.
    QStringList unknownEmployees; ///< Ids or names, each once; the first kMostListed.
    std::vector<Employee> created; ///< Of those; as they were stored.
    int run = 0; ///< 0: nothing was stored.
    static constexpr int kMostListed = 10'000;
};

/// Takes the file in within one transaction: all of it, the good rows, or nothing. The same file
/// again changes nothing. `cancelled` where the progress was told to stop; nothing is stored then.
/// Cycles that are measured by such records are measured again in the same transaction.
[[nodiscard]] Result<ImportOutcome> importFile(const Access& access,
                                               const TableReader& tables,
                                               const ImportRequest& request,
                                               WorkProgress& progress);

/// Takes a whole import back, as long as no closed cycle used it: its records, or of values,
/// targets and amounts what the cells held before. `cycle-closed`, `conflict`, `not-found`.
[[nodiscard]] Result<int> undoImport(const Access& access, int run);

} // namespace plumbline
