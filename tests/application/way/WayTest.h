// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "application/results/ScoreCycle.h"
#include "application/values/RecordCells.h"
#include "application/way/AdvanceCycle.h"
#include "application/way/Appeals.h"
#include "application/way/Courses.h"
#include "application/way/Goals.h"
#include "application/way/Review.h"
#include "application/way/Routes.h"
#include "storage/SqliteCompanyFiles.h"
#include "tests/application/CompanyTest.h"
#include "tests/domain/way/Courses.h"

#include <QtCore/QTemporaryDir>

namespace plumbline::testing {

/// A company file with one team of three, led by wang, and accounts for everybody who has a hand in
/// their appraisals.
class WayTest : public ::testing::Test
{
protected:
    WayTest()
        : store(files
                    .create(folder.filePath(QStringLiteral("company.plumb")),
                            {QStringLiteral("Company"), QStringLiteral("Asia/Shanghai")})
                    .value())
    {
        inStore([](Repositories& all) {
            Team team = aTeam(QStringLiteral("desk"));
            team.leader = EmployeeId(QStringLiteral("wang"));
            Result<> done = all.people().savePosition(
                {PositionId(QStringLiteral("customer-service")), LocalizedText()});
            for (const char* id : {"E1", "E2", "wang"}) {
                if (done)
                    done = all.people().saveEmployee(
                        inTeam(aPerson(QString::fromLatin1(id)), QStringLiteral("desk")));
            }
            return done ? all.people().saveTeam(team) : done;
        });
    }

    template<typename Work>
    void inStore(Work&& work)
    {
        auto unit = store->begin().value();
        const Result<> done = work(unit->repositories());
        ASSERT_TRUE(done) << done.error().message.text;
        const Result<> committed = unit->commit();
        ASSERT_TRUE(committed) << committed.error().message.text << ' '
                               << committed.error().message.arguments.join(u' ').toStdString();
    }

    /// Signed in by that name.
    [[nodiscard]] Access as(const char* name)
    {
        const QString text = QString::fromLatin1(name);
        static const std::map<QString, RoleSet> kRoles{
            {QStringLiteral("wang"), {Role::Manager, Role::Employee}},
            {QStringLiteral("planner"), {Role::Planner}},
            {QStringLiteral("zhao"), {Role::Reviewer}},
            {QStringLiteral("hr"), {Role::Hr}},
            {QStringLiteral("hr2"), {Role::Hr}},
            {QStringLiteral("finance"), {Role::Finance}}};
        const auto roles = kRoles.find(text);
        Account account{AccountId(text), {}, RoleSet{Role::Employee}, {desk.scheme}};
        if (roles != kRoles.end())
            account.roles = roles->second;
        if (text.startsWith(QLatin1Char('E')) || text == QLatin1String("wang"))
            account.person = EmployeeId(text);
        return {*store, clock, schemes, results, library, recordFormat, {text, account}};
    }

    [[nodiscard]] AppraisalState stateOf(const char* person)
    {
        return course(as("hr"), desk, EmployeeId(QString::fromLatin1(person)))->state;
    }

    void enter(const char* by, const char* person, const char* node, const char* text)
    {
        const EmployeeId id(QString::fromLatin1(person));
        const auto recorded = recordCells(
            as(by),
            desk,
            {{id, valueOf(QString::fromLatin1(node)), {}, QString::fromLatin1(text), {}}});
        ASSERT_TRUE(recorded) << recorded.error().message.text;
    }

    void fill(const char* person)
    {
        enter("wang", person, "csat", "80");
        enter("wang", person, "teamwork", "80");
    }

    void advance(CycleStage stage)
    {
        const auto moved = advanceCycle(as("hr"), desk, {stage, {}, CloseMode::OnlyComplete});
        ASSERT_TRUE(moved) << moved.error().message.text;
    }

    template<typename Outcome>
    static void expectGoes(const Outcome& outcome)
    {
        EXPECT_TRUE(outcome) << outcome.error().message.text;
    }

    static BatchStep of(const char* person)
    {
        BatchStep batch;
        batch.employees = {EmployeeId(QString::fromLatin1(person))};
        return batch;
    }

    /// Opened, filled, submitted and reviewed for E1 and E2; published in the feedback.
    void publishBoth()
    {
        expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
        fill("E1");
        fill("E2");
        advance(CycleStage::Scoring);
        expectGoes(submitScores(as("wang"), desk, {both}));
        advance(CycleStage::Review);
        for (const char* reviewer : {"planner", "zhao", "hr"})
            expectGoes(passOn(as(reviewer), desk, {both}));
        expectGoes(publish(as("hr"), desk, {both}));
        advance(CycleStage::Feedback);
    }

    QTemporaryDir folder;
    FixedClock clock;
    SqliteCompanyFiles files{clock};
    std::unique_ptr<CompanyStore> store;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    JsonRecordFormat recordFormat;
    SmallLibrary library;
    CycleKey desk{SchemeId(QStringLiteral("desk-quarterly")), aQuarter()};
    std::vector<EmployeeId> both{EmployeeId(QStringLiteral("E1")),
                                 EmployeeId(QStringLiteral("E2"))};
    EmployeeId one{QStringLiteral("E1")};
};

} // namespace plumbline::testing
