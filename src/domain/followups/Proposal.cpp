// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Proposal.h"

#include "domain/common/NamedValues.h"

namespace plumbline {

QString proposalVerdictName(ProposalVerdict verdict)
{
    switch (verdict) {
    case ProposalVerdict::Accepted:
        return QStringLiteral("accepted");
    case ProposalVerdict::Declined:
        return QStringLiteral("declined");
    case ProposalVerdict::Changed:
        return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

std::optional<ProposalVerdict> proposalVerdictNamed(QStringView name)
{
    return namedIn(kProposalVerdicts, proposalVerdictName, name);
}

Result<> checkDecision(Action proposed, const ProposalDecision& decision)
{
    if (decision.reason.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("reason"),
                       QT_TRANSLATE_NOOP("Messages", "A decision needs a reason."));
    const bool isChange = decision.verdict == ProposalVerdict::Changed;
    if (isChange != decision.instead.has_value() || decision.instead == proposed)
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("instead"),
            QT_TRANSLATE_NOOP("Messages", "Say what is to be done instead, if it is changed."));
    if (decision.verdict == ProposalVerdict::Declined && decision.amount)
        return failure(ErrorCode::BadValue,
                       QStringLiteral("amount"),
                       QT_TRANSLATE_NOOP("Messages", "What is declined neither pays nor takes."));
    if (decision.instead.value_or(proposed) == Action::Fine && decision.amount
        && *decision.amount >= Decimal{0})
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("amount"),
                       QT_TRANSLATE_NOOP("Messages", "A fine is an amount below zero."));
    return {};
}

} // namespace plumbline
