// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/WayRepository.h"

#include "application/ports/Repositories.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

class WayRepositoryOf : public CompanyTest
{
protected:
    WayRepositoryOf() { createSample(); }

    [[nodiscard]] WayRepository& way() { return stored().way(); }

    const EmployeeId m_one{QStringLiteral("E1001")};
};

AppraisalStep appealStep()
{
    AppraisalStep step;
    step.number = 1;
    step.kind = AppraisalStepKind::Appealed;
    step.at = QDateTime(QDate(2024, 4, 9), QTime(1, 2, 3), Qt::UTC);
    step.by = {QStringLiteral("zhou"), EmployeeId(QStringLiteral("E1001")), false};
    step.reason = QStringLiteral("不是我接的电话");
    step.node = QStringLiteral("csat");
    step.ground = AppealGround::NotMyCase;
    step.paperDay = QDate(2024, 4, 8);
    step.lookBy = QStringLiteral("li");
    return step;
}

StoredDecision decisionOf(const EmployeeId& employee)
{
    StoredDecision stored;
    stored.number = 1;
    stored.employee = employee;
    stored.decision = {Decimal::parse(QStringLiteral("-1.5")).value(),
                       {},
                       QStringLiteral("counted twice"),
                       QStringLiteral("hr"),
                       QStringLiteral("zhao")};
    stored.appeal = 1;
    stored.at = QDateTime(QDate(2024, 4, 10), QTime(), Qt::UTC);
    return stored;
}

} // namespace

TEST_F(WayRepositoryOf, KeepsPresets)
{
    const RoutePreset preset{{RouteKey::Kind::Position, PositionId(QStringLiteral("agent"))},
                             usualRoute(RouteKey::Kind::Usual)};
    const ScorerPreset scorer{QStringLiteral("desk:parts"),
                              {HolderKind::Account, QStringLiteral("parts")}};
    change([&](Repositories& all) { return all.way().saveRoutePreset(preset); });
    change([&](Repositories& all) { return all.way().saveRoutePreset(preset); }); // in its place
    change([&](Repositories& all) { return all.way().saveScorerPreset(scorer); });
    reopen();
    EXPECT_EQ(way().routePresets().value(), std::vector{preset});
    EXPECT_EQ(way().scorerPresets().value(), std::vector{scorer});
    change([&](Repositories& all) { return all.way().removeRoutePreset(preset.key); });
    EXPECT_TRUE(way().routePresets()->empty());
}

TEST_F(WayRepositoryOf, KeepsWhatACycleIsPinnedTo)
{
    const PinnedRoute route{
        m_one,
        {{RouteStepKind::Score, {{HolderKind::Leader, {}}, EmployeeId(QStringLiteral("E9"))}},
         {RouteStepKind::Review, {{HolderKind::Role, QStringLiteral("hr")}, {}}}}};
    const PinnedWay pinned{{{TeamId(QStringLiteral("desk")), QStringLiteral("Desk"), {}, m_one}},
                           {route},
                           {{QStringLiteral("csat"), {}, {HolderKind::Leader, {}}}}};
    const std::vector<CycleDate> dates{{CycleStage::Scoring, QDate(2024, 4, 8)}};
    change([&](Repositories& all) {
        return all.way().pin(sampleCycle(), pinned).and_then([&] {
            return all.way().saveDates(sampleCycle(), dates);
        });
    });
    reopen();
    EXPECT_EQ(way().teams(sampleCycle()).value(), pinned.teams);
    EXPECT_EQ(way().routes(sampleCycle()).value(), pinned.routes);
    EXPECT_EQ(way().route(sampleCycle(), m_one).value(), route);
    EXPECT_EQ(way().scorers(sampleCycle()).value(), pinned.scorers);
    EXPECT_EQ(way().dates(sampleCycle()).value(), dates);
}

TEST_F(WayRepositoryOf, TheLastStepSaysWhereACycleIs)
{
    const CycleStep step{CycleStage::Review, m_clock.now(), QStringLiteral("hr"), {}};
    change([&](Repositories& all) { return all.way().addStep(sampleCycle(), step); });
    reopen();
    EXPECT_EQ(stored().cycles().cycle(sampleCycle())->value().stage, CycleStage::Review);
    EXPECT_EQ(stored().cycles().cycles()->front().stage, CycleStage::Review);
    EXPECT_EQ(way().steps(sampleCycle()).value(), std::vector{step});
}

TEST_F(WayRepositoryOf, KeepsStepsDecisionsAndLooks)
{
    SecondLook look;
    look.employee = m_one;
    look.decision = 1;
    look.waitsFor = QStringLiteral("zhao");
    look.askedBy = QStringLiteral("hr");
    look.askedAt = m_clock.now();
    change([&](Repositories& all) {
        return all.way().addAppraisalStep(sampleCycle(), m_one, appealStep()).map([](int) { });
    });
    change([&](Repositories& all) {
        return all.way().addDecision(sampleCycle(), decisionOf(m_one)).map([](int) { });
    });
    change([&](Repositories& all) { return all.way().addLook(sampleCycle(), look); });
    reopen();
    EXPECT_EQ(way().appraisalSteps(sampleCycle(), m_one).value(), std::vector{appealStep()});
    EXPECT_EQ(way().decisions(sampleCycle()).value(), std::vector{decisionOf(m_one)});
    const auto looks = way().looks(sampleCycle());
    ASSERT_EQ(looks->size(), 1U);
    EXPECT_TRUE(looks->front().isWaiting());
}

TEST_F(WayRepositoryOf, NothingOfTheWayIsEverChanged)
{
    change([&](Repositories& all) {
        return all.way().addAppraisalStep(sampleCycle(), m_one, appealStep()).map([](int) { });
    });
    change([&](Repositories& all) {
        return all.way().addDecision(sampleCycle(), decisionOf(m_one)).map([](int) { });
    });
    for (const char* sql : {"UPDATE way_step SET reason = 'x'",
                            "DELETE FROM way_step",
                            "UPDATE decision SET points = '9'",
                            "DELETE FROM decision",
                            "INSERT OR REPLACE INTO decision SELECT cycle, number, employee, '9', "
                            "grade, reason, user, second, appeal, at FROM decision"})
        EXPECT_FALSE(database().execute(QString::fromLatin1(sql))) << sql;
}

} // namespace plumbline
