// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/records/RecordTexts.h"

namespace plumbline {

/// Finds the records that a page shows, and puts their words to them.
class RecordFinder
{
public:
    RecordFinder(Database& database, RecordTexts& texts);

    [[nodiscard]] Result<std::vector<StoredRecord>> find(const RecordSearch& search);
    [[nodiscard]] Result<int> count(const RecordSearch& search);
    [[nodiscard]] Result<std::optional<StoredRecord>> record(const RecordPlace& place);
    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, QString>>> textsOf(RecordKind kind,
                                                                                int field);

private:
    Database& m_database;
    RecordTexts& m_texts;
};

} // namespace plumbline
