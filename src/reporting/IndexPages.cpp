// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/IndexPages.h"

#include "drawing/PaperSheet.h"
#include "reporting/Blocks.h"
#include "reporting/PageFrame.h"
#include "reporting/ReportWords.h"
#include "reporting/StripWriter.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

constexpr double kIdShare = 0.52; ///< Of the width: where staff numbers begin.
constexpr double kFigureShare = 0.86; ///< Where figures end.
constexpr double kIndent = 4.0;
constexpr double kPadding = 0.8;
constexpr double kAfterHead = 3.0;

constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
constexpr TextStyle kCaptionRight{TextRole::Caption, TextAlign::Right, Ink::Secondary};
constexpr TextStyle kFigure{TextRole::Body, TextAlign::Right, Ink::Normal};

/// Sets an index whose documents stand behind `front` pages.
class IndexSetter
{
public:
    IndexSetter(const FileIndex& index, const ReportOptions& options, int front)
        : m_index(index)
        , m_options(options)
        , m_words(options.language)
        , m_front(front)
        , m_flow(flowOn(sheetOf(options.pageSize)))
    {
        for (const IndexEntry& entry : index.entries)
            m_hasFigures = m_hasFigures || !entry.figure.isEmpty();
    }

    std::vector<PaintedPage> take()
    {
        m_flow.strips.push_back(head());
        m_flow.headings.push_back(columns());
        m_flow.strips.push_back(m_flow.headings.front());
        QString group;
        for (const IndexEntry& entry : m_index.entries) {
            if (m_index.isGrouped() && (entry.group != group || &entry == &m_index.entries.front()))
                m_flow.strips.push_back(groupLine(entry.group));
            group = entry.group;
            m_flow.strips.push_back(line(entry));
        }
        return framed(
            std::move(m_flow),
            {m_index.company + QStringLiteral("  ·  ") + m_index.heading, {}, m_index.made, {}, {}},
            sheetOf(m_options.pageSize));
    }

private:
    [[nodiscard]] Strip head() const
    {
        StripWriter writer;
        double top = addLetterhead(writer, m_index.letterhead.logo, m_index.company, m_flow.width);
        top += writer.paragraph(0,
                                top,
                                m_flow.width,
                                m_words(QT_TRANSLATE_NOOP("Report", "Index")),
                                {TextRole::Title, TextAlign::Left, Ink::Normal});
        if (!m_index.heading.isEmpty())
            top += writer.paragraph(0,
                                    top,
                                    m_flow.width,
                                    m_index.heading,
                                    {TextRole::Section, TextAlign::Left, Ink::Normal});
        writer.text(0,
                    top,
                    m_words(QT_TRANSLATE_NOOP("Report", "Documents: %1"),
                            {QString::number(m_index.entries.size())}),
                    kCaption);
        writer.growTo(writer.height() + kAfterHead);
        return writer.take(Keep::WithNext);
    }

    [[nodiscard]] Strip columns() const
    {
        StripWriter writer;
        const double width = m_flow.width;
        writer.text(0, 0, m_words(QT_TRANSLATE_NOOP("Report", "Name")), kCaption);
        writer.text(width * kIdShare, 0, m_words(QT_TRANSLATE_NOOP("Report", "Number")), kCaption);
        if (m_hasFigures)
            writer.text(width * kFigureShare,
                        0,
                        m_words(QT_TRANSLATE_NOOP("Report", "Score")),
                        kCaptionRight);
        writer.text(width, 0, m_words(QT_TRANSLATE_NOOP("Report", "Page")), kCaptionRight);
        writer.growTo(writer.height() + kPadding);
        writer.rule(writer.height(), 0, width, Stroke::Hair, Ink::StrongLine);
        return writer.take(Keep::WithNext);
    }

    [[nodiscard]] Strip groupLine(const QString& group) const
    {
        StripWriter writer;
        const QString name =
            group.isEmpty() ? m_words(QT_TRANSLATE_NOOP("Report", "In no team")) : group;
        writer.paragraph(0, 2 * kPadding, m_flow.width, name, kCaption);
        return writer.take(Keep::WithNext, 0);
    }

    [[nodiscard]] Strip line(const IndexEntry& entry) const
    {
        StripWriter writer;
        const double width = m_flow.width;
        const double x = m_index.isGrouped() ? kIndent : 0.0;
        const double idX = width * kIdShare;
        const double room = width * kFigureShare - idX - kIndent;
        writer.text(x, kPadding, elided(entry.name, TextRole::Body, idX - x - kIndent));
        writer.text(idX,
                    kPadding,
                    elided(entry.id,
                           TextRole::Body,
                           m_hasFigures ? room - textWidth(entry.figure, TextRole::Body) : room));
        writer.text(width * kFigureShare, kPadding, entry.figure, kFigure);
        const int page = m_front + entry.page;
        writer.text(width, kPadding, QString::number(page + 1), kFigure);
        writer.growTo(kPadding + lineHeight(TextRole::Body) + kPadding / 2);
        writer.link({0, 0, width, writer.height()}, page);
        writer.rule(writer.height(), x, width);
        return writer.take(Keep::Free, 0);
    }

    const FileIndex& m_index;
    const ReportOptions& m_options;
    ReportWords m_words;
    int m_front;
    bool m_hasFigures = false;
    Flow m_flow;
};

PdfBookmark bookmarkOf(const IndexEntry& entry, int front)
{
    QString title = entry.name;
    if (!entry.id.isEmpty())
        title += QLatin1Char(' ') + entry.id;
    PdfBookmark bookmark{title, front + entry.page, {}};
    for (const DocumentPart& part : entry.parts)
        bookmark.below.push_back({part.title, front + entry.page + part.page, {}});
    return bookmark;
}

} // namespace

bool FileIndex::isGrouped() const
{
    QSet<QString> seen;
    QString before;
    for (const IndexEntry& entry : entries) {
        if (!seen.isEmpty() && entry.group == before)
            continue;
        if (seen.contains(entry.group))
            return false;
        seen.insert(entry.group);
        before = entry.group;
    }
    return seen.size() > 1;
}

std::vector<PaintedPage> indexPages(const FileIndex& index, const ReportOptions& options)
{
    const auto front = static_cast<int>(IndexSetter(index, options, 0).take().size());
    return IndexSetter(index, options, front).take();
}

std::vector<PdfBookmark>
indexBookmarks(const FileIndex& index, int front, const ReportOptions& options)
{
    const ReportWords words(options.language);
    std::vector<PdfBookmark> bookmarks{{words(QT_TRANSLATE_NOOP("Report", "Index")), 0, {}}};
    const bool isGrouped = index.isGrouped();
    const IndexEntry* before = nullptr;
    for (const IndexEntry& entry : index.entries) {
        if (isGrouped && (before == nullptr || before->group != entry.group))
            bookmarks.push_back({entry.group.isEmpty()
                                     ? words(QT_TRANSLATE_NOOP("Report", "In no team"))
                                     : entry.group,
                                 front + entry.page,
                                 {}});
        std::vector<PdfBookmark>& place = isGrouped ? bookmarks.back().below : bookmarks;
        place.push_back(bookmarkOf(entry, front));
        before = &entry;
    }
    return bookmarks;
}

} // namespace plumbline
