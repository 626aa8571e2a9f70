// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PdfRendering.h"

#include "reporting/pdf/PdfContent.h"

namespace plumbline {

namespace {

QByteArray pageSize(const PaintedPage& page)
{
    return "[0 0 " + pdfNumber(page.width / paper::kMillimetresPerPoint) + ' '
        + pdfNumber(page.height / paper::kMillimetresPerPoint) + ']';
}

/// The pages' numbers; their tree and fonts are the reserved ones.
std::vector<int> addPages(PdfObjects& objects,
                          std::span<const PaintedPage> pages,
                          PdfFonts& fonts,
                          int tree,
                          int resources)
{
    std::vector<int> numbers;
    for (const PaintedPage& page : pages) {
        const int content = objects.addStream(pdfContent(page, fonts));
        numbers.push_back(objects.add("<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox"
                                      + pageSize(page) + "/Resources " + pdfReference(resources)
                                      + "/Contents " + pdfReference(content) + ">>"));
    }
    return numbers;
}

QByteArray pageTree(const std::vector<int>& pages)
{
    QByteArray kids;
    for (const int page : pages)
        kids += pdfReference(page) + ' ';
    return "<</Type/Pages/Count " + QByteArray::number(static_cast<int>(pages.size())) + "/Kids["
        + kids + "]>>";
}

/// The outline's number.
int addOutline(PdfObjects& objects,
               const std::vector<PdfBookmark>& bookmarks,
               const std::vector<int>& pages)
{
    const int outline = objects.reserve();
    std::vector<int> items;
    for (std::size_t i = 0; i < bookmarks.size(); ++i)
        items.push_back(objects.reserve());
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const int page = pages[static_cast<std::size_t>(bookmarks[i].page)];
        QByteArray item = "<</Title" + pdfText(bookmarks[i].title) + "/Parent "
            + pdfReference(outline) + "/Dest[" + pdfReference(page) + "/Fit]";
        if (i > 0)
            item += "/Prev " + pdfReference(items[i - 1]);
        if (i + 1 < items.size())
            item += "/Next " + pdfReference(items[i + 1]);
        objects.put(items[i], item + ">>");
    }
    objects.put(outline,
                "<</Type/Outlines/First " + pdfReference(items.front()) + "/Last "
                    + pdfReference(items.back()) + "/Count "
                    + QByteArray::number(static_cast<int>(items.size())) + ">>");
    return outline;
}

QByteArray information(const PdfFacts& facts)
{
    const QString program = QStringLiteral("Plumbline ") + QStringLiteral(PLUMBLINE_VERSION);
    QByteArray entries = "<</Title" + pdfText(facts.title) + "/Creator" + pdfText(program)
        + "/Producer" + pdfText(program);
    if (!facts.author.isEmpty())
        entries += "/Author" + pdfText(facts.author);
    if (facts.madeAt.isValid())
        entries += "/CreationDate("
            + facts.madeAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1()
            + ')';
    return entries + ">>";
}

} // namespace

QByteArray renderPdf(std::span<const PaintedPage> pages, const PdfFacts& facts)
{
    PdfObjects objects;
    PdfFonts fonts;
    const int catalog = objects.reserve();
    const int tree = objects.reserve();
    const int resources = objects.reserve();
    const std::vector<int> numbers = addPages(objects, pages, fonts, tree, resources);
    objects.put(tree, pageTree(numbers));
    objects.put(resources, "<</ProcSet[/PDF/Text]/Font<<" + fonts.write(objects) + ">>>>");
    QByteArray entries = "<</Type/Catalog/Pages " + pdfReference(tree)
        + "/ViewerPreferences<</DisplayDocTitle true>>";
    if (!facts.language.isEmpty())
        entries += "/Lang("
            + QString(facts.language).replace(QLatin1Char('_'), QLatin1Char('-')).toLatin1() + ')';
    if (!facts.bookmarks.empty())
        entries += "/PageMode/UseOutlines/Outlines "
            + pdfReference(addOutline(objects, facts.bookmarks, numbers));
    objects.put(catalog, entries + ">>");
    return objects.file(catalog, objects.add(information(facts)));
}

} // namespace plumbline
