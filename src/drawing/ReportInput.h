// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

#include <QtCore/QHash>

#include <memory>
#include <span>

namespace plumbline {

class ScoreSheet;
struct Explained;

/// A remark beside one node (or adjustment) of the person.
struct ReportNote
{
    QString node;
    QString text;
};

/// An earlier period of the same scheme.
struct ReportHistory
{
    Period period;
    std::optional<Rational> score;
    QString grade;
};

/// Everything that one person's report says. Free of words: the report's language comes later.
struct ReportInput
{
    Company company;
    Cycle cycle;
    Scheme scheme;
    Appraisal appraisal;
    LocalizedText positionName;
    QString teamName; ///< Empty: in no team.
    std::optional<EmployeeId> leader = {}; ///< The direct one; none: nobody.
    QString leaderName = {}; ///< Empty: unknown, or not to be seen.
    PersonInput person;
    PersonResult result;
    std::vector<std::optional<Rational>>
        teamRates; ///< Means of the team's complete people; parallel to the scheme's nodes.
    std::optional<Rational> teamScore;
    int teamSize = 0; ///< Complete people in the team.
    std::vector<QStringList> adjustmentReasons; ///< Parallel to the scheme's adjustments.
    std::vector<ReportNote> notes; ///< In tree order.
    std::vector<ReportHistory> history; ///< In time order, without the period itself.
    QString trailCode = {}; ///< Where the trail stood when this was read.
    /// How the result came about; null: not asked for.
    std::shared_ptr<const Explained> explanation = {};

    /// Whatever is not closed may still change.
    [[nodiscard]] bool isDraft() const { return !cycle.isClosed(); }
};

/// The reports of some rows of a sheet, in that order. Uses the sheet's whole evaluation.
[[nodiscard]] std::vector<ReportInput> reportInputs(const ScoreSheet& sheet,
                                                    std::span<const int> rows);
/// The same, each with its explanation.
[[nodiscard]] std::vector<ReportInput> explainedReportInputs(const ScoreSheet& sheet,
                                                             std::span<const int> rows);
[[nodiscard]] ReportInput reportInput(const ScoreSheet& sheet, int row);
/// Puts the names of leaders who do not take part themselves; `names` are those in the reader's
/// sight.
void nameLeaders(std::vector<ReportInput>& inputs, const QHash<EmployeeId, QString>& names);

} // namespace plumbline
