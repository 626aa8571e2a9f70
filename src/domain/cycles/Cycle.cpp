// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/Cycle.h"

namespace plumbline {

Result<CycleKey> CycleKey::parse(QStringView text)
{
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    if (slash <= 0) {
        return failure(
            ErrorCode::BadValue,
            {},
            QT_TRANSLATE_NOOP("Messages", "“%1” is not a cycle such as team-quarterly/2024Q1."),
            {text.toString()});
    }
    return Period::parse(text.mid(slash + 1)).map([&](const Period& period) {
        return CycleKey{SchemeId(text.left(slash).toString()), period};
    });
}

QString cycleStageName(CycleStage stage)
{
    switch (stage) {
    case CycleStage::Draft:
        return QStringLiteral("draft");
    case CycleStage::Goals:
        return QStringLiteral("goals");
    case CycleStage::Collecting:
        return QStringLiteral("collecting");
    case CycleStage::Scoring:
        return QStringLiteral("scoring");
    case CycleStage::Review:
        return QStringLiteral("review");
    case CycleStage::Feedback:
        return QStringLiteral("feedback");
    case CycleStage::Settled:
        return QStringLiteral("settled");
    case CycleStage::Closed:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
