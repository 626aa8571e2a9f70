// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/AnswerPackage.h"

#include "application/followups/packages/PackageMessages.h"

namespace plumbline {

namespace {

Result<> checkAsked(const PackageSlip& slip, const PackageAnswer& answer)
{
    for (const PackageCell& cell : answer.cells) {
        const bool isAsked = std::ranges::any_of(slip.cells, [&](const PackageCell& asked) {
            return asked.employee == cell.employee && asked.key == cell.key;
        });
        if (!isAsked)
            return failure(
                ErrorCode::BadValue,
                cell.employee.text() + QLatin1Char('/') + cell.key.columnName(),
                QT_TRANSLATE_NOOP("Messages", "The package does not ask for “%1” of %2."),
                {cell.key.columnName(), cell.employee.text()});
    }
    const bool isAnswered = slip.kind == PackageKind::Scores
        ? !answer.cells.empty()
        : (slip.kind == PackageKind::Appeal ? answer.appeal.has_value() : answer.isConfirmed);
    if (isAnswered)
        return {};
    return failure(ErrorCode::MissingField,
                   slip.id,
                   QT_TRANSLATE_NOOP("Messages", "Nothing was filled in yet."));
}

} // namespace

Result<Package>
answerPackage(const PackageTools& tools, const Package& package, const PackageAnswer& answer)
{
    if (package.answerSecret.isEmpty())
        return failure(ErrorCode::Conflict,
                       package.slip.id,
                       QT_TRANSLATE_NOOP("Messages", "This package was answered already."));
    const bool isWhole = tools.signatures.isSigned(
        slipMessage(tools.format, package.slip), package.signature, package.slip.companyKey);
    if (!isWhole)
        return failure(ErrorCode::DamagedFile,
                       package.slip.id,
                       QT_TRANSLATE_NOOP("Messages",
                                         "The package is not as it was sent: its signature does "
                                         "not fit."));
    if (auto asked = checkAsked(package.slip, answer); !asked)
        return failure(asked.error());
    Package answered = package;
    answered.answer = answer;
    answered.answerSignature = tools.signatures.sign(
        answerMessage(tools.format, package.slip, answer), package.answerSecret);
    answered.answerSecret.clear();
    return answered;
}

} // namespace plumbline
