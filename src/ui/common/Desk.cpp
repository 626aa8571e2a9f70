// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Desk.h"

#include "application/text/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QMetaObject>

#include <future>

namespace plumbline {

namespace {

/// The newest that lacks values; else the newest.
CycleKey firstToWorkAt(const std::vector<CycleOverview>& cycles)
{
    const auto lacking =
        std::find_if(cycles.begin(), cycles.end(), [](const CycleOverview& overview) {
            return !overview.cycle.isClosed() && overview.missingCells > 0;
        });
    return (lacking == cycles.end() ? cycles.begin() : lacking)->cycle.key;
}

} // namespace

Desk::Desk(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
{
}

Desk::~Desk()
{
    std::promise<void> drained;
    m_ports.queue.post([&drained](std::unique_ptr<CompanyStore>&) { drained.set_value(); });
    drained.get_future().wait();
}

Session Desk::session() const
{
    return {user()};
}

QString Desk::user() const
{
    for (const char* variable : {"USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

void Desk::deliver(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

void Desk::openWith(const QString& path,
                    Opening opening,
                    std::function<Result<>(const Access&)> afterwards)
{
    close();
    m_ports.queue.post([this,
                        path,
                        opening = std::move(opening),
                        afterwards = std::move(afterwards),
                        session = session()](std::unique_ptr<CompanyStore>& slot) {
        auto outcome = std::make_shared<Result<Company>>(
            opening().and_then([&](std::unique_ptr<CompanyStore>&& store) -> Result<Company> {
                const Access access{*store,
                                    m_ports.clock,
                                    m_ports.schemes,
                                    m_ports.results,
                                    m_ports.library,
                                    m_ports.recordFormat,
                                    session};
                if (afterwards) {
                    if (auto made = afterwards(access); !made)
                        return failure(made.error());
                }
                auto company = store->repositories().company().company();
                if (company)
                    slot = std::move(store);
                return company;
            }));
        deliver([this, path, outcome] { opened(path, std::move(*outcome)); });
    });
}

void Desk::create(const QString& path, const Company& company)
{
    openWith(path, [this, path, company] { return m_ports.files.create(path, company); }, {});
}

void Desk::createSample(const QString& path)
{
    openWith(
        path, [this, path] { return m_ports.files.create(path, Company{}); }, m_ports.makeSample);
}

void Desk::open(const QString& path)
{
    openWith(path,
             [this, path, holder = session().user] { return m_ports.files.open(path, holder); },
             {});
}

void Desk::close()
{
    if (isOpen())
        Q_EMIT companyClosing();
    m_ports.queue.post([](std::unique_ptr<CompanyStore>& slot) { slot.reset(); });
    if (!isOpen())
        return;
    m_path.clear();
    m_cycles.clear();
    m_currentCycle.reset();
    Q_EMIT companyClosed();
}

void Desk::opened(const QString& path, Result<Company> company)
{
    if (!company) {
        Q_EMIT openFailed(path, company.error());
        return;
    }
    m_path = path;
    m_company = std::move(*company);
    m_hasFailed = false;
    Q_EMIT companyOpened();
    refreshCycles();
}

void Desk::backup(const QString& target)
{
    auto work = startWork(tr("Backing up"));
    ask<void>(
        this,
        [target](const Access& access) { return access.store.backup(target); },
        [this, work, target](const Result<>& outcome) {
            work->isFinished = true;
            if (outcome)
                tell(tr("Backup written to %1").arg(QDir::toNativeSeparators(target)));
            else
                tell(outcome.error());
        });
}

void Desk::restore(const QString& backup, const QString& target)
{
    openWith(target,
             [this, backup, target, holder = session().user] {
                 return m_ports.files.restore(backup, target).and_then([&] {
                     return m_ports.files.open(target, holder);
                 });
             },
             {});
}

void Desk::chooseCycle(const CycleKey& key)
{
    if (m_currentCycle == key)
        return;
    m_currentCycle = key;
    Q_EMIT currentCycleChanged();
}

void Desk::refreshCycles()
{
    ask<std::vector<CycleOverview>>(
        this,
        [](const Access& access) { return listCycles(access); },
        [this](Result<std::vector<CycleOverview>> cycles) {
            if (!cycles) {
                tell(cycles.error());
                return;
            }
            m_cycles = std::move(*cycles);
            Q_EMIT cyclesChanged();
            if (!m_currentCycle && !m_cycles.empty())
                chooseCycle(firstToWorkAt(m_cycles));
        });
}

void Desk::tell(const Error& error)
{
    tell(sentence(error), Tone::Failure);
}

std::shared_ptr<Work> Desk::startWork(const QString& name, WorkUnit unit)
{
    auto work = std::make_shared<Work>(name, unit);
    Q_EMIT workStarted(work);
    return work;
}

void Desk::store(QObject* context,
                 std::function<Result<>(const Access&)> storing,
                 std::function<void(const Result<>&)> stored)
{
    savingBegan();
    ask<void>(
        context, std::move(storing), [this, stored = std::move(stored)](const Result<>& outcome) {
            savingEnded(SaveState::Saved);
            stored(outcome);
        });
}

void Desk::savingBegan()
{
    ++m_savings;
    Q_EMIT saveStateChanged();
}

void Desk::savingEnded(SaveState state)
{
    --m_savings;
    m_hasFailed = state == SaveState::Failed;
    Q_EMIT saveStateChanged();
}

SaveState Desk::saveState() const
{
    if (m_savings > 0)
        return SaveState::Saving;
    return m_hasFailed ? SaveState::Failed : SaveState::Saved;
}

} // namespace plumbline
