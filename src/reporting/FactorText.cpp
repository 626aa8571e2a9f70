// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/FactorText.h"

#include "application/text/SchemeNames.h"

namespace plumbline {

namespace {

/// Puts each kind of factor into words.
class Telling
{
public:
    Telling(const ReportWords& words, const Scheme& scheme)
        : m_words(words)
        , m_scheme(scheme)
    {
    }

    QString operator()(const NoFactor&) const { return {}; }

    QString operator()(const RateFactor& factor) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "rate of %1"), {nodeName(factor.node)});
    }

    QString operator()(const ValueFactor& factor) const { return nodeName(factor.node); }

    QString operator()(const ScoreRateFactor&) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "score / full"));
    }

    QString operator()(const AmountFactor& factor) const
    {
        return SchemeNames(m_scheme, m_words.language()).amount(factor.amount);
    }

    QString operator()(const GradeFactor&) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "factor of the grade"));
    }

private:
    QString nodeName(const QString& id) const
    {
        const int index = m_scheme.nodeIndex(id);
        return index < 0 ? id : m_words.name(m_scheme.node(index).source->texts.name, id);
    }

    const ReportWords& m_words;
    const Scheme& m_scheme;
};

} // namespace

QString factorText(const ReportWords& words, const Scheme& scheme, const PayFactor& factor)
{
    return std::visit(Telling(words, scheme), factor);
}

} // namespace plumbline
