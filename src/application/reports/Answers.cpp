// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/Answers.h"

#include "application/explanation/ExplainPerson.h"
#include "application/explanation/FigureSteps.h"
#include "application/policy/Permit.h"
#include "application/reports/ReportGround.h"

namespace plumbline {

namespace {

int stepsOf(const CourseLine& line, AppraisalStepKind kind)
{
    return static_cast<int>(std::ranges::count(line.steps, kind, &AppraisalStep::kind));
}

int rulingsOf(const CourseLine& line, AppealRuling ruling)
{
    return static_cast<int>(std::ranges::count_if(line.steps, [ruling](const AppraisalStep& step) {
        return step.kind == AppraisalStepKind::AppealDecided && step.ruling == ruling;
    }));
}

struct AnswerTitle
{
    const char* title;
    const char* label;
    const char* words;
};

constexpr const char* kPeopleAdded =
    QT_TRANSLATE_NOOP("Explanation", "The people below, counted one by one.");
constexpr const char* kTimesAdded =
    QT_TRANSLATE_NOOP("Explanation", "How often with each of the people below, added.");

AnswerTitle titleOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Published:
        return {QT_TRANSLATE_NOOP("Explanation", "Whose results were published"),
                QT_TRANSLATE_NOOP("Explanation", "Published"),
                kPeopleAdded};
    case AnswerKind::Confirmed:
        return {QT_TRANSLATE_NOOP("Explanation", "Who confirmed their result"),
                QT_TRANSLATE_NOOP("Explanation", "Confirmed"),
                kPeopleAdded};
    case AnswerKind::WithoutAnswer:
        return {QT_TRANSLATE_NOOP("Explanation", "Who did not answer"),
                QT_TRANSLATE_NOOP("Explanation", "No answer"),
                QT_TRANSLATE_NOOP("Explanation",
                                  "The people below neither confirmed nor contested the result "
                                  "published last, and the day is over; that is no consent.")};
    case AnswerKind::Appeals:
        return {QT_TRANSLATE_NOOP("Explanation", "Who contested their result"),
                QT_TRANSLATE_NOOP("Explanation", "Appeals"),
                kTimesAdded};
    case AnswerKind::OpenAppeals:
        return {QT_TRANSLATE_NOOP("Explanation", "Whose appeals are open"),
                QT_TRANSLATE_NOOP("Explanation", "Appeals open"),
                kTimesAdded};
    case AnswerKind::Upheld:
        return {QT_TRANSLATE_NOOP("Explanation", "Whose appeals were upheld"),
                QT_TRANSLATE_NOOP("Explanation", "Upheld"),
                kTimesAdded};
    case AnswerKind::Partly:
        return {QT_TRANSLATE_NOOP("Explanation", "Whose appeals were upheld in part"),
                QT_TRANSLATE_NOOP("Explanation", "Upheld in part"),
                kTimesAdded};
    case AnswerKind::Refused:
        return {QT_TRANSLATE_NOOP("Explanation", "Whose appeals were refused"),
                QT_TRANSLATE_NOOP("Explanation", "Refused"),
                kTimesAdded};
    case AnswerKind::Corrections:
        return {QT_TRANSLATE_NOOP("Explanation", "Whose results were corrected"),
                QT_TRANSLATE_NOOP("Explanation", "Corrections"),
                kTimesAdded};
    case AnswerKind::NotAppraised:
        return {QT_TRANSLATE_NOOP("Explanation", "Who is not appraised"),
                QT_TRANSLATE_NOOP("Explanation", "Not appraised"),
                kPeopleAdded};
    }
    Q_UNREACHABLE();
}

} // namespace

int timesOf(const CourseLine& line, AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Published:
        return line.revision > 0 ? 1 : 0;
    case AnswerKind::Confirmed:
        return stepsOf(line, AppraisalStepKind::Confirmed) > 0 ? 1 : 0;
    case AnswerKind::WithoutAnswer:
        // Goals that nobody answered are no answer to a result.
        return line.revision > 0 && line.hasNoAnswer ? 1 : 0;
    case AnswerKind::Appeals:
        return stepsOf(line, AppraisalStepKind::Appealed);
    case AnswerKind::OpenAppeals:
        return static_cast<int>(line.openAppeals.size());
    case AnswerKind::Upheld:
        return rulingsOf(line, AppealRuling::Upheld);
    case AnswerKind::Partly:
        return rulingsOf(line, AppealRuling::Partly);
    case AnswerKind::Refused:
        return rulingsOf(line, AppealRuling::Refused);
    case AnswerKind::Corrections:
        return stepsOf(line, AppraisalStepKind::Corrected);
    case AnswerKind::NotAppraised:
        return line.state == AppraisalState::NotAppraised ? 1 : 0;
    }
    Q_UNREACHABLE();
}

void AnswerCounts::add(const CourseLine& line)
{
    for (const AnswerKind kind : kAnswerKinds)
        m_times[static_cast<std::size_t>(kind)] += timesOf(line, kind);
}

bool AnswerCounts::isNothing() const
{
    return of(AnswerKind::Published) + of(AnswerKind::Appeals) + of(AnswerKind::Corrections)
        + of(AnswerKind::NotAppraised)
        == 0;
}

Result<std::vector<CourseLine>> reportedCourses(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    if (Result<> may = permit(access, repositories, Permission::MakeReports, {key}); !may)
        return failure(may.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::MakeReports, key);
    if (!sight)
        return failure(sight.error());
    return courses(access, key).map([&](std::vector<CourseLine> lines) {
        std::erase_if(
            lines, [&](const CourseLine& line) { return !sight->sees(line.appraisal.employee); });
        return lines;
    });
}

Result<Explained> explainAnswers(const Access& access, const CycleKey& key, AnswerKind kind)
{
    if (Result<> may = permitted(access, Permission::MakeReports, {key}); !may)
        return failure(may.error());
    const Result<std::vector<CourseLine>> lines = reportedCourses(access, key);
    if (!lines)
        return failure(lines.error());
    std::vector<PeerFigure> figures;
    std::vector<Appraisal> people;
    for (const CourseLine& line : *lines) {
        if (const int times = timesOf(line, kind); times > 0) {
            figures.push_back({line.appraisal.employee, Rational(times)});
            people.push_back(line.appraisal);
        }
    }
    const AnswerTitle words = titleOf(kind);
    Step step = sumStep(words.label, poolOf(std::move(figures)));
    step.words = {words.words, {}};
    return reportGround(access, key).map([&](const ReportGround& ground) {
        Explained explained =
            headOf(ground.company, ground.cycle, ground.scheme, {words.title, {}});
        explained.steps = {std::move(step)};
        nameColleagues(people, explained);
        return explained;
    });
}

} // namespace plumbline
