// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/TeamFigures.h"
#include "application/reports/ReportGround.h"
#include "drawing/ReportOptions.h"
#include "reporting/ReportWords.h"
#include "reporting/layouts/PaperDocument.h"

namespace plumbline {

/// Says the figures of a cycle as its scheme rounds them, and names its parts, in one language.
class LayoutWords
{
public:
    LayoutWords(const ReportGround& ground, const ReportOptions& options);

    [[nodiscard]] const ReportWords& words() const { return m_words; }

    [[nodiscard]] const Scheme& scheme() const { return m_ground.scheme; }

    /// A source text of the context "Report".
    [[nodiscard]] QString operator()(const char* source, const QStringList& arguments = {}) const
    {
        return m_words(source, arguments);
    }

    [[nodiscard]] QString score(const std::optional<Rational>& score) const;
    /// With its sign.
    [[nodiscard]] QString change(const std::optional<Rational>& change) const;
    [[nodiscard]] QString money(const std::optional<Rational>& money) const;
    /// A part of one, as 94.5%.
    [[nodiscard]] QString percent(const std::optional<Rational>& part) const;
    [[nodiscard]] QString grade(const std::optional<int>& grade) const;
    [[nodiscard]] QString node(int node) const;
    [[nodiscard]] QString node(const QString& id) const; ///< An adjustment's too.
    [[nodiscard]] QString given(const QString& text) const; ///< Or an en dash.
    [[nodiscard]] QString day(const QDateTime& at) const; ///< The company's.
    [[nodiscard]] QString moment(const QDateTime& at) const;

    /// With head and foot, but nothing between; `facts` are what its code is made from.
    [[nodiscard]] PaperDocument
    framedDocument(const QString& title, const QString& about, const QStringList& facts) const;
    [[nodiscard]] PaperDocument framedDocument(const QString& title,
                                               const ReportPerson& person,
                                               const QStringList& facts) const;
    /// The company's titles, else the document's own.
    [[nodiscard]] QStringList signatures(const QStringList& own) const;
    /// Name, number, position, team, leader, scheme and version.
    [[nodiscard]] std::vector<Fact> personFacts(const ReportPerson& person) const;
    [[nodiscard]] Fact periodFact() const;
    [[nodiscard]] Fact schemeFact() const;

private:
    const ReportGround& m_ground;
    const ReportOptions& m_options;
    ReportWords m_words;
};

/// A cell that a figure of that team's people stands in; no team: everybody's.
[[nodiscard]] CellSpot manySpot(qsizetype column,
                                FigureOfMany::Kind kind,
                                const std::optional<TeamId>& team,
                                int index = 0);
/// Who has which grade, against the guideline, beside the trend of the mean. `team`: whose figures
/// they are; none: everybody's.
[[nodiscard]] PaperPanel gradesAndTrend(const LayoutWords& words,
                                        const TeamFigures& figures,
                                        const std::optional<TeamId>& team);
/// The indicators by what they lose on average, the most first.
[[nodiscard]] PaperTable
lossTable(const LayoutWords& words, const TeamFigures& figures, const std::optional<TeamId>& team);

} // namespace plumbline
