// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Paper.h"

#include "domain/common/NamedValues.h"

#include <QtCore/QtGlobal>

namespace plumbline {

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Goals:
        return QStringLiteral("goals");
    case PaperKind::SelfRating:
        return QStringLiteral("self-rating");
    case PaperKind::Scores:
        return QStringLiteral("scores");
    case PaperKind::Confirmation:
        return QStringLiteral("confirmation");
    case PaperKind::Appeal:
        return QStringLiteral("appeal");
    case PaperKind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<PaperKind> paperKindNamed(QStringView name)
{
    return namedIn(kPaperKinds, paperKindName, name);
}

Result<> checkPaper(const PaperFacts& paper, const QDate& today)
{
    if (!paper.day.isValid())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("day"),
                       QT_TRANSLATE_NOOP("Messages", "Say which day stands on the paper."));
    if (paper.day > today)
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("day"),
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 is still to come; a paper is recorded "
                                         "once it is there."),
                       {paper.day.toString(Qt::ISODate)});
    if (paper.kind == PaperKind::Other && paper.note.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("note"),
                       QT_TRANSLATE_NOOP("Messages", "Say what the paper is."));
    return {};
}

} // namespace plumbline
