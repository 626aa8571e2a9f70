// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportFileNames.h"

#include <QtCore/QHash>

namespace plumbline {

QString reportFileName(const ReportSubject& subject, const FileNamePattern& pattern)
{
    return pattern.fileName({subject.id,
                             subject.name,
                             subject.cycle.scheme.text(),
                             subject.cycle.period.toString(),
                             subject.layout});
}

QStringList reportFileNames(std::span<const ReportContent> contents, const FileNamePattern& pattern)
{
    QStringList names;
    QHash<QString, int> uses;
    for (const ReportContent& content : contents) {
        names.append(reportFileName(subjectOf(content), pattern));
        ++uses[names.back().toCaseFolded()];
    }
    QHash<QString, int> before;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        QString& name = names[static_cast<qsizetype>(i)];
        if (uses.value(name.toCaseFolded()) < 2)
            continue;
        const QString id = subjectOf(contents[i]).id;
        const int earlier = before[id]++;
        name = markedFileName(name, earlier == 0 ? id : id + QString::number(earlier));
    }
    return names;
}

} // namespace plumbline
