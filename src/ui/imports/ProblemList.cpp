// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ProblemList.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

ProblemList::ProblemList(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_table(new FigureTable(this))
{
    m_title->setObjectName(QStringLiteral("problemTitle"));
    m_copy->setObjectName(QStringLiteral("copyProblems"));
    m_export->setObjectName(QStringLiteral("exportProblems"));
    m_view->setObjectName(QStringLiteral("problemTable"));
    m_title->setProperty("role", QStringLiteral("section"));
    layOut();
    m_view->installEventFilter(this);
    connect(m_copy, &QPushButton::clicked, this, &ProblemList::copy);
    connect(m_export, &QPushButton::clicked, this, &ProblemList::exportAll);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const RefusedRow& problem = m_problems[static_cast<std::size_t>(m_table->madeRow(index))];
        Q_EMIT chosen(problem.row, problem.column);
    });
    retranslate();
}

void ProblemList::layOut()
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    showFigures(*m_view, *m_table, QStringLiteral("imports/problems"));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_export);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kSmall, 0, 0);
    down->setSpacing(space::kTiny);
    down->addLayout(head);
    down->addWidget(m_view, 1);
    setTabOrder(m_view, m_copy);
    setTabOrder(m_copy, m_export);
}

void ProblemList::present(const std::vector<RefusedRow>& problems, const QString& title)
{
    m_problems = problems;
    m_title->setText(title);
    setVisible(!m_problems.empty());
    fill();
}

void ProblemList::fill()
{
    if (m_problems.empty()) // The columns are fitted to the first problems.
        return m_table->clear();
    TableContents contents;
    contents.columns = {{tr("Row"), FigureKind::Figures}, {tr("Column")}, {tr("Reason")}};
    contents.rows.reserve(m_problems.size());
    for (const RefusedRow& problem : m_problems)
        contents.rows.push_back(
            {countCell(problem.row), wordCell(problem.column), wordCell(sentence(problem.reason))});
    m_table->present(std::move(contents));
}

void ProblemList::copy()
{
    QStringList lines;
    for (const QStringList& line : m_table->stored())
        lines.append(line.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    m_parts.desk.tell(tr("Problems copied: %1").arg(m_table->rowCount()));
}

void ProblemList::exportAll()
{
    exportTable(m_parts.desk, this, tr("problems"), m_table->sheet(tr("problems")));
}

bool ProblemList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemList::retranslate()
{
    m_copy->setText(tr("Copy all"));
    m_export->setText(tr("Export…"));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setToolTip(tr("Enter goes to the cell."));
    fill();
}

} // namespace plumbline
