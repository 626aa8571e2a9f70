// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CycleSheet.h"
#include "ui/scoreentry/CourseMarks.h"
#include "ui/scoreentry/GridModel.h"

namespace plumbline {

bool GridModel::isLocked(int row) const
{
    return m_marks.isLocked(sheet()->appraisal(m_order.person(row)).employee);
}

QString GridModel::lockWords(int row) const
{
    return sheet() ? m_marks.lockWords(sheet()->appraisal(m_order.person(row)).employee)
                   : QString();
}

void GridModel::showMarks()
{
    if (sheet() == nullptr || rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (m_filter.isChangedOnly)
        setFilter(m_filter);
}

bool GridModel::isChangedSinceReview(int person) const
{
    const QDateTime review = m_marks.lastReview(sheet()->appraisal(person).employee);
    if (review.isNull())
        return false;
    for (const CellKind kind : {CellKind::Value, CellKind::Target, CellKind::Amount}) {
        for (const CellSpec& cell : sheet()->cells(kind)) {
            const StoredCell* stored = sheet()->stored(person, cell.key);
            if (stored != nullptr && stored->enteredAt > review)
                return true;
        }
    }
    return false;
}

void GridModel::keepOutUnchanged(std::vector<char>& accepted) const
{
    for (int person = 0; person < int(accepted.size()); ++person) {
        if (accepted[size_t(person)] != 0 && !isChangedSinceReview(person))
            accepted[size_t(person)] = 0;
    }
}

} // namespace plumbline
