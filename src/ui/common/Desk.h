// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/cycles/CycleOverview.h"
#include "application/policy/Rights.h"
#include "application/ports/TableReader.h"
#include "application/ports/TableWriter.h"
#include "application/ports/WorkQueue.h"
#include "ui/common/Destination.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Work.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace plumbline {

class BackupDesk;
class ReportPrinter;

/// The outside world as the window is given it, by app and by tests.
struct Ports
{
    CompanyFiles& files;
    WorkQueue& queue;
    const Clock& clock;
    const SchemeFormat& schemes;
    const ResultFormat& results;
    const Library& library;
    const RecordFormat& recordFormat;
    const TableReader& tables;
    const ReportPrinter& printer;
    Dialogs& dialogs;
    /// Fills a new company with the sample; on the database thread.
    std::function<Result<>(const Access&)> makeSample;
    const TableWriter* tableWriter = nullptr; ///< Null: nothing can be exported.
};

enum class SaveState { Saved, Saving, Failed };
enum class Tone { Fact, Warning, Failure };

/// How far somebody has come into a company file.
enum class Entrance {
    Closed, ///< There is no file.
    SignIn, ///< The file is there; nobody has signed in, and nothing of it may be seen.
    Open,
    Locked ///< Somebody is at work in it, but not at the desk.
};

/// What the pages share: the open company file, who is at work in it, the work on the database
/// thread, the cycle looked at, and the way from one page to another. Knows no widget.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(Ports ports, QObject* parent = nullptr);
    /// Waits for the work that was posted, so that nothing acknowledged is cut off.
    ~Desk() override;

    [[nodiscard]] const Ports& ports() const { return m_ports; }

    [[nodiscard]] Entrance entrance() const { return m_entrance; }

    /// Somebody is at work in it.
    [[nodiscard]] bool isOpen() const
    {
        return m_entrance == Entrance::Open || m_entrance == Entrance::Locked;
    }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const Company& company() const { return m_company; }

    /// Under whose name changes are recorded: the account's, or in a file without accounts the
    /// system's user.
    [[nodiscard]] QString user() const;

    /// Who signed in; none in a file without accounts.
    [[nodiscard]] const std::optional<Account>& account() const { return m_account; }

    /// Whether whoever is at work may do that to anything at all; what it may be done to, the use
    /// case decides.
    [[nodiscard]] bool may(Permission permission) const;
    /// The same to anybody but themselves.
    [[nodiscard]] bool mayForOthers(Permission permission) const;
    /// Lets somebody in who has signed in: to an empty desk, or back to their own that was locked.
    /// Whoever must change their password first is at work for that alone, and admitted again then.
    void admit(const Session& session);
    void lock();
    /// Puts everything away; the file waits for somebody to sign in.
    void signOut();

    void create(const QString& path, const Company& company);
    void createSample(const QString& path);
    void open(const QString& path);
    void close();
    /// Closes what is open, lets `placing` put a file at `path`, and opens it.
    void openInstead(const QString& path,
                     std::function<Result<>()> placing,
                     std::function<Result<>(const Access&)> afterwards);

    [[nodiscard]] BackupDesk& backups() { return *m_backups; }

    /// Runs `work` on the database thread and `done` here afterwards, unless `context` is gone by
    /// then.
    template<typename T>
    void ask(QObject* context,
             std::function<Result<T>(const Access&)> work,
             std::function<void(Result<T>)> done);

    /// The same for work that needs no open file.
    template<typename T>
    void runOutside(QObject* context,
                    std::function<Result<T>()> work,
                    std::function<void(const Result<T>&)> done);

    [[nodiscard]] const std::vector<CycleOverview>& cycles() const { return m_cycles; }

    [[nodiscard]] const std::optional<CycleKey>& currentCycle() const { return m_currentCycle; }

    void chooseCycle(const CycleKey& key);
    /// Reads the cycles again; after opening, closing, importing.
    void refreshCycles();

    void go(const Destination& destination) { Q_EMIT navigationRequested(destination); }

    void tell(const QString& text, Tone tone = Tone::Fact) { Q_EMIT told(text, tone); }

    void tell(const Error& error);
    /// Work beside the window, shown in the status line with progress and Cancel until it is
    /// finished.
    [[nodiscard]] std::shared_ptr<Work> startWork(const QString& name,
                                                  WorkUnit unit = WorkUnit::Things);
    /// Stores on the database thread, like `ask`; the status line says "saving" meanwhile.
    void store(QObject* context,
               std::function<Result<>(const Access&)> storing,
               std::function<void(const Result<>&)> stored);
    /// Edits under way: the status line says "saving" until as many have ended.
    void savingBegan();
    void savingEnded(SaveState state);
    [[nodiscard]] SaveState saveState() const;

Q_SIGNALS:
    void companyOpened();
    /// The file is still there: what is not stored yet can be, now.
    void companyClosing();
    void companyClosed();
    /// A file is there whose people sign in; before `companyOpened`, and after they signed out.
    void signInWanted();
    void locked();
    void unlocked();
    /// The file has no accounts; emitted at opening, after `companyOpened`.
    void firstAccountWanted();
    void openFailed(const QString& path, const plumbline::Error& error);
    void cyclesChanged();
    void currentCycleChanged();
    void peopleChanged(); ///< Emitted by whoever changed people or teams.
    void schemesChanged(); ///< Emitted by whoever imported a scheme.
    void accountsChanged(); ///< Emitted by whoever changed an account or who stands in for whom.
    void securityChanged(); ///< Emitted by whoever changed when the desk locks itself.
    void recordsChanged(); ///< Emitted by whoever took in, changed or took back records.
    void navigationRequested(const plumbline::Destination& destination);
    void told(const QString& text, plumbline::Tone tone);
    void workStarted(const std::shared_ptr<plumbline::Work>& work);
    void saveStateChanged();

private:
    using Opening = std::function<Result<std::unique_ptr<CompanyStore>>()>;
    void openWith(const QString& path,
                  Opening opening,
                  std::function<Result<>(const Access&)> afterwards);

    struct Opened
    {
        Company company;
        bool hasAccounts = false;
    };

    void opened(const QString& path, Result<Opened> found);
    [[nodiscard]] static Result<Opened> lookAt(const Access& access);
    void readRights();
    void begin(const Session& session);
    void enter();
    /// Puts everything away once all work of whoever leaves has been answered.
    void leave(std::function<void()> then);
    void putAway(Entrance then);
    [[nodiscard]] static QString systemUser();
    void deliver(std::function<void()> done);
    [[nodiscard]] Session session() const;
    [[nodiscard]] Access accessTo(CompanyStore& store, const Session& session) const;
    /// Lets the file go, once a backup is taken of what was changed.
    void putFileAway();

    Ports m_ports;
    std::unique_ptr<BackupDesk> m_backups;
    QString m_path;
    Entrance m_entrance = Entrance::Closed;
    std::optional<Account> m_account;
    std::optional<Rights> m_rights; ///< None: everything is permitted.
    Company m_company;
    std::vector<CycleOverview> m_cycles;
    std::optional<CycleKey> m_currentCycle;
    int m_visit = 0; ///< What somebody asked for who has left is not told to whoever came after.
    int m_savings = 0;
    int m_cycleReadings = 0; ///< How often the cycles have been asked for.
    bool m_hasFailed = false;
};

template<typename T>
void Desk::ask(QObject* context,
               std::function<Result<T>(const Access&)> work,
               std::function<void(Result<T>)> done)
{
    m_ports.queue.post([this,
                        context = QPointer<QObject>(context),
                        work = std::move(work),
                        done = std::move(done),
                        visit = m_visit,
                        session = session()](std::unique_ptr<CompanyStore>& store) {
        if (!store)
            return;
        auto outcome = std::make_shared<Result<T>>(work(accessTo(*store, session)));
        deliver([this, context, done, visit, outcome] {
            if (context && visit == m_visit)
                done(std::move(*outcome));
        });
    });
}

template<typename T>
void Desk::runOutside(QObject* context,
                      std::function<Result<T>()> work,
                      std::function<void(const Result<T>&)> done)
{
    m_ports.queue.post([this,
                        context = QPointer<QObject>(context),
                        work = std::move(work),
                        done = std::move(done)](std::unique_ptr<CompanyStore>&) {
        auto outcome = std::make_shared<Result<T>>(work());
        deliver([context, done, outcome] {
            if (context)
                done(*outcome);
        });
    });
}

} // namespace plumbline
