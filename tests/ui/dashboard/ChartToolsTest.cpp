// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Sentences.h"
#include "tests/ui/dashboard/DashboardTest.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/LineChart.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtSvg/QSvgRenderer>

namespace plumbline::testing {

namespace {

constexpr Qt::KeyboardModifiers kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ChartToolsTest : public DashboardTest
{
protected:
    [[nodiscard]] ChartCard& cardOf(const char* chart)
    {
        QWidget* widget = &find<QWidget>(chart);
        while (qobject_cast<ChartCard*>(widget) == nullptr)
            widget = widget->parentWidget();
        return *qobject_cast<ChartCard*>(widget);
    }

    void press(const char* chart, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto& widget = find<QWidget>(chart);
        widget.setFocus();
        QTest::keyClick(&widget, key, modifiers);
        settle();
    }

    [[nodiscard]] QImage copied(const char* chart)
    {
        press(chart, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->image();
    }

    QTemporaryDir folder;
};

TEST_F(ChartToolsTest, SavesEveryChartAsADrawingOfTextAndMarks)
{
    openSample();
    for (const char* chart :
         {"gradesChart", "dragChart", "trendChart", "heatMap", "rankingTable", "helpTable"}) {
        dialogs.path = folder.filePath(QLatin1String(chart));
        press(chart, Qt::Key_D, kCtrlShift);
        const QByteArray svg = contentOf(dialogs.path + QStringLiteral(".svg"));
        QSvgRenderer renderer(svg);
        EXPECT_TRUE(renderer.isValid()) << chart;
        const PictureWords words = cardOf(chart).words();
        ASSERT_FALSE(words.title.isEmpty());
        EXPECT_TRUE(svg.contains('>' + words.title.toHtmlEscaped().toUtf8() + "</text>")) << chart;
        EXPECT_TRUE(svg.contains("<desc>" + words.summary.toHtmlEscaped().toUtf8())) << chart;
        EXPECT_FALSE(svg.contains("<image")) << chart;
        EXPECT_TRUE(svg.contains("Noto Sans CJK SC")) << chart;
        EXPECT_GT(renderer.defaultSize().width(), 400) << chart;
    }
}

TEST_F(ChartToolsTest, WritesTheFiguresOfBarsIntoTheDrawing)
{
    openSample();
    dialogs.path = folder.filePath(QStringLiteral("drag.svg"));
    press("dragChart", Qt::Key_S, kCtrlShift);
    const QByteArray svg = contentOf(dialogs.path);
    const BarPicture& picture = find<BarChart>("dragChart").picture();
    ASSERT_FALSE(picture.bars.empty());
    for (const Bar& bar : picture.bars)
        EXPECT_TRUE(svg.contains('>' + bar.figure.toUtf8() + "</text>")) << qPrintable(bar.figure);
    EXPECT_GE(svg.count("<rect"), static_cast<int>(picture.bars.size()));
}

TEST_F(ChartToolsTest, DrawsASmallSampleHatchedAlsoInADrawing)
{
    openSample();
    const auto linesIn = [this](const char* name) {
        dialogs.path = folder.filePath(QLatin1String(name));
        press("gradesChart", Qt::Key_D, kCtrlShift);
        const QByteArray svg = contentOf(dialogs.path);
        return svg.count("<polyline") + svg.count("<line") + svg.count("<path");
    };
    const auto before = linesIn("all.svg");
    chooseTeam(QStringLiteral("quality"));
    auto& chart = find<BarChart>("gradesChart");
    BarPicture picture = chart.picture();
    picture.isSmallSample = true;
    chart.present(std::move(picture));
    EXPECT_GT(linesIn("few.svg"), before);
}

TEST_F(ChartToolsTest, PicturesShowNeitherFocusNorHover)
{
    openSample();
    for (const char* chart : {"gradesChart", "trendChart", "heatMap", "rankingTable"}) {
        auto& widget = find<QWidget>(chart);
        const QImage before = copied(chart);
        ASSERT_FALSE(before.isNull()) << chart;
        QTest::keyClick(&widget, Qt::Key_Down);
        QTest::keyClick(&widget, Qt::Key_Left);
        QWidget* surface = &widget;
        if (auto* area = qobject_cast<QAbstractScrollArea*>(surface))
            surface = area->viewport();
        QTest::mouseMove(surface, QPoint(surface->width() / 2, 50));
        settle();
        find<QComboBox>("team").setFocus();
        const QImage unfocused = copied(chart);
        EXPECT_EQ(before, unfocused) << chart;
    }
}

TEST_F(ChartToolsTest, CopiesPointsADrawingAndFigures)
{
    openSample();
    press("dragChart", Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(mime->hasImage());
    QSvgRenderer renderer(mime->data(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(renderer.isValid());
    EXPECT_TRUE(mime->text().contains(find<BarChart>("dragChart").picture().bars[0].name));
}

TEST_F(ChartToolsTest, CopiesATableInDigitsThatSpreadsheetsRead)
{
    openSample();
    press("rankingTable", Qt::Key_C, kCtrlShift);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), sheet().size() + 1);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Rank\tName")));
    EXPECT_FALSE(lines.join(QString()).contains(QChar(0x2212)));
    const RoundingPlan& rounding = sheet().scheme().document().rounding;
    const auto& ranking = find<QTableView>("rankingTable");
    const QString best = ranking.model()->index(0, 1).data().toString();
    int first = 0;
    while (sheet().appraisal(first).name != best)
        ++first;
    EXPECT_EQ(lines[1].split(QLatin1Char('\t'))[4],
              sheet().score(first).score.toFixed(rounding.score, rounding.mode));
}

TEST_F(ChartToolsTest, SavesTheTableAsExactNumbers)
{
    openSample();
    dialogs.path = folder.filePath(QStringLiteral("drag.xlsx"));
    press("dragChart", Qt::Key_E, kCtrlShift);
    constexpr int kHeadings = 4; // Below title, subtitle and an empty row.
    ASSERT_TRUE(cardOf("dragChart").words().caution.isEmpty());
    const auto found = m_tables.openRows(dialogs.path, {{}, {}, kHeadings});
    ASSERT_TRUE(found) << qPrintable(sentence(found.error()));
    EXPECT_EQ((*found)->headings().value(3), QStringLiteral("Points lost"));
    QStringList cells;
    SourceRow line;
    while (*(*found)->next(line)) {
        for (const std::string_view cell : line.cells)
            cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    }
    const DashboardFigures figures(sheet());
    for (const IndicatorFigure& one : figures.of({}).indicators) {
        ASSERT_TRUE(one.lost);
        // Many more digits than the window shows.
        const QString digits = QString::number(one.lost->toMpq().get_d(), 'g', 15).left(12);
        const auto isIt = [&](const QString& cell) { return cell.startsWith(digits); };
        EXPECT_TRUE(std::any_of(cells.begin(), cells.end(), isIt))
            << qPrintable(one.lost->toString());
    }
}

TEST_F(ChartToolsTest, SaysWhatAChartShowsAboveItsTable)
{
    openSample();
    const auto& chart = find<BarChart>("gradesChart");
    ASSERT_FALSE(chart.summary().isEmpty());
    press("gradesChart", Qt::Key_T, Qt::ControlModifier);
    const auto* label = cardOf("gradesChart").findChild<QLabel*>(QStringLiteral("summary"));
    ASSERT_TRUE(label && label->isVisible());
    EXPECT_EQ(label->text(), chart.summary());
}

TEST_F(ChartToolsTest, TellsScreenReadersTheWholeFirstAndThenWhereOneIs)
{
    openSample();
    auto& chart = find<BarChart>("dragChart");
    EXPECT_EQ(chart.accessibleDescription(), chart.summary());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.accessibleDescription(), chart.picture().bars[1].tip);
    find<QComboBox>("team").setFocus();
    EXPECT_EQ(chart.accessibleDescription(), chart.summary());
    for (const char* other : {"trendChart", "heatMap", "rankingTable", "helpTable"})
        EXPECT_FALSE(find<QWidget>(other).accessibleDescription().isEmpty()) << other;
}

TEST_F(ChartToolsTest, SaysWhereAPictureCouldNotBeWritten)
{
    openSample();
    const QSignalSpy told(&desk, &Desk::told);
    dialogs.path = folder.filePath(QStringLiteral("no/such/folder.svg"));
    press("dragChart", Qt::Key_D, kCtrlShift);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_EQ(told.last()[1].value<Tone>(), Tone::Failure);
}

} // namespace plumbline::testing
