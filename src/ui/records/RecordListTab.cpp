// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordListTab.h"

#include "application/records/FindRecords.h"
#include "ui/common/Desk.h"
#include "ui/common/Figures.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/records/RecordExport.h"
#include "ui/records/RecordFilterBar.h"
#include "ui/records/RecordListModel.h"
#include "ui/records/RecordListPanel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

RecordListTab::RecordListTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
    , m_filter(new RecordFilterBar(this))
    , m_list(new RecordListPanel(parts, RecordDeeds::All, this))
    , m_count(new QLabel(this))
    , m_reset(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_reset->setObjectName(QStringLiteral("resetButton"));
    m_export->setObjectName(QStringLiteral("exportRecordsButton"));
    layOut();
    setUpKeys();
    connectSignals();
    retranslate();
}

void RecordListTab::layOut()
{
    m_filter->lowerLine()->addWidget(m_reset);
    m_filter->lowerLine()->addWidget(m_export);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kLarge, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_filter);
    down->addWidget(m_count);
    down->addWidget(m_list, 1);
}

void RecordListTab::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] { m_filter->focusText(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportFound(); });
}

void RecordListTab::connectSignals()
{
    connect(m_filter, &RecordFilterBar::changed, this, &RecordListTab::search);
    connect(m_list, &RecordListPanel::counted, this, &RecordListTab::showCount);
    connect(&m_parts.desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&m_parts.desk, &Desk::companyClosed, this, [this] {
        m_list->clear();
        m_filter->reset();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_filter->reset();
        search();
    });
    connect(m_export, &QPushButton::clicked, this, &RecordListTab::exportFound);
    const auto dress = [this] {
        m_export->setIcon(m_parts.theme.icon(QStringLiteral("download")));
        m_reset->setIcon(m_parts.theme.icon(QStringLiteral("funnel-x")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

QString RecordListTab::tabName() const
{
    return QStringLiteral("records");
}

QString RecordListTab::title() const
{
    return tr("Records");
}

QString RecordListTab::guideChapter() const
{
    return QStringLiteral("measures");
}

void RecordListTab::arrive(const Destination& destination)
{
    m_wanted = destination.employee;
    load();
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void RecordListTab::load()
{
    m_parts.desk.ask<Loaded>(
        this,
        [](const Access& access) -> Result<Loaded> {
            const Result<People> people = loadPeople(access);
            if (!people)
                return failure(people.error());
            auto runs = importRuns(access);
            if (!runs)
                return failure(runs.error());
            std::erase_if(*runs, [](const ImportRun& run) { return run.fileName.isEmpty(); });
            return Loaded{*people, *runs};
        },
        [this](const Result<Loaded>& loaded) {
            if (!loaded) {
                m_parts.desk.tell(loaded.error());
                return;
            }
            const QDate day = today(m_parts.desk);
            m_people = RecordPeople(loaded->people, day);
            m_filter->present(m_people, loaded->runs, day);
            m_list->present(m_people);
            if (m_wanted)
                m_filter->chooseEmployee(*m_wanted);
            m_wanted.reset();
            search();
        });
}

void RecordListTab::search()
{
    m_list->show(RecordColumns(m_filter->kind(), m_people), m_filter->search(m_people));
}

void RecordListTab::showCount()
{
    const int count = m_list->model().rowCount();
    m_count->setText(count == 0
                         ? tr("No such records. They come in on the tab of imports.")
                         : tr("%1 records, newest first. Ctrl+C copies the chosen ones as a table, "
                              "F2 leads to the reason.")
                               .arg(shownFigure(QString::number(count))));
    m_export->setEnabled(count > 0);
}

void RecordListTab::exportFound()
{
    if (m_list->model().rowCount() > 0)
        exportRecords(m_parts.desk, this, m_list->model().columns(), m_list->model().search());
}

void RecordListTab::retranslate()
{
    m_filter->retranslate();
    m_list->retranslate();
    m_reset->setText(tr("Show all"));
    m_export->setText(tr("Export"));
    showCount();
    if (isVisible() && m_parts.desk.isOpen())
        search();
}

} // namespace plumbline
