// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PdfRendering.h"

#include "reporting/pdf/PdfContent.h"
#include "reporting/pdf/PdfMetadata.h"
#include "reporting/pdf/PdfOutline.h"
#include "reporting/pdf/SrgbProfile.h"

namespace plumbline {

namespace {

constexpr std::size_t kPagesInABranch = 256; ///< PDF/A-1 takes no longer list than 8,191.

QByteArray points(double millimetres)
{
    return pdfNumber(millimetres / paper::kMillimetresPerPoint);
}

QByteArray pageBox(const PaintedPage& page)
{
    return "[0 0 " + points(page.width) + ' ' + points(page.height) + ']';
}

/// One file's pages and what they share.
class PageWriter
{
public:
    PageWriter(PdfObjects& objects, std::span<const PaintedPage> pages)
        : m_objects(objects)
        , m_pages(pages)
        , m_resources(objects.reserve())
    {
        for (std::size_t i = 0; i < pages.size(); ++i)
            m_numbers.push_back(objects.reserve());
    }

    [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }

    /// The number of the tree of pages.
    [[nodiscard]] int write()
    {
        const int tree = m_objects.reserve();
        QByteArray branches;
        for (std::size_t first = 0; first < m_pages.size(); first += kPagesInABranch)
            branches += pdfReference(writeBranch(tree, first)) + ' ';
        m_objects.put(tree,
                      "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids["
                          + branches + "]>>");
        QByteArray resources =
            "<</ProcSet[/PDF/Text/ImageC]/Font<<" + m_fonts.write(m_objects) + ">>";
        if (const QByteArray images = m_images.write(m_objects); !images.isEmpty())
            resources += "/XObject<<" + images + ">>";
        m_objects.put(m_resources, resources + ">>");
        return tree;
    }

private:
    int writeBranch(int tree, std::size_t first)
    {
        const int branch = m_objects.reserve();
        const std::size_t end = std::min(first + kPagesInABranch, m_pages.size());
        QByteArray kids;
        for (std::size_t i = first; i < end; ++i) {
            writePage(i, branch);
            kids += pdfReference(m_numbers[i]) + ' ';
        }
        m_objects.put(branch,
                      "<</Type/Pages/Parent " + pdfReference(tree) + "/Count "
                          + QByteArray::number(end - first) + "/Kids[" + kids + "]>>");
        return branch;
    }

    void writePage(std::size_t index, int branch)
    {
        const PaintedPage& page = m_pages[index];
        const int content = m_objects.addStream(pdfContent(page, m_fonts, m_images));
        QByteArray entries = "<</Type/Page/Parent " + pdfReference(branch) + "/MediaBox"
            + pageBox(page) + "/Resources " + pdfReference(m_resources) + "/Contents "
            + pdfReference(content);
        if (!page.links.empty())
            entries += "/Annots[" + linksOf(page) + ']';
        m_objects.put(m_numbers[index], entries + ">>");
    }

    QByteArray linksOf(const PaintedPage& page)
    {
        QByteArray links;
        for (const PageLink& link : page.links) {
            const QByteArray area = points(link.area.left()) + ' '
                + points(page.height - link.area.bottom()) + ' ' + points(link.area.right()) + ' '
                + points(page.height - link.area.top());
            const int target = m_numbers[static_cast<std::size_t>(link.page)];
            const int number = m_objects.add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["
                                             + area + "]/Dest[" + pdfReference(target) + "/Fit]>>");
            links += pdfReference(number) + ' ';
        }
        return links;
    }

    PdfObjects& m_objects;
    std::span<const PaintedPage> m_pages;
    PdfFonts m_fonts;
    PdfImages m_images;
    int m_resources;
    std::vector<int> m_numbers;
};

int writeIntent(PdfObjects& objects)
{
    const int profile = objects.addStream(srgbProfile(), "/N 3");
    return objects.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"
                       "(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
                       + pdfReference(profile) + ">>");
}

} // namespace

QByteArray renderPdf(std::span<const PaintedPage> pages, const PdfFacts& facts)
{
    PdfObjects objects;
    const int catalog = objects.reserve();
    PageWriter writer(objects, pages);
    QByteArray entries = "<</Type/Catalog/Pages " + pdfReference(writer.write())
        + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata "
        + pdfReference(objects.addPlainStream(pdfMetadata(facts), "/Type/Metadata/Subtype/XML"))
        + "/OutputIntents[" + pdfReference(writeIntent(objects)) + ']';
    if (!facts.language.isEmpty())
        entries += "/Lang("
            + QString(facts.language).replace(QLatin1Char('_'), QLatin1Char('-')).toLatin1() + ')';
    if (!facts.bookmarks.empty())
        entries += "/PageMode/UseOutlines/Outlines "
            + pdfReference(writeOutline(objects, facts.bookmarks, writer.numbers()));
    objects.put(catalog, entries + ">>");
    return objects.file(catalog, objects.add(pdfInformation(facts)));
}

} // namespace plumbline
