// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfRunner.h"

#include "ui/common/Desk.h"

namespace plumbline {

namespace {

WhatIfRun runOf(const std::shared_ptr<Work>& work)
{
    return {[work](int done, int total) {
                work->total = total;
                work->done = done;
            },
            [work] { return work->isCancelled.load(); }};
}

} // namespace

WhatIfRunner::WhatIfRunner(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::companyClosed, this, [this] {
        cancel();
        if (m_work && !m_thread) // No answer comes from a closed file.
            conclude();
    });
}

WhatIfRunner::~WhatIfRunner()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    if (m_work)
        m_work->isFinished = true;
}

void WhatIfRunner::cancel()
{
    if (m_work)
        m_work->isCancelled = true;
}

void WhatIfRunner::start(const Scheme& draft, const std::vector<CycleKey>& cycles)
{
    if (isRunning() || cycles.empty())
        return;
    m_work = m_desk.startWork(tr("Working out what would change"));
    using Loaded = std::shared_ptr<std::vector<SheetData>>;
    m_desk.ask<Loaded>(
        this,
        [draft, cycles](const Access& access) {
            return loadWhatIf(access, draft, cycles).map([](std::vector<SheetData>&& loaded) {
                return std::make_shared<std::vector<SheetData>>(std::move(loaded));
            });
        },
        [this, draft, work = m_work](const Result<Loaded>& loaded) {
            if (work != m_work)
                return;
            if (loaded)
                return compute(draft, std::move(**loaded));
            Q_EMIT failed(loaded.error());
            conclude();
        });
}

void WhatIfRunner::compute(const Scheme& draft, std::vector<SheetData> cycles)
{
    const auto tell = [this](auto say) {
        QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
    };
    m_thread.reset(
        QThread::create([this, tell, draft, cycles = std::move(cycles), work = m_work]() mutable {
            const WhatIfRun run = runOf(work);
            auto found = whatIf(draft, std::move(cycles), run);
            if (!found)
                return tell([this, error = found.error()] { Q_EMIT failed(error); });
            const auto shared = std::make_shared<const WhatIf>(*std::move(found));
            tell([this, shared, work] {
                if (!work->isCancelled)
                    Q_EMIT computed(shared);
            });
            auto weights = weightSensitivity(*shared, run);
            if (!weights)
                return tell([this, error = weights.error()] { Q_EMIT failed(error); });
            const auto weighedOnes = std::make_shared<const Weights>(*std::move(weights));
            tell([this, weighedOnes, work] {
                if (!work->isCancelled)
                    Q_EMIT weighed(weighedOnes);
            });
        }));
    connect(m_thread.get(), &QThread::finished, this, &WhatIfRunner::conclude);
    m_thread->start();
}

void WhatIfRunner::conclude()
{
    if (m_thread) {
        m_thread->wait();
        m_thread.release()->deleteLater();
    }
    m_work->isFinished = true;
    m_work.reset();
    Q_EMIT finished();
}

} // namespace plumbline
