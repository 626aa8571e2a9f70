// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/AppealWords.h"

namespace plumbline {

const char* groundText(AppealGround ground)
{
    switch (ground) {
    case AppealGround::WrongData:
        return QT_TRANSLATE_NOOP("Report", "Wrong data");
    case AppealGround::NotMyCase:
        return QT_TRANSLATE_NOOP("Report", "Not my case");
    case AppealGround::WrongRule:
        return QT_TRANSLATE_NOOP("Report", "Wrong rule");
    case AppealGround::MissingEvidence:
        return QT_TRANSLATE_NOOP("Report", "Missing evidence");
    case AppealGround::Other:
        return QT_TRANSLATE_NOOP("Report", "Other");
    }
    Q_UNREACHABLE();
}

const char* rulingText(AppealRuling ruling)
{
    switch (ruling) {
    case AppealRuling::Upheld:
        return QT_TRANSLATE_NOOP("Report", "Upheld");
    case AppealRuling::Partly:
        return QT_TRANSLATE_NOOP("Report", "Upheld in part");
    case AppealRuling::Refused:
        return QT_TRANSLATE_NOOP("Report", "Refused");
    }
    Q_UNREACHABLE();
}

const char* verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Hit:
        return QT_TRANSLATE_NOOP("Report", "in the numerator");
    case Verdict::Miss:
        return QT_TRANSLATE_NOOP("Report", "in the denominator only");
    case Verdict::NotCounted:
        return QT_TRANSLATE_NOOP("Report", "not counted");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
