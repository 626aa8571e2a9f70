// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Attachments.h"
#include "application/followups/Interviews.h"
#include "application/followups/Plans.h"
#include "application/reports/AppealFile.h"
#include "application/reports/CycleSummary.h"
#include "application/reports/InterviewSheet.h"
#include "application/reports/PaySlips.h"
#include "application/reports/TeamReport.h"
#include "application/values/RecordCells.h"
#include "drawing/ReportOptions.h"
#include "tests/application/way/WayTest.h"

namespace plumbline::testing {

inline Team teamLedBy(const char* id, const char16_t* name, const char* leader)
{
    Team team = aTeam(QString::fromLatin1(id));
    team.name = QString::fromUtf16(name);
    team.leader = EmployeeId(QString::fromLatin1(leader));
    return team;
}

/// A company whose quarter is published, with pay, an interview, a plan, an answered appeal of E1
/// and an open one of E3: E1 and E2 in the team that wang leads, E3 in another. Accounts come last,
/// one for every role; until then everything is permitted.
class ReportedCompany : public WayTest
{
protected:
    void SetUp() override
    {
        inStore([](Repositories& all) {
            Result<> done = all.people().saveTeam(teamLedBy("desk", u"服务台", "wang"));
            if (done)
                done = all.people().saveTeam(teamLedBy("field", u"外勤组", "zhang"));
            for (const auto& [id, name, team] : {std::tuple("E1", u"何一凡", "desk"),
                                                 std::tuple("E2", u"吕二娘", "desk"),
                                                 std::tuple("wang", u"王领班", "desk"),
                                                 std::tuple("E3", u"秦三宝", "field"),
                                                 std::tuple("zhang", u"张领班", "field")}) {
                if (done)
                    done = all.people().saveEmployee(
                        inTeam(aPerson(QString::fromLatin1(id), QString::fromUtf16(name)),
                               QString::fromLatin1(team)));
            }
            return done;
        });
        publishThree();
        follow();
        contest();
        addAccounts();
    }

    void publishThree()
    {
        const std::vector<EmployeeId> three{one, EmployeeId(QStringLiteral("E2")), m_other};
        expectGoes(openCycle(as("hr"), desk.scheme, desk.period, three));
        enterAll("wang", "E1", "80", "90", "1357");
        enterAll("wang", "E2", "61", "70", "2468");
        enterAll("zhang", "E3", "97", "96", "3579");
        advance(CycleStage::Scoring);
        expectGoes(submitScores(as("wang"), desk, {{one, EmployeeId(QStringLiteral("E2"))}}));
        expectGoes(submitScores(as("zhang"), desk, {{m_other}}));
        advance(CycleStage::Review);
        for (const char* reviewer : {"planner", "zhao", "hr"})
            expectGoes(passOn(as(reviewer), desk, {three}));
        expectGoes(publish(as("hr"), desk, {three}));
        advance(CycleStage::Feedback);
    }

    void enterAll(const char* by,
                  const char* person,
                  const char* csat,
                  const char* teamwork,
                  const char* bonus)
    {
        enter(by, person, "csat", csat);
        enter(by, person, "teamwork", teamwork);
        expectGoes(recordCells(as("hr"),
                               desk,
                               {{EmployeeId(QString::fromLatin1(person)),
                                 {CellKind::Amount, QStringLiteral("bonus-base"), {}},
                                 {},
                                 QString::fromLatin1(bonus),
                                 {}}}));
    }

    void follow()
    {
        clock.set(QDate(2026, 4, 12));
        expectGoes(holdInterview(as("wang"),
                                 desk,
                                 one,
                                 {QDate(2026, 4, 10),
                                  QStringLiteral(u"王领班"),
                                  HeldHow::InPerson,
                                  QStringLiteral(u"协作主动"),
                                  QStringLiteral(u"满意度偏低"),
                                  QStringLiteral(u"每周复听一次")}));
        expectGoes(addPlanAction(
            as("wang"), desk, one, {QStringLiteral(u"复听五通电话"), one, QDate(2026, 6, 30), 1}));
    }

    void contest()
    {
        m_appeal = appealOf("E1", u"两通电话不是我接的");
        m_openAppeal = appealOf("E3", u"三宝的秘密理由");
        AppealAnswer answer{m_appeal,
                            AppealRuling::Partly,
                            QStringLiteral(u"一通不是本人接听"),
                            {Decision{Decimal::parse(u"1.5").value(),
                                      {},
                                      QStringLiteral(u"一通不计"),
                                      {},
                                      QStringLiteral("hr")}},
                            {}};
        expectGoes(decideAppeal(as("zhao"), desk, one, answer));
    }

    int appealOf(const char* person, const char16_t* words)
    {
        const EmployeeId id(QString::fromLatin1(person));
        const Result<int> number = appeal(
            as(person),
            desk,
            id,
            {QStringLiteral("csat"), AppealGround::WrongData, QString::fromUtf16(words), {}});
        EXPECT_TRUE(number) << number.error().message.text;
        const int step = number.value_or(0);
        expectGoes(
            attachFile(as(person),
                       desk,
                       id,
                       AttachedTo::Appeal,
                       step,
                       {QStringLiteral(u"通话记录.txt"), QStringLiteral("text/plain"), "x"}));
        return step;
    }

    void addAccounts()
    {
        inStore([this](Repositories& all) {
            Result<> done;
            for (const auto& [name, roles, person] :
                 {std::tuple("root", RoleSet{Role::Administrator}, ""),
                  std::tuple("hr", RoleSet{Role::Hr}, ""),
                  std::tuple("wang", RoleSet{Role::Manager}, "wang"),
                  std::tuple("E1", RoleSet{Role::Employee}, "E1"),
                  std::tuple("planner", RoleSet{Role::Planner}, ""),
                  std::tuple("finance", RoleSet{Role::Finance}, ""),
                  std::tuple("auditor", RoleSet{Role::Auditor}, "")}) {
                Account account{AccountId(QString::fromLatin1(name)), {}, roles, {}};
                if (roles.has(Role::Planner))
                    account.planned = {desk.scheme};
                if (*person != '\0')
                    account.person = EmployeeId(QString::fromLatin1(person));
                m_accounts.insert(account.id.text(), account);
                if (done)
                    done = all.accounts().add({account, "hash", false, {}, {}});
            }
            return done;
        });
    }

    /// Signed in by one of the accounts.
    [[nodiscard]] Access signedIn(const char* name)
    {
        const QString text = QString::fromLatin1(name);
        return {
            *store, clock, schemes, results, library, recordFormat, {text, m_accounts.value(text)}};
    }

    [[nodiscard]] static ReportOptions english()
    {
        ReportOptions options;
        options.language = QStringLiteral("en");
        options.madeAt = QDateTime(QDate(2026, 4, 20), QTime(1, 30), Qt::UTC);
        return options;
    }

    EmployeeId m_other{QStringLiteral("E3")};
    QHash<QString, Account> m_accounts;
    int m_appeal = 0;
    int m_openAppeal = 0;
};

} // namespace plumbline::testing
