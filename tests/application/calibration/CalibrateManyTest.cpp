// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrateMany.h"

#include "application/calibration/CalibrationDrafts.h"
#include "application/calibration/ReadCalibration.h"
#include "application/results/KeepResult.h"
#include "tests/application/way/WayTest.h"

namespace plumbline::testing {

namespace {

std::string codeOf(const auto& result)
{
    return result ? "done" : codeName(result.error().code).toStdString();
}

CalibrationDraft draft(const char* person, const char* points, const char* grade = "")
{
    CalibrationDraft made{EmployeeId(QString::fromLatin1(person)), {}};
    if (*points != 0)
        made.decision.points = *Decimal::parse(QString::fromLatin1(points));
    made.decision.grade = QString::fromLatin1(grade);
    made.decision.reason = QStringLiteral("marked higher than the other team");
    return made;
}

/// Two people of a team, submitted.
class CalibrateMany : public WayTest
{
protected:
    void submitBoth()
    {
        expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
        fill("E1");
        fill("E2");
        advance(CycleStage::Scoring);
        expectGoes(submitScores(as("wang"), desk, {both}));
        advance(CycleStage::Review);
    }

    [[nodiscard]] std::size_t decisions()
    {
        return store->repositories().way().decisions(desk)->size();
    }

    const QString zhao = QStringLiteral("zhao");
};

} // namespace

TEST_F(CalibrateMany, WritesAllAtOnceAsThePreviewSaid)
{
    submitBoth();
    const std::vector<CalibrationDraft> drafts{draft("E1", "-2"), draft("E2", "", "A")};
    const auto preview = previewCalibrations(as("hr"), desk, drafts);
    ASSERT_TRUE(preview) << preview.error().message.text;
    EXPECT_EQ(decisions(), 0U) << "a preview keeps nothing";
    expectGoes(calibrateMany(as("hr"), desk, drafts, zhao));
    EXPECT_EQ(decisions(), 2U);
    const auto sheet = calibrationSheet(as("hr"), desk);
    ASSERT_TRUE(sheet);
    for (std::size_t row = 0; row < 2; ++row) {
        EXPECT_EQ(sheet->people()[row].now, preview->after[row]);
        ASSERT_EQ(sheet->people()[row].decisions.size(), 1U);
        EXPECT_TRUE(sheet->people()[row].decisions[0].isWaiting) << "for the second person";
        EXPECT_EQ(sheet->people()[row].decisions[0].stored.decision.by, QStringLiteral("hr"));
    }
    const auto current = currentResult(
        as("hr"), store->repositories(), *store->repositories().cycles().cycle(desk).value());
    EXPECT_EQ(current->result.people[0].score.score, Rational(84)); // 86 − 2
    EXPECT_EQ(current->result.people[1].finalGrade, 0);
    EXPECT_EQ(store->repositories()
                  .values()
                  .cell(desk, one, valueOf(QStringLiteral("csat")))
                  ->value()
                  .text,
              QStringLiteral("80"))
        << "no value changed";
}

TEST_F(CalibrateMany, IsAllOrNothing)
{
    submitBoth();
    CalibrationDraft bare = draft("E2", "1");
    bare.decision.reason.clear();
    const auto refused = calibrateMany(as("hr"), desk, {draft("E1", "-2"), bare}, zhao);
    EXPECT_EQ(codeOf(refused), "missing-field");
    EXPECT_EQ(refused.error().at, QStringLiteral("E2")) << "it says whose it was";
    EXPECT_EQ(decisions(), 0U);
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {draft("E1", "1"), draft("E2", "", "Z")}, zhao)),
              "unknown-id");
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {}, zhao)), "bad-value");
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {draft("X9", "1")}, zhao)), "not-found");
    EXPECT_EQ(decisions(), 0U);
    EXPECT_TRUE(store->repositories().way().looks(desk)->empty());
}

TEST_F(CalibrateMany, KeepsTheDutiesApart)
{
    submitBoth();
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {draft("E1", "1")}, QStringLiteral("hr"))),
              "missing-field");
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {draft("E1", "1")}, {})), "missing-field");
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {draft("E1", "1")}, QStringLiteral("E1"))),
              "missing-field");
    EXPECT_EQ(codeOf(calibrateMany(as("E1"), desk, {draft("E1", "1")}, zhao)), "not-permitted")
        << "nobody on their own";
    for (const char* reviewer : {"planner", "zhao", "hr"})
        expectGoes(passOn(as(reviewer), desk, {both}));
    expectGoes(publish(as("hr"), desk, of("E1")));
    EXPECT_EQ(codeOf(calibrateMany(as("hr"), desk, {draft("E2", "1"), draft("E1", "1")}, zhao)),
              "not-permitted")
        << "published";
    EXPECT_EQ(decisions(), 0U);
    const auto sheet = calibrationSheet(as("hr"), desk);
    EXPECT_EQ(sheet->people()[0].bar, CalibrationBar::Published);
    EXPECT_EQ(sheet->people()[1].bar, CalibrationBar::None);
}

TEST_F(CalibrateMany, DraftsAreKeptUntilTheyAreDecided)
{
    submitBoth();
    const std::vector<CalibrationEntry> entries{
        {one, QStringLiteral("-2"), {}, {}},
        {both[1], {}, QStringLiteral("A"), QStringLiteral("as the others")}};
    expectGoes(keepCalibrationDrafts(as("hr"), desk, entries));
    EXPECT_EQ(calibrationDrafts(as("hr2"), desk).value(), entries);
    EXPECT_EQ(calibrationDrafts(as("E1"), desk)->size(), 1U) << "never those on oneself";
    expectGoes(keepCalibrationDrafts(as("E1"), desk, {entries[1]}));
    EXPECT_EQ(calibrationDrafts(as("hr"), desk)->size(), 2U) << "what one can't see stays";
    expectGoes(keepCalibrationDrafts(as("hr"), desk, {}));
    EXPECT_TRUE(calibrationDrafts(as("hr"), desk)->empty());
}

TEST_F(CalibrateMany, ErasingAPersonTakesTheirDraftsAlong)
{
    submitBoth();
    expectGoes(keepCalibrationDrafts(
        as("hr"),
        desk,
        {{one, QStringLiteral("-2"), {}, {}}, {both[1], QStringLiteral("3"), {}, {}}}));
    inStore([&](Repositories& all) { return dropCalibrationDrafts(all, one); });
    const auto kept = calibrationDrafts(as("hr"), desk);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().employee, both[1]);
}

} // namespace plumbline::testing
