// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrateMany.h"
#include "application/calibration/ReadCalibration.h"
#include "application/cycles/OpenCycle.h"
#include "tests/application/accounts/AccountsTest.h"

namespace plumbline::testing {

namespace {

AppraisalStep submitted()
{
    AppraisalStep step;
    step.kind = AppraisalStepKind::Submitted;
    step.number = 1;
    step.by = {QStringLiteral("other"), {}, true};
    return step;
}

/// Two teams of one person each in review; E1's is led by E3, and each has accounts about them.
class CalibrationRights : public AccountsTest
{
protected:
    void SetUp() override
    {
        Team east = aTeam(QStringLiteral("east"));
        east.leader = EmployeeId(QStringLiteral("E3"));
        store.contents.teams = {east, aTeam(QStringLiteral("west"))};
        employ({inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east")),
                inTeam(aPerson(QStringLiteral("E2")), QStringLiteral("west"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
        for (const char* person : {"E1", "E2"}) {
            const EmployeeId id(QString::fromLatin1(person));
            store.contents.ways[desk].appraisalSteps.push_back({id, submitted()});
            for (const char* node : {"csat", "teamwork"})
                put(id, {CellKind::Value, QString::fromLatin1(node), {}}, "80");
            put(id, {CellKind::Amount, QStringLiteral("bonus-base"), {}}, "1000");
        }
        store.contents.cycles.front().stage = CycleStage::Review;
        makeAdministrator();
        add(anAccount(QStringLiteral("hr"), {Role::Hr}, QStringLiteral("E2")));
        add(anAccount(QStringLiteral("lead"), {Role::Manager}, QStringLiteral("E3")));
        add(anAccount(QStringLiteral("auditor"), {Role::Auditor}));
        add(anAccount(QStringLiteral("finance"), {Role::Finance}));
        add(anAccount(QStringLiteral("clerk"), {Role::Employee}, QStringLiteral("E1")));
        add(anAccount(QStringLiteral("first"), {Role::Manager}, QStringLiteral("E1")));
        Account gone = anAccount(QStringLiteral("gone"), {Role::Hr});
        gone.isClosed = true;
        add(gone);
    }

    void put(const EmployeeId& person, const CellKey& cell, const char* text)
    {
        ASSERT_TRUE(store.repositories().values().save(
            desk, {person, cell, QString::fromLatin1(text), {}, QStringLiteral("other"), {}}));
    }

    [[nodiscard]] static CalibrationDraft on(const char* person)
    {
        CalibrationDraft draft{EmployeeId(QString::fromLatin1(person)), {}};
        draft.decision.points = Decimal{1};
        draft.decision.reason = QStringLiteral("as the other team");
        return draft;
    }

    [[nodiscard]] ErrorCode refusal(const char* person, const char* second)
    {
        const auto done = calibrateMany(access, desk, {on(person)}, QString::fromLatin1(second));
        return done ? ErrorCode::IoFailed : done.error().code;
    }
};

} // namespace

TEST_F(CalibrationRights, HrDecidesOnOthersWithAnOpenAccountBeside)
{
    actAs(QStringLiteral("hr"));
    const auto sheet = calibrationSheet(access, desk);
    ASSERT_TRUE(sheet);
    EXPECT_FALSE(sheet->refusal());
    ASSERT_EQ(sheet->people().size(), 2U);
    EXPECT_EQ(sheet->people()[0].bar, CalibrationBar::None);
    EXPECT_EQ(sheet->people()[1].bar, CalibrationBar::Own);
    EXPECT_TRUE(sheet->people()[0].now.money);
    EXPECT_EQ(refusal("E2", "lead"), ErrorCode::NotPermitted) << "nobody on themselves";
    EXPECT_EQ(refusal("E1", "nobody"), ErrorCode::BadValue);
    EXPECT_EQ(refusal("E1", "gone"), ErrorCode::BadValue) << "closed";
    EXPECT_EQ(refusal("E1", "clerk"), ErrorCode::BadValue) << "may not look";
    EXPECT_EQ(refusal("E1", "first"), ErrorCode::BadValue) << "it is about them";
    EXPECT_EQ(refusal("E1", "hr"), ErrorCode::MissingField) << "it takes two";
    EXPECT_TRUE(calibrateMany(access, desk, {on("E1")}, QStringLiteral("lead")));
}

TEST_F(CalibrationRights, OthersSeeWhatTheyMayAndDecideNothing)
{
    actAs(QStringLiteral("lead"));
    const auto led = calibrationSheet(access, desk);
    ASSERT_TRUE(led);
    ASSERT_EQ(led->people().size(), 1U) << "their own team";
    EXPECT_EQ(led->people()[0].appraisal.employee, EmployeeId(QStringLiteral("E1")));
    EXPECT_EQ(led->people()[0].bar, CalibrationBar::Refused);
    EXPECT_FALSE(led->people()[0].now.money);
    EXPECT_FALSE(led->hasMoney());
    ASSERT_TRUE(led->refusal());
    EXPECT_EQ(refusal("E1", "hr"), ErrorCode::NotPermitted);
    EXPECT_FALSE(previewCalibrations(access, desk, {on("E1")}));
    actAs(QStringLiteral("auditor"));
    const auto audited = calibrationSheet(access, desk);
    ASSERT_TRUE(audited);
    EXPECT_EQ(audited->people().size(), 2U);
    EXPECT_FALSE(audited->hasMoney());
    EXPECT_EQ(refusal("E1", "hr"), ErrorCode::NotPermitted);
    for (const char* name : {"finance", "root"}) {
        actAs(QString::fromLatin1(name));
        const auto sheet = calibrationSheet(access, desk);
        EXPECT_TRUE(!sheet || sheet->people().empty()) << name << " sees no scores";
    }
}

TEST_F(CalibrationRights, NobodyDecidesOutsideTheReview)
{
    store.contents.cycles.front().stage = CycleStage::Scoring;
    actAs(QStringLiteral("hr"));
    const auto sheet = calibrationSheet(access, desk);
    ASSERT_TRUE(sheet && sheet->refusal());
    EXPECT_EQ(refusal("E1", "lead"), ErrorCode::NotPermitted);
}

} // namespace plumbline::testing
