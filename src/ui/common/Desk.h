// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/cycles/CycleOverview.h"
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

/// What the pages share: the open company file, the work on the database thread, the cycle looked
/// at, and the way from one page to another. Knows no widget.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(Ports ports, QObject* parent = nullptr);
    /// Waits for the work that was posted, so that nothing acknowledged is cut off.
    ~Desk() override;

    [[nodiscard]] const Ports& ports() const { return m_ports; }

    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const Company& company() const { return m_company; }

    /// Under whose name changes are recorded: the system's user.
    [[nodiscard]] QString user() const;

    void create(const QString& path, const Company& company);
    void createSample(const QString& path);
    void open(const QString& path);
    void close();
    /// A checked copy of the open file.
    void backup(const QString& target);
    /// Closes what is open, restores `backup` over `target` and opens it.
    void restore(const QString& backup, const QString& target);

    /// Runs `work` on the database thread and `done` here afterwards, unless `context` is gone by
    /// then.
    template<typename T>
    void ask(QObject* context,
             std::function<Result<T>(const Access&)> work,
             std::function<void(Result<T>)> done);

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
    void openFailed(const QString& path, const plumbline::Error& error);
    void cyclesChanged();
    void currentCycleChanged();
    void peopleChanged(); ///< Emitted by whoever changed people or teams.
    void schemesChanged(); ///< Emitted by whoever imported a scheme.
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
    void opened(const QString& path, Result<Company> company);
    void deliver(std::function<void()> done);
    [[nodiscard]] Session session() const;

    Ports m_ports;
    QString m_path;
    Company m_company;
    std::vector<CycleOverview> m_cycles;
    std::optional<CycleKey> m_currentCycle;
    int m_savings = 0;
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
                        session = session()](std::unique_ptr<CompanyStore>& store) {
        if (!store)
            return;
        const Access access{*store,
                            m_ports.clock,
                            m_ports.schemes,
                            m_ports.results,
                            m_ports.library,
                            m_ports.recordFormat,
                            session};
        auto outcome = std::make_shared<Result<T>>(work(access));
        deliver([context, done, outcome] {
            if (context)
                done(std::move(*outcome));
        });
    });
}

} // namespace plumbline
