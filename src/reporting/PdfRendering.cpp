// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PdfRendering.h"

#include "drawing/PaintPage.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>

namespace plumbline {

namespace {

constexpr int kResolution = 1200;
constexpr double kMillimetresPerInch = 25.4;

} // namespace

QByteArray renderPdf(std::span<const PaintedPage> pages, const PdfFacts& facts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(facts.title);
    writer.setCreator(QStringLiteral("Plumbline ") + QStringLiteral(PLUMBLINE_VERSION));
    QPainter painter(&writer);
    bool isFirst = true;
    for (const PaintedPage& page : pages) {
        if (!isFirst)
            writer.newPage();
        isFirst = false;
        paintPage(painter, page, kResolution / kMillimetresPerInch);
    }
    painter.end();
    return bytes;
}

} // namespace plumbline
