// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/accounts/SignIn.h"
#include "application/appraisal/ExplainPublished.h"
#include "application/cycles/OpenCycle.h"
#include "application/followups/Interviews.h"
#include "application/followups/Plans.h"
#include "application/followups/Settlement.h"
#include "application/people/SaveTeam.h"
#include "application/schemes/Schemes.h"
#include "application/trail/VerifyFile.h"
#include "application/values/RecordCells.h"
#include "application/way/AdvanceCycle.h"
#include "application/way/Appeals.h"
#include "application/way/Courses.h"
#include "application/way/Goals.h"
#include "application/way/Review.h"
#include "application/way/Routes.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "storage/SqliteCompanyFiles.h"
#include "tests/support/Builders.h"
#include "tests/support/FixedClock.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

Password passwordOf(const QString& name)
{
    return Password::fromText(QStringLiteral("the secret of ") + name);
}

QString why(const Error& error)
{
    return codeName(error.code) + QLatin1Char(' ') + QString::fromUtf8(error.message.text)
        + QLatin1Char(' ') + error.message.arguments.join(QLatin1Char(' '));
}

/// A company of four with five accounts, each signing in by its own password, on a file on disk.
class FiveAccounts : public ::testing::Test
{
protected:
    FiveAccounts()
    {
        m_store = m_files
                      .create(m_folder.filePath(QStringLiteral("五人.plumb")),
                              {QStringLiteral("五人公司"), QStringLiteral("Asia/Shanghai")})
                      .value();
    }

    [[nodiscard]] Access as(const Session& session)
    {
        return {*m_store, m_clock, m_schemes, m_results, m_library, m_recordFormat, session};
    }

    template<typename T>
    static void expectDone(const Result<T>& outcome)
    {
        ASSERT_TRUE(outcome) << why(outcome.error()).toStdString();
    }

    template<typename T>
    static void expectRefused(const Result<T>& outcome)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::NotPermitted)
            << why(outcome.error()).toStdString();
    }

    /// Makes the account, and signs in by it for the first time.
    [[nodiscard]] Session join(const Session& admin, const Account& account)
    {
        const Password first = Password::fromText(u"told only once");
        expectDone(addAccount(as(admin), account, first));
        const Result<Session> session = signIn(as({}), account.id, first);
        EXPECT_TRUE(session);
        return changePassword(as(*session), first, passwordOf(account.id.text())).value();
    }

    void found()
    {
        m_admin = createFirstAdministrator(as({QStringLiteral("system")}),
                                           {AccountId(QStringLiteral("admin")), {}, {}},
                                           passwordOf(QStringLiteral("admin")))
                      .value();
        m_hr = join(m_admin,
                    {AccountId(QStringLiteral("hr")),
                     {},
                     {Role::Hr, Role::Planner, Role::Finance},
                     {m_key.scheme}});
        for (const char* team : {"desk"})
            expectDone(saveTeam(as(m_hr), aTeam(QString::fromLatin1(team)), SaveMode::Add));
        for (const auto& [id, name] : {std::pair("L1", "刘主管"),
                                       std::pair("V1", "方总"),
                                       std::pair("E1", "王芳"),
                                       std::pair("E2", "李雷")})
            expectDone(
                saveEmployee(as(m_hr),
                             inTeam(aPerson(QString::fromLatin1(id), QString::fromUtf8(name)),
                                    QStringLiteral("desk")),
                             SaveMode::Add));
        Team desk = aTeam(QStringLiteral("desk"));
        desk.leader = m_leader;
        expectDone(saveTeam(as(m_hr), desk, SaveMode::Change));
        m_lead = join(
            m_admin, {AccountId(QStringLiteral("liu")), m_leader, {Role::Manager, Role::Employee}});
        m_vp = join(m_admin,
                    {AccountId(QStringLiteral("fang")),
                     EmployeeId(QStringLiteral("V1")),
                     {Role::Reviewer, Role::Employee}});
        m_wang = join(m_admin, {AccountId(QStringLiteral("wang")), m_person, {Role::Employee}});
        expectDone(importScheme(as(m_hr), aSchemeFile()));
    }

    void enter(const Session& session,
               const EmployeeId& person,
               const CellKey& cell,
               const QString& text)
    {
        const auto stored = m_store->repositories().values().cell(m_key, person, cell);
        const QString before = *stored ? (*stored)->text : QString();
        expectDone(recordCells(as(session), m_key, {{person, cell, before, text, {}}}));
    }

    [[nodiscard]] CourseLine line(const Session& session)
    {
        return course(as(session), m_key, m_person).value();
    }

    void openWithGoals()
    {
        for (const auto& [node, holder] :
             {std::pair("csat", Holder{HolderKind::Role, QStringLiteral("hr")}),
              std::pair("teamwork", Holder{HolderKind::Leader, {}})})
            expectDone(setScorer(
                as(m_hr), {m_key.scheme.text() + QLatin1Char('/') + QLatin1String(node), holder}));
        expectDone(openCycle(as(m_hr),
                             m_key.scheme,
                             m_key.period,
                             std::vector{m_person, m_colleague},
                             {CycleStage::Goals,
                              {{CycleStage::Goals, QDate(2026, 1, 20)},
                               {CycleStage::Feedback, QDate(2026, 4, 25)}}}));
    }

    [[nodiscard]] Result<> propose(const EmployeeId& person, const QString& target)
    {
        const CellKey cell{CellKind::Target, QStringLiteral("csat"), {}};
        const auto stored = m_store->repositories().values().cell(m_key, person, cell);
        const QString before = *stored ? (*stored)->text : QString();
        return proposeGoals(as(m_lead), m_key, person, {{person, cell, before, target, {}}});
    }

    void agreeOnGoals()
    {
        expectDone(propose(m_person, QStringLiteral("95")));
        expectRefused(answerGoals(as(m_lead), m_key, m_person, {}));
        expectDone(answerGoals(as(m_wang), m_key, m_person, {QStringLiteral("上季度是 90")}));
        EXPECT_EQ(line(m_wang).state, AppraisalState::GoalsObjected);
        expectDone(propose(m_person, QStringLiteral("92")));
        expectDone(answerGoals(as(m_wang), m_key, m_person, {}));
        expectDone(propose(m_colleague, QStringLiteral("90")));
        expectRefused(answerGoals(as(m_lead), m_key, m_colleague, {{}, QDate(2026, 1, 12)}));
        expectDone(answerGoals(as(m_hr), m_key, m_colleague, {{}, QDate(2026, 1, 12)}));
        expectDone(advanceCycle(as(m_hr), m_key, {CycleStage::Collecting}));
    }

    void collect()
    {
        m_clock.set(QDate(2026, 4, 2));
        const CellKey bonus{CellKind::Amount, QStringLiteral("bonus-base"), {}};
        for (const EmployeeId& person : {m_person, m_colleague}) {
            enter(m_hr, person, valueOf(QStringLiteral("csat")), QStringLiteral("60"));
            enter(m_lead, person, valueOf(QStringLiteral("teamwork")), QStringLiteral("80"));
            enter(m_hr, person, bonus, QStringLiteral("1000"));
        }
        expectRefused(recordCells(as(m_wang),
                                  m_key,
                                  {{m_person,
                                    valueOf(QStringLiteral("csat")),
                                    QStringLiteral("60"),
                                    QStringLiteral("90"),
                                    {}}}));
        expectDone(advanceCycle(as(m_hr), m_key, {CycleStage::Scoring}));
    }

    /// The planning desk returns one of them; then all reviews are passed.
    void review()
    {
        const CellKey teamwork = valueOf(QStringLiteral("teamwork"));
        expectDone(submitScores(as(m_lead), m_key, {{m_person, m_colleague}}));
        EXPECT_FALSE(
            recordCells(as(m_lead),
                        m_key,
                        {{m_person, teamwork, QStringLiteral("80"), QStringLiteral("85"), {}}}));
        expectDone(advanceCycle(as(m_hr), m_key, {CycleStage::Review}));
        expectDone(returnWith(
            as(m_hr), m_key, {{m_person}, BatchMode::Apply, QStringLiteral("协作缺少依据")}));
        EXPECT_EQ(line(m_lead).state, AppraisalState::InWork);
        enter(m_lead, m_person, teamwork, QStringLiteral("85"));
        expectDone(submitScores(as(m_lead), m_key, {{m_person}}));
        for (const Session& reviewer : {m_hr, m_vp, m_hr})
            expectDone(passOn(as(reviewer), m_key, {{m_person, m_colleague}}));
        EXPECT_EQ(line(m_hr).state, AppraisalState::Reviewed);
    }

    void publishAll()
    {
        expectRefused(publishedResult(as(m_wang), m_key, m_person));
        expectDone(advanceCycle(as(m_hr), m_key, {CycleStage::Feedback}));
        expectRefused(publish(as(m_lead), m_key, {{m_person}}));
        expectDone(publish(as(m_hr), m_key, {}));
        EXPECT_EQ(publishedResult(as(m_wang), m_key, m_person).value()->score,
                  QStringLiteral("79.61"));
    }

    [[nodiscard]] bool showsSlip(const Session& session)
    {
        const auto explained = explainPublished(as(session), m_key, m_person, 1);
        EXPECT_TRUE(explained);
        return std::ranges::any_of(explained->steps,
                                   [](const Step& step) { return step.kind == StepKind::Slip; });
    }

    void explain()
    {
        EXPECT_TRUE(showsSlip(m_wang));
        EXPECT_TRUE(showsSlip(m_hr));
        EXPECT_FALSE(showsSlip(m_lead)) << "wages are not a leader's";
        EXPECT_EQ(explainPublished(as(m_admin), m_key, m_person, 1).error().code,
                  ErrorCode::NotPermitted);
    }

    void appealInPart()
    {
        const Result<int> appealed = appeal(as(m_wang),
                                            m_key,
                                            m_person,
                                            {QStringLiteral("csat"),
                                             AppealGround::WrongData,
                                             QStringLiteral("两通电话不是我接的")});
        expectDone(appealed);
        const auto answer = [&](const char* second) {
            return AppealAnswer{*appealed,
                                AppealRuling::Partly,
                                QStringLiteral("一通不是本人接听"),
                                {Decision{Decimal::parse(u"1.5").value(),
                                          {},
                                          QStringLiteral("一通不计"),
                                          {},
                                          QString::fromLatin1(second)}}};
        };
        // HR entered that value.
        expectRefused(decideAppeal(as(m_hr), m_key, m_person, answer("fang")));
        const ResultChange expected{
            {QStringLiteral("79.61"), QStringLiteral("B"), QStringLiteral("796.10")},
            {QStringLiteral("81.11"), QStringLiteral("B"), QStringLiteral("811.10")}};
        const auto preview = previewDecisions(as(m_hr), m_key, m_person, answer("fang").decisions);
        expectDone(preview);
        EXPECT_EQ(preview->before, expected.before);
        EXPECT_EQ(preview->after, expected.after);
        const auto without = previewDecisions(as(m_vp), m_key, m_person, answer("hr").decisions);
        expectDone(without);
        EXPECT_EQ(without->after.score, expected.after.score);
        EXPECT_FALSE(without->after.money.has_value()) << "wages are not a reviewer's";
        expectDone(decideAppeal(as(m_vp), m_key, m_person, answer("hr")));
        EXPECT_EQ(publishedResult(as(m_wang), m_key, m_person).value()->score,
                  QStringLiteral("81.11"));
        expectDone(confirmResult(as(m_wang), m_key, m_person));
        expectDone(confirmResult(as(m_hr), m_key, m_colleague, QDate(2026, 4, 16)));
    }

    void correctColleague()
    {
        const Decision points{Decimal::parse(u"-2").value(),
                              {},
                              QStringLiteral("重复计了一次"),
                              QStringLiteral("hr"),
                              QStringLiteral("fang")};
        const auto changed =
            correctResult(as(m_hr), m_key, m_colleague, {points}, QStringLiteral("重复计了一次"));
        expectDone(changed);
        EXPECT_NE(changed->before.score, changed->after.score);
        const CourseLine after = course(as(m_hr), m_key, m_colleague).value();
        EXPECT_GT(after.revision, 1);
    }

    /// Whoever was named as the second looks at what was decided.
    void lookAtDecisions()
    {
        for (const EmployeeId& person : {m_person, m_colleague}) {
            const std::vector<SecondLook> looks = course(as(m_hr), m_key, person).value().looks;
            for (const SecondLook& look : looks) {
                const bool isForHr = look.waitsFor == QLatin1String("hr");
                expectRefused(lookAgain(as(isForHr ? m_vp : m_hr), m_key, look.number, {}));
                expectDone(lookAgain(as(isForHr ? m_hr : m_vp), m_key, look.number, {}));
            }
        }
    }

    void agreeOnPlan()
    {
        m_clock.set(QDate(2026, 4, 21));
        const auto interview = holdInterview(as(m_lead),
                                             m_key,
                                             m_person,
                                             {QDate(2026, 4, 20),
                                              QStringLiteral("刘主管"),
                                              HeldHow::InPerson,
                                              QStringLiteral("协作好"),
                                              QStringLiteral("满意度低"),
                                              QStringLiteral("每周复听一次")});
        expectDone(interview);
        expectDone(addPlanAction(
            as(m_lead),
            m_key,
            m_person,
            {QStringLiteral("每周复听五通电话"), m_person, QDate(2026, 6, 30), *interview}));
    }

    void settleOnce()
    {
        expectDone(advanceCycle(as(m_hr), m_key, {CycleStage::Settled}));
        const auto settled = settleCycle(as(m_hr), m_key);
        expectDone(settled);
        EXPECT_EQ(settled->people, 2);
        const auto again = settleCycle(as(m_hr), m_key);
        expectDone(again);
        EXPECT_TRUE(again->entries.empty());
        EXPECT_FALSE(closeCycle(as(m_hr), m_key, CloseMode::OnlyComplete)) << "second looks wait";
        lookAtDecisions();
        expectDone(closeCycle(as(m_hr), m_key, CloseMode::OnlyComplete));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 1, 5)};
    SqliteCompanyFiles m_files{m_clock};
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    ResourceLibrary m_library;
    JsonRecordFormat m_recordFormat;
    std::unique_ptr<CompanyStore> m_store;
    CycleKey m_key{SchemeId(QStringLiteral("desk-quarterly")), aQuarter()};
    EmployeeId m_leader{QStringLiteral("L1")};
    EmployeeId m_person{QStringLiteral("E1")};
    EmployeeId m_colleague{QStringLiteral("E2")};
    Session m_admin;
    Session m_hr;
    Session m_lead;
    Session m_vp;
    Session m_wang;
};

} // namespace

TEST_F(FiveAccounts, TakeAQuarterFromGoalsToClosing)
{
    found();
    openWithGoals();
    agreeOnGoals();
    m_clock.set(QDate(2026, 4, 10));
    collect();
    review();
    publishAll();
    explain();
    appealInPart();
    correctColleague();
    agreeOnPlan();
    settleOnce();

    m_clock.set(QDate(2026, 4, 28));
    const CycleKey next{m_key.scheme, aQuarter(QStringLiteral("2026Q2"))};
    expectDone(openCycle(as(m_hr), next.scheme, next.period, std::vector{m_person, m_colleague}));
    const auto open = openActionsOf(as(m_wang), m_person, next);
    expectDone(open);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().action.facts.what, QStringLiteral("每周复听五通电话"));

    WorkProgress progress;
    const auto report = verifyFile(as(m_admin), {}, progress);
    expectDone(report);
    EXPECT_TRUE(report->problems.empty());
}

} // namespace plumbline::testing
