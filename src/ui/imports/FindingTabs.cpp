// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/FindingTabs.h"

#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/Figures.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/imports/ChangeRows.h"
#include "ui/imports/ImportDraft.h"
#include "ui/imports/PreviewDelegate.h"
#include "ui/imports/PreviewModel.h"
#include "ui/imports/ProblemList.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

constexpr int kWidestColumn = 240;
constexpr int kFittedColumns = 60;
constexpr int kTablesHeight = 300;
constexpr int kProblemsHeight = 160;

} // namespace

FindingTabs::FindingTabs(const PageParts& parts, ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draft(draft)
    , m_tabs(new QTabWidget(this))
    , m_asRead(new PreviewModel(PreviewForm::AsRead, this))
    , m_asInFile(new PreviewModel(PreviewForm::AsInFile, this))
    , m_changed(new FigureTable(this))
    , m_unknown(new FigureTable(this))
    , m_readView(addTable(QStringLiteral("readTable")))
    , m_fileView(addTable(QStringLiteral("fileTable")))
    , m_changedView(addTable(QStringLiteral("changedTable")))
    , m_unknownView(addTable(QStringLiteral("unknownTable")))
    , m_problems(new ProblemList(parts, this))
{
    m_tabs->setObjectName(QStringLiteral("findingTabs"));
    layOut();
    connectSignals();
    retranslate();
}

QTableView* FindingTabs::addTable(const QString& name)
{
    auto* view = new QTableView(this);
    view->setObjectName(name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    dressTable(*view);
    m_tabs->addTab(view, {});
    return view;
}

void FindingTabs::layOut()
{
    m_readView->setModel(m_asRead);
    m_fileView->setModel(m_asInFile);
    for (QTableView* view : {m_readView, m_fileView})
        view->setItemDelegate(new PreviewDelegate(m_parts.theme, view));
    showFigures(*m_changedView, *m_changed, QStringLiteral("imports/changed"));
    showFigures(*m_unknownView, *m_unknown, QStringLiteral("imports/unknown"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_problems);
    splitter->setSizes({kTablesHeight, kProblemsHeight});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(splitter);
}

void FindingTabs::connectSignals()
{
    connect(m_problems, &ProblemList::chosen, this, &FindingTabs::goTo);
}

void FindingTabs::fitColumns(QTableView& view) const
{
    const int columns = std::min(view.model()->columnCount(), kFittedColumns);
    for (int column = 0; column < columns; ++column) {
        view.resizeColumnToContents(column);
        if (view.columnWidth(column) > kWidestColumn)
            view.setColumnWidth(column, kWidestColumn);
    }
}

void FindingTabs::showPreview()
{
    const ImportPreviewData* preview = m_draft.preview();
    if (preview == nullptr) {
        m_asRead->clear();
        m_asInFile->clear();
    } else {
        m_asRead->present(*preview, m_draft.map());
        m_asInFile->present(*preview, m_draft.map());
        fitColumns(*m_readView);
        fitColumns(*m_fileView);
    }
    showProblems();
}

void FindingTabs::showOutcome(const ImportOutcome& outcome)
{
    m_outcome = outcome;
    m_changed->present(ChangeRows::of(outcome, m_draft.map().kind));
    TableContents unknown;
    unknown.columns = {{tr("Number or name in the file")}};
    for (const QString& name : outcome.unknownEmployees)
        unknown.rows.push_back({wordCell(name)});
    m_unknown->present(std::move(unknown));
    showTitles();
    showProblems();
}

void FindingTabs::clearOutcome()
{
    m_outcome.reset();
    m_changed->clear();
    m_unknown->clear();
    showTitles();
    showProblems();
}

void FindingTabs::showTitles()
{
    const int changed = m_outcome ? m_outcome->changedRows : 0;
    const int unknown = m_outcome ? static_cast<int>(m_outcome->unknownEmployees.size()) : 0;
    m_tabs->setTabText(m_tabs->indexOf(m_readView), tr("As it will be read"));
    m_tabs->setTabText(m_tabs->indexOf(m_fileView), tr("As in the file"));
    m_tabs->setTabText(m_tabs->indexOf(m_changedView), tr("Changed: %1").arg(changed));
    m_tabs->setTabText(m_tabs->indexOf(m_unknownView), tr("Unknown employees: %1").arg(unknown));
    m_tabs->setTabVisible(m_tabs->indexOf(m_changedView), changed > 0);
    m_tabs->setTabVisible(m_tabs->indexOf(m_unknownView), unknown > 0);
}

void FindingTabs::showProblems()
{
    if (m_outcome) {
        const int listed = static_cast<int>(m_outcome->report.refused.size());
        const QString title = listed >= ImportOutcome::kMostListed
            ? tr("Rows refused: %1; the first %2 problems are listed")
                  .arg(shownFigure(QString::number(m_outcome->refusedRows)))
                  .arg(shownFigure(QString::number(listed)))
            : tr("Rows refused: %1").arg(shownFigure(QString::number(m_outcome->refusedRows)));
        return m_problems->present(m_outcome->report.refused, title);
    }
    std::vector<RefusedRow> problems;
    if (const ImportPreviewData* preview = m_draft.preview()) {
        for (const PreviewRow& row : preview->rows)
            problems.insert(problems.end(), row.problems.begin(), row.problems.end());
    }
    m_problems->present(problems, tr("Problems in the first rows: %1").arg(problems.size()));
}

void FindingTabs::goTo(int row, const QString& heading)
{
    const bool isInFile = m_tabs->currentWidget() == m_fileView;
    QTableView* view = isInFile ? m_fileView : m_readView;
    QModelIndex cell = (isInFile ? m_asInFile : m_asRead)->find(row, heading);
    if (cell.isValid() && cell.column() == 0 && !heading.isEmpty() && !isInFile) {
        if (const QModelIndex raw = m_asInFile->find(row, heading); raw.column() > 0) {
            view = m_fileView;
            cell = raw;
        }
    }
    if (!cell.isValid())
        return Q_EMIT columnWanted(row, heading);
    m_tabs->setCurrentWidget(view);
    view->setCurrentIndex(cell);
    view->scrollTo(cell);
    view->setFocus(Qt::OtherFocusReason);
}

void FindingTabs::retranslate()
{
    m_tabs->setAccessibleName(tr("What the file holds"));
    m_readView->setAccessibleName(tr("First rows as they will be read"));
    m_fileView->setAccessibleName(tr("First rows as they stand in the file"));
    m_changedView->setAccessibleName(tr("What would change, old and new"));
    m_unknownView->setAccessibleName(tr("Employees whom nobody knows"));
    m_problems->retranslate();
    if (m_outcome)
        showOutcome(*m_outcome);
    showPreview();
    showTitles();
}

} // namespace plumbline
