// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeResults.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/people/TrendLine.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

EmployeeResults::EmployeeResults(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new EmployeeResultsModel(this))
    , m_trend(new TrendLine(parts.theme, this))
    , m_state(new QLabel(this))
    , m_table(new QTableView(this))
    , m_records(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kMedium, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_state);
    layout->addWidget(m_trend);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_records, 0, Qt::AlignLeft);
    m_records->setObjectName(QStringLiteral("recordsLink"));
    m_records->setProperty("role", QStringLiteral("link"));
    connect(m_records, &QPushButton::clicked, this, &EmployeeResults::openRecords);
    m_state->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("resultsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    dressTable(*m_table);
    new FittedColumns(*m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        openCycle(index.row());
    });
    clear();
}

void EmployeeResults::clear()
{
    m_employee = {};
    m_model->show({});
    m_trend->show({});
    m_table->hide();
    m_records->hide();
    m_state->clear();
}

void EmployeeResults::showEmployee(const EmployeeId& employee)
{
    clear();
    m_employee = employee;
    if (employee.isEmpty())
        return;
    m_state->setText(tr("Reading the results …"));
    m_records->setText(tr("Show this person's records"));
    m_records->show();
    m_parts.desk.ask<std::vector<EmployeeResult>>(
        this,
        [employee](const Access& access) { return loadEmployeeHistory(access, employee); },
        [this, employee](const Result<std::vector<EmployeeResult>>& results) {
            if (employee == m_employee)
                showResults(results);
        });
}

void EmployeeResults::showResults(const Result<std::vector<EmployeeResult>>& results)
{
    if (!results) {
        m_state->setText(sentence(results.error()));
        m_state->show();
        return;
    }
    m_model->show(*results);
    const bool isEmpty = results->empty();
    m_state->setText(isEmpty ? tr("No results yet. They stand here once a cycle with this person "
                                  "has been scored.")
                             : QString());
    m_state->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_table->setAccessibleName(tr("Results over time"));
    m_trend->setAccessibleName(tr("Scores over time"));
    showTrend();
}

void EmployeeResults::showTrend()
{
    std::vector<TrendLine::Point> points;
    const auto& results = m_model->results();
    for (auto it = results.rbegin(); it != results.rend(); ++it) {
        if (it->cycle.key.scheme != results.front().cycle.key.scheme)
            continue;
        bool isNumber = false;
        const double score = it->result.score.toDouble(&isNumber);
        const bool hasScore = it->result.isComplete && isNumber;
        points.push_back({periodText(it->cycle.key.period),
                          hasScore ? std::optional(score) : std::nullopt,
                          hasScore ? it->result.score : QString(QChar(0x2013))});
    }
    m_trend->show(std::move(points));
}

void EmployeeResults::openCycle(int row)
{
    const EmployeeResult& result = m_model->results()[static_cast<std::size_t>(row)];
    Destination destination;
    destination.page = PageId::ScoreEntry;
    destination.cycle = result.cycle.key;
    destination.employee = m_employee;
    m_parts.desk.go(destination);
}

void EmployeeResults::openRecords()
{
    Destination destination;
    destination.page = PageId::Records;
    destination.tab = QStringLiteral("records");
    destination.employee = m_employee;
    m_parts.desk.go(destination);
}

void EmployeeResults::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_employee.isEmpty()) {
        m_records->setText(tr("Show this person's records"));
        showResults(m_model->results());
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline
