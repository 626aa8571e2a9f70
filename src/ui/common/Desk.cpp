// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Desk.h"

#include "application/accounts/FileState.h"
#include "application/backups/BackUp.h"
#include "application/text/Sentences.h"
#include "ui/common/BackupDesk.h"

#include <QtCore/QDir>
#include <QtCore/QMetaObject>

#include <future>

namespace plumbline {

namespace {

/// The newest that lacks values; else the newest with somebody whom one sees; else the newest.
CycleKey firstToWorkAt(const std::vector<CycleOverview>& cycles)
{
    const auto lacking =
        std::find_if(cycles.begin(), cycles.end(), [](const CycleOverview& overview) {
            return !overview.cycle.isClosed() && overview.missingCells > 0;
        });
    if (lacking != cycles.end())
        return lacking->cycle.key;
    const auto seen = std::ranges::find_if(
        cycles, [](const CycleOverview& overview) { return overview.people > 0; });
    return (seen == cycles.end() ? cycles.begin() : seen)->cycle.key;
}

} // namespace

Desk::Desk(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_backups(std::make_unique<BackupDesk>(*this))
{
}

Desk::~Desk()
{
    m_backups.reset();
    putFileAway();
    std::promise<void> drained;
    m_ports.queue.post([&drained](std::unique_ptr<CompanyStore>&) { drained.set_value(); });
    drained.get_future().wait();
}

Session Desk::session() const
{
    return {user(), m_account};
}

Access Desk::accessTo(CompanyStore& store, const Session& session) const
{
    return {store,
            m_ports.clock,
            m_ports.schemes,
            m_ports.results,
            m_ports.library,
            m_ports.recordFormat,
            session};
}

QString Desk::user() const
{
    return m_account ? m_account->id.text() : systemUser();
}

QString Desk::systemUser()
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
        auto outcome = std::make_shared<Result<Opened>>(
            opening().and_then([&](std::unique_ptr<CompanyStore>&& store) -> Result<Opened> {
                const Access access = accessTo(*store, session);
                if (afterwards) {
                    if (auto made = afterwards(access); !made)
                        return failure(made.error());
                }
                Result<Opened> found = lookAt(access);
                if (found)
                    slot = std::move(store);
                return found;
            }));
        deliver([this, path, outcome] { opened(path, std::move(*outcome)); });
    });
}

Result<Desk::Opened> Desk::lookAt(const Access& access)
{
    const Result<FileState> state = fileState(access);
    if (!state)
        return failure(state.error());
    return Opened{Company{state->company, state->timeZone}, state->needsSignIn};
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
    openWith(
        path, [this, path, holder = systemUser()] { return m_ports.files.open(path, holder); }, {});
}

void Desk::close()
{
    if (isOpen())
        Q_EMIT companyClosing();
    putFileAway();
    if (m_entrance == Entrance::Closed)
        return;
    m_path.clear();
    putAway(Entrance::Closed);
}

void Desk::putFileAway()
{
    // Also where everybody has signed out: what they changed is not in a backup yet.
    m_ports.queue.post([this, session = session()](std::unique_ptr<CompanyStore>& slot) {
        if (slot)
            keepBackup(accessTo(*slot, session), BackupReason::Closed);
        slot.reset();
    });
}

void Desk::putAway(Entrance then)
{
    m_entrance = then;
    m_account.reset();
    m_rights.reset();
    m_cycles.clear();
    m_currentCycle.reset();
    Q_EMIT companyClosed();
}

void Desk::opened(const QString& path, Result<Opened> found)
{
    if (!found) {
        Q_EMIT openFailed(path, found.error());
        return;
    }
    m_path = path;
    m_company = std::move(found->company);
    m_hasFailed = false;
    if (found->hasAccounts) {
        m_entrance = Entrance::SignIn;
        Q_EMIT signInWanted();
        return;
    }
    enter();
    Q_EMIT firstAccountWanted();
}

void Desk::enter()
{
    m_entrance = Entrance::Open;
    const int readings = m_cycleReadings;
    Q_EMIT companyOpened();
    if (m_cycleReadings == readings) // No page has asked yet.
        refreshCycles();
}

void Desk::admit(const Session& session)
{
    if (m_entrance != Entrance::Locked)
        return begin(session);
    if (m_account && m_account->id == session.account->id) {
        m_account = session.account;
        m_entrance = Entrance::Open;
        Q_EMIT unlocked();
        return;
    }
    leave([this, session] { begin(session); });
}

void Desk::begin(const Session& session)
{
    if (isOpen())
        return leave([this, session] { begin(session); });
    m_account = session.account;
    // Until it is changed, nothing else is permitted.
    if (!m_account->mustChange)
        readRights();
}

void Desk::leave(std::function<void()> then)
{
    Q_EMIT companyClosing();
    // Everything that was asked for until now has been answered before this is.
    ask<void>(
        this,
        [](const Access&) -> Result<> { return {}; },
        [this, then = std::move(then)](const Result<>&) {
            if (!isOpen())
                return; // The file was closed meanwhile.
            ++m_visit;
            m_savings = 0;
            putAway(Entrance::SignIn);
            then();
        });
}

void Desk::readRights()
{
    ask<std::optional<Rights>>(
        this,
        [](const Access& access) { return rights(access); },
        [this](Result<std::optional<Rights>> found) {
            if (!found) {
                m_account.reset();
                tell(found.error());
                Q_EMIT signInWanted();
                return;
            }
            m_rights = std::move(*found);
            enter();
        });
}

bool Desk::may(Permission permission) const
{
    return !m_rights || m_rights->all.contains(permission);
}

bool Desk::mayForOthers(Permission permission) const
{
    return !m_rights || m_rights->forOthers.contains(permission);
}

void Desk::lock()
{
    if (m_entrance != Entrance::Open || !m_account)
        return;
    m_entrance = Entrance::Locked;
    Q_EMIT locked();
}

void Desk::signOut()
{
    if (!m_account)
        return;
    lock();
    if (isOpen())
        return leave([this] { Q_EMIT signInWanted(); });
    m_account.reset();
    Q_EMIT signInWanted();
}

void Desk::openInstead(const QString& path,
                       std::function<Result<>()> placing,
                       std::function<Result<>(const Access&)> afterwards)
{
    openWith(
        path,
        [this, path, placing = std::move(placing), holder = systemUser()] {
            return placing().and_then([&] { return m_ports.files.open(path, holder); });
        },
        std::move(afterwards));
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
    ++m_cycleReadings;
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
