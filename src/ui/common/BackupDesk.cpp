// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/BackupDesk.h"

#include "application/backups/BackUp.h"
#include "ui/common/Desk.h"

#include <QtCore/QDir>

namespace plumbline {

/// Lives and goes on the database thread.
struct BackupDesk::Prepared
{
    QString target;
    std::unique_ptr<PreparedRestore> backup;
    RestorePreview preview;
};

BackupDesk::BackupDesk(Desk& desk)
    : m_desk(desk)
{
    constexpr int kHour = 3'600'000;
    constexpr int kAfterOpening = 5'000;
    m_opening.setSingleShot(true);
    m_opening.setInterval(kAfterOpening);
    connect(&m_opening, &QTimer::timeout, this, &BackupDesk::keepOpened);
    m_ticker.setInterval(kHour);
    connect(&m_ticker, &QTimer::timeout, this, &BackupDesk::refresh);
    connect(&desk, &Desk::companyOpened, this, &BackupDesk::refresh);
    connect(&desk, &Desk::companyOpened, &m_opening, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_state.reset();
        m_ticker.stop();
        m_opening.stop();
        Q_EMIT changed();
    });
}

BackupDesk::~BackupDesk()
{
    forget();
}

void BackupDesk::refresh()
{
    if (!m_desk.isOpen())
        return;
    m_ticker.start();
    m_desk.ask<BackupState>(
        this,
        [](const Access& access) { return backupState(access); },
        [this](const Result<BackupState>& state) {
            m_state = state ? std::optional(*state) : std::nullopt;
            Q_EMIT changed();
        });
}

void BackupDesk::keepOpened()
{
    m_desk.ask<void>(
        this,
        [](const Access& access) -> Result<> {
            keepBackup(access, BackupReason::Opened);
            return {};
        },
        [this](const Result<>&) { refresh(); });
}

void BackupDesk::report(const Result<>& outcome, const QString& done)
{
    if (outcome)
        m_desk.tell(done);
    else
        m_desk.tell(outcome.error());
    refresh();
}

void BackupDesk::backUpTo(const QString& target)
{
    auto work = m_desk.startWork(tr("Backing up"));
    m_desk.ask<void>(
        this,
        [target](const Access& access) { return plumbline::backUpTo(access, target); },
        [this, work, target](const Result<>& outcome) {
            work->isFinished = true;
            report(outcome, tr("Backup written to %1").arg(QDir::toNativeSeparators(target)));
        });
}

void BackupDesk::backUpNow()
{
    auto work = m_desk.startWork(tr("Backing up"));
    m_desk.ask<BackupFacts>(
        this,
        [](const Access& access) { return plumbline::backUpNow(access); },
        [this, work](const Result<BackupFacts>& made) {
            work->isFinished = true;
            const QString path = made ? QDir::toNativeSeparators(made->path) : QString();
            report(made.map([](const BackupFacts&) { }), tr("Backup written to %1").arg(path));
        });
}

void BackupDesk::askSealed(const QString& backup, std::function<void(const Result<bool>&)> done)
{
    m_desk.runOutside<bool>(
        this,
        [&files = m_desk.ports().files, backup] { return files.isSealed(backup); },
        std::move(done));
}

void BackupDesk::lookInto(const QString& backup,
                          const QString& target,
                          const std::optional<RecoveryCode>& code,
                          Previewed done)
{
    forget();
    m_prepared = std::make_shared<Prepared>();
    m_prepared->target = target;
    m_desk.runOutside<RestorePreview>(
        this,
        [&files = m_desk.ports().files, backup, target, code, prepared = m_prepared] {
            return files.prepareRestore(backup, target, code)
                .and_then([&](std::unique_ptr<PreparedRestore>&& opened) -> Result<RestorePreview> {
                    prepared->backup = std::move(opened);
                    auto preview = previewRestore(*prepared->backup);
                    if (preview)
                        prepared->preview = *preview;
                    return preview;
                });
        },
        std::move(done));
}

void BackupDesk::restore()
{
    if (!m_prepared)
        return;
    m_desk.openInstead(
        m_prepared->target,
        [prepared = m_prepared]() -> Result<> {
            const Result<> placed = prepared->backup->putInPlace();
            prepared->backup.reset();
            return placed;
        },
        [prepared = m_prepared](const Access& access) {
            return noteRestored(access, prepared->preview);
        });
    m_prepared.reset();
}

void BackupDesk::forget()
{
    if (!m_prepared)
        return;
    m_desk.ports().queue.post(
        [prepared = m_prepared](std::unique_ptr<CompanyStore>&) { prepared->backup.reset(); });
    m_prepared.reset();
}

} // namespace plumbline
