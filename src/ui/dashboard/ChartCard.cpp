// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartCard.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/Chart.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/dashboard/ChartTools.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

QLabel* label(const char* role, const char* name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("role", QLatin1String(role));
    return made;
}

} // namespace

ChartCard::ChartCard(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_title(label("section", "question", this))
    , m_subtitle(label("caption", "subtitle", this))
    , m_caution(label("caption", "caution", this))
    , m_head(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_stack(new QStackedLayout)
    , m_tools(new ChartTools(parts, *this, *m_more))
{
    setProperty("role", QStringLiteral("card"));
    m_caution->setProperty("tone", QStringLiteral("warning"));
    m_subtitle->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("chartMenu"));
    arrange();
    const auto drawIcon = [this] {
        m_more->setIcon(m_parts.theme.icon(QStringLiteral("ellipsis")));
    };
    connect(&m_parts.theme, &Theme::changed, this, drawIcon);
    drawIcon();
    retranslate();
}

void ChartCard::arrange()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTiny);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addWidget(m_caution);
    m_head->setSpacing(space::kSmall);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_more, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addLayout(m_head);
    layout->addLayout(m_stack, 1);
}

void ChartCard::retranslate()
{
    m_tools->retranslate();
    m_more->setToolTip(tr("Table and picture of this chart"));
    m_more->setAccessibleName(tr("Table and picture: %1").arg(m_title->text()));
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::setWords(const QString& question, const QString& subtitle)
{
    m_title->setText(question);
    m_subtitle->setText(subtitle);
    m_more->setAccessibleName(tr("Table and picture: %1").arg(question));
    setAccessibleName(question);
    if (m_chart)
        m_chart->setAccessibleName(question);
    if (m_table)
        m_table->setAccessibleName(question);
}

void ChartCard::setCaution(const QString& text)
{
    m_caution->setText(text);
    m_caution->setVisible(!text.isEmpty());
}

void ChartCard::setSummary(const QString& text)
{
    m_summary = text;
    if (m_summaryLabel)
        m_summaryLabel->setText(text);
    if (m_table)
        m_table->setAccessibleDescription(text);
    if (m_chart && qobject_cast<Chart*>(m_chart) == nullptr)
        m_chart->setAccessibleDescription(text);
}

PictureWords ChartCard::words() const
{
    return {m_title->text(), m_subtitle->text(), m_caution->text(), m_summary};
}

QWidget& ChartCard::shown() const
{
    return m_chart ? *m_chart : *m_table;
}

void ChartCard::makeTable()
{
    m_tablePage = new QWidget(this);
    m_summaryLabel = label("caption", "summary", m_tablePage);
    m_summaryLabel->setWordWrap(true);
    m_table = new QTableView(m_tablePage);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_behind);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT rowOpened(index.row());
    });
    auto* layout = new QVBoxLayout(m_tablePage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_summaryLabel);
    layout->addWidget(m_table, 1);
}

void ChartCard::setChart(QWidget* chart, QAbstractItemModel* behind)
{
    m_chart = chart;
    m_behind = behind;
    makeTable();
    if (const auto* speaking = qobject_cast<Chart*>(chart))
        connect(speaking, &Chart::summarized, this, &ChartCard::setSummary);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_tablePage);
    m_tools->offerTable(Qt::Unchecked);
}

void ChartCard::setTable(QTableView* table)
{
    m_table = table;
    m_tablePage = table;
    m_behind = table->model();
    m_stack->addWidget(table);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_tablePage;
}

void ChartCard::showTable(Qt::CheckState state)
{
    if (!m_chart)
        return;
    const bool isTable = state == Qt::Checked;
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(isTable ? m_tablePage : m_chart);
    m_tools->offerTable(state);
    if (hadFocus)
        (isTable ? static_cast<QWidget*>(m_table) : m_chart)->setFocus();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    m_tools->menu().popup(event->globalPos());
}

} // namespace plumbline
