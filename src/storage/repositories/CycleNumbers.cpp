// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/CycleNumbers.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr const char* kNumber = "SELECT number FROM cycle WHERE scheme = ? AND period = ?";

} // namespace

CycleNumbers::CycleNumbers(Database& database)
    : m_database(database)
    , m_number(database, kNumber)
{
}

Result<std::optional<std::int64_t>> CycleNumbers::find(const CycleKey& key)
{
    if (m_last && m_last->first == key)
        return m_last->second;
    std::optional<std::int64_t> found;
    const Result<> read = m_number.read([&found](const Row& row) { found = row.integer(0); },
                                        key.scheme.text(),
                                        key.period.toString());
    if (!read)
        return failure(read.error());
    if (found)
        m_last = {key, *found};
    return found;
}

Result<std::int64_t> CycleNumbers::number(const CycleKey& key)
{
    return find(key).and_then([&key](std::optional<std::int64_t> found) -> Result<std::int64_t> {
        if (found)
            return *found;
        return failure(ErrorCode::NotFound,
                       key.toString(),
                       QT_TRANSLATE_NOOP("Messages", "There is no cycle %1."),
                       {key.toString()});
    });
}

} // namespace plumbline
