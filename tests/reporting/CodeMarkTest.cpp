// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/CodeMark.h"

#include "reporting/CheckCode.h"
#include "reporting/PageLayout.h"
#include "reporting/ReportBuilder.h"
#include "tests/reporting/ReportSamples.h"

#include <qrencode.h>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

/// The squares that are dark where the marks are painted, asked at the middle of each.
std::vector<bool> squaresIn(const CellsMark& cells, int side)
{
    QRectF whole;
    for (const QRectF& area : cells.areas)
        whole = whole.united(area);
    std::vector<bool> dark;
    const double square = whole.width() / side;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const QPointF middle =
                whole.topLeft() + QPointF((column + 0.5) * square, (row + 0.5) * square);
            dark.push_back(std::any_of(cells.areas.begin(),
                                       cells.areas.end(),
                                       [&](const QRectF& area) { return area.contains(middle); }));
        }
    return dark;
}

const CellsMark* codeOn(const PaintedPage& page)
{
    for (const Mark& mark : page.marks)
        if (const auto* cells = std::get_if<CellsMark>(&mark))
            return cells;
    return nullptr;
}

} // namespace

TEST(CodeMark, IsOnTheLastPageAloneAndSaysTheCheckCode)
{
    const ReportInput report = longReport();
    const auto pages = layOut(buildReport(report, sampleOptions("zh_CN")));
    for (std::size_t i = 0; i + 1 < pages.size(); ++i)
        EXPECT_EQ(codeOn(pages[i]), nullptr) << i;
    const CellsMark* cells = codeOn(pages.back());
    ASSERT_NE(cells, nullptr);
    QRcode* expected = QRcode_encodeString(
        checkCode(report).toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    ASSERT_NE(expected, nullptr);
    const std::vector<bool> found = squaresIn(*cells, expected->width);
    for (int i = 0; i < expected->width * expected->width; ++i)
        ASSERT_EQ(found[static_cast<std::size_t>(i)], (expected->data[i] & 1) != 0) << i;
    QRcode_free(expected);
}

TEST(CodeMark, LeavesItsQuietZoneFree)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter})
        for (const ReportInput& report : {quarterReport(), longReport(), incompleteReport()}) {
            const auto pages = layOut(buildReport(report, sampleOptions("zh_CN")), sheetOf(size));
            const CellsMark* cells = codeOn(pages.back());
            ASSERT_NE(cells, nullptr);
            QRectF code;
            for (const QRectF& area : cells->areas)
                code = code.united(area);
            const double quiet = code.width() / 21 * 4 - 0.01;
            const QRectF free = code.adjusted(-quiet, -quiet, quiet, quiet);
            for (const Mark& mark : pages.back().marks) {
                if (const auto* text = std::get_if<TextMark>(&mark)) {
                    EXPECT_FALSE(free.contains(text->at)) << qPrintable(text->text);
                } else if (const auto* line = std::get_if<LineMark>(&mark)) {
                    const bool crosses = line->from.y() > free.top()
                        && line->from.y() < free.bottom() && line->to.x() > free.left()
                        && line->from.x() < free.right();
                    EXPECT_FALSE(crosses) << line->from.y();
                }
            }
        }
}

} // namespace plumbline
