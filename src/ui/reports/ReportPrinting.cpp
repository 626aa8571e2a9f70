// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPrinting.h"

#include "drawing/PaintPage.h"
#include "ui/common/Dialogs.h"

#include <QtPrintSupport/QPrinter>

namespace plumbline {

namespace {

constexpr double kMillimetresPerInch = 25.4;

} // namespace

Printed printPages(QWidget* parent, Dialogs& dialogs, const std::vector<PaintedPage>& pages)
{
    QPrinter printer(QPrinter::HighResolution);
    const QSizeF sheet = pages.empty() ? QSizeF(paper::kPageWidth, paper::kPageHeight)
                                       : QSizeF(pages.front().width, pages.front().height);
    printer.setPageSize(QPageSize(sheet, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setFullPage(true);
    if (!dialogs.choosePrinter(parent, printer))
        return Printed::Cancelled;
    QPainter painter;
    if (!painter.begin(&printer))
        return Printed::Failed;
    const double unitsPerMillimetre = printer.resolution() / kMillimetresPerInch;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return Printed::Failed;
        paintPage(painter, pages[i], unitsPerMillimetre);
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Printed::Sent
                                                                      : Printed::Failed;
}

} // namespace plumbline
