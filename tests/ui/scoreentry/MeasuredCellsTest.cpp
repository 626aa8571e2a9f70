// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scoreentry/GridTest.h"
#include "ui/scoreentry/ReceiptView.h"

#include <QtCore/QTimeZone>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace plumbline::testing {

/// 张三's satisfaction is measured from 97 contacts, 李四's from 2, of 王五's there are none.
class MeasuredCells : public GridTest
{
protected:
    void openMeasured()
    {
        openCompany();
        measure(QStringLiteral("E1"), QStringLiteral("8750/97"), 97);
        measure(QStringLiteral("E2"), QStringLiteral("100/2"), 2);
        measure(QStringLiteral("E3"), {}, 0);
        cycle.reload();
        settle();
        grid().setFocus();
    }

    void measure(const QString& person, const QString& text, int records)
    {
        store.contents.measured[key].push_back({EmployeeId(person),
                                                csatKey,
                                                text,
                                                records,
                                                QStringLiteral("{\"name\":\"csat-rate\"}"),
                                                clock.now(),
                                                1,
                                                clock.now(),
                                                QStringLiteral("clerk")});
        if (!text.isEmpty())
            store.contents.cells[key].push_back({EmployeeId(person),
                                                 csatKey,
                                                 text,
                                                 {},
                                                 QStringLiteral("clerk"),
                                                 clock.now(),
                                                 CellOrigin::Measured});
    }

    [[nodiscard]] CellLook csat(int row) { return lookAt(row, QStringLiteral("csat")); }

    [[nodiscard]] QVariant csatData(int row, int role)
    {
        return model().index(row, columnOf(QStringLiteral("csat"))).data(role);
    }

    /// Types another value and why over 张三's.
    void overrideFirst()
    {
        standOn(0, QStringLiteral("csat"));
        type(QStringLiteral("80"));
        press(Qt::Key_Tab);
        type(QStringLiteral("survey broken"));
        press(Qt::Key_Return);
    }

    [[nodiscard]] QString panelText()
    {
        settle(120);
        return page.findChild<ReceiptView*>()->text();
    }

    [[nodiscard]] StoredCell stored(const QString& person)
    {
        for (const StoredCell& each : store.contents.cells[key]) {
            if (each.employee.text() == person && each.key == csatKey)
                return each;
        }
        return {};
    }

    const CellKey csatKey = valueOf(QStringLiteral("csat"));
};

TEST_F(MeasuredCells, ShowWhatTheRatioComesTo)
{
    openMeasured();
    EXPECT_EQ(csat(0).text, QStringLiteral("≈ 90.21"));
    EXPECT_EQ(csat(0).source, CellSource::Measured);
    EXPECT_FALSE(csat(0).isTooFew);
    EXPECT_EQ(csat(1).source, CellSource::Measured);
    EXPECT_TRUE(csat(1).isTooFew);
    EXPECT_EQ(csat(2).source, CellSource::WithoutRecords);
    EXPECT_EQ(csat(2).state, CellState::MissingBlocks);
}

TEST_F(MeasuredCells, SayWhereTheyComeFrom)
{
    openMeasured();
    const QString tip = csatData(0, Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Measured from records")));
    EXPECT_TRUE(tip.contains(QStringLiteral("8,750 / 97"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("97 record")));
    EXPECT_TRUE(csatData(1, Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("too few to trust")));
    EXPECT_TRUE(csatData(2, Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("no records to measure it by")));
}

TEST_F(MeasuredCells, AskForAReasonWhenAnotherValueIsTyped)
{
    openMeasured();
    standOn(0, QStringLiteral("csat"));
    type(QStringLiteral("80"));
    press(Qt::Key_Return);
    auto* reason = page.findChild<QLineEdit*>(QStringLiteral("adjustmentReason"));
    ASSERT_NE(reason, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), reason);
    EXPECT_EQ(stored(QStringLiteral("E1")).text, QStringLiteral("8750/97"));
    type(QStringLiteral("survey broken"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(QStringLiteral("E1")).text, QStringLiteral("80"));
    EXPECT_EQ(stored(QStringLiteral("E1")).reason, QStringLiteral("survey broken"));
    EXPECT_EQ(csat(0).source, CellSource::Overridden);
    EXPECT_EQ(csat(0).text, QStringLiteral("80"));
    EXPECT_EQ(grid().currentIndex(), model().index(1, columnOf(QStringLiteral("csat"))))
        << "straight down";
}

TEST_F(MeasuredCells, RefuseAPasteWithoutAReason)
{
    openMeasured();
    QGuiApplication::clipboard()->setText(QStringLiteral("80"));
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(csat(0).state, CellState::Refused);
    EXPECT_EQ(stored(QStringLiteral("E1")).text, QStringLiteral("8750/97"));
}

TEST_F(MeasuredCells, TakeTheMeasuredValueBackWhenCleared)
{
    openMeasured();
    overrideFirst();
    ASSERT_EQ(csat(0).source, CellSource::Overridden);
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Delete);
    EXPECT_EQ(csat(0).source, CellSource::Measured);
    EXPECT_EQ(stored(QStringLiteral("E1")).text, QStringLiteral("8750/97"));
    EXPECT_EQ(stored(QStringLiteral("E1")).origin, CellOrigin::Measured);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(csat(0).text, QStringLiteral("80"));
    EXPECT_EQ(stored(QStringLiteral("E1")).reason, QStringLiteral("survey broken"));
}

TEST_F(MeasuredCells, TakeTheMeasuredValueByTheirKey)
{
    openMeasured();
    overrideFirst();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(csat(0).source, CellSource::Measured);
}

TEST_F(MeasuredCells, TellThePanelWhoOverrodeThemAndWhy)
{
    openMeasured();
    overrideFirst();
    standOn(0, QStringLiteral("csat"));
    const QString text = panelText();
    EXPECT_TRUE(text.contains(QStringLiteral("From records: ≈ 90.21"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Overridden")));
    EXPECT_TRUE(text.contains(QStringLiteral("survey broken")));
    auto* take = page.findChild<QPushButton*>(QStringLiteral("takeMeasured"));
    ASSERT_TRUE(take->isVisible());
    take->click();
    settle();
    EXPECT_EQ(csat(0).source, CellSource::Measured);
    EXPECT_FALSE(panelText().isEmpty());
    EXPECT_FALSE(take->isVisible());
}

TEST_F(MeasuredCells, SayInThePanelThatRecordsAreTooFew)
{
    openMeasured();
    standOn(1, QStringLiteral("csat"));
    EXPECT_TRUE(panelText().contains(QStringLiteral("Too few to trust")));
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("recordsBehind"))->isVisible());
}

TEST_F(MeasuredCells, AreFilteredByWhereTheyComeFrom)
{
    openMeasured();
    overrideFirst();
    auto* source = page.findChild<QComboBox*>(QStringLiteral("source"));
    ASSERT_TRUE(source->isVisible());
    source->setFocus();
    press(Qt::Key_Down);
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(csat(0).source, CellSource::Overridden);
    press(Qt::Key_Down);
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_TRUE(csat(0).isTooFew);
}

TEST_F(MeasuredCells, StayWithoutAFilterWhereNothingIsMeasured)
{
    openCompany();
    EXPECT_FALSE(page.findChild<QComboBox*>(QStringLiteral("source"))->isVisible());
}

TEST_F(MeasuredCells, ShowAsOfWhenTheyAreMeasured)
{
    openMeasured();
    auto* day = page.findChild<QDateEdit*>(QStringLiteral("cutOffDay"));
    ASSERT_TRUE(day->isVisible());
    EXPECT_EQ(day->date(), key.period.lastDay());
    day->setDate(QDate(2026, 4, 10));
    QTest::keyClick(day, Qt::Key_Return);
    settle();
    const auto cutOff = store.contents.cutOffs.find(key);
    ASSERT_NE(cutOff, store.contents.cutOffs.end());
    EXPECT_EQ(cutOff->second,
              QDateTime(QDate(2026, 4, 10), QTime(23, 59, 59, 999), QTimeZone("Asia/Shanghai")));
}

} // namespace plumbline::testing
