// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/RecordsBehind.h"

#include "application/records/CellRecords.h"
#include "application/values/ScoreSheet.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/MeasuredWords.h"
#include "ui/records/FigureRecordsWindow.h"
#include "ui/records/MeasureText.h"

namespace plumbline {

namespace {

QString nameOf(const ScoreSheet& sheet, const CellKey& cell)
{
    const int node = sheet.scheme().nodeIndex(cell.node);
    const QString name = node < 0 ? cell.node : sheet.scheme().node(node).name(windowLanguage());
    return cell.part.isEmpty() ? name : name + QStringLiteral(" · ") + cell.part;
}

} // namespace

RecordsBehind::RecordsBehind(Desk& desk, CycleSheet& cycle, QWidget* mainWindow)
    : m_desk(desk)
    , m_cycle(cycle)
    , m_mainWindow(mainWindow)
{
}

RecordsBehind::~RecordsBehind()
{
    if (!m_mainWindow)
        delete m_window;
}

void RecordsBehind::open(int row, const CellKey& cell)
{
    const ScoreSheet* sheet = m_cycle.sheet();
    const StoredMeasured* measured = sheet && row >= 0 ? sheet->measured(row, cell) : nullptr;
    if (measured == nullptr)
        return;
    const Appraisal& person = sheet->appraisal(row);
    const QString title = nameOf(*sheet, cell) + QStringLiteral(" · ") + person.name;
    const QString figure =
        measuredFigure(measured->text) + QStringLiteral(" · ") + measuredBasis(*sheet, *measured);
    m_desk.ask<BehindQuery>(
        this,
        [key = sheet->data().cycle.key, employee = person.employee, cell](const Access& access) {
            return behindCell(access, key, employee, cell);
        },
        [this, title, figure](const Result<BehindQuery>& query) {
            if (!query)
                return m_desk.tell(query.error());
            if (!m_window)
                m_window = new FigureRecordsWindow(m_desk, m_mainWindow);
            m_window->open({*query,
                            title,
                            MeasureText::name(query->plan.name) + QStringLiteral(" · ") + figure});
        });
}

} // namespace plumbline
