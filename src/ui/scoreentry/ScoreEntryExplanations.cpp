// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of score entry opens its explanation, the records behind it, and its history.
#include "application/values/CellIndex.h"
#include "ui/common/Desk.h"
#include "ui/common/HistoryAction.h"
#include "ui/explanation/Explainer.h"
#include "ui/explanation/RecordsBehind.h"
#include "ui/scoreentry/GridActions.h"
#include "ui/scoreentry/GridExplanations.h"
#include "ui/scoreentry/ScoreEntryPage.h"
#include "ui_ScoreEntryPage.h"

namespace plumbline {

void ScoreEntryPage::connectExplanations()
{
    const auto explainCurrent = [this] { explain(m_ui->grid->currentIndex()); };
    connect(m_actions.get(), &GridActions::explanationWanted, this, explainCurrent);
    connect(m_ui->panel, &ReceiptPanel::explanationWanted, this, explainCurrent);
    const auto openRecords = [this] { openRecordsBehind(m_ui->grid->currentIndex()); };
    connect(m_actions.get(), &GridActions::recordsWanted, this, openRecords);
    connect(m_ui->panel, &ReceiptPanel::recordsWanted, this, openRecords);
    connect(m_actions.get(), &GridActions::figuresWanted, this, &ScoreEntryPage::explainFigures);
    connect(m_ui->figures, &QToolButton::clicked, this, &ScoreEntryPage::explainFigures);
    connect(m_ui->grid, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_grid.column(index.column()).isEntry())
            explain(index);
    });
    new HistoryAction(*m_ui->grid, m_parts.desk, [this] { return historyOfCurrent(); });
}

/// Of the cell one stands on; beside the cells, of that person in this cycle.
std::optional<Destination> ScoreEntryPage::historyOfCurrent() const
{
    const QModelIndex index = m_ui->grid->currentIndex();
    if (!index.isValid() || m_grid.sheet() == nullptr)
        return std::nullopt;
    const ScoreSheet& sheet = *m_grid.sheet();
    const QString employee = sheet.appraisal(m_grid.order().person(index.row())).employee.text();
    const GridColumn& column = m_grid.column(index.column());
    const QString path = column.isEntry() ? cellPath(employee, column.cell.key) : employee;
    return historyOfObject(sheet.data().cycle.key.toString() + QLatin1Char('/') + path);
}

void ScoreEntryPage::explain(const QModelIndex& index)
{
    if (index.isValid())
        m_parts.explainer.explain(m_grid.order().person(index.row()),
                                  placeOf(m_grid.column(index.column())));
}

void ScoreEntryPage::openRecordsBehind(const QModelIndex& index)
{
    if (index.isValid() && m_grid.column(index.column()).isEntry())
        m_parts.explainer.records().open(m_grid.order().person(index.row()),
                                         m_grid.column(index.column()).cell.key);
}

void ScoreEntryPage::explainFigures()
{
    if (m_grid.sheet())
        explainSelection(m_parts.explainer, m_grid, m_ui->grid->selectionModel()->selection());
}

} // namespace plumbline
