// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Typeset.h"
#include "domain/scoring/Contributions.h"
#include "reporting/ReportBuilder.h"

namespace plumbline {

namespace {

constexpr int kPointPlaces = 4;
constexpr int kRatePlaces = 2;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

double toDouble(const Rational& number)
{
    return number.toMpq().get_d();
}

/// The table's rows, one by one.
class TableBuilder
{
public:
    TableBuilder(const ReportWords& words, const ReportInput& input)
        : m_words(words)
        , m_input(input)
        , m_scheme(input.scheme)
        , m_isComplete(input.result.score.isComplete())
    {
        if (m_isComplete)
            m_brought = contributions(m_scheme, input.result.score);
    }

    IndicatorTable build()
    {
        IndicatorTable table;
        table.title = m_words(QT_TRANSLATE_NOOP("Report", "Indicators"));
        table.headings = {m_words(QT_TRANSLATE_NOOP("Report", "Indicator")),
                          m_words(QT_TRANSLATE_NOOP("Report", "Target")),
                          m_words(QT_TRANSLATE_NOOP("Report", "Value")),
                          m_words(QT_TRANSLATE_NOOP("Report", "Weight")),
                          m_words(QT_TRANSLATE_NOOP("Report", "Points")),
                          m_words(QT_TRANSLATE_NOOP("Report", "Contribution")),
                          m_words(QT_TRANSLATE_NOOP("Report", "Rate"))};
        for (int node = 1; node < static_cast<int>(m_scheme.nodes().size()); ++node)
            table.rows.push_back(m_scheme.node(node).isIndicator() ? indicatorRow(node)
                                                                   : groupRow(node));
        for (const IndicatorRow& row : table.rows)
            for (const std::optional<double>& rate : {row.ownRate, row.meanRate})
                table.barEnd = std::max(table.barEnd, rate.value_or(0.0));
        table.sumLabel = m_words(QT_TRANSLATE_NOOP("Report", "Sum"));
        table.weightSum = m_words.shortest(m_scheme.childWeightSum(0), kPointPlaces);
        table.contributionSum = m_isComplete ? contribution(total(0)) : ReportWords::missing();
        addRemarks(table);
        return table;
    }

private:
    [[nodiscard]] QString name(int node) const
    {
        return m_words.name(m_scheme.node(node).source->texts.name, m_scheme.node(node).id());
    }

    [[nodiscard]] QString contribution(const Rational& value) const
    {
        return m_words.fixed(value, kContributionPlaces, RoundingMode::HalfUp);
    }

    [[nodiscard]] QString percent(const Rational& rate) const
    {
        return percentage(m_words.fixed(rate * Rational(100), kRatePlaces, RoundingMode::HalfUp));
    }

    /// What the node and all below it bring.
    [[nodiscard]] Rational total(int node) const
    {
        Rational sum = m_brought[at(node)];
        for (const int child : m_scheme.node(node).children)
            sum += total(child);
        return sum;
    }

    IndicatorRow groupRow(int node) const
    {
        IndicatorRow row = commonRow(node);
        row.kind = RowKind::Group;
        row.remark = m_words(QT_TRANSLATE_NOOP("Report", "weights add up to %1"),
                             {m_words.shortest(m_scheme.childWeightSum(node), kPointPlaces)});
        const NodeValue& value = m_input.person.values[at(node)];
        if (isGiven(value)) {
            QStringList remarks{row.remark};
            remarks += valueText(m_words, *m_scheme.node(node).source, value).details;
            if (m_isComplete && !m_brought[at(node)].isZero())
                remarks.append(m_words(QT_TRANSLATE_NOOP("Report", "penalties %1"),
                                       {contribution(m_brought[at(node)])}));
            row.remark = m_words.listed(remarks);
        }
        if (m_isComplete && !m_input.result.score.nodes[at(node)].isExcluded)
            row.contribution = contribution(total(node));
        return row;
    }

    IndicatorRow indicatorRow(int node) const
    {
        IndicatorRow row = commonRow(node);
        const SchemeNode& source = *m_scheme.node(node).source;
        const NodeValue& value = m_input.person.values[at(node)];
        row.value = valueText(m_words, source, value);
        row.target = target(node);
        row.full = QStringLiteral("/") + m_words.exact(source.indicator->full);
        if (!isGiven(value))
            row.remark = missingText(m_words, source.indicator->missing);
        if (!m_isComplete) {
            row.points = row.contribution = row.rate = ReportWords::missing();
            return row;
        }
        const NodeResult& result = m_input.result.score.nodes[at(node)];
        if (result.isExcluded) {
            row.remark = m_words(QT_TRANSLATE_NOOP("Report", "left out"));
            row.points = row.contribution = row.rate = ReportWords::missing();
            row.full.clear();
            return row;
        }
        row.points = m_words.shortest(result.earned, kPointPlaces);
        row.contribution = contribution(m_brought[at(node)]);
        row.ownRate = toDouble(result.rate);
        return row;
    }

    /// What groups and indicators have in common.
    IndicatorRow commonRow(int node) const
    {
        IndicatorRow row;
        row.depth = m_scheme.node(node).depth - 1;
        row.place = {m_scheme.node(node).isIndicator() ? StepKind::Rate : StepKind::Group,
                     m_scheme.node(node).id(),
                     {}};
        row.name = name(node);
        row.weight = m_words.shortest(m_scheme.node(node).weight, kPointPlaces);
        if (m_isComplete && !m_input.result.score.nodes[at(node)].isExcluded)
            row.rate = percent(m_input.result.score.nodes[at(node)].rate);
        if (showsMeans() && m_input.teamRates[at(node)])
            row.meanRate = toDouble(*m_input.teamRates[at(node)]);
        return row;
    }

    [[nodiscard]] QString target(int node) const
    {
        const auto* attainment =
            std::get_if<Attainment>(&m_scheme.node(node).source->indicator->grading);
        if (attainment == nullptr)
            return {};
        const std::optional<Decimal>& own = m_input.person.targets[at(node)];
        const std::optional<Decimal>& target = own ? own : attainment->target;
        return target ? m_words.exact(*target) : ReportWords::missing();
    }

    [[nodiscard]] bool showsMeans() const
    {
        return m_input.teamSize >= kFewestForMean
            && m_input.teamRates.size() == m_scheme.nodes().size();
    }

    void addRemarks(IndicatorTable& table) const
    {
        if (m_scheme.document().weights == Weights::Relative
            && m_scheme.childWeightSum(0) != Rational(100))
            table.remarks.append(m_words(
                QT_TRANSLATE_NOOP("Report", "The weights add up to %1 and count by their shares."),
                {table.weightSum}));
        if (m_isComplete)
            table.remarks.append(m_words(QT_TRANSLATE_NOOP(
                "Report", "Contributions are printed to 4 places; their sum is exact.")));
        if (showsMeans())
            table.remarks.append(m_words(
                QT_TRANSLATE_NOOP(
                    "Report",
                    "Bars: rate from zero. Strokes: mean of the team's %1 complete people."),
                {QString::number(m_input.teamSize)}));
    }

    const ReportWords& m_words;
    const ReportInput& m_input;
    const Scheme& m_scheme;
    bool m_isComplete;
    std::vector<Rational> m_brought;
};

} // namespace

IndicatorTable buildTable(const ReportWords& words, const ReportInput& input)
{
    return TableBuilder(words, input).build();
}

} // namespace plumbline
