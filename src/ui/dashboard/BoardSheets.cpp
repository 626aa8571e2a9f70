// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BoardSheets.h"

#include "ui/common/Desk.h"

namespace plumbline {

BoardSheets::BoardSheets(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

bool BoardSheets::want(const std::vector<CycleKey>& keys)
{
    bool isAllThere = true;
    for (const CycleKey& key : keys) {
        if (m_sheets.contains(key))
            continue;
        isAllThere = false;
        if (!m_underWay.contains(key))
            read(key);
    }
    return isAllThere;
}

std::shared_ptr<const ScoreSheet> BoardSheets::sheet(const CycleKey& key) const
{
    const auto found = m_sheets.find(key);
    return found == m_sheets.end() ? nullptr : found->second;
}

void BoardSheets::letGo()
{
    ++m_generation;
    m_sheets.clear();
    m_underWay.clear();
}

void BoardSheets::letGoOfFailed()
{
    std::erase_if(m_sheets, [](const auto& entry) { return entry.second == nullptr; });
}

void BoardSheets::read(const CycleKey& key)
{
    m_underWay.insert(key);
    m_desk.ask<std::shared_ptr<const ScoreSheet>>(
        this,
        [key](const Access& access) {
            return loadSheet(access, key)
                .and_then([](SheetData&& data) { return ScoreSheet::build(std::move(data)); })
                .map([](ScoreSheet&& sheet) -> std::shared_ptr<const ScoreSheet> {
                    return std::make_shared<ScoreSheet>(std::move(sheet));
                });
        },
        [this, key, generation = m_generation](
            const Result<std::shared_ptr<const ScoreSheet>>& sheet) {
            if (generation != m_generation)
                return;
            m_underWay.erase(key);
            m_sheets.insert_or_assign(key, sheet ? *sheet : nullptr);
            if (!sheet)
                Q_EMIT failed(sheet.error());
            if (m_underWay.empty())
                Q_EMIT arrived();
        });
}

} // namespace plumbline
