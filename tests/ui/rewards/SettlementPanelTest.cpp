// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/SettlementPanel.h"

#include "application/followups/Settlement.h"
#include "tests/ui/appraisal/PublishedTeam.h"
#include "ui/rewards/RewardsPage.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

namespace {

/// A bonus of 1000 by the score, for two people who reached 86.
class SettlementPanelTest : public PublishedTeam<RewardsPage>
{
protected:
    void openSettlement()
    {
        publishBoth();
        show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr; }));
        page->arrive({});
        settle();
        find<QTabWidget>("tabs")->setCurrentIndex(5);
        settle();
        settle();
    }
};

TEST_F(SettlementPanelTest, SettlesOnlyWhatWasLookedAt)
{
    openSettlement();
    EXPECT_FALSE(find<QPushButton>("settleButton")->isEnabled());
    press("previewSettlementButton");
    settle();
    ASSERT_EQ(rows("plannedTable"), 2) << find<QLabel>("settlementRefusal")->text().toStdString();
    EXPECT_EQ(cell("plannedTable", 0, 2), QStringLiteral("860.00"));
    EXPECT_EQ(rows("ledgerTable"), 0) << "nothing is written by looking";
    press("settleButton");
    settle();
    settle();
    ASSERT_EQ(rows("ledgerTable"), 2);
    press("previewSettlementButton");
    settle();
    EXPECT_FALSE(find<QPushButton>("settleButton")->isEnabled()) << "it pays once";
}

TEST_F(SettlementPanelTest, KeepsWhatIsLookedAtWhenThePageIsReadAnew)
{
    openSettlement();
    press("previewSettlementButton");
    settle();
    Q_EMIT desk.recordsChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr; }));
    settle();
    settle();
    settle();
    EXPECT_EQ(find<QTabWidget>("tabs")->currentIndex(), 5);
    EXPECT_EQ(rows("plannedTable"), 2);
    EXPECT_TRUE(find<QPushButton>("settleButton")->isEnabled());
}

TEST_F(SettlementPanelTest, TakesAClickWhileThePageIsReadAnew)
{
    openSettlement();
    auto* panel = page->findChild<SettlementPanel*>();
    panel->forget();
    press("previewSettlementButton");
    settle();
    EXPECT_FALSE(find<QPushButton>("settleButton")->isEnabled());
    Q_EMIT desk.recordsChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows("plannedTable") == 2; }));
    EXPECT_TRUE(find<QPushButton>("settleButton")->isEnabled());
    panel->forget();
    EXPECT_FALSE(find<QPushButton>("settleButton")->isEnabled()) << "it may have changed";
}

TEST_F(SettlementPanelTest, TakesAnEntryBackByAnother)
{
    openSettlement();
    expectGoes(settleCycle(as("finance"), key));
    find<QTabWidget>("tabs")->setCurrentIndex(4);
    find<QTabWidget>("tabs")->setCurrentIndex(5);
    settle();
    settle();
    ASSERT_EQ(rows("ledgerTable"), 2);
    press("reverseButton");
    EXPECT_FALSE(find<QLabel>("settlementRefusal")->text().isEmpty()) << "without a reason";
    auto* reason = find<QLineEdit>("reverseReasonEdit");
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("paid by hand"));
    QTest::keyClick(reason, Qt::Key_Return);
    settle();
    settle();
    ASSERT_EQ(rows("ledgerTable"), 3);
    EXPECT_EQ(cell("ledgerTable", 2, 3), QStringLiteral("−860.00"));
    EXPECT_EQ(cell("ledgerTable", 2, 7), QStringLiteral("paid by hand"));
}

} // namespace

} // namespace plumbline::testing::pages
