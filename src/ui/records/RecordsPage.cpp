// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordsPage.h"

#include "ui/common/Desk.h"
#include "ui/common/TableIntake.h"
#include "ui/imports/ImportsTab.h"
#include "ui/records/CustomersTab.h"
#include "ui/records/LedgerTab.h"
#include "ui/records/MeasuresTab.h"
#include "ui/records/RecordListTab.h"
#include "ui/records/SamplingTab.h"
#include "ui_RecordsPage.h"

#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QLineEdit>

#include <array>

namespace plumbline {

namespace {

template<typename Tab>
RecordsTab* makeTab(const PageParts& parts, QWidget* parent)
{
    return new Tab(parts, parent);
}

/// The tabs in their order.
constexpr std::array kTabs{
    &makeTab<ImportsTab>,
    &makeTab<RecordListTab>,
    &makeTab<MeasuresTab>,
    &makeTab<CustomersTab>,
    &makeTab<LedgerTab>,
    &makeTab<SamplingTab>,
};

} // namespace

RecordsPage::RecordsPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::RecordsPage>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    addTabs();
    connectSignals();
    retranslate();
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::addTabs()
{
    for (const auto& make : kTabs) {
        RecordsTab* tab = make(m_parts, m_ui->tabs);
        tab->setObjectName(tab->tabName() + QStringLiteral("Tab"));
        m_ui->tabs->addTab(tab, tab->title());
        m_tabs.push_back(tab);
    }
    // A file dropped on a line is a file, not its path.
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setAcceptDrops(false);
}

void RecordsPage::connectSignals()
{
    connect(&m_parts.desk, &Desk::companyOpened, this, &RecordsPage::showState);
    connect(&m_parts.desk, &Desk::companyClosed, this, &RecordsPage::showState);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        m_parts.desk.go(
            {.page = PageId::Home, .cycle = {}, .employee = {}, .node = {}, .scheme = {}});
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible() && m_parts.desk.isOpen())
            current()->arrive(
                {.page = PageId::Records, .cycle = {}, .employee = {}, .node = {}, .scheme = {}});
    });
    // A list of choices would take the tabulator for a letter to look up.
    for (const auto& [keys, step] : {std::pair(Qt::CTRL | Qt::Key_Tab, 1),
                                     std::pair(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, -1)}) {
        auto* turn = new QShortcut(keys, this);
        turn->setContext(Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, step = step] {
            const int count = m_ui->tabs->count();
            m_ui->tabs->setCurrentIndex((m_ui->tabs->currentIndex() + step + count) % count);
        });
    }
    auto* choose = new QShortcut(Qt::CTRL | Qt::Key_I, this);
    choose->setContext(Qt::WidgetWithChildrenShortcut);
    connect(choose, &QShortcut::activated, this, [this] {
        if (!m_parts.desk.isOpen())
            return;
        m_ui->tabs->setCurrentWidget(imports());
        imports()->chooseFile();
    });
}

void RecordsPage::arrive(const Destination& destination)
{
    showState();
    const auto wanted = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const RecordsTab* tab) {
        return tab->tabName() == destination.tab;
    });
    if (wanted != m_tabs.end()) {
        const QSignalBlocker blocker(m_ui->tabs);
        m_ui->tabs->setCurrentWidget(*wanted);
    }
    if (m_parts.desk.isOpen())
        current()->arrive(destination);
}

RecordsTab* RecordsPage::current() const
{
    return m_tabs[static_cast<std::size_t>(std::max(0, m_ui->tabs->currentIndex()))];
}

ImportsTab* RecordsPage::imports() const
{
    return m_ui->tabs->findChild<ImportsTab*>();
}

QString RecordsPage::guideChapter() const
{
    return current()->guideChapter();
}

void RecordsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_parts.desk.isOpen() && !droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void RecordsPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event);
    if (path.isEmpty() || !m_parts.desk.isOpen())
        return;
    event->acceptProposedAction();
    m_ui->tabs->setCurrentWidget(imports());
    imports()->takeFile(path);
}

void RecordsPage::showState()
{
    m_ui->stack->setCurrentWidget(m_parts.desk.isOpen() ? static_cast<QWidget*>(m_ui->tabs)
                                                        : m_ui->emptyPage);
}

void RecordsPage::showTitles()
{
    for (std::size_t tab = 0; tab < m_tabs.size(); ++tab)
        m_ui->tabs->setTabText(static_cast<int>(tab), m_tabs[tab]->title());
}

void RecordsPage::retranslate()
{
    m_ui->retranslateUi(this);
    showTitles();
    showState();
}

} // namespace plumbline
