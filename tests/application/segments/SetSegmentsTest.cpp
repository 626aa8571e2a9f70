// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SetSegments.h"

#include "application/cycles/CycleOverview.h"
#include "application/cycles/OpenCycle.h"
#include "application/results/ScoreCycle.h"
#include "application/segments/SegmentLines.h"
#include "application/segments/SegmentSettings.h"
#include "application/values/RecordCells.h"
#include "application/values/ScoreSheet.h"
#include "tests/application/CompanyTest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace plumbline::testing {

namespace {

/// A first quarter (90 days) with two parts: E1 and E2 at the desk, E3 on the phone.
class SetSegments : public CompanyTest
{
protected:
    void SetUp() override
    {
        store.contents.schemes = {{phone.scheme, 1, aSchemeFile("phone-quarterly"), {}, {}}};
        employ({aPerson(QStringLiteral("E1")),
                aPerson(QStringLiteral("E2")),
                aPerson(QStringLiteral("E3")),
                aPerson(QStringLiteral("E4"))});
        const auto only = [](std::initializer_list<const char*> ids) {
            std::vector<EmployeeId> people;
            for (const char* id : ids)
                people.emplace_back(QString::fromLatin1(id));
            return people;
        };
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period, only({"E1", "E2"})));
        ASSERT_TRUE(openCycle(access, phone.scheme, phone.period, only({"E3"})));
    }

    void complete(const CycleKey& key, const char* person, const char* csat)
    {
        const EmployeeId id(QString::fromLatin1(person));
        const auto value = [&](const char* node, const char* text) {
            const CellChange change{
                id, valueOf(QString::fromLatin1(node)), {}, QString::fromLatin1(text), {}};
            ASSERT_TRUE(recordCells(access, key, {change}));
        };
        value("csat", csat);
        value("teamwork", "80");
    }

    [[nodiscard]] QJsonObject scoredIn(const CycleKey& key, const char* person)
    {
        const auto scored = scoreCycle(access, key);
        EXPECT_TRUE(scored);
        const QJsonArray people = QJsonDocument::fromJson(scored->document)
                                      .object()
                                      .value(QLatin1String("people"))
                                      .toArray();
        for (const auto& found : people) {
            if (found.toObject().value(QLatin1String("id")) == QLatin1String(person))
                return found.toObject();
        }
        return {};
    }

    [[nodiscard]] std::string scoreIn(const CycleKey& key, const char* person)
    {
        return scoredIn(key, person).value(QLatin1String("score")).toString().toStdString();
    }

    [[nodiscard]] SegmentMove toPhone(const QDate& day) const
    {
        return {one, desk, phone, day, QStringLiteral("new team")};
    }

    template<typename Outcome>
    static std::string codeOf(const Outcome& outcome)
    {
        return outcome ? "done" : codeName(outcome.error().code).toStdString();
    }

    CycleKey phone{SchemeId(QStringLiteral("phone-quarterly")), aQuarter()};
    EmployeeId one{QStringLiteral("E1")};
};

} // namespace

TEST_F(SetSegments, AMoveIsScoredInBothPartsByDays)
{
    const auto moved = moveEmployee(access, toPhone(QDate(2026, 3, 1)));
    ASSERT_TRUE(moved) << moved.error().message.text;
    EXPECT_TRUE(moved->isNewcomer);
    ASSERT_EQ(moved->after.size(), 2U);
    EXPECT_EQ(moved->after[0], (StoredSegment{desk, one, QDate(2026, 1, 1), QDate(2026, 2, 28)}));
    EXPECT_EQ(moved->after[1], (StoredSegment{phone, one, QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    complete(desk, "E1", "90"); // 91
    EXPECT_EQ(scoredIn(phone, "E1").value(QLatin1String("status")), QLatin1String("incomplete"));
    complete(phone, "E1", "70"); // 81
    EXPECT_EQ(scoreIn(phone, "E1"), "87.56"); // (59 · 91 + 31 · 81) / 90
    const QJsonObject earlier = scoredIn(desk, "E1");
    EXPECT_EQ(earlier.value(QLatin1String("score")), QLatin1String("91.00"));
    EXPECT_FALSE(earlier.contains(QLatin1String("rank")));
}

TEST_F(SetSegments, AnIncompleteEarlierPartLeavesThePersonIncomplete)
{
    ASSERT_TRUE(moveEmployee(access, toPhone(QDate(2026, 3, 1))));
    complete(phone, "E1", "70");
    const QJsonObject result = scoredIn(phone, "E1");
    EXPECT_EQ(result.value(QLatin1String("status")), QLatin1String("incomplete"));
    EXPECT_EQ(result.value(QLatin1String("missing")).toArray(),
              QJsonArray{QStringLiteral("desk-quarterly/2026Q1")});
    complete(phone, "E3", "70");
    EXPECT_EQ(cycleStatus(access, phone)->complete, 1);
}

TEST_F(SetSegments, TheSheetComesToTheSameAndRanksInTheLaterPart)
{
    ASSERT_TRUE(moveEmployee(access, toPhone(QDate(2026, 3, 1))));
    complete(desk, "E1", "90");
    complete(desk, "E2", "70");
    complete(phone, "E1", "70");
    complete(phone, "E3", "70");
    const auto sheet = ScoreSheet::build(*loadSheet(access, phone));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->score(sheet->rowOf(one)).score.toFixed(2), QStringLiteral("87.56"));
    EXPECT_EQ(sheet->rank(sheet->rowOf(one)), 1);
    const auto before = ScoreSheet::build(*loadSheet(access, desk));
    EXPECT_EQ(before->rank(before->rowOf(one)), 0);
    EXPECT_EQ(before->rank(before->rowOf(EmployeeId(QStringLiteral("E2")))), 1);
}

TEST_F(SetSegments, TheMajorityCountsWholeWhereTheCompanySaysSo)
{
    ASSERT_TRUE(saveSegmentSettings(access, {SegmentWay::Majority, 0}));
    ASSERT_TRUE(moveEmployee(access, toPhone(QDate(2026, 3, 1))));
    complete(desk, "E1", "90");
    complete(phone, "E1", "70");
    EXPECT_EQ(scoreIn(phone, "E1"), "91.00");
    const auto lines = segmentLines(access, phone, one);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_TRUE(lines->at(0).counts);
    EXPECT_FALSE(lines->at(1).counts);
    EXPECT_EQ(lines->at(1).days, 31);
    EXPECT_EQ(lines->at(1).score, Rational(81));
}

TEST_F(SetSegments, JoiningTakesWhoIsNewIntoTheCycle)
{
    const EmployeeId late(QStringLiteral("E4"));
    const auto joined = joinLate(access, {desk, late, QDate(2026, 3, 1), QStringLiteral("hired")});
    ASSERT_TRUE(joined) << joined.error().message.text;
    EXPECT_TRUE(joined->isNewcomer);
    EXPECT_TRUE(*store.repositories().way().route(desk, late));
    complete(desk, "E4", "90");
    EXPECT_EQ(scoreIn(desk, "E4"), "91.00"); // fewer days change no score
    ASSERT_TRUE(leaveEarly(access, {desk, late, QDate(2026, 3, 10), QStringLiteral("left")}));
    EXPECT_EQ(segmentLines(access, desk, late)->front().days, 10);
    // Back to the whole period: nothing is left to keep.
    ASSERT_TRUE(leaveEarly(access, {desk, late, QDate(2026, 3, 31), QStringLiteral("stays")}));
    ASSERT_TRUE(joinLate(access, {desk, late, QDate(2026, 1, 1), QStringLiteral("wrong day")}));
    EXPECT_TRUE(segmentLines(access, desk, late)->empty());
}

TEST_F(SetSegments, TheDayOfAMoveCanBeSetAgain)
{
    ASSERT_TRUE(moveEmployee(access, toPhone(QDate(2026, 3, 1))));
    const auto again = moveEmployee(access, toPhone(QDate(2026, 2, 1)));
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isNewcomer);
    EXPECT_EQ(segmentLines(access, phone, one)->at(0).days, 31);
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("segment.set"));
    EXPECT_EQ(store.contents.audit.back().person, one);
    EXPECT_EQ(store.contents.audit.back().reason, QStringLiteral("new team"));
    EXPECT_TRUE(store.contents.audit.back().after.contains(QStringLiteral("2026-02-01")));
    EXPECT_TRUE(store.contents.audit.back().before.contains(QStringLiteral("2026-03-01")));
}

TEST_F(SetSegments, RefusesDaysThatCannotBe)
{
    EXPECT_EQ(codeOf(moveEmployee(access, toPhone(QDate(2026, 1, 1)))), "out-of-range");
    EXPECT_EQ(codeOf(moveEmployee(access, toPhone(QDate(2026, 4, 1)))), "out-of-range");
    EXPECT_EQ(codeOf(joinLate(access, {desk, one, QDate(2025, 12, 31), QStringLiteral("x")})),
              "out-of-range");
    EXPECT_EQ(codeOf(leaveEarly(access, {desk, one, QDate(2026, 2, 1), {}})), "missing-field");
    EXPECT_EQ(codeOf(leaveEarly(access, {phone, one, QDate(2026, 2, 1), QStringLiteral("x")})),
              "not-found");
    ASSERT_TRUE(moveEmployee(access, toPhone(QDate(2026, 3, 1))));
    // A gap in between would be left by either.
    EXPECT_EQ(codeOf(leaveEarly(access, {desk, one, QDate(2026, 2, 1), QStringLiteral("x")})),
              "out-of-range");
    EXPECT_EQ(codeOf(joinLate(access, {phone, one, QDate(2026, 3, 9), QStringLiteral("x")})),
              "out-of-range");
    EXPECT_EQ(
        codeOf(moveEmployee(access, {one, phone, desk, QDate(2026, 3, 9), QStringLiteral("back")})),
        "already-exists");
}

TEST_F(SetSegments, APreviewChangesNothing)
{
    ASSERT_TRUE(saveSegmentSettings(access, {SegmentWay::ByDays, 60}));
    const qsizetype told = auditActions().size();
    const auto preview = leaveEarly(
        access, {desk, one, QDate(2026, 2, 1), QStringLiteral("x")}, SegmentMode::Preview);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->isBelowBound);
    EXPECT_TRUE(segmentLines(access, desk, one)->empty());
    EXPECT_EQ(auditActions().size(), told);
}

} // namespace plumbline::testing
