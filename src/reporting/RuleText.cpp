// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/RuleText.h"

#include "application/text/SchemeNames.h"

namespace plumbline {

namespace {

const char* actionSource(Action action)
{
    switch (action) {
    case Action::Commend:
        return QT_TRANSLATE_NOOP("Report", "commendation");
    case Action::Raise:
        return QT_TRANSLATE_NOOP("Report", "raise");
    case Action::Promote:
        return QT_TRANSLATE_NOOP("Report", "promotion");
    case Action::TalentPool:
        return QT_TRANSLATE_NOOP("Report", "talent pool");
    case Action::Training:
        return QT_TRANSLATE_NOOP("Report", "training");
    case Action::Coach:
        return QT_TRANSLATE_NOOP("Report", "coaching");
    case Action::Remind:
        return QT_TRANSLATE_NOOP("Report", "reminder");
    case Action::Warn:
        return QT_TRANSLATE_NOOP("Report", "warning");
    case Action::Fine:
        return QT_TRANSLATE_NOOP("Report", "fine");
    case Action::Demote:
        return QT_TRANSLATE_NOOP("Report", "demotion");
    case Action::Transfer:
        return QT_TRANSLATE_NOOP("Report", "transfer");
    case Action::DismissalReview:
        return QT_TRANSLATE_NOOP("Report", "review of the employment");
    case Action::ImprovementPlan:
        return QT_TRANSLATE_NOOP("Report", "improvement plan");
    }
    Q_UNREACHABLE();
}

QString signedFigure(const ReportWords& words, const Decimal& number)
{
    const QString figure = words.exact(number);
    return number > Decimal() ? QLatin1Char('+') + figure : figure;
}

QString gradeName(const ReportWords& words, const Scheme& scheme, const QString& grade)
{
    const int index = scheme.gradeIndex(grade);
    if (index < 0)
        return grade;
    const Grade& found = scheme.document().grades->list[static_cast<std::size_t>(index)];
    const QString name = words.name(found.texts.name, {});
    return name.isEmpty() || name == grade ? grade : QStringLiteral("%1 (%2)").arg(grade, name);
}

/// Puts each kind of effect into words.
class Telling
{
public:
    Telling(const ReportWords& words, const Scheme& scheme)
        : m_words(words)
        , m_scheme(scheme)
    {
    }

    QString operator()(const PayEffect& effect) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "pay %1"),
                       {signedFigure(m_words, effect.amount)});
    }

    QString operator()(const BonusPercentEffect& effect) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "bonus %1 %"),
                       {signedFigure(m_words, effect.percent)});
    }

    QString operator()(const BonusZeroEffect&) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "no bonus"));
    }

    QString operator()(const GradeShiftEffect& effect) const
    {
        const QString steps = QString::number(std::abs(effect.by));
        return effect.by < 0 ? m_words(QT_TRANSLATE_NOOP("Report", "grade worse by %1"), {steps})
                             : m_words(QT_TRANSLATE_NOOP("Report", "grade better by %1"), {steps});
    }

    QString operator()(const GradeCapEffect& effect) const
    {
        return m_words(QT_TRANSLATE_NOOP("Report", "grade no better than %1"),
                       {gradeName(m_words, m_scheme, effect.grade)});
    }

    QString operator()(const ActionEffect& effect) const
    {
        return actionText(m_words, effect.action);
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

QString actionText(const ReportWords& words, Action action)
{
    return words(actionSource(action));
}

QString effectText(const ReportWords& words, const Scheme& scheme, const Effect& effect)
{
    const QString what = std::visit(Telling(words, scheme), effect.what);
    const QString note = words.name(effect.texts.note, {});
    return note.isEmpty() ? what : words.labelled(what, note);
}

QString factorText(const ReportWords& words, const Scheme& scheme, const PayFactor& factor)
{
    return std::visit(Telling(words, scheme), factor);
}

} // namespace plumbline
