// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/FrameWords.h"

namespace plumbline {

void putFrame(FramedDocument& document,
              const ReportWords& words,
              const ReportOptions& options,
              const FrameFacts& facts)
{
    document.company = companyOnPaper(options.letterhead, facts.company.name);
    document.logo = options.letterhead.logo;
    document.title = facts.title;
    document.subtitle = words.period(facts.cycle.key.period);
    if (!facts.cycle.isClosed()) {
        document.draftMark = words(QT_TRANSLATE_NOOP("Report", "Draft"));
        document.draftRemark =
            words(QT_TRANSLATE_NOOP("Report", "The cycle is open; figures may still change."));
    }
    QStringList head{document.company, facts.title, document.subtitle, facts.about};
    head.removeAll(QString());
    document.runningHead = head.join(QStringLiteral("  \u00B7  "));
    document.made = words.made(options.madeAt, facts.company.timeZone);
    document.code = facts.code;
    document.check =
        words.labelled(words(QT_TRANSLATE_NOOP("Report", "Check code")), document.code);
    if (!facts.trail.isEmpty())
        document.trail = words.labelled(words(QT_TRANSLATE_NOOP("Report", "Trail")), facts.trail);
    document.pageOf = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    document.dateLabel = words(QT_TRANSLATE_NOOP("Report", "Date"));
}

Fact periodFact(const ReportWords& words, const Period& period)
{
    return {
        words(QT_TRANSLATE_NOOP("Report", "Period")),
        words(QT_TRANSLATE_NOOP("Report", "%1 – %2"),
              {period.firstDay().toString(Qt::ISODate), period.lastDay().toString(Qt::ISODate)})};
}

Fact schemeFact(const ReportWords& words, const SchemeDocument& scheme, int version)
{
    return {words(QT_TRANSLATE_NOOP("Report", "Scheme")),
            words(QT_TRANSLATE_NOOP("Report", "%1, version %2"),
                  {words.name(scheme.texts.name, scheme.id), QString::number(version)})};
}

QStringList signaturesOf(const ReportOptions& options, const QStringList& own)
{
    return options.letterhead.signatures.isEmpty() ? own : options.letterhead.signatures;
}

} // namespace plumbline
