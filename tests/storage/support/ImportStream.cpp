// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/ImportStream.h"

#include "tests/storage/support/Company.h"

namespace plumbline {

Result<> importOf(CompanyStore& store, int import, int rows)
{
    const auto unit = store.begin();
    if (!unit)
        return failure(unit.error());
    Repositories& all = (*unit)->repositories();
    ImportRun run;
    run.kind = QStringLiteral("contact");
    run.at = FixedClock().now();
    const Result<int> number = all.records().addRun(run);
    const Result<std::int64_t> owner =
        all.records().ownerNumber(EmployeeId(QStringLiteral("E1001")));
    if (!number || !owner)
        return failure(number ? owner.error() : number.error());
    auto intake =
        all.records().intake(RecordKind::Contact, QStringLiteral("calls"), *number, OnChange::Keep);
    if (!intake)
        return failure(intake.error());
    RecordBatch batch;
    for (int row = 1; row <= rows; ++row) {
        IncomingRecord record;
        record.row = row;
        record.id = std::to_string(import) + "/" + std::to_string(row);
        record.facts.employee = *owner;
        record.facts.at = row;
        batch.records.push_back(std::move(record));
    }
    const auto finished =
        (*intake)->take(std::move(batch)).and_then([&] { return (*intake)->finish(); });
    if (!finished)
        return failure(finished.error());
    return all.audit()
        .add(auditOf(QStringLiteral("import.done"), QString::number(import)))
        .and_then([&] { return (*unit)->commit(); });
}

int wholeImports(CompanyStore& store, int rows)
{
    RecordRepository& records = store.repositories().records();
    const auto imports = static_cast<int>(records.runs()->size());
    const auto revision = static_cast<int>(records.revision().value());
    return records.count({}).value() == imports * rows && revision == imports ? imports : -1;
}

} // namespace plumbline
