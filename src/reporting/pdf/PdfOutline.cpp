// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/PdfOutline.h"

namespace plumbline {

namespace {

/// The first and the last of the lines below another.
struct Siblings
{
    int first = 0;
    int last = 0;
};

/// Writes lines from the bottom up.
class OutlineLines
{
public:
    OutlineLines(PdfObjects& objects, const std::vector<int>& pages)
        : m_objects(objects)
        , m_pages(pages)
    {
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the bookmarks are
    Siblings write(const std::vector<PdfBookmark>& bookmarks, int parent)
    {
        std::vector<int> items;
        for (std::size_t i = 0; i < bookmarks.size(); ++i)
            items.push_back(m_objects.reserve());
        for (std::size_t i = 0; i < bookmarks.size(); ++i) {
            QByteArray item = lineOf(bookmarks[i], parent);
            if (i > 0)
                item += "/Prev " + pdfReference(items[i - 1]);
            if (i + 1 < items.size())
                item += "/Next " + pdfReference(items[i + 1]);
            if (!bookmarks[i].below.empty()) {
                const Siblings below = write(bookmarks[i].below, items[i]);
                item += "/First " + pdfReference(below.first) + "/Last " + pdfReference(below.last)
                    + "/Count -" + QByteArray::number(static_cast<int>(bookmarks[i].below.size()));
            }
            m_objects.put(items[i], item + ">>");
        }
        return {items.front(), items.back()};
    }

private:
    [[nodiscard]] QByteArray lineOf(const PdfBookmark& bookmark, int parent) const
    {
        const int page = m_pages[static_cast<std::size_t>(bookmark.page)];
        return "<</Title" + pdfText(bookmark.title) + "/Parent " + pdfReference(parent) + "/Dest["
            + pdfReference(page) + "/Fit]";
    }

    PdfObjects& m_objects;
    const std::vector<int>& m_pages;
};

} // namespace

int writeOutline(PdfObjects& objects,
                 const std::vector<PdfBookmark>& bookmarks,
                 const std::vector<int>& pages)
{
    const int outline = objects.reserve();
    const Siblings top = OutlineLines(objects, pages).write(bookmarks, outline);
    objects.put(outline,
                "<</Type/Outlines/First " + pdfReference(top.first) + "/Last "
                    + pdfReference(top.last) + "/Count "
                    + QByteArray::number(static_cast<int>(bookmarks.size())) + ">>");
    return outline;
}

} // namespace plumbline
