// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scoreentry/GridTest.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>

namespace plumbline::testing {

/// 张三 (E1) was submitted before the page is opened.
class LockedCells : public GridTest
{
protected:
    void openWith(std::vector<AppraisalStep> steps)
    {
        for (AppraisalStep& step : steps) {
            ASSERT_TRUE(store.repositories().way().addAppraisalStep(
                key, EmployeeId(QStringLiteral("E1")), step));
        }
        openCompany();
        settle(20);
    }

    [[nodiscard]] AppraisalStep step(AppraisalStepKind kind, const QDateTime& at) const
    {
        AppraisalStep made;
        made.kind = kind;
        made.at = at;
        made.by = {QStringLiteral("leader"), {}, false};
        made.reason = QStringLiteral("count again");
        return made;
    }

    [[nodiscard]] QModelIndex cell(int row)
    {
        return model().index(row, columnOf(QStringLiteral("csat")));
    }
};

TEST_F(LockedCells, StayAsTheyAreAndSayWhy)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    openWith({step(AppraisalStepKind::Submitted, clock.now())});
    EXPECT_TRUE(model().look(0, cell(0).column()).isLocked);
    EXPECT_FALSE(model().flags(cell(0)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(cell(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("stay as they are unless they are returned")));
    EXPECT_TRUE(model().flags(cell(1)).testFlag(Qt::ItemIsEditable));
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("12"));
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("csat"))),
              QStringLiteral("90"));
}

TEST_F(LockedCells, RefuseTheirPartOfAPasteAndTakeTheRest)
{
    openWith({step(AppraisalStepKind::Submitted, clock.now())});
    standOn(0, QStringLiteral("csat"));
    QGuiApplication::clipboard()->setText(QStringLiteral("90\n80\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("csat"))), QString());
    EXPECT_EQ(storedText(QStringLiteral("E2"), valueOf(QStringLiteral("csat"))),
              QStringLiteral("80"));
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).state, CellState::Refused);
}

TEST_F(LockedCells, OpenAgainWhenReturnedAndCanBeFoundOnceChanged)
{
    enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("70"));
    const QDateTime before = clock.now().addDays(-1);
    openWith(
        {step(AppraisalStepKind::Submitted, before), step(AppraisalStepKind::Returned, before)});
    EXPECT_TRUE(model().flags(cell(0)).testFlag(Qt::ItemIsEditable));
    auto* changed = page.findChild<QCheckBox*>(QStringLiteral("changedOnly"));
    changed->setChecked(true);
    settle();
    EXPECT_EQ(model().rowCount(), 0);
    changed->setChecked(false);
    standOn(0, QStringLiteral("csat"));
    grid().setFocus();
    typeAndEnter(QStringLiteral("88"));
    changed->setChecked(true);
    settle();
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().place(model().index(0, 0)).employee, EmployeeId(QStringLiteral("E1")));
}

} // namespace plumbline::testing
