// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CourseModel.h"

#include "ui/common/WindowText.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Why it was returned or taken out, while that is still the last word.
QString lastReason(const CourseLine& line)
{
    if (line.steps.empty())
        return {};
    const AppraisalStep& last = line.steps.back();
    switch (last.kind) {
    case AppraisalStepKind::Returned:
        return CourseModel::tr("returned: %1").arg(last.reason);
    case AppraisalStepKind::NotAppraised:
    case AppraisalStepKind::GoalsObjected:
        return last.reason;
    case AppraisalStepKind::GoalsProposed:
    case AppraisalStepKind::GoalsAgreed:
    case AppraisalStepKind::SelfRated:
    case AppraisalStepKind::Submitted:
    case AppraisalStepKind::PassedOn:
    case AppraisalStepKind::Published:
    case AppraisalStepKind::Confirmed:
    case AppraisalStepKind::Appealed:
    case AppraisalStepKind::AppealDecided:
    case AppraisalStepKind::Corrected:
    case AppraisalStepKind::AppraisedAgain:
    case AppraisalStepKind::Settled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString noticeOf(const CourseLine& line)
{
    QStringList notices;
    if (line.isLate)
        notices << CourseModel::tr("late");
    if (line.hasNoAnswer)
        notices << CourseModel::tr("no answer");
    if (!line.openAppeals.empty())
        notices << CourseModel::tr("appeal open");
    for (const SecondLook& look : line.looks) {
        if (look.isWaiting())
            notices << CourseModel::tr("waits for the second look of %1").arg(look.waitsFor);
    }
    notices << lastReason(line);
    notices.removeAll(QString());
    return notices.join(QStringLiteral(" · "));
}

void CourseModel::show(CycleWay way)
{
    const auto idOf = [](const CourseLine& line) { return line.appraisal.employee; };
    const bool isSame =
        way.key == m_way.key && std::ranges::equal(way.lines, m_way.lines, {}, idOf, idOf);
    if (isSame) {
        m_way = std::move(way);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_way = std::move(way);
    m_keys.clear();
    for (const CourseLine& line : m_way.lines)
        m_keys.push_back(nameKey(line.appraisal.name));
    endResetModel();
}

const CourseLine& CourseModel::line(int row) const
{
    return m_way.lines[static_cast<std::size_t>(row)];
}

const NameKey& CourseModel::nameKeyOf(int row) const
{
    return m_keys[static_cast<std::size_t>(row)];
}

int CourseModel::rowOf(const EmployeeId& employee) const
{
    const auto found = std::ranges::find_if(
        m_way.lines, [&](const CourseLine& line) { return line.appraisal.employee == employee; });
    return found == m_way.lines.end() ? -1 : int(found - m_way.lines.begin());
}

int CourseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_way.lines.size());
}

int CourseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CourseModel::text(const CourseLine& line, int column) const
{
    switch (column) {
    case Name:
        return line.appraisal.name;
    case StaffNumber:
        return line.appraisal.employee.text();
    case TeamColumn:
        return line.appraisal.team
            ? m_way.teams.value(*line.appraisal.team, line.appraisal.team->text())
            : QString();
    case State:
        return courseWords(line.state);
    case WaitsFor:
        return holdersWords(line.waitsFor, m_way.names);
    case Until:
        return dayText(line.until.value_or(QDate()));
    case Notice:
        return noticeOf(line);
    default:
        return {};
    }
}

QVariant CourseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CourseLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Notice ? text(shown, Notice) : nextStepWords(shown, m_way.names);
    case kSortRole:
        if (index.column() == Name)
            return nameKeyOf(index.row()).pinyin;
        return index.column() == State ? QVariant(int(shown.state))
                                       : QVariant(text(shown, index.column()));
    case kLateRole:
        return shown.isLate || shown.hasNoAnswer;
    default:
        return {};
    }
}

QVariant CourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case StaffNumber:
        return tr("Number");
    case TeamColumn:
        return tr("Team");
    case State:
        return tr("State");
    case WaitsFor:
        return tr("Waits for");
    case Until:
        return tr("Until");
    case Notice:
        return tr("Notice");
    default:
        return {};
    }
}

} // namespace plumbline
