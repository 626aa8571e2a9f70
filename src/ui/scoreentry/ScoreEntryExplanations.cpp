// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of score entry opens its explanation, and the records behind it.
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
