// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ScoreHeadings.h"

#include "application/tables/TableText.h"
#include "application/text/SchemeWords.h"

namespace plumbline {

namespace {

constexpr int kRatePlaces = 2; ///< Of a percentage.
constexpr int kSumPlaces = 6;
constexpr int kPointPlaces = 2;

/// Puts headings in their places.
class Headings
{
public:
    Headings(const ExportedCycle& exported, const ScoreColumns& columns)
        : m_exported(exported)
        , m_columns(columns)
        , m_all(static_cast<std::size_t>(columns.count))
    {
    }

    [[nodiscard]] std::vector<ExplainedColumn> all()
    {
        addPerson();
        addScore();
        addGrades();
        for (std::size_t node = 0; node < m_columns.nodes.size(); ++node)
            addNode(static_cast<int>(node));
        addAdjustments();
        return std::move(m_all);
    }

private:
    [[nodiscard]] QString say(const char* text, const QStringList& arguments = {}) const
    {
        return m_exported.words.say(text, arguments);
    }

    void put(int place, TableColumn column, const QString& meaning)
    {
        column.note = meaning;
        m_all[static_cast<std::size_t>(place)] = {std::move(column), meaning};
    }

    void putSpreadsheetOnly(int place, TableColumn column, const QString& meaning)
    {
        column.presence = Presence::SpreadsheetOnly;
        put(place, std::move(column), meaning);
    }

    void addPerson();
    void addScore();
    void addGrades();
    void addNode(int node);
    void addIndicator(int node, const QString& name);
    void addAdjustments();

    const ExportedCycle& m_exported;
    const ScoreColumns& m_columns;
    std::vector<ExplainedColumn> m_all;
};

void Headings::addPerson()
{
    const ExportWords& words = m_exported.words;
    put(ScoreColumns::kId, textColumn(words.heading(kIdWords)), {});
    put(ScoreColumns::kName, textColumn(words.heading(kNameWords)), {});
    put(ScoreColumns::kPosition, textColumn(say(QT_TRANSLATE_NOOP("Export", "Position"))), {});
    put(ScoreColumns::kTeam, textColumn(say(QT_TRANSLATE_NOOP("Export", "Team"))), {});
    put(ScoreColumns::kStatus,
        textColumn(say(QT_TRANSLATE_NOOP("Export", "Status"))),
        say(QT_TRANSLATE_NOOP(
            "Export", "Whether everything is there that a score needs; if not, what is missing.")));
}

void Headings::addScore()
{
    const RoundingPlan& rounding = m_exported.scheme().document().rounding;
    put(ScoreColumns::kScore,
        numberColumn(say(QT_TRANSLATE_NOOP("Export", "Score")), rounding.score),
        say(QT_TRANSLATE_NOOP("Export",
                              "The published score, computed exactly and rounded once.")));
    putSpreadsheetOnly(
        ScoreColumns::kFormula,
        numberColumn(say(QT_TRANSLATE_NOOP("Export", "Score by formula")), rounding.score),
        say(QT_TRANSLATE_NOOP("Export",
                              "The same as a live formula: the weights above times the rates in "
                              "this row, adjustments and limits as in the scheme. Nine places are "
                              "kept before rounding, since a spreadsheet counts in binary.")));
    TableColumn check = textColumn(say(QT_TRANSLATE_NOOP("Export", "Check")));
    putSpreadsheetOnly(
        ScoreColumns::kCheck,
        check,
        say(QT_TRANSLATE_NOOP("Export",
                              "Whether the formula comes to the published score. Where a "
                              "spreadsheet's binary arithmetic does not, the cell says so; the "
                              "published score is the exact one.")));
    if (m_columns.sum >= 0)
        putSpreadsheetOnly(
            m_columns.sum,
            numberColumn(say(QT_TRANSLATE_NOOP("Export", "Sum before rounding")), kSumPlaces),
            say(QT_TRANSLATE_NOOP("Export",
                                  "Weights times rates and adjustments, before limits and "
                                  "rounding, as a live formula.")));
    put(ScoreColumns::kRank, wholeColumn(say(QT_TRANSLATE_NOOP("Export", "Rank"))), {});
    put(ScoreColumns::kRankOf,
        wholeColumn(say(QT_TRANSLATE_NOOP("Export", "Ranked together"))),
        say(QT_TRANSLATE_NOOP("Export", "How many people stand in the same ranking.")));
}

void Headings::addGrades()
{
    if (m_columns.grade < 0)
        return;
    put(m_columns.grade,
        textColumn(say(QT_TRANSLATE_NOOP("Export", "Grade by score"))),
        say(QT_TRANSLATE_NOOP("Export", "Before the rules.")));
    put(m_columns.finalGrade,
        textColumn(say(QT_TRANSLATE_NOOP("Export", "Grade"))),
        say(QT_TRANSLATE_NOOP("Export", "After the rules.")));
}

void Headings::addNode(int node)
{
    const ScoreColumns::NodeColumns& at = m_columns.nodes[static_cast<std::size_t>(node)];
    if (at.rate < 0)
        return;
    const PreparedNode& prepared = m_exported.scheme().node(node);
    const QString name = m_exported.names.node(prepared.id());
    TableColumn rate =
        numberColumn(say(QT_TRANSLATE_NOOP("Export", "%1: rate"), {name}), kRatePlaces);
    rate.kind = ColumnShape::Percentage;
    put(at.rate,
        rate,
        prepared.isIndicator()
            ? say(QT_TRANSLATE_NOOP("Export", "Points earned, divided by the full points."))
            : say(QT_TRANSLATE_NOOP("Export",
                                    "The weighted mean of the rates of what belongs to the group, "
                                    "less its penalties per hundred.")));
    if (at.points >= 0)
        addIndicator(node, name);
    if (at.penalties >= 0)
        put(at.penalties,
            numberColumn(say(QT_TRANSLATE_NOOP("Export", "%1: penalties"), {name}), kPointPlaces),
            say(QT_TRANSLATE_NOOP("Export", "Points taken off the group's hundred.")));
}

void Headings::addIndicator(int node, const QString& name)
{
    const Indicator& indicator = *m_exported.scheme().node(node).source->indicator;
    QStringList meaning = describe(m_exported.names, indicator);
    meaning.append(describe(m_exported.names, indicator.missing));
    const int places = m_exported.scheme().document().rounding.indicator.value_or(kPointPlaces);
    put(m_columns.nodes[static_cast<std::size_t>(node)].points,
        numberColumn(say(QT_TRANSLATE_NOOP("Export", "%1: points"), {name}), places),
        meaning.join(QLatin1Char('\n')));
}

void Headings::addAdjustments()
{
    const auto& adjustments = m_exported.scheme().document().adjustments;
    for (std::size_t i = 0; i < adjustments.size(); ++i)
        put(m_columns.adjustments[i],
            numberColumn(m_exported.names.name(adjustments[i].texts, adjustments[i].id),
                         kPointPlaces),
            describe(m_exported.names, adjustments[i]));
}

} // namespace

std::vector<ExplainedColumn> scoreHeadings(const ExportedCycle& exported,
                                           const ScoreColumns& columns)
{
    return Headings(exported, columns).all();
}

} // namespace plumbline
