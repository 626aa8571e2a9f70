// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Interview.h"

#include "domain/common/NamedValues.h"

#include <QtCore/QtGlobal>

namespace plumbline {

QString heldHowName(HeldHow how)
{
    switch (how) {
    case HeldHow::InPerson:
        return QStringLiteral("in-person");
    case HeldHow::Remotely:
        return QStringLiteral("remotely");
    case HeldHow::OnPaper:
        return QStringLiteral("on-paper");
    }
    Q_UNREACHABLE();
}

std::optional<HeldHow> heldHowNamed(QStringView name)
{
    return namedIn(kHeldHow, heldHowName, name);
}

Result<> checkInterview(const InterviewFacts& facts, const QDate& today)
{
    if (!facts.day.isValid())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("day"),
                       QT_TRANSLATE_NOOP("Messages", "An interview needs the day it was held."));
    if (facts.day > today)
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("day"),
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 is still to come; an interview is "
                                         "recorded once it was held."),
                       {facts.day.toString(Qt::ISODate)});
    if (facts.holder.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("holder"),
                       QT_TRANSLATE_NOOP("Messages", "Say who held the interview."));
    if (facts.wentWell.trimmed().isEmpty() && facts.wentBadly.trimmed().isEmpty()
        && facts.agreed.trimmed().isEmpty())
        return failure(
            ErrorCode::MissingField,
            QStringLiteral("wentWell"),
            QT_TRANSLATE_NOOP("Messages", "Say what went well, what did not, or what was agreed."));
    return {};
}

} // namespace plumbline
