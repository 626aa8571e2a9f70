// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "application/values/RecordCells.h"
#include "application/way/AdvanceCycle.h"
#include "application/way/Review.h"
#include "storage/SqliteCompanyFiles.h"
#include "tests/ui/PageTest.h"

#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

/// The one store that a test looks into, whoever opens it.
class HandedStore : public CompanyStore
{
public:
    explicit HandedStore(CompanyStore& store)
        : m_store(store)
    {
    }

    [[nodiscard]] QString path() const override { return m_store.path(); }

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin() override { return m_store.begin(); }

    [[nodiscard]] Repositories& repositories() override { return m_store.repositories(); }

    [[nodiscard]] Result<> backup(const QString& target) override { return m_store.backup(target); }

    [[nodiscard]] BackupVault& vault() override { return m_store.vault(); }

    [[nodiscard]] Secrets& secrets() override { return m_store.secrets(); }

private:
    CompanyStore& m_store;
};

/// Makes one company file, and hands it to whoever opens it.
class HandedFiles : public CompanyFiles
{
public:
    HandedFiles(const Clock& clock, const QString& path)
        : m_files(clock)
        , m_store(m_files.create(path, {QStringLiteral("Company"), QStringLiteral("Asia/Shanghai")})
                      .value())
    {
    }

    [[nodiscard]] CompanyStore& store() { return *m_store; }

    Result<std::unique_ptr<CompanyStore>> create(const QString&, const Company&) override
    {
        return std::make_unique<HandedStore>(*m_store);
    }

    Result<std::unique_ptr<CompanyStore>> open(const QString&, const QString&) override
    {
        return std::make_unique<HandedStore>(*m_store);
    }

    Result<> restore(const QString&, const QString&) override { return {}; }

    Result<bool> isSealed(const QString&) override { return false; }

    Result<std::unique_ptr<PreparedRestore>>
    prepareRestore(const QString&, const QString&, const std::optional<RecoveryCode>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

private:
    SqliteCompanyFiles m_files;
    std::unique_ptr<CompanyStore> m_store;
};

/// Two people of the desk in an open quarter without accounts: csat 80, teamwork 80, which is 86
/// and a B, and pays 860 of a bonus of 1000. Whoever acts is told apart by name. In a real file:
/// the store in memory forgets stages and steps with the transaction. Its desk stands in front of
/// the one of PageTest.
template<typename PageType>
class PublishedTeam : public PageTest<PageType>
{
protected:
    using Base = PageTest<PageType>;

    PublishedTeam()
    {
        auto unit = company.store().begin().value();
        expectGoes(fill(unit->repositories()));
        expectGoes(unit->commit());
    }

    ~PublishedTeam() override { this->page.reset(); }

    Result<> fill(Repositories& all)
    {
        Team team = aTeam(QStringLiteral("desk"));
        team.leader = EmployeeId(QStringLiteral("wang"));
        Result<> done = all.people().savePosition({PositionId(QStringLiteral("customer-service")),
                                                   LocalizedText(QStringLiteral("Service"))});
        for (const char* id : {"E1", "E2", "wang"}) {
            if (done)
                done = all.people().saveEmployee(
                    inTeam(aPerson(QString::fromLatin1(id), QString::fromLatin1(id)),
                           QStringLiteral("desk")));
        }
        if (done)
            done = all.people().saveTeam(team);
        if (done)
            done = all.schemes().add(
                {key.scheme, 1, aSchemeFile(), this->clock.now(), QStringLiteral("hr")});
        return done;
    }

    Access as(const char* name)
    {
        return {company.store(),
                this->clock,
                this->schemes,
                this->results,
                this->library,
                this->recordFormat,
                {QString::fromLatin1(name)}};
    }

    void openPage()
    {
        desk.open(company.store().path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.isOpen(); }));
        this->page = std::make_unique<PageType>(PageParts{desk, sheet, this->theme, explainer});
        this->page->resize(1200, 700);
        this->page->show();
        this->page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this->page.get()));
        Base::settle();
    }

    static void expectGoes(const Result<BatchOutcome>& outcome)
    {
        ASSERT_TRUE(outcome) << outcome.error().message.text;
        for (const Staying& one : outcome->staying)
            ADD_FAILURE() << one.employee.text().toStdString() << " stays: " << one.why.text;
    }

    template<typename Outcome>
    static void expectGoes(const Outcome& outcome)
    {
        EXPECT_TRUE(outcome) << outcome.error().message.text;
    }

    void advance(CycleStage stage)
    {
        expectGoes(advanceCycle(as("hr"), key, {stage, {}, CloseMode::OnlyComplete}));
    }

    void openFilled()
    {
        expectGoes(openCycle(as("hr"), key.scheme, key.period, both));
        std::vector<CellChange> changes;
        for (const EmployeeId& person : both) {
            changes.push_back({person,
                               {CellKind::Amount, QStringLiteral("bonus-base"), {}},
                               {},
                               QStringLiteral("1000"),
                               {}});
            for (const char* node : {"csat", "teamwork"})
                changes.push_back(
                    {person, valueOf(QString::fromLatin1(node)), {}, QStringLiteral("80"), {}});
        }
        expectGoes(recordCells(as("wang"), key, changes));
    }

    void publishBoth()
    {
        openFilled();
        advance(CycleStage::Scoring);
        expectGoes(submitScores(as("wang"), key, {both}));
        advance(CycleStage::Review);
        for (const char* reviewer : {"planner", "zhao", "hr"})
            expectGoes(passOn(as(reviewer), key, {both}));
        expectGoes(publish(as("hr"), key, {both}));
        advance(CycleStage::Feedback);
    }

    /// What a page drops is gone, too.
    static void settle()
    {
        Base::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void show()
    {
        openPage();
        for (int round = 0; round < 6; ++round)
            settle();
        this->page->arrive({});
        for (int round = 0; round < 6; ++round)
            settle();
    }

    QString cell(const char* table, int row, int column)
    {
        return this->template find<QTableView>(table)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }

    int rows(const char* table)
    {
        return this->template find<QTableView>(table)->model()->rowCount();
    }

    const CycleKey key{SchemeId(QStringLiteral("desk-quarterly")),
                       aQuarter(QStringLiteral("2026Q1"))};
    const EmployeeId one{QStringLiteral("E1")};
    const std::vector<EmployeeId> both{one, EmployeeId(QStringLiteral("E2"))};
    HandedFiles company{this->clock, this->folder.filePath(QStringLiteral("company.plumb"))};
    Desk desk{{company,
               this->queue,
               this->clock,
               this->schemes,
               this->results,
               this->library,
               this->recordFormat,
               this->tables,
               this->printer,
               this->dialogs,
               {},
               &this->tableWriter}};
    CycleSheet sheet{desk};
    Explainer explainer{desk, sheet, this->theme};
};

} // namespace plumbline::testing::pages
