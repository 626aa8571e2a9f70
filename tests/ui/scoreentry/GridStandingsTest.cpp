// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scoreentry/GridTest.h"
#include "ui/scoreentry/BandHeader.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace plumbline::testing {

/// Filters, sorting and place of a cycle that is left and found again.
class GridStandingsTest : public GridTest
{
protected:
    [[nodiscard]] QString nameAt(int row) { return model().look(row, 1).text; }

    [[nodiscard]] QLineEdit& search()
    {
        return *page.findChild<QLineEdit*>(QStringLiteral("search"));
    }

    [[nodiscard]] QComboBox& team() { return *page.findChild<QComboBox*>(QStringLiteral("team")); }

    [[nodiscard]] QCheckBox& missingOnly()
    {
        return *page.findChild<QCheckBox*>(QStringLiteral("missingOnly"));
    }

    void sortByCsat(Qt::SortOrder order)
    {
        grid().bands().setSortIndicator(columnOf(QStringLiteral("csat")), order);
    }

    void openWithValues()
    {
        enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("70"));
        enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("80"));
        enter(QStringLiteral("E3"), QStringLiteral("csat"), QStringLiteral("90"));
        openCompany();
    }
};

TEST_F(GridStandingsTest, FiltersOutliveReadingTheCycleAgain)
{
    openWithValues();
    team().setCurrentIndex(team().findData(QStringLiteral("north")));
    search().setText(QStringLiteral("ww"));
    missingOnly().setChecked(true);
    ASSERT_EQ(model().rowCount(), 1);
    cycle.reload();
    settle();
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(nameAt(0), QStringLiteral("王五"));
    EXPECT_EQ(search().text(), QStringLiteral("ww"));
    EXPECT_EQ(team().currentData().toString(), QStringLiteral("north"));
    EXPECT_TRUE(missingOnly().isChecked());
}

TEST_F(GridStandingsTest, SortingAndPlaceOutliveReadingTheCycleAgain)
{
    openWithValues();
    sortByCsat(Qt::DescendingOrder);
    ASSERT_EQ(nameAt(0), QStringLiteral("王五"));
    standOn(1, QStringLiteral("attitude"));
    cycle.reload();
    settle();
    EXPECT_EQ(nameAt(0), QStringLiteral("王五"));
    EXPECT_EQ(nameAt(2), QStringLiteral("张三"));
    EXPECT_EQ(grid().bands().sortIndicatorSection(), columnOf(QStringLiteral("csat")));
    EXPECT_EQ(grid().currentIndex(), model().index(1, columnOf(QStringLiteral("attitude"))));
}

TEST_F(GridStandingsTest, EachCycleKeepsItsOwn)
{
    openWithValues();
    const Access access{
        store, clock, schemes, results, library, recordFormat, {QStringLiteral("clerk")}};
    const Period next = key.period.plus(1);
    ASSERT_TRUE(openCycle(access, key.scheme, next));
    search().setText(QStringLiteral("zs"));
    sortByCsat(Qt::DescendingOrder);
    desk.refreshCycles();
    settle();
    desk.chooseCycle({key.scheme, next});
    settle();
    search().setText(QStringLiteral("ls"));
    ASSERT_EQ(nameAt(0), QStringLiteral("李四"));
    desk.chooseCycle(key);
    settle();
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(nameAt(0), QStringLiteral("张三"));
    EXPECT_EQ(search().text(), QStringLiteral("zs"));
    desk.chooseCycle({key.scheme, next});
    settle();
    EXPECT_EQ(nameAt(0), QStringLiteral("李四"));
}

TEST_F(GridStandingsTest, OtherPagesLeaveItAsItWas)
{
    openWithValues();
    search().setText(QStringLiteral("zs"));
    page.hide();
    settle();
    Destination back;
    back.page = PageId::ScoreEntry;
    page.show();
    page.arrive(back);
    settle();
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(search().text(), QStringLiteral("zs"));
}

} // namespace plumbline::testing
