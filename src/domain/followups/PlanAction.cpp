// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/PlanAction.h"

#include "domain/common/NamedValues.h"

#include <QtCore/QtGlobal>

namespace plumbline {

QString actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return QStringLiteral("open");
    case ActionState::Done:
        return QStringLiteral("done");
    case ActionState::GivenUp:
        return QStringLiteral("given-up");
    }
    Q_UNREACHABLE();
}

std::optional<ActionState> actionStateNamed(QStringView name)
{
    return namedIn(kActionStates, actionStateName, name);
}

ActionStanding standingOf(const PlanActionFacts& action, const std::vector<ActionReport>& reports)
{
    ActionStanding standing{ActionState::Open, action.due};
    for (const ActionReport& report : reports) {
        standing.state = report.state;
        if (report.due.isValid())
            standing.due = report.due;
    }
    return standing;
}

Result<> checkAction(const PlanActionFacts& action)
{
    if (action.what.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("what"),
                       QT_TRANSLATE_NOOP("Messages", "Say what is to be done."));
    if (action.owner.isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("owner"),
                       QT_TRANSLATE_NOOP("Messages", "Say who is to do it."));
    if (!action.due.isValid())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("due"),
                       QT_TRANSLATE_NOOP("Messages", "Say by when it is to be done."));
    return {};
}

Result<> checkReport(const ActionReport& report)
{
    const bool needsWords = report.state == ActionState::GivenUp || report.due.isValid();
    if (report.text.trimmed().isEmpty() && (needsWords || report.state == ActionState::Open))
        return failure(ErrorCode::MissingField,
                       QStringLiteral("text"),
                       QT_TRANSLATE_NOOP("Messages",
                                         "Say in a few words how far it is, or why it is given up "
                                         "or moved."));
    return {};
}

} // namespace plumbline
