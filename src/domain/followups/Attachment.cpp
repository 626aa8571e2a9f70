// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Attachment.h"

#include "domain/common/NamedValues.h"

#include <QtCore/QtGlobal>

namespace plumbline {

QString attachedToName(AttachedTo what)
{
    switch (what) {
    case AttachedTo::Interview:
        return QStringLiteral("interview");
    case AttachedTo::PlanAction:
        return QStringLiteral("plan-action");
    case AttachedTo::Appeal:
        return QStringLiteral("appeal");
    case AttachedTo::Paper:
        return QStringLiteral("paper");
    }
    Q_UNREACHABLE();
}

std::optional<AttachedTo> attachedToNamed(QStringView name)
{
    return namedIn(kAttachedTo, attachedToName, name);
}

QString attachmentName(const QString& path)
{
    constexpr qsizetype kMostCharacters = 120;
    const qsizetype slash =
        std::max(path.lastIndexOf(QLatin1Char('/')), path.lastIndexOf(QLatin1Char('\\')));
    QString name;
    for (const QChar letter : path.mid(slash + 1).trimmed()) {
        if (letter.category() != QChar::Other_Control && letter.category() != QChar::Other_Format
            && !QStringLiteral("<>:\"|?*").contains(letter))
            name.append(letter);
    }
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    // The end tells what it is, so it is the beginning that gives way.
    name = name.right(kMostCharacters);
    return name.isEmpty() ? QStringLiteral("file") : name;
}

Result<> checkAttachedBytes(const QString& name, qsizetype bytes)
{
    if (bytes == 0)
        return failure(ErrorCode::OutOfRange,
                       name,
                       QT_TRANSLATE_NOOP("Messages", "%1 is empty and was not attached."),
                       {name});
    if (bytes > kMostAttachedBytes)
        return failure(ErrorCode::OutOfRange,
                       name,
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 has %2 MB; a file may have at most %3 MB. Scan it "
                                         "smaller, or in parts."),
                       {name,
                        QString::number((bytes + 1048575) / 1048576),
                        QString::number(kMostAttachedBytes / 1048576)});
    return {};
}

} // namespace plumbline
