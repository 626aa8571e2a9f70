// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ValueText.h"

namespace plumbline {

namespace {

constexpr int kPlaces = 4;

QString entries(const ReportWords& words, const std::vector<Decimal>& list)
{
    QStringList texts;
    for (const Decimal& entry : list)
        texts.append(words.exact(entry));
    return texts.join(QStringLiteral(" + "));
}

/// Puts each kind of value into words for one node.
class Telling
{
public:
    Telling(const ReportWords& words, const SchemeNode& node)
        : m_words(words)
        , m_node(node)
    {
    }

    ValueText operator()(std::monostate) const { return {ReportWords::missing(), {}, {}}; }

    ValueText operator()(const Measured& measured) const
    {
        const QString unit =
            m_node.indicator ? m_words.name(m_node.indicator->unit, {}) : QString();
        if (!measured.denominator)
            return {m_words.exact(measured.numerator), unit, {}};
        return {m_words.shortest(measured.exact(), kPlaces),
                unit,
                {QStringLiteral("%1 / %2").arg(m_words.exact(measured.numerator),
                                               m_words.exact(*measured.denominator))}};
    }

    ValueText operator()(const ItemEntries& items) const
    {
        ValueText text;
        const std::vector<DeductionItem>& known = deductionItems(m_node);
        for (std::size_t i = 0; i < known.size() && i < items.byItem.size(); ++i)
            if (!items.byItem[i].empty())
                text.details.append(m_words.labelled(m_words.name(known[i].texts.name, known[i].id),
                                                     entries(m_words, items.byItem[i])));
        if (text.details.isEmpty())
            text.main = m_words(QT_TRANSLATE_NOOP("Report", "nothing"));
        return text;
    }

    ValueText operator()(const ChosenLevel& level) const
    {
        const auto* rating =
            m_node.indicator ? std::get_if<Rating>(&m_node.indicator->grading) : nullptr;
        if (rating == nullptr)
            return {};
        const RatingLevel& chosen = rating->levels[static_cast<std::size_t>(level.index)];
        return {m_words.name(chosen.texts.name, chosen.id), {}, {}};
    }

    ValueText operator()(const RaterMarks& marks) const
    {
        ValueText text;
        const auto* raters =
            m_node.indicator ? std::get_if<Raters>(&m_node.indicator->grading) : nullptr;
        if (raters == nullptr)
            return text;
        for (std::size_t i = 0; i < raters->raters.size() && i < marks.byRater.size(); ++i) {
            const Rater& rater = raters->raters[i];
            QStringList given;
            for (const Decimal& mark : marks.byRater[i])
                given.append(m_words.exact(mark));
            if (given.isEmpty())
                given.append(ReportWords::missing());
            text.details.append(m_words.labelled(m_words.name(rater.texts.name, rater.id),
                                                 given.join(QStringLiteral(", "))));
        }
        return text;
    }

    ValueText operator()(const PeriodScores& periods) const
    {
        ValueText text;
        for (const auto& [period, score] : periods.scores)
            text.details.append(m_words.labelled(
                period.toString(), score ? m_words.exact(*score) : ReportWords::missing()));
        return text;
    }

private:
    const ReportWords& m_words;
    const SchemeNode& m_node;
};

} // namespace

ValueText valueText(const ReportWords& words, const SchemeNode& node, const NodeValue& value)
{
    return std::visit(Telling(words, node), value);
}

QString missingText(const ReportWords& words, MissingPolicy policy)
{
    switch (policy) {
    case MissingPolicy::Block:
        return words(QT_TRANSLATE_NOOP("Report", "missing, needed for a result"));
    case MissingPolicy::Zero:
        return words(QT_TRANSLATE_NOOP("Report", "missing, counts as zero"));
    case MissingPolicy::Full:
        return words(QT_TRANSLATE_NOOP("Report", "missing, counts in full"));
    case MissingPolicy::Exclude:
        return words(QT_TRANSLATE_NOOP("Report", "missing, left out"));
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
