// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// The files that were taken in, and the maps kept for the next ones.
class ImportRuns
{
public:
    explicit ImportRuns(Database& database);

    [[nodiscard]] Result<int> add(const ImportRun& run);
    [[nodiscard]] Result<> save(const ImportRun& run);
    [[nodiscard]] Result<std::vector<ImportRun>> runs();
    [[nodiscard]] Result<QByteArray> before(int run);
    /// `not-found` where there is none.
    [[nodiscard]] Result<ImportRun> run(int number);

    [[nodiscard]] Result<std::vector<StoredMap>> maps();
    [[nodiscard]] Result<> saveMap(const StoredMap& map);
    [[nodiscard]] Result<> removeMap(const QString& name);

private:
    Statement m_last;
    Statement m_add;
    Statement m_save;
    Statement m_before;
    Statement m_runs;
    Statement m_run;
    Statement m_maps;
    Statement m_saveMap;
    Statement m_removeMap;
};

} // namespace plumbline
