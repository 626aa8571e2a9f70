// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/SegmentForm.h"

#include "application/ports/SegmentRepository.h"
#include "tests/ui/appraisal/PublishedTeam.h"
#include "ui/appraisal/AppraisalPage.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

namespace {

/// The desk, and beside it the phone for the same quarter with nobody but wang in it.
class SegmentFormTest : public PublishedTeam<AppraisalPage>
{
protected:
    void openBoth()
    {
        openFilled();
        auto unit = company.store().begin().value();
        expectGoes(unit->repositories().schemes().add(
            {phone.scheme, 1, aSchemeFile("phone-quarterly"), clock.now(), QStringLiteral("hr")}));
        expectGoes(unit->commit());
        expectGoes(openCycle(
            as("hr"), phone.scheme, phone.period, std::vector{EmployeeId(QStringLiteral("wang"))}));
        show();
        desk.chooseCycle(key);
        for (int round = 0; round < 6; ++round)
            settle();
    }

    void openForm()
    {
        press("step-segments");
        settle();
    }

    void choose(SegmentDraft::Kind kind)
    {
        auto* box = find<QComboBox>("segmentKindBox");
        box->setFocus();
        for (int at = 0; at < static_cast<int>(kind); ++at)
            QTest::keyClick(box, Qt::Key_Down);
    }

    void typeDay(const char* day)
    {
        auto* edit = find<QDateEdit>("segmentDayEdit");
        edit->setFocus();
        edit->setDate(QDate::fromString(QLatin1String(day), Qt::ISODate));
    }

    void awaitPreview()
    {
        auto* submit = find<QPushButton>("segmentSubmit");
        EXPECT_TRUE(QTest::qWaitFor([&] { return submit->isEnabled(); }, 3000));
    }

    void finish()
    {
        auto* reason = find<QPlainTextEdit>("segmentReasonEdit");
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("new team"));
        press("segmentSubmit");
        for (int round = 0; round < 6; ++round)
            settle();
    }

    [[nodiscard]] std::vector<StoredSegment> kept()
    {
        return company.store().repositories().segments().segments(key.period).value();
    }

    const CycleKey phone{SchemeId(QStringLiteral("phone-quarterly")), key.period};
};

TEST_F(SegmentFormTest, MovesSomebodyAndShowsBothParts)
{
    openBoth();
    EXPECT_FALSE(find<QTableView>("segmentsTable")->isVisible());
    openForm();
    choose(SegmentDraft::Kind::Moved);
    typeDay("2026-03-01");
    awaitPreview();
    const QString preview = find<QLabel>("segmentPreview")->text();
    EXPECT_TRUE(preview.contains(QStringLiteral("59 day(s)"))) << preview.toStdString();
    EXPECT_TRUE(preview.contains(QStringLiteral("31 day(s)"))) << preview.toStdString();
    press("segmentSubmit");
    EXPECT_TRUE(find<QLabel>("segmentRefusal")->isVisible()) << "without a reason";
    EXPECT_TRUE(kept().empty());
    finish();
    ASSERT_EQ(kept().size(), 2U);
    EXPECT_EQ(kept().front().ends, QDate(2026, 2, 28));
    EXPECT_TRUE(find<QTableView>("segmentsTable")->isVisible());
    ASSERT_EQ(rows("segmentsTable"), 2);
    EXPECT_EQ(cell("segmentsTable", 0, 4), QStringLiteral("59"));
    EXPECT_EQ(cell("segmentsTable", 0, 5), QStringLiteral("86.00"));
    EXPECT_EQ(cell("segmentsTable", 1, 4), QStringLiteral("31"));
}

TEST_F(SegmentFormTest, SaysWhyADayCannotBe)
{
    openBoth();
    openForm();
    choose(SegmentDraft::Kind::Moved);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QLabel>("segmentRefusal")->isVisible(); },
                                3000)); // on the first day
    EXPECT_FALSE(find<QPushButton>("segmentSubmit")->isEnabled());
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_FALSE(find<SegmentForm>("segmentForm")->isVisible());
}

TEST_F(SegmentFormTest, TakesInWhoIsNew)
{
    openBoth();
    openForm();
    choose(SegmentDraft::Kind::Newcomer);
    auto* person = find<QLineEdit>("segmentPersonEdit");
    person->setFocus();
    QTest::keyClicks(person, QStringLiteral("wang"));
    typeDay("2026-03-31");
    awaitPreview();
    finish();
    EXPECT_TRUE(std::ranges::any_of(kept(), [&](const StoredSegment& segment) {
        return segment.cycle == key && segment.starts == QDate(2026, 3, 31);
    }));
    EXPECT_EQ(rows("peopleTable"), 3);
}

} // namespace

} // namespace plumbline::testing::pages
