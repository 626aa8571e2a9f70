// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ExplanationPaper.h"

#include "application/explanation/StepSentences.h"
#include "application/text/Sentences.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

constexpr int kShownPlaces = 4;

/// Walks through the tree of steps.
class PaperSteps
{
public:
    PaperSteps(const ReportWords& words, const Explained& explained)
        : m_words(words)
        , m_explained(explained)
    {
    }

    std::vector<PaperStep> take()
    {
        for (const Step& step : m_explained.steps)
            add(step, 0);
        return std::move(m_steps);
    }

private:
    void add(const Step& step, int depth) // NOLINT(misc-no-recursion): a tree
    {
        PaperStep paper;
        paper.depth = depth;
        paper.label = explained(step.label, m_words.language());
        paper.words = stepSentence(step, m_words.language());
        if (!step.formula.isEmpty())
            paper.formula = m_words(QT_TRANSLATE_NOOP("Report", "Formula: %1"), {step.formula});
        paper.inputs = inputs(step);
        paper.place = StepPlace{step.kind, step.subject, {}};
        setResult(paper, step);
        m_steps.push_back(std::move(paper));
        if (step.pool) {
            m_steps.back().keepsNext = true;
            addPool(*step.pool, depth + 1);
        }
        for (const Step& below : step.steps)
            add(below, depth + 1);
    }

    /// Shared figures stand where they are used first.
    void addPool(const PeerPool& pool, int depth)
    {
        const bool isNew = !m_printed.contains(&pool);
        m_printed.insert(&pool);
        if (!isNew) {
            PaperStep above;
            above.depth = depth;
            above.words = m_words(QT_TRANSLATE_NOOP("Report", "The people listed above."));
            m_steps.push_back(std::move(above));
            return;
        }
        for (const PeerFigure& figure : pool.figures) {
            PaperStep person;
            person.depth = depth;
            person.label = m_explained.names.value(figure.employee) + QLatin1Char(' ')
                + figure.employee.text();
            setResult(person, figure.toString());
            m_steps.push_back(std::move(person));
        }
    }

    void setResult(PaperStep& step, const QString& exact) const
    {
        const auto number = Rational::parse(exact);
        if (!number) {
            const QString verdict = verdictText(exact, m_words.language());
            step.result = verdict.isEmpty() ? exact : verdict;
            return;
        }
        step.result = m_words.shortest(*number, kShownPlaces);
        const auto decimal = number->toDecimal();
        if (decimal && decimal->places() <= kShownPlaces)
            return;
        step.result.prepend(QStringLiteral("\u2248 "));
        step.exact = m_words(QT_TRANSLATE_NOOP("Report", "exactly %1"), {typesetExact(exact)});
    }

    void setResult(PaperStep& paper, const Step& step) const
    {
        const auto places = roundedPlaces(step);
        const auto number = Rational::parse(step.result);
        if (isEntered(step))
            paper.result = typesetExact(step.result);
        else if (places && number)
            paper.result = typeset(number->toFixed(*places));
        else
            setResult(paper, step.result);
    }

    /// A decimal, or a fraction part by part; words stay.
    static QString typesetExact(const QString& exact)
    {
        if (!Rational::parse(exact))
            return exact;
        QStringList parts = exact.split(QLatin1Char('/'));
        for (QString& part : parts)
            part = typeset(part);
        return parts.join(QLatin1Char('/'));
    }

    [[nodiscard]] QString inputs(const Step& step) const
    {
        QStringList parts;
        for (const StepInput& input : step.inputs)
            parts.append(m_words(QT_TRANSLATE_NOOP("Report", "%1 = %2 (%3)"),
                                 {input.name,
                                  typesetExact(input.value),
                                  explained(input.label, m_words.language())}));
        return m_words.listed(parts);
    }

    const ReportWords& m_words;
    const Explained& m_explained;
    std::vector<PaperStep> m_steps;
    QSet<const PeerPool*> m_printed;
};

} // namespace

std::vector<PaperStep> paperSteps(const ReportWords& words, const Explained& explanation)
{
    return PaperSteps(words, explanation).take();
}

ExplanationPaper buildExplanation(const Explained& explanation, const ReportOptions& options)
{
    const QString& language = options.language;
    const ReportWords words(language);
    ExplanationPaper paper;
    paper.company = companyOnPaper(options.letterhead, explanation.company);
    paper.logo = options.letterhead.logo;
    paper.title = explained(explanation.title, language);
    for (const ExplainedFact& fact : explanation.facts)
        paper.facts.push_back({explained(fact.label, language), explained(fact.value, language)});
    paper.steps = paperSteps(words, explanation);
    paper.runningHead = QStringList{paper.company, paper.title, explanation.cycle.toString()}.join(
        QStringLiteral("  \u00B7  "));
    paper.made = words.made(options.madeAt, explanation.timeZone);
    paper.pageOf = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    return paper;
}

} // namespace plumbline
