// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditPage.h"

#include "application/text/Sentences.h"
#include "ui/audit/ChainCheck.h"
#include "ui/audit/TrailDetails.h"
#include "ui/audit/TrailFilterBar.h"
#include "ui/audit/TrailModel.h"
#include "ui/audit/TrailPlace.h"
#include "ui/common/ColumnMenu.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui_AuditPage.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>

#include <array>

namespace plumbline {

namespace {

constexpr int kTableWidth = 820;
constexpr int kSideWidth = 320;

} // namespace

AuditPage::AuditPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::AuditPage>())
    , m_filters(new TrailFilterBar(parts.theme, this))
    , m_model(new TrailModel(parts.desk, this))
    , m_details(new TrailDetails(this))
    , m_check(new ChainCheck(parts.desk, parts.theme, this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    retranslate();
}

AuditPage::~AuditPage() = default;

void AuditPage::setUp()
{
    m_details->setObjectName(QStringLiteral("trailDetails"));
    m_ui->filterPlace->addWidget(m_filters);
    m_ui->sideColumn->insertWidget(0, m_details, 1);
    m_ui->checkPlace->addWidget(m_check);
    QTableView& table = *m_ui->trailTable;
    table.setModel(m_model);
    dressTable(table);
    rememberHeader(table, QStringLiteral("audit/trail"));
    new FittedColumns(table, QStringLiteral("audit/trail"));
    new ColumnMenu(table, QStringLiteral("audit/trail"));
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->splitter->setSizes({kTableWidth, kSideWidth});
    m_ui->splitter->setStretchFactor(0, 1);
}

void AuditPage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, QWidget* within, auto action) {
        auto* shortcut = new QShortcut(sequence, within);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, this, [this] { m_filters->focusText(); });
    key(Qt::Key_F5, this, [this] { refresh(); });
    key(Qt::CTRL | Qt::Key_H, this, [this] { showHistory(); });
}

void AuditPage::connectSignals()
{
    connect(m_filters, &TrailFilterBar::changed, this, &AuditPage::refresh);
    connect(m_model, &TrailModel::pageRead, this, [this] {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(m_model->entry(row)->user);
        names.removeDuplicates();
        m_filters->offerUsers(names);
        if (!m_ui->trailTable->currentIndex().isValid())
            m_ui->trailTable->setCurrentIndex(m_model->index(0, 0));
        showCount();
        showEntry();
    });
    connect(m_model, &TrailModel::failed, this, [this](const Error& error) {
        m_failure = sentence(error);
        showCount();
        showEntry();
    });
    connect(m_ui->trailTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &AuditPage::showEntry);
    connect(m_ui->trailTable, &QTableView::activated, this, &AuditPage::openObject);
    connect(m_ui->trailTable, &QWidget::customContextMenuRequested, this, &AuditPage::offerMenu);
    connect(m_ui->openObject, &QPushButton::clicked, this, &AuditPage::openObject);
    connect(m_ui->showHistory, &QPushButton::clicked, this, &AuditPage::showHistory);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] { m_parts.desk.go({}); });
    connect(&m_parts.desk, &Desk::companyClosed, this, [this] {
        m_model->clear();
        m_details->clear();
        m_check->clear();
        m_filters->reset();
        showState();
    });
}

void AuditPage::arrive(const Destination& destination)
{
    if (!destination.object.isEmpty())
        m_filters->chooseObject(destination.object);
    else if (destination.employee)
        m_filters->choosePerson(*destination.employee);
    refresh();
    if (mayRead())
        m_ui->trailTable->setFocus(Qt::OtherFocusReason);
    else
        m_check->setFocus(Qt::OtherFocusReason);
}

void AuditPage::refresh()
{
    showState();
    if (!m_parts.desk.isOpen())
        return;
    m_failure.clear();
    m_check->readHead();
    if (!mayRead())
        return m_model->clear();
    m_filters->setToday(today(m_parts.desk));
    m_model->present(m_filters->search(m_parts.desk));
}

/// Whoever administers the file may check it, but not read who did what.
bool AuditPage::mayRead() const
{
    return !m_parts.desk.isOpen() || m_parts.desk.may(Permission::ReadTrail);
}

void AuditPage::showState()
{
    m_ui->stack->setCurrentWidget(m_parts.desk.isOpen() ? m_ui->trailPage : m_ui->emptyPage);
    m_filters->setVisible(mayRead());
    m_ui->splitter->setVisible(mayRead());
    m_ui->countLabel->setVisible(mayRead());
    m_ui->mayNotRead->setVisible(!mayRead());
}

void AuditPage::showCount()
{
    if (!m_failure.isEmpty())
        return m_ui->countLabel->setText(m_failure);
    const QString count = QLocale().toString(m_model->rowCount());
    m_ui->countLabel->setText(m_model->hasMore()
                                  ? tr("%1 shown; scroll down for older ones").arg(count)
                                  : tr("%1 shown, the oldest last").arg(count));
}

const AuditEntry* AuditPage::current() const
{
    return m_model->entry(m_ui->trailTable->currentIndex().row());
}

void AuditPage::showEntry()
{
    const AuditEntry* entry = current();
    m_ui->showHistory->setEnabled(entry && !entry->object.isEmpty());
    m_ui->openObject->setEnabled(entry && trailPlace(*entry));
    if (entry)
        m_details->present(*m_model, *entry);
    else
        m_details->say(m_model->isReading() || !m_failure.isEmpty()
                           ? QString()
                           : tr("No entry fits what is looked for."));
}

void AuditPage::openObject()
{
    if (const AuditEntry* entry = current()) {
        if (const auto place = trailPlace(*entry))
            m_parts.desk.go(*place);
    }
}

void AuditPage::showHistory()
{
    const AuditEntry* entry = current();
    if (entry == nullptr || entry->object.isEmpty())
        return;
    m_filters->chooseObject(entry->object);
    refresh();
}

void AuditPage::offerMenu(const QPoint& at)
{
    QMenu menu(this);
    QAction* open = menu.addAction(m_ui->openObject->text(), this, &AuditPage::openObject);
    QAction* history = menu.addAction(m_ui->showHistory->text(), this, &AuditPage::showHistory);
    open->setEnabled(m_ui->openObject->isEnabled());
    history->setEnabled(m_ui->showHistory->isEnabled());
    menu.exec(m_ui->trailTable->viewport()->mapToGlobal(at));
}

void AuditPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_filters->retranslate();
    m_check->retranslate();
    m_details->setAccessibleName(tr("The chosen entry"));
    if (m_parts.desk.isOpen() && isVisible())
        refresh();
    else
        showState();
}

} // namespace plumbline
