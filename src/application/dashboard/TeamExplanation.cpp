// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/TeamExplanation.h"

#include "application/explanation/ExplainPerson.h"
#include "application/explanation/FigureSteps.h"

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

LocalizedText word(const QString& text)
{
    return LocalizedText(text);
}

LocalizedText number(int count)
{
    return LocalizedText(QString::number(count));
}

Step nothing(const char* label)
{
    return FigureStep(label)
        .words(QT_TRANSLATE_NOOP("Explanation", "Nobody has a complete result: there is no mean."))
        .take();
}

} // namespace

TeamExplanation::TeamExplanation(const ScoreSheet& sheet, const DashboardFilter& filter)
    : m_sheet(sheet)
    , m_figures(sheet)
    , m_team(m_figures.of(filter))
{
}

Explained TeamExplanation::made(ExplainText title, std::vector<Step> steps) const
{
    Explained explained = headOf(m_sheet, std::move(title));
    explained.steps = std::move(steps);
    nameColleagues(m_sheet.data().appraisals, explained);
    return explained;
}

LocalizedText TeamExplanation::nodeName(int node) const
{
    const PreparedNode& prepared = m_sheet.scheme().node(node);
    return prepared.source->texts.name.isEmpty() ? word(prepared.id())
                                                 : prepared.source->texts.name;
}

TeamExplanation::Figures TeamExplanation::scores() const
{
    Figures figures;
    for (const int row : m_team.ranking) {
        if (const auto& score = m_figures.person(row).score)
            figures.push_back({m_sheet.appraisal(row).employee, *score});
    }
    return figures;
}

TeamExplanation::Figures TeamExplanation::scoresOf(const Period& period) const
{
    Figures figures;
    for (const int row : m_team.ranking) {
        for (const PeriodFigure& one : m_figures.trendOf(row)) {
            if (one.period == period && one.score)
                figures.push_back({m_sheet.appraisal(row).employee, *one.score});
        }
    }
    return figures;
}

Step TeamExplanation::meanOf(const char* label, const Period& period) const
{
    const auto pool = poolOf(scoresOf(period));
    if (pool->figures.empty())
        return nothing(label);
    const RoundingPlan& rounding = m_sheet.scheme().document().rounding;
    Step step = roundedStep(
        label,
        meanStep(QT_TRANSLATE_NOOP("Explanation", "Mean of the published scores"), pool),
        rounding.score,
        rounding.mode);
    step.label.arguments = {word(period.toString())};
    return step;
}

Step TeamExplanation::meanScore(const char* label) const
{
    Step step = meanOf(label, m_sheet.period());
    if (m_team.complete > 0)
        step.words = {QT_TRANSLATE_NOOP("Explanation",
                                        "%1 of %2 people are complete; only they are counted."),
                      {number(m_team.complete), number(m_team.people)}};
    return step;
}

Explained TeamExplanation::mean() const
{
    std::vector<Step> steps{meanScore(QT_TRANSLATE_NOOP("Explanation", "Mean score"))};
    if (const auto change = m_team.change()) {
        const Period before = m_sheet.period().plus(-1);
        const RoundingPlan& rounding = m_sheet.scheme().document().rounding;
        Step exact =
            FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact change"))
                .words(QT_TRANSLATE_NOOP("Explanation",
                                         "This mean less the one of the period before, "
                                         "of the same people as far as they had a result then."))
                .input("now", *m_team.mean, QT_TRANSLATE_NOOP("Explanation", "Exact mean now"))
                .input("before",
                       *m_team.previousMean,
                       QT_TRANSLATE_NOOP("Explanation", "Exact mean before"))
                .formula(QStringLiteral("now - before"), *change)
                .below(meanOf(QT_TRANSLATE_NOOP("Explanation", "Mean score of %1"), before))
                .take();
        Step rounded = roundedStep(QT_TRANSLATE_NOOP("Explanation", "Change against %1"),
                                   std::move(exact),
                                   rounding.score,
                                   rounding.mode);
        rounded.label.arguments = {word(before.toString())};
        steps.push_back(std::move(rounded));
    }
    return made({QT_TRANSLATE_NOOP("Explanation", "How the mean score came about"), {}},
                std::move(steps));
}

Explained TeamExplanation::completion() const
{
    Figures open;
    for (const int row : m_team.ranking) {
        const PersonScore& score = m_sheet.score(row);
        if (!score.takesPart())
            open.push_back({m_sheet.appraisal(row).employee,
                            Rational(static_cast<int>(score.missing.size()))});
    }
    const int incomplete = static_cast<int>(open.size());
    std::vector<Step> steps{
        FigureStep(QT_TRANSLATE_NOOP("Explanation", "Complete results"))
            .words(QT_TRANSLATE_NOOP(
                "Explanation", "A result is complete when no value that is needed is missing."))
            .input("people", m_team.people, QT_TRANSLATE_NOOP("Explanation", "People"))
            .input("incomplete", incomplete, QT_TRANSLATE_NOOP("Explanation", "Incomplete"))
            .formula(QStringLiteral("people - incomplete"), m_team.complete)
            .take()};
    if (incomplete > 0)
        steps.push_back(sumStep(QT_TRANSLATE_NOOP("Explanation", "Missing values, by person"),
                                poolOf(std::move(open))));
    return made({QT_TRANSLATE_NOOP("Explanation", "Who is complete"), {}}, std::move(steps));
}

Explained TeamExplanation::people() const
{
    Figures people;
    for (const int row : m_team.ranking)
        people.push_back({m_sheet.appraisal(row).employee, Rational(1)});
    Step step = sumStep(QT_TRANSLATE_NOOP("Explanation", "People"), poolOf(std::move(people)));
    step.words = {QT_TRANSLATE_NOOP("Explanation", "The people below, counted one by one."), {}};
    return made({QT_TRANSLATE_NOOP("Explanation", "Who is counted"), {}}, {std::move(step)});
}

Explained TeamExplanation::grade(int grade) const
{
    const GradeFigure& figure = m_team.grades[at(grade)];
    const QString name = m_sheet.scheme().document().grades->list[at(grade)].grade;
    Figures people;
    int graded = 0;
    for (const int row : m_team.ranking) {
        const PersonFigure& person = m_figures.person(row);
        graded += person.grade ? 1 : 0;
        if (person.grade == grade && person.score)
            people.push_back({m_sheet.appraisal(row).employee, *person.score});
    }
    std::vector<Step> steps{
        FigureStep(QT_TRANSLATE_NOOP("Explanation", "People with grade %1"), {word(name)})
            .words(QT_TRANSLATE_NOOP("Explanation",
                                     "Counted after the rules; below, each with the score."))
            .result(QString::number(figure.people))
            .people(poolOf(std::move(people)))
            .take()};
    if (figure.share)
        steps.push_back(
            gradeShare(QT_TRANSLATE_NOOP("Explanation", "Of everybody who has a grade."),
                       figure.people,
                       graded));
    if (figure.guideline)
        steps.push_back(
            FigureStep(QT_TRANSLATE_NOOP("Explanation", "Guideline in percent"))
                .words(QT_TRANSLATE_NOOP("Explanation", "The seats the scheme foresees."))
                .result((*figure.guideline * Rational(100)).toString())
                .take());
    return made({QT_TRANSLATE_NOOP("Explanation", "Who has grade %1"), {word(name)}},
                std::move(steps));
}

Step TeamExplanation::shareOf(int node) const
{
    const Scheme& scheme = m_sheet.scheme();
    FigureStep step(QT_TRANSLATE_NOOP("Explanation", "Points at full marks"));
    step.words(QT_TRANSLATE_NOOP(
        "Explanation", "The full score times the share of the weight in each group above."));
    step.input("full", scheme.document().full, QT_TRANSLATE_NOOP("Explanation", "Full score"));
    QString formula = QStringLiteral("full");
    Rational share = scheme.document().full;
    for (int level = 1; node > 0; node = scheme.node(node).parent, ++level) {
        const Rational& weight = scheme.node(node).weight;
        const Rational sum = scheme.childWeightSum(scheme.node(node).parent);
        const QByteArray own = "weight_" + QByteArray::number(level);
        const QByteArray all = "sum_" + QByteArray::number(level);
        step.input(own.constData(), weight, QT_TRANSLATE_NOOP("Explanation", "Weight"));
        step.input(all.constData(), sum, QT_TRANSLATE_NOOP("Explanation", "Sum of the weights"));
        formula += QStringLiteral(" * %1 / %2").arg(QLatin1String(own), QLatin1String(all));
        share = share * weight / sum;
    }
    return step.formula(formula, share).take();
}

Explained TeamExplanation::indicator(int node) const
{
    Figures rates;
    for (const int row : m_team.ranking) {
        const PersonScore& score = m_sheet.score(row);
        if (score.takesPart() && !score.nodes[at(node)].isExcluded)
            rates.push_back({m_sheet.appraisal(row).employee, score.nodes[at(node)].rate});
    }
    ExplainText title{QT_TRANSLATE_NOOP("Explanation", "What “%1” costs the team"),
                      {nodeName(node)}};
    const auto pool = poolOf(std::move(rates));
    if (pool->figures.empty())
        return made(std::move(title), {nothing(QT_TRANSLATE_NOOP("Explanation", "Points lost"))});
    const RoundingPlan& rounding = m_sheet.scheme().document().rounding;
    Step mean = meanStep(QT_TRANSLATE_NOOP("Explanation", "Mean rate"), pool);
    Step share = shareOf(node);
    const Rational lost = numberOf(share) * (Rational(1) - numberOf(mean));
    Step exact = FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact points lost"))
                     .words(QT_TRANSLATE_NOOP("Explanation",
                                              "What full marks would bring, times what the "
                                              "mean rate lacks."))
                     .input("share",
                            numberOf(share),
                            QT_TRANSLATE_NOOP("Explanation", "Points at full marks"))
                     .input("rate", numberOf(mean), QT_TRANSLATE_NOOP("Explanation", "Mean rate"))
                     .formula(QStringLiteral("share * (1 - rate)"), lost)
                     .below(std::move(share))
                     .below(std::move(mean))
                     .take();
    return made(std::move(title),
                {roundedStep(QT_TRANSLATE_NOOP("Explanation", "Points lost"),
                             std::move(exact),
                             rounding.score,
                             rounding.mode)});
}

Explained TeamExplanation::period(const Period& period, const EmployeeId& beside) const
{
    std::vector<Step> steps{
        period == m_sheet.period()
            ? meanScore(QT_TRANSLATE_NOOP("Explanation", "Mean score"))
            : meanOf(QT_TRANSLATE_NOOP("Explanation", "Mean score of %1"), period)};
    if (period != m_sheet.period() && !steps.front().result.isEmpty())
        steps.front().words = {
            QT_TRANSLATE_NOOP("Explanation",
                              "The people of this cycle, with the scores they got then."),
            {}};
    for (const PeerFigure& one : scoresOf(period)) {
        if (one.employee == beside)
            steps.push_back(FigureStep(QT_TRANSLATE_NOOP("Explanation", "Published score of %1"),
                                       {word(period.toString())})
                                .result(one.toString())
                                .people(poolOf({one}))
                                .take());
    }
    return made({QT_TRANSLATE_NOOP("Explanation", "How the mean of %1 came about"),
                 {word(period.toString())}},
                std::move(steps));
}

Explained TeamExplanation::help() const
{
    Figures people;
    for (const HelpFigure& one : m_team.help) {
        if (one.reason != HelpReason::LowScore)
            people.push_back(
                {m_sheet.appraisal(one.row).employee, *m_figures.person(one.row).score});
    }
    return made(
        {QT_TRANSLATE_NOOP("Explanation", "Who needs help"), {}},
        {FigureStep(QT_TRANSLATE_NOOP("Explanation", "People who need help"))
             .words(QT_TRANSLATE_NOOP(
                 "Explanation",
                 "The last grade, without grades below 60% of full marks, or down by at least a "
                 "tenth of full marks since the period before; below, each with the score."))
             .result(QString::number(m_team.needHelp))
             .people(poolOf(std::move(people)))
             .take()});
}

Explained TeamExplanation::change(int row) const
{
    const PersonFigure& person = m_figures.person(row);
    const Appraisal& appraisal = m_sheet.appraisal(row);
    const QString before = m_sheet.period().plus(-1).toString();
    FigureStep step(QT_TRANSLATE_NOOP("Explanation", "Change against %1"), {word(before)});
    if (const auto change = person.change())
        step.words(QT_TRANSLATE_NOOP("Explanation",
                                     "The published score less the one of the period before."))
            .input("now", *person.score, QT_TRANSLATE_NOOP("Explanation", "Published score"))
            .input("before",
                   *person.previous,
                   QT_TRANSLATE_NOOP("Explanation", "Published score before"))
            .formula(QStringLiteral("now - before"), *change);
    else
        step.words(QT_TRANSLATE_NOOP("Explanation",
                                     "There is no score now, or none in the period before."));
    if (person.score)
        step.people(poolOf({{appraisal.employee, *person.score}}));
    return made(
        {QT_TRANSLATE_NOOP("Explanation", "How the score of %1 changed"), {word(appraisal.name)}},
        {step.take()});
}

Step gradeShare(const char* words, int people, int graded)
{
    constexpr int kPlaces = 2;
    return roundedStep(
        QT_TRANSLATE_NOOP("Explanation", "Share in percent"),
        FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact share in percent"))
            .words(words)
            .input("people", people, QT_TRANSLATE_NOOP("Explanation", "With this grade"))
            .input("graded", graded, QT_TRANSLATE_NOOP("Explanation", "With any grade"))
            .formula(QStringLiteral("people * 100 / graded"), Rational(people * 100, graded))
            .take(),
        kPlaces,
        RoundingMode::HalfUp);
}

Explained explainTeamMean(const ScoreSheet& sheet, const std::optional<TeamId>& team)
{
    std::vector<PeerFigure> figures;
    for (int row = 0; row < sheet.size(); ++row) {
        if (sheet.appraisal(row).team == team && sheet.score(row).takesPart())
            figures.push_back({sheet.appraisal(row).employee, sheet.score(row).score});
    }
    Explained explained =
        headOf(sheet, {QT_TRANSLATE_NOOP("Explanation", "How the mean score came about"), {}});
    const char* label = QT_TRANSLATE_NOOP("Explanation", "Mean score");
    const RoundingPlan& rounding = sheet.scheme().document().rounding;
    if (figures.empty())
        explained.steps = {nothing(label)};
    else
        explained.steps = {
            roundedStep(label,
                        meanStep(QT_TRANSLATE_NOOP("Explanation", "Mean of the published scores"),
                                 poolOf(std::move(figures))),
                        rounding.score,
                        rounding.mode)};
    nameColleagues(sheet.data().appraisals, explained);
    return explained;
}

} // namespace plumbline
