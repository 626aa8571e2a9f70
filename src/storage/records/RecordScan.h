// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/records/RecordTexts.h"

namespace plumbline {

/// Goes through records of a kind, owner after owner, in the order in which they lie in the file.
class RecordScan
{
public:
    RecordScan(Database& database, RecordTexts& texts);

    [[nodiscard]] Result<> run(const RecordRange& range,
                               const std::function<void(const ScannedRecord&)>& see);

private:
    Database& m_database;
    RecordTexts& m_texts;
};

} // namespace plumbline
