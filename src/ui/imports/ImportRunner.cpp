// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportRunner.h"

#include "ui/common/Desk.h"

#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

constexpr int kTickMilliseconds = 50;
constexpr int kHundred = 100;
constexpr int kThousandthsPerHundredth = 10;

} // namespace

ImportRunner::ImportRunner(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_ticker.setInterval(kTickMilliseconds);
    connect(&m_ticker, &QTimer::timeout, this, &ImportRunner::follow);
    connect(&desk, &Desk::companyClosing, this, &ImportRunner::cancel);
    connect(&desk, &Desk::companyClosed, this, [this] {
        if (!isRunning())
            return;
        conclude();
        Q_EMIT stopped();
    });
}

ImportRunner::~ImportRunner()
{
    cancel();
    if (m_work)
        m_work->isFinished = true;
}

void ImportRunner::cancel()
{
    if (!isRunning())
        return;
    m_work->isCancelled = true;
    m_progress->isCancelled = true;
}

void ImportRunner::follow()
{
    m_work->done = m_progress->thousandths / kThousandthsPerHundredth;
    if (m_work->isCancelled)
        m_progress->isCancelled = true;
}

void ImportRunner::start(const ImportRequest& request)
{
    if (isRunning())
        return;
    const QString file = QFileInfo(request.path).fileName();
    m_isStoring = request.mode != ImportMode::DryRun;
    m_work =
        m_desk.startWork(m_isStoring ? tr("Bringing in %1").arg(file) : tr("Checking %1").arg(file),
                         WorkUnit::Hundredths);
    m_work->total = kHundred;
    m_progress = std::make_shared<WorkProgress>();
    m_ticker.start();
    if (m_isStoring)
        m_desk.savingBegan();
    m_desk.ask<ImportOutcome>(
        this,
        [request, progress = m_progress, tables = &m_desk.ports().tables](const Access& access) {
            return importFile(access, *tables, request, *progress);
        },
        [this, progress = m_progress](const Result<ImportOutcome>& outcome) {
            if (progress != m_progress)
                return; // The company file was closed meanwhile.
            conclude();
            if (outcome)
                Q_EMIT finished(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

void ImportRunner::conclude()
{
    m_ticker.stop();
    m_work->isFinished = true;
    m_work.reset();
    m_progress.reset();
    if (m_isStoring)
        m_desk.savingEnded(SaveState::Saved);
}

} // namespace plumbline
