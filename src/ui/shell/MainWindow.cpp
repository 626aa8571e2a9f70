// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "application/accounts/IdleTime.h"
#include "ui/accounts/AccountActions.h"
#include "ui/accounts/IdleWatch.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/explanation/Explainer.h"
#include "ui/settings/RestoreDialog.h"
#include "ui/shell/Doorway.h"
#include "ui/shell/EnterPresses.h"
#include "ui/shell/FirstMinute.h"
#include "ui/shell/GuideWindow.h"
#include "ui/shell/LargeArea.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace plumbline {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kFoldedKey = QStringLiteral("window/railFolded");
const QString kUnfoldedKey = QStringLiteral("window/railUnfoldedWhereNarrow");
constexpr int kLeastWithWords = 1240; ///< Has room for every page beside a rail with words.
constexpr QSize kFirstSize{1280, 760};

} // namespace

MainWindow::MainWindow(Desk& desk, Theme& theme, LanguageSwitch& language, Preferences& preferences)
    : m_desk(desk)
    , m_theme(theme)
    , m_language(language)
    , m_preferences(preferences)
    , m_cycle(desk)
    , m_index(desk)
    , m_explainer(new Explainer(desk, m_cycle, theme, this))
    , m_files(new FileActions(desk, preferences, *this))
    , m_account(new AccountActions(desk, theme, *this))
    , m_idle(new IdleWatch(this))
    , m_rail(new Rail(desk, theme, this))
    , m_top(new TopBar(desk, m_index, language, *m_account, this))
    , m_minute(new FirstMinute({desk, m_cycle, theme, *m_explainer}, preferences, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(desk, theme, this))
    , m_doorway(new Doorway(desk, theme, new QWidget(this), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    layOut();
    restorePlace();
    connectSignals();
    retranslate();
    show({});
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto* across = new QHBoxLayout(m_doorway->widget(0));
    m_stack->setObjectName(QStringLiteral("pages"));
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    // Larger than usual, the window may be larger than its screen.
    const bool isLarge = m_preferences.size() > kUsualSize;
    across->addWidget(isLarge ? LargeArea::tall(m_rail) : static_cast<QWidget*>(m_rail));
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(m_top);
    down->addWidget(m_minute);
    down->addWidget(isLarge ? LargeArea::wide(m_stack) : static_cast<QWidget*>(m_stack), 1);
    across->addLayout(down, 1);
    if (isLarge)
        m_top->giveWay();
    setCentralWidget(isLarge ? LargeArea::wide(m_doorway) : static_cast<QWidget*>(m_doorway));
    setStatusBar(m_status);
    qApp->installEventFilter(new EnterPresses(this));
    qApp->installEventFilter(m_idle);
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_preferences.bytes(kGeometryKey)))
        resize(kFirstSize.boundedTo(screen()->availableSize()));
    foldRail();
}

/// Larger than usual, the window may have less room than its pages need.
bool MainWindow::isNarrow() const
{
    return m_preferences.size() > kUsualSize && width() < kLeastWithWords;
}

void MainWindow::foldRail()
{
    m_wasNarrow = isNarrow();
    m_rail->setFolded(m_wasNarrow ? !m_preferences.isSet(kUnfoldedKey)
                                  : m_preferences.isSet(kFoldedKey));
}

void MainWindow::connectSignals()
{
    connect(m_rail, &Rail::pageChosen, this, [this](PageId id) {
        show({.page = id, .cycle = {}, .employee = {}, .node = {}, .scheme = {}});
    });
    connect(m_explainer, &Explainer::guideWanted, this, [this] {
        guide().open(QStringLiteral("explanation"), m_language.language());
    });
    connect(m_rail, &Rail::foldingChanged, this, [this] {
        if (m_wasNarrow)
            m_preferences.set(kUnfoldedKey, !m_rail->isFolded());
        else
            m_preferences.set(kFoldedKey, m_rail->isFolded());
    });
    connect(&m_desk,
            &Desk::navigationRequested,
            this,
            qOverload<const Destination&>(&MainWindow::show));
    for (const auto signal : {&Desk::companyOpened, &Desk::companyClosed}) {
        connect(&m_desk, signal, this, [this] {
            retranslate();
            show({});
        });
    }
    connect(&m_desk, &Desk::companyOpened, this, &MainWindow::readIdleTime);
    connect(&m_desk, &Desk::companyClosed, this, &MainWindow::readIdleTime);
    connect(&m_desk, &Desk::securityChanged, this, &MainWindow::readIdleTime);
    connect(m_idle, &IdleWatch::idle, &m_desk, &Desk::lock);
    connect(m_minute, &FirstMinute::createWanted, m_files->create(), &QAction::trigger);
    connect(m_doorway, &Doorway::changed, this, &MainWindow::showDoorway);
    connect(m_doorway, &Doorway::closeWanted, m_files->close(), &QAction::trigger);
    connect(m_files,
            &FileActions::restoreWanted,
            this,
            [this](const QString& backup, const QString& target) {
                if (m_restore == nullptr)
                    m_restore = new RestoreDialog(m_desk, this);
                m_restore->begin(backup, target);
            });
}

void MainWindow::showDoorway()
{
    m_status->setVisible(m_doorway->isPassed());
    retranslate();
}

void MainWindow::readIdleTime()
{
    m_idle->setMinutes(0);
    if (!m_desk.isOpen() || !m_desk.account())
        return;
    m_desk.ask<int>(
        this,
        [](const Access& access) { return idleMinutes(access); },
        [this](const Result<int>& minutes) {
            m_idle->setMinutes(minutes.value_or(kUsualIdleMinutes));
        });
}

bool MainWindow::isPermitted(PageId page) const
{
    const auto entry = std::ranges::find(pageCatalogue(), page, &PageEntry::id);
    return entry == pageCatalogue().end() || entry->isPermitted(m_desk);
}

Page* MainWindow::page(PageId id)
{
    if (const auto known = m_pages.find(id); known != m_pages.end())
        return known->second;
    for (const PageEntry& entry : pageCatalogue()) {
        if (entry.id != id)
            continue;
        Page* made = entry.make(
            {{m_desk, m_cycle, m_theme, *m_explainer}, *m_files, m_language, m_preferences},
            m_stack);
        m_stack->addWidget(made);
        m_pages.emplace(id, made);
        return made;
    }
    return nullptr;
}

void MainWindow::show(const Destination& destination)
{
    if (!isPermitted(destination.page))
        return show({});
    Page* const shown = page(destination.page);
    if (shown == nullptr)
        return;
    m_current = destination.page;
    m_rail->setCurrent(destination.page);
    if (destination.cycle)
        m_desk.chooseCycle(*destination.cycle);
    m_stack->setCurrentWidget(shown);
    shown->setFocus(Qt::OtherFocusReason);
    shown->arrive(destination);
    m_minute->reach(m_current);
}

GuideWindow& MainWindow::guide()
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(m_theme, this);
    return *m_guide;
}

void MainWindow::showGuide()
{
    if (!m_doorway->isPassed())
        return guide().open(QStringLiteral("sign-in"), m_language.language());
    const QString chapter = page(m_current)->guideChapter();
    guide().open(chapter.isEmpty() ? GuideWindow::chapterOf(m_current) : chapter,
                 m_language.language());
}

void MainWindow::showAbout()
{
    m_desk.ports().dialogs.tell(
        this,
        tr("About Plumbline"),
        tr("Plumbline %1\n\nAppraise the performance of after-sales teams, and be able to prove "
           "every figure.\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(PLUMBLINE_VERSION)));
}

void MainWindow::retranslate()
{
    m_files->retranslate();
    m_account->retranslate();
    makeMenus();
    const QString program = tr("Plumbline");
    setWindowTitle(m_desk.entrance() != Entrance::Closed
                       ? m_desk.company().name + QStringLiteral(" – ") + program
                       : program);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // An editor that is still open stores its value when it loses the focus.
    if (QWidget* focused = focusWidget())
        focused->clearFocus();
    m_preferences.setBytes(kGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (isNarrow() != m_wasNarrow)
        foldRail();
}

} // namespace plumbline
