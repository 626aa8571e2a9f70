// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/AtTheWindow.h"
#include "tests/journeys/QuarterCompany.h"
#include "ui/scoreentry/FrozenGridView.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>

namespace plumbline::testing {

inline constexpr const char* kAppraisal = "appraisalPage";
inline constexpr const char* kCycles = "cyclesPage";
inline const QString kWang = QStringLiteral("Wang Fang");
inline const QString kLi = QStringLiteral("Li Lei");

/// A quarter in the real window, on a file on disk: five accounts sign in one after the other and
/// do their part by keys and clicks.
class QuarterJourney : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = application.path(QStringLiteral("五人 公司.plumb"));
        application.clock().set(QDate(2026, 1, 5));
        QuarterCompany(application).found(path);
        application.desk().open(path);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&application.window()));
    }

    template<typename Part>
    void as(const char* name, const QDate& day, Part&& part)
    {
        if (HasFailure())
            return;
        try {
            signedIn(name, day, std::forward<Part>(part));
        } catch (const std::exception& failed) {
            FAIL() << name << ", " << day.toString(Qt::ISODate).toStdString() << ": "
                   << failed.what();
        }
    }

    template<typename Part>
    void signedIn(const char* name, const QDate& day, Part&& part)
    {
        application.clock().set(day);
        window.signIn(QLatin1String(name), QuarterCompany::password(QLatin1String(name)));
        if (HasFatalFailure())
            return;
        part();
        if (!HasFatalFailure())
            window.signOut();
    }

    // What several of them do.

    void openCycle(const QString& period, const QString& stage)
    {
        window.goTo(PageId::Cycles);
        window.click(kCycles, window.offers(kCycles, "emptyButton") ? "emptyButton" : "openButton");
        auto* stages = window.find<QComboBox>(kCycles, "stageBox");
        auto* open = [&] { return window.find<QWidget>("openCyclePanel", "openButton"); }();
        AtTheWindow::await([&] { return open->isVisible() && open->isEnabled(); },
                           "the candidates");
        EXPECT_EQ(window.find<QComboBox>(kCycles, "periodBox")->currentData().toString(), period);
        stages->setFocus();
        for (int step = 0; step < stages->count() && stages->currentText() != stage; ++step)
            AtTheWindow::key(Qt::Key_Down);
        AtTheWindow::press(open);
        AtTheWindow::await([&] { return window.find<QTableView>(kCycles, "table")->isVisible(); },
                           "the cycle");
    }

    void moveTo(const char* stage)
    {
        window.goTo(PageId::Cycles);
        window.click(kCycles, "nextButton");
        window.clickIn("stageDialog", "moveButton");
        window.awaitClosed("stageDialog");
        AtTheWindow::await(
            [&] {
                return window.find<QToolButton>(kCycles, stage)->property("standing")
                    == QStringLiteral("here");
            },
            stage);
    }

    /// A step that many take at once: everybody, or whom that text names.
    void batch(const char* button, const QString& who = {}, const QString& reason = {})
    {
        window.goTo(PageId::Cycles);
        window.clickRow(kCycles, "appraisals", 0, who.isEmpty() ? kWang : who);
        if (who.isEmpty())
            AtTheWindow::key(Qt::Key_A, Qt::ControlModifier);
        window.click(kCycles, button);
        AtTheWindow::await([&] { return window.dialog("batchDialog") != nullptr; }, button);
        // Not to whatever has the focus: a window system would have given it to the dialog.
        if (!reason.isEmpty())
            QTest::keyClicks(window.dialog("batchDialog")
                                 ->findChild<QPlainTextEdit*>(QStringLiteral("batchReason")),
                             reason);
        window.clickIn("batchDialog", "batchApply");
        window.awaitClosed("batchDialog");
    }

    void openAppraisal(const QString& who)
    {
        window.goTo(PageId::Appraisal);
        window.clickRow(kAppraisal, "peopleTable", 0, who);
        AtTheWindow::await(
            [&] { return window.find<QLabel>(kAppraisal, "nameLabel")->text() == who; },
            qPrintable(who));
    }

    void step(const char* name) { window.click(kAppraisal, name); }

    /// Until the step is taken, and is no longer offered.
    void stepAndWait(const char* name)
    {
        step(name);
        AtTheWindow::await([&] { return !window.offers(kAppraisal, name); }, name);
        ASSERT_TRUE(application.isSaved());
    }

    void recordFromPaper(const char* name)
    {
        step(name);
        EXPECT_TRUE(window.find<QCheckBox>(kAppraisal, "paperBox")->isChecked())
            << "it can only have come on paper";
        window.click(kAppraisal, "reasonSubmit");
        AtTheWindow::await([&] { return !window.offers(kAppraisal, name); }, name);
    }

    [[nodiscard]] QString figure()
    {
        return window.find<QLabel>(kAppraisal, "figureLabel")->text();
    }

    void awaitFigure(const QString& figures)
    {
        QString seen;
        const bool isThere = QTest::qWaitFor([&] {
            seen = figure().simplified();
            return seen == figures;
        });
        ASSERT_TRUE(isThere)
            << figures.toStdString() << " of "
            << window.find<QLabel>(kAppraisal, "nameLabel")->text().toStdString() << ", seen "
            << seen.toStdString() << ", "
            << window.find<QLabel>(kAppraisal, "decisionRefusal")->text().toStdString();
    }

    /// Types the decision, and looks what it comes to before it is taken.
    void decide(const QString& points, const QString& reason, const QString& second)
    {
        EXPECT_FALSE(window.offers(kAppraisal, "decisionSubmit")) << "nothing is decided unseen";
        window.typeInto(kAppraisal, "pointsEdit", points);
        AtTheWindow::await([&] { return window.offers(kAppraisal, "decisionSubmit"); }, "preview");
        window.typeInto(kAppraisal, "decisionReasonEdit", reason);
        auto* box = window.find<QComboBox>(kAppraisal, "secondEdit");
        box->setFocus();
        for (int row = -1; row < box->count() && box->currentText() != second; ++row)
            AtTheWindow::key(Qt::Key_Down);
        ASSERT_EQ(box->currentText(), second);
        window.click(kAppraisal, "decisionSubmit");
        if (!QTest::qWaitFor([&] { return !window.offers(kAppraisal, "decisionSubmit"); }))
            FAIL() << window.find<QLabel>(kAppraisal, "decisionRefusal")->text().toStdString();
    }

    void proposeTarget(const QString& who, const QString& target)
    {
        openAppraisal(who);
        window.find<QTabWidget>(kAppraisal, "tabs")->setCurrentIndex(1);
        auto* goals = window.find<QTableView>(kAppraisal, "goalsTable");
        AtTheWindow::clickCell(goals, 0, 3);
        AtTheWindow::type(target);
        AtTheWindow::key(Qt::Key_Return);
        step("step-goals-proposed");
        AtTheWindow::await(
            [&] {
                return !window.offers(kAppraisal, "step-goals-proposed")
                    || window.offers(kAppraisal, "step-goals-agreed") || saysWaitsFor(who);
            },
            "proposed");
        ASSERT_TRUE(application.isSaved());
    }

    [[nodiscard]] bool saysWaitsFor(const QString& who)
    {
        return window.find<QLabel>(kAppraisal, "nextLabel")->text().contains(who);
    }

    FrozenGridView* grid() { return application.find<FrozenGridView>("grid"); }

    /// A value of that person under that heading, into the grid.
    void enter(const QString& who, const QString& heading, const QString& value)
    {
        const auto place = [&]() -> QModelIndex {
            if (grid() == nullptr || !grid()->isVisible() || grid()->model() == nullptr)
                return {};
            const QAbstractItemModel* model = grid()->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString title = model->headerData(column, Qt::Horizontal).toString();
                const int row = AtTheWindow::rowOf(grid(), 1, who);
                if (title.contains(heading) && row >= 0)
                    return model->index(row, column);
            }
            return {};
        };
        AtTheWindow::await([&] { return place().isValid(); }, qPrintable(heading));
        AtTheWindow::clickCell(grid(), place().row(), place().column());
        AtTheWindow::type(value);
        AtTheWindow::key(Qt::Key_Return);
        EXPECT_EQ(place().data().toString(), value);
        ASSERT_TRUE(application.isSaved());
    }

    Application application{QStringLiteral("en"), Passwords::QuicklyChecked};
    AtTheWindow window{application};
};

} // namespace plumbline::testing
