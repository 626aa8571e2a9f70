// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/QuarterJourney.h"

namespace plumbline::testing {

namespace {

constexpr const char* kInterviews = "interviewsPage";
constexpr const char* kRewards = "rewardsPage";

class WholeQuarter : public QuarterJourney
{
protected:
    /// Goals.
    void agreeOnGoals()
    {
        as("lin", QDate(2026, 1, 5), [&] {
            openCycle(QStringLiteral("2026Q1"), QStringLiteral("Goals"));
        });
        as("liu", QDate(2026, 1, 7), [&] {
            window.openTask(QStringLiteral("Propose goals"));
            proposeTarget(kWang, QStringLiteral("92"));
            proposeTarget(kLi, QStringLiteral("90"));
        });
        as("wang", QDate(2026, 1, 8), [&] {
            window.openTask(QStringLiteral("Answer the goals"));
            stepAndWait("step-goals-agreed");
        });
        as("lin", QDate(2026, 1, 12), [&] {
            openAppraisal(kLi);
            recordFromPaper("step-goals-agreed");
            moveTo("stage-collecting");
        });
    }

    /// Scores: the leader's, and what finance knows.
    void score()
    {
        as("liu", QDate(2026, 4, 2), [&] {
            window.openTask(QStringLiteral("Enter and submit the scores"));
            for (const QString& who : {kWang, kLi}) {
                enter(who, QStringLiteral("Satisfaction"), QStringLiteral("60"));
                enter(who, QStringLiteral("teamwork"), QStringLiteral("80"));
            }
        });
        as("qian", QDate(2026, 4, 2), [&] {
            QFile amounts(application.path(QStringLiteral("amounts.csv")));
            ASSERT_TRUE(amounts.open(QIODevice::WriteOnly));
            amounts.write("id,bonus-base\nE1,1000\nE2,1000\n");
            amounts.close();
            application.dialogs().paths = {amounts.fileName()};
            window.goTo(PageId::Cycles);
            window.choose(kCycles, "importButton", QStringLiteral("Import amounts from a file"));
            window.click("importPreview", "takeAllButton");
            AtTheWindow::await(
                [&] { return window.find<QTableView>(kCycles, "table")->isVisible(); },
                "the amounts");
        });
        as("lin", QDate(2026, 4, 3), [&] { moveTo("stage-scoring"); });
        as("liu", QDate(2026, 4, 3), [&] { batch("submitButton"); });
    }

    /// Review: one is returned, with a reason.
    void review()
    {
        as("lin", QDate(2026, 4, 6), [&] { moveTo("stage-review"); });
        as("fang", QDate(2026, 4, 7), [&] {
            window.openTask(QStringLiteral("Review"));
            batch("returnButton", kWang, QStringLiteral("teamwork lacks a reason"));
            batch("passOnButton", kLi);
            batch("passOnButton", kLi);
        });
        as("liu", QDate(2026, 4, 8), [&] {
            window.openTask(QStringLiteral("Enter and submit the scores"));
            enter(kWang, QStringLiteral("teamwork"), QStringLiteral("85"));
            openAppraisal(kWang);
            window.find<QTabWidget>(kAppraisal, "tabs")->setCurrentIndex(3);
            EXPECT_GE(AtTheWindow::rowOf(window.find<QTableView>(kAppraisal, "stepsTable"),
                                         3,
                                         QStringLiteral("teamwork lacks a reason")),
                      0);
            stepAndWait("step-submitted");
        });
        as("fang", QDate(2026, 4, 9), [&] {
            batch("passOnButton", kWang);
            batch("passOnButton", kWang);
        });
        as("lin", QDate(2026, 4, 10), [&] {
            batch("passOnButton");
            batch("publishButton");
            moveTo("stage-feedback");
        });
    }

    /// One contests a line; the other's result is corrected and confirmed on paper.
    void answer()
    {
        as("wang", QDate(2026, 4, 13), [&] {
            window.openTask(QStringLiteral("Confirm or appeal"));
            awaitFigure(QStringLiteral("79.61 B"));
            QFile proof(application.path(QStringLiteral("calls.csv")));
            ASSERT_TRUE(proof.open(QIODevice::WriteOnly));
            proof.write("two calls");
            proof.close();
            application.dialogs().paths = {proof.fileName()};
            AtTheWindow::clickCell(window.find<QTableView>(kAppraisal, "linesTable"), 0, 0);
            step("step-appealed");
            window.typeInto(
                kAppraisal, "appealTextEdit", QStringLiteral("two calls were not mine"));
            window.click(kAppraisal, "appealAddFile");
            window.click(kAppraisal, "appealSubmit");
            AtTheWindow::await(
                [&] {
                    return window.cell(kAppraisal, "linesTable", 0, 7)
                        == QStringLiteral("contested");
                },
                "contested");
        });
        as("lin", QDate(2026, 4, 15), [&] {
            window.openTask(QStringLiteral("Decide the appeal"));
            awaitFigure(QStringLiteral("79.61 B"));
            window.find<QTabWidget>(kAppraisal, "tabs")->setCurrentIndex(5);
            const QString kept = application.path(QStringLiteral("seen.csv"));
            application.dialogs().paths = {kept};
            window.click(kAppraisal, "saveFileButton");
            AtTheWindow::await([&] { return QFile::exists(kept); }, "the file of the appeal");
            step("step-appeal-decided");
            auto* ruling = window.find<QComboBox>(kAppraisal, "rulingBox");
            ruling->setFocus();
            AtTheWindow::key(Qt::Key_Down);
            decide(QStringLiteral("1.5"),
                   QStringLiteral("one call was not hers"),
                   QStringLiteral("Fang (fang)"));
            awaitFigure(QStringLiteral("81.11 B"));
            EXPECT_TRUE(window.find<QLabel>(kAppraisal, "figureCaption")
                            ->text()
                            .contains(QStringLiteral("811.1")));
            EXPECT_EQ(window.find<QTableView>(kAppraisal, "revisionsTable")->model()->rowCount(), 2)
                << "the old one stays beside it";

            openAppraisal(kLi);
            step("step-corrected");
            decide(
                QStringLiteral("-2"), QStringLiteral("counted twice"), QStringLiteral("Liu (liu)"));
            awaitFigure(QStringLiteral("77.33 B"));
            recordFromPaper("step-confirmed");
            EXPECT_GE(AtTheWindow::rowOf(window.find<QTableView>(kAppraisal, "stepsTable"),
                                         3,
                                         QStringLiteral("on paper of 2026-04-15")),
                      0);
        });
        as("wang", QDate(2026, 4, 16), [&] {
            window.openTask(QStringLiteral("Confirm or appeal"));
            awaitFigure(QStringLiteral("81.11 B"));
            stepAndWait("step-confirmed");
        });
        as("fang", QDate(2026, 4, 16), [&] { lookAgain(kWang); });
        as("liu", QDate(2026, 4, 17), [&] { lookAgain(kLi); });
    }

    /// Whoever was named as the second looks at what was decided.
    void lookAgain(const QString& who)
    {
        window.openTask(QStringLiteral("Second look"));
        QString seen;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            seen = window.find<QLabel>(kAppraisal, "nameLabel")->text();
            return seen == who;
        })) << "seen "
            << seen.toStdString();
        step("step-look");
        window.click(kAppraisal, "reasonSubmit");
        AtTheWindow::await([&] { return !window.offers(kAppraisal, "step-look"); }, "looked");
    }

    /// What follows.
    void followUp()
    {
        as("liu", QDate(2026, 4, 20), [&] {
            window.goTo(PageId::Interviews);
            window.clickRow(kInterviews, "peopleTable", 0, kWang);
            window.typeInto(kInterviews, "wentWellEdit", QStringLiteral("works with everybody"));
            window.typeInto(kInterviews, "wentBadlyEdit", QStringLiteral("customers wait"));
            window.click(kInterviews, "interviewSubmit");
            AtTheWindow::await([&] { return window.offers(kInterviews, "interviewCorrect"); },
                               "held");
            window.find<QTabWidget>(kInterviews, "tabs")->setCurrentIndex(1);
            window.typeInto(
                kInterviews, "actionWhatEdit", QStringLiteral("listen to five calls a week"));
            window.click(kInterviews, "addActionButton");
            AtTheWindow::await(
                [&] {
                    return window.find<QTableView>(kInterviews, "planTable")->model()->rowCount();
                },
                "the plan");
        });
        as("lin", QDate(2026, 4, 27), [&] { moveTo("stage-settled"); });
        as("qian", QDate(2026, 4, 28), [&] {
            window.openTask(QStringLiteral("Settle"));
            window.click(kRewards, "previewSettlementButton");
            window.click(kRewards, "settleButton");
            AtTheWindow::await(
                [&] {
                    return window.find<QTableView>(kRewards, "ledgerTable")->model()->rowCount()
                        == 2;
                },
                "the ledger");
            EXPECT_EQ(window.cell(kRewards, "ledgerTable", 0, 1), kWang);
            EXPECT_EQ(window.cell(kRewards, "ledgerTable", 0, 3), QStringLiteral("811.10"));
            window.click(kRewards, "previewSettlementButton");
            AtTheWindow::await(
                [&] {
                    return window.find<QLabel>(kRewards, "settlementTold")
                        ->text()
                        .contains(QStringLiteral("nothing would be written"));
                },
                "it pays once");
            EXPECT_FALSE(window.offers(kRewards, "settleButton"));
        });
        as("lin", QDate(2026, 4, 29), [&] {
            window.goTo(PageId::Cycles);
            window.click(kCycles, "indicatorsButton");
            window.click(kRewards, "decideIndicatorButton");
            AtTheWindow::await(
                [&] {
                    return window.cell(kRewards, "indicatorsTable", 0, 10)
                        == QStringLiteral("Keep");
                },
                "the look at an indicator");
            window.goTo(PageId::Cycles);
            window.click(kCycles, "closeButton");
            AtTheWindow::await([&] { return !window.offers(kCycles, "closeButton"); }, "closed");
            openCycle(QStringLiteral("2026Q2"), QStringLiteral("Collecting"));
        });
    }

    /// The next one begins with what was agreed.
    void beginTheNext()
    {
        as("wang", QDate(2026, 4, 30), [&] {
            window.goTo(PageId::Appraisal);
            AtTheWindow::await(
                [&] {
                    auto* actions = window.find<QTableView>(kAppraisal, "actionsTable");
                    return actions->isVisible()
                        && AtTheWindow::rowOf(actions, 0, QStringLiteral("listen to five calls"))
                        == 0;
                },
                "the plan's action");
            EXPECT_EQ(application.desk().currentCycle()->period.toString(),
                      QStringLiteral("2026Q2"));
        });
    }
};

TEST_F(WholeQuarter, GoesFromGoalsToTheNextCycle)
{
    agreeOnGoals();
    score();
    review();
    answer();
    followUp();
    beginTheNext();
}

} // namespace

} // namespace plumbline::testing
