// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "application/backups/BackupWords.h"
#include "ui/common/BackupDesk.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

constexpr int kTickMilliseconds = 100;
constexpr int kProgressWidth = 160;
constexpr qint64 kMillisecondsPerSecond = 1000;
/// Before this, no forecast of the time that remains.
constexpr qint64 kForecastAfter = 2 * kMillisecondsPerSecond;

} // namespace

QString StatusLine::shownProgress(const Work& work)
{
    const int total = work.total;
    if (total <= 0)
        return work.name;
    switch (work.unit) {
    case WorkUnit::Things:
        return tr("%1: %2 of %3").arg(work.name).arg(work.done).arg(total);
    case WorkUnit::Hundredths:
        return tr("%1: %2%").arg(work.name).arg(work.done);
    }
    Q_UNREACHABLE();
}

StatusLine::StatusLine(Desk& desk, const Theme& theme, QWidget* parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_message(new ElidedLabel(this))
    , m_workName(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_backups(new QToolButton(this))
    , m_saveIcon(new QLabel(this))
    , m_saveText(new QLabel(this))
{
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_saveText->setObjectName(QStringLiteral("saveState"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_backups->setObjectName(QStringLiteral("backupWarning"));
    m_backups->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_backups->setAutoRaise(true);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    addWidget(m_message, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_workName, m_progress, m_cancel, m_backups, m_saveIcon, m_saveText})
        addPermanentWidget(widget);
    setSizeGripEnabled(false);
    setContentsMargins(space::kPage, 0, space::kPage, 0);
    m_ticker.setInterval(kTickMilliseconds);
    connectSignals();
    tick();
    showSaveState();
    showBackups();
}

void StatusLine::connectSignals()
{
    connect(&m_desk, &Desk::told, this, &StatusLine::show);
    connect(&m_desk, &Desk::workStarted, this, &StatusLine::follow);
    connect(&m_desk, &Desk::saveStateChanged, this, &StatusLine::showSaveState);
    connect(&m_desk, &Desk::companyOpened, this, &StatusLine::showSaveState);
    connect(&m_desk, &Desk::companyClosed, this, &StatusLine::showSaveState);
    connect(&m_theme, &Theme::changed, this, &StatusLine::showSaveState);
    connect(&m_theme, &Theme::changed, this, &StatusLine::showBackups);
    connect(&m_desk.backups(), &BackupDesk::changed, this, &StatusLine::showBackups);
    connect(m_backups, &QToolButton::clicked, this, &StatusLine::openBackups);
    connect(&m_ticker, &QTimer::timeout, this, &StatusLine::tick);
    constexpr int kReadMilliseconds = 15'000;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kReadMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_message->clear();
        m_message->setToolTip({});
    });
    for (const auto signal : {&Desk::companyClosed, &Desk::locked})
        connect(&m_desk, signal, m_message, &QLabel::clear);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_works.empty())
            m_works.front()->isCancelled = true;
    });
}

void StatusLine::show(const QString& text, Tone tone)
{
    const char* word = tone == Tone::Failure ? "failure" : tone == Tone::Warning ? "warning" : "";
    m_message->setProperty("tone", QLatin1String(word));
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->setToolTip(text);
    // What went well has been read; what failed stays until something else is said.
    if (tone == Tone::Failure || tone == Tone::Warning)
        m_quiet.stop();
    else
        m_quiet.start();
}

void StatusLine::follow(const std::shared_ptr<Work>& work)
{
    m_works.push_back(work);
    m_elapsed.restart();
    m_ticker.start();
    tick();
}

void StatusLine::tick()
{
    std::erase_if(m_works,
                  [](const std::shared_ptr<Work>& work) { return work->isFinished.load(); });
    const bool isWorking = !m_works.empty();
    m_workName->setVisible(isWorking);
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking);
    if (!isWorking) {
        m_ticker.stop();
        return;
    }
    const Work& work = *m_works.front();
    const int done = work.done;
    const int total = work.total;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    QString text = shownProgress(work);
    if (done > 0 && total > done && m_elapsed.elapsed() > kForecastAfter) {
        const qint64 rest =
            m_elapsed.elapsed() * (total - done) / done / kMillisecondsPerSecond + 1;
        text = tr("%1, about %2 s left").arg(text).arg(rest);
    }
    m_workName->setText(text);
}

void StatusLine::showSaveState()
{
    m_cancel->setText(tr("Cancel"));
    QString text;
    const char* icon = "circle-check";
    ColorRole role = ColorRole::Good;
    switch (m_desk.saveState()) {
    case SaveState::Saved:
        text = tr("Saved");
        break;
    case SaveState::Saving:
        text = tr("Saving…");
        icon = "refresh-cw";
        role = ColorRole::SecondaryText;
        break;
    case SaveState::Failed:
        text = tr("The last change was not saved");
        icon = "triangle-alert";
        role = ColorRole::Bad;
        break;
    }
    m_saveText->setText(m_desk.isOpen() ? text : QString());
    m_saveIcon->setPixmap(m_desk.isOpen()
                              ? m_theme.icon(QLatin1String(icon), role).pixmap(space::kLarge)
                              : QPixmap());
}

void StatusLine::showBackups()
{
    const std::optional<BackupState>& state = m_desk.backups().state();
    const QString words =
        state ? backupWarningWords(*state, m_desk.ports().clock.now()) : QString();
    m_backups->setText(state ? backupWarningLabel(*state, m_desk.ports().clock.now()) : QString());
    m_backups->setToolTip(words);
    m_backups->setAccessibleName(words);
    m_backups->setIcon(m_theme.icon(QStringLiteral("triangle-alert"), ColorRole::Warning));
    m_backups->setVisible(!words.isEmpty());
}

/// To the card; whoever may not see it is told.
void StatusLine::openBackups()
{
    if (!m_desk.may(Permission::ManageBackups))
        return m_desk.tell(tr("%1 An administrator sees to the backups in the settings.")
                               .arg(m_backups->toolTip()),
                           Tone::Warning);
    m_desk.go({.page = PageId::Settings,
               .cycle = {},
               .employee = {},
               .node = {},
               .scheme = {},
               .tab = QStringLiteral("backups")});
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSaveState();
    if (event->type() == QEvent::LanguageChange)
        showBackups();
    QStatusBar::changeEvent(event);
}

} // namespace plumbline
