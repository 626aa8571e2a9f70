// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/PeopleIndex.h"

#include "ui/explanation/MeasuredWords.h"

namespace plumbline {

PeopleIndex::PeopleIndex(const ScoreSheet& sheet)
    : m_sheet(&sheet)
    , m_keys(size_t(sheet.size()))
    , m_texts(size_t(sheet.size()))
{
}

bool PeopleIndex::prepareSome(int count)
{
    const int end = qMin(m_prepared + count, int(m_keys.size()));
    for (; m_prepared < end; ++m_prepared) {
        const Appraisal& appraisal = m_sheet->appraisal(m_prepared);
        m_keys[size_t(m_prepared)] = nameKey(appraisal.name);
        m_texts[size_t(m_prepared)] =
            (appraisal.employee.text() + QLatin1Char('\n') + appraisal.name).toLower();
    }
    return m_prepared < int(m_keys.size());
}

const NameKey& PeopleIndex::key(int row)
{
    if (row >= m_prepared)
        prepareSome(row + 1 - m_prepared);
    return m_keys[size_t(row)];
}

QSet<TeamId> PeopleIndex::teamAndBelow(const TeamId& team) const
{
    QSet<TeamId> teams{team};
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const Team& each : m_sheet->data().teams) {
            if (each.parent && teams.contains(*each.parent) && !teams.contains(each.id)) {
                teams.insert(each.id);
                hasGrown = true;
            }
        }
    }
    return teams;
}

bool PeopleIndex::hasSource(int row, SourceFilter source) const
{
    const auto fits = [&](const CellSpec& cell) {
        const StoredMeasured* measured = m_sheet->measured(row, cell.key);
        const CellSource now = measured ? m_sheet->source(row, cell.key) : CellSource::Nowhere;
        switch (source) {
        case SourceFilter::Any:
            return true;
        case SourceFilter::Overridden:
            return now == CellSource::Overridden;
        case SourceFilter::TooFew:
            return now == CellSource::Measured && isTooFew(*m_sheet, *measured);
        case SourceFilter::Unfilled:
            return now == CellSource::NotTaken || now == CellSource::WithoutRecords;
        }
        Q_UNREACHABLE();
    };
    if (source == SourceFilter::Any)
        return true;
    const std::vector<CellSpec>& cells = m_sheet->cells(CellKind::Value);
    return std::any_of(cells.begin(), cells.end(), fits);
}

bool PeopleIndex::isFound(int row, const TypedName& typed)
{
    const NameKey& sounds = key(row);
    return typed.sounds(sounds) || m_texts[size_t(row)].contains(typed.text());
}

std::vector<char> PeopleIndex::accepted(const RowFilter& filter)
{
    std::vector<char> accepted(m_keys.size(), 1);
    const TypedName typed(filter.search);
    const QSet<TeamId> teams = filter.team ? teamAndBelow(*filter.team) : QSet<TeamId>();
    for (int row = 0; row < int(accepted.size()); ++row) {
        const Appraisal& appraisal = m_sheet->appraisal(row);
        const bool isIn = (!filter.team || (appraisal.team && teams.contains(*appraisal.team)))
            && (!filter.position || appraisal.position == *filter.position)
            && (!filter.isMissingOnly || !m_sheet->score(row).isComplete())
            && hasSource(row, filter.source) && (typed.isEmpty() || isFound(row, typed));
        accepted[size_t(row)] = isIn ? 1 : 0;
    }
    return accepted;
}

} // namespace plumbline
