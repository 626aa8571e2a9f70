// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportSummary.h"

#include "application/text/Sentences.h"
#include "ui/common/Figures.h"

namespace plumbline {

namespace {

QString shown(int count)
{
    return shownFigure(QString::number(count));
}

} // namespace

QString ImportSummary::text(const ImportOutcome& outcome, const ImportRequest& request)
{
    const bool updates = request.onChange == OnChange::Update;
    const int added = outcome.report.taken - (updates ? outcome.changedRows : 0);
    QStringList parts{tr("rows read: %1").arg(shown(outcome.report.read)),
                      tr("new: %1").arg(shown(added)),
                      tr("already there: %1").arg(shown(outcome.report.alreadyThere))};
    if (outcome.changedRows > 0)
        parts.append(updates
                         ? tr("updated: %1").arg(shown(outcome.changedRows))
                         : tr("changed, left as they were: %1").arg(shown(outcome.changedRows)));
    if (outcome.refusedRows > 0)
        parts.append(tr("refused: %1").arg(shown(outcome.refusedRows)));
    if (request.createsEmployees && !outcome.unknownEmployees.isEmpty())
        parts.append(
            tr("new employees: %1").arg(shown(static_cast<int>(outcome.unknownEmployees.size()))));
    return parts.join(QStringLiteral(" · "));
}

QString ImportSummary::failure(const Error& error)
{
    return error.at.isEmpty() ? sentence(error)
                              : tr("%1 (%2)", "sentence (place)").arg(sentence(error), error.at);
}

} // namespace plumbline
