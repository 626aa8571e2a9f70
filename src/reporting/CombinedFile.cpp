// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/CombinedFile.h"

#include "reporting/IndexPages.h"
#include "reporting/PageFrame.h"
#include "reporting/ReportWords.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

/// What all documents are; where they differ, nothing.
QString commonHeading(const std::vector<SetDocument>& documents)
{
    for (const SetDocument& document : documents)
        if (document.heading != documents.front().heading)
            return {};
    return documents.front().heading;
}

FileIndex indexOf(const std::vector<SetDocument>& documents,
                  const std::vector<std::vector<ReportSubject>>& subjects,
                  const ReportOptions& options)
{
    FileIndex index;
    const SetDocument& first = documents.front();
    index.company = first.company;
    index.heading = commonHeading(documents);
    index.made = ReportWords(options.language).made(options.madeAt, first.timeZone);
    index.letterhead = options.letterhead;
    int page = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const SetDocument& document = documents[i];
        for (std::size_t at = 0; at < subjects[i].size(); ++at) {
            const ReportSubject& subject = subjects[i][at];
            const int within = at < document.subjectPages.size() ? document.subjectPages[at] : 0;
            index.entries.push_back({subject.name.isEmpty() ? document.bookmark : subject.name,
                                     subject.name.isEmpty() ? QString() : subject.id,
                                     subject.team,
                                     document.figure,
                                     page + within,
                                     document.parts});
        }
        page += static_cast<int>(document.pages.size());
    }
    return index;
}

void tellPlaces(std::vector<PaintedPage>& pages, const ReportWords& words)
{
    const QString count = QString::number(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        tellPlace(pages[i],
                  words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2 of the file"),
                        {QString::number(i + 1), count}));
}

} // namespace

QDateTime inZone(const QDateTime& time, const QString& timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return zone.isValid() ? time.toTimeZone(zone) : time.toUTC();
}

PdfFacts factsOf(const SetDocument& document, const ReportOptions& options)
{
    PdfFacts facts;
    facts.title = document.title;
    facts.author = document.company;
    facts.subject = document.heading;
    facts.language = options.language;
    facts.madeAt = inZone(options.madeAt, document.timeZone);
    return facts;
}

QByteArray singleFile(const SetDocument& document, const ReportOptions& options)
{
    PdfFacts facts = factsOf(document, options);
    if (!document.parts.empty()) {
        facts.bookmarks.push_back({document.bookmark, 0, {}});
        for (const DocumentPart& part : document.parts)
            facts.bookmarks.back().below.push_back({part.title, part.page, {}});
    }
    return renderPdf(document.pages, facts);
}

QByteArray combinedFile(std::vector<SetDocument> documents,
                        const std::vector<std::vector<ReportSubject>>& subjects,
                        const ReportOptions& options)
{
    if (documents.empty())
        return renderPdf({}, {});
    if (documents.size() == 1)
        return singleFile(documents.front(), options);
    const FileIndex index = indexOf(documents, subjects, options);
    std::vector<PaintedPage> pages = indexPages(index, options);
    PdfFacts facts = factsOf(documents.front(), options);
    facts.title = index.heading.isEmpty() ? index.company : index.heading;
    facts.subject = index.heading;
    facts.bookmarks = indexBookmarks(index, static_cast<int>(pages.size()), options);
    for (SetDocument& document : documents)
        std::move(document.pages.begin(), document.pages.end(), std::back_inserter(pages));
    tellPlaces(pages, ReportWords(options.language));
    return renderPdf(pages, facts);
}

} // namespace plumbline
