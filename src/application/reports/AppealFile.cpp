// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/AppealFile.h"

#include "application/appraisal/AppraisalView.h"
#include "application/appraisal/ExplainPublished.h"
#include "application/policy/Permit.h"
#include "application/records/CellRecords.h"
#include "application/way/Relations.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

LocalizedText nameOf(const Scheme& scheme, const QString& node)
{
    const auto given = [&](const Texts& texts) {
        return texts.name.isEmpty() ? LocalizedText(node) : texts.name;
    };
    if (const int index = scheme.nodeIndex(node); index >= 0)
        return given(scheme.node(index).source->texts);
    if (const int index = scheme.adjustmentIndex(node); index >= 0)
        return given(scheme.document().adjustments[static_cast<std::size_t>(index)].texts);
    return LocalizedText(node);
}

/// The steps that say how the line came about; all of them where the whole is contested.
std::vector<Step> stepsOf(std::vector<Step> steps, const QString& node) // NOLINT(misc-no-recursion)
{
    if (node.isEmpty())
        return steps;
    for (Step& step : steps) {
        if (step.subject == node && step.kind != StepKind::Decision)
            return {std::move(step)};
        std::vector<Step> below = stepsOf(std::move(step.steps), node);
        if (!below.empty())
            return below;
    }
    return {};
}

/// The indicators below a contested line, itself among them.
bool isPartOf(const Scheme& scheme, const QString& node, const QString& line)
{
    if (line.isEmpty() || node == line)
        return true;
    for (int index = scheme.nodeIndex(node); index >= 0; index = scheme.node(index).parent) {
        if (scheme.node(index).id() == line)
            return true;
    }
    return false;
}

/// Puts a file together, piece by piece, until one fails.
class Filing
{
public:
    Filing(const Access& access, const AppealKey& key, AppraisalView view, AppealFile& file)
        : m_access(access)
        , m_repositories(access.store.repositories())
        , m_key(key)
        , m_view(std::move(view))
        , m_file(file)
    {
    }

    [[nodiscard]] Result<> put()
    {
        return putAppeal()
            .and_then([this] { return putExplanation(); })
            .and_then([this] { return putValues(); })
            .and_then([this] { return putRecords(); })
            .and_then([this] { return putNotes(); })
            .map([this] {
                putFiles();
                putDecisions();
            });
    }

private:
    [[nodiscard]] const QString& node() const { return m_file.line.appeal.node; }

    [[nodiscard]] Result<> putAppeal();
    [[nodiscard]] Result<> putExplanation();
    [[nodiscard]] Result<> putValues();
    [[nodiscard]] Result<> putRecords();
    [[nodiscard]] Result<> addRecords(const CellKey& cell);
    [[nodiscard]] Result<> putNotes();
    void putFiles();
    void putDecisions();

    const Access& m_access;
    Repositories& m_repositories;
    const AppealKey& m_key;
    AppraisalView m_view;
    AppealFile& m_file;
};

Result<> Filing::putAppeal()
{
    m_file.line.appraisal = m_view.course.appraisal;
    bool isFound = false;
    for (const AppraisalStep& step : m_view.course.steps) {
        if (step.kind == AppraisalStepKind::Appealed && step.number == m_key.number) {
            m_file.line.appeal = step;
            isFound = true;
        }
        if (step.kind == AppraisalStepKind::AppealDecided && step.appeal == m_key.number)
            m_file.line.answer = step;
        const bool freezes =
            step.kind == AppraisalStepKind::Published || step.kind == AppraisalStepKind::Corrected;
        if (freezes && !isFound)
            m_file.revision = step.revision;
    }
    if (!isFound)
        return failure(
            ErrorCode::NotFound,
            m_key.employee.text(),
            QT_TRANSLATE_NOOP("Messages", "%1 has no appeal %2 in the cycle %3."),
            {m_key.employee.text(), QString::number(m_key.number), m_key.cycle.toString()});
    if (!node().isEmpty())
        m_file.line.line = nameOf(m_file.ground.scheme, node());
    return {};
}

Result<> Filing::putExplanation()
{
    for (const FrozenResult& frozen : m_view.revisions) {
        if (frozen.revision != m_file.revision)
            continue;
        m_file.score = frozen.figures.score;
        m_file.grade = frozen.figures.grade;
    }
    return explainPublished(m_access, m_key.cycle, m_key.employee, m_file.revision)
        .map([this](Explained whole) {
            m_file.explained = std::move(whole);
            m_file.explained.steps = stepsOf(std::move(m_file.explained.steps), node());
        });
}

Result<> Filing::putValues()
{
    for (const StoredCell& cell : m_view.cells) {
        if (!isPartOf(m_file.ground.scheme, cell.key.node, node()))
            continue;
        FiledValue value{cell, 0};
        const auto measured =
            m_repositories.measures().measuredCell(m_key.cycle, m_key.employee, cell.key);
        if (!measured)
            return failure(measured.error());
        if (*measured)
            value.records = (*measured)->records;
        m_file.recordCount += value.records;
        m_file.values.push_back(std::move(value));
    }
    return {};
}

Result<> Filing::addRecords(const CellKey& cell)
{
    Result<BehindQuery> query = behindCell(m_access, m_key.cycle, m_key.employee, cell);
    if (!query)
        return failure(query.error());
    query->limit = kMostFiledRecords - static_cast<int>(m_file.records.size());
    return recordsBehind(m_access, *query).map([this](std::vector<RecordBehind> behind) {
        std::ranges::move(behind, std::back_inserter(m_file.records));
    });
}

Result<> Filing::putRecords()
{
    const Subject subject{m_key.cycle, m_key.employee, {}, {}, {}};
    // Of the whole result they would be everything there is.
    if (node().isEmpty()
        || !permit(m_access, m_repositories, Permission::SeeRecords, subject).has_value())
        return {};
    for (const FiledValue& value : m_file.values) {
        if (value.records == 0 || m_file.records.size() >= std::size_t{kMostFiledRecords})
            continue;
        if (Result<> added = addRecords(value.cell.key); !added)
            return added;
    }
    return {};
}

Result<> Filing::putNotes()
{
    const auto notes = m_repositories.values().notes(m_key.cycle);
    if (!notes)
        return failure(notes.error());
    for (const StoredNote& note : *notes) {
        const bool isOfLine = note.node.isEmpty()
            ? node().isEmpty()
            : isPartOf(m_file.ground.scheme, note.node, node());
        if (note.employee == m_key.employee && isOfLine)
            m_file.notes.push_back(note);
    }
    return {};
}

void Filing::putFiles()
{
    std::ranges::copy_if(
        m_view.files, std::back_inserter(m_file.files), [this](const StoredAttachment& file) {
            return file.to == AttachedTo::Appeal && file.toNumber == m_key.number;
        });
}

void Filing::putDecisions()
{
    std::ranges::copy_if(
        m_view.course.decisions,
        std::back_inserter(m_file.decisions),
        [this](const StoredDecision& decision) { return decision.appeal == m_key.number; });
    std::ranges::copy_if(
        m_view.course.looks, std::back_inserter(m_file.looks), [this](const SecondLook& look) {
            const auto isIts = [&](const StoredDecision& one) {
                return one.number == look.decision;
            };
            return (m_file.line.answer && look.step == m_file.line.answer->number)
                || (look.decision > 0 && std::ranges::any_of(m_file.decisions, isIts));
        });
    if (!m_file.line.answer)
        return;
    int after = m_file.revision;
    for (const AppraisalStep& step : m_view.course.steps) {
        if (after == m_file.revision && step.kind == AppraisalStepKind::Corrected
            && step.number > m_file.line.answer->number && !m_file.decisions.empty())
            after = step.revision;
    }
    ResultChange change;
    for (const FrozenResult& frozen : m_view.revisions) {
        if (frozen.revision == m_file.revision)
            change.before = frozen.figures;
        if (frozen.revision == after)
            change.after = frozen.figures;
    }
    m_file.revisionAfter = after == m_file.revision ? 0 : after;
    m_file.change = std::move(change);
}

} // namespace

Result<AppealFile> appealFile(const Access& access, const AppealKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{key.cycle, key.employee, {}, {}, {}};
    if (Result<> may = permit(access, repositories, Permission::MakeReports, subject); !may)
        return failure(may.error());
    Result<ReportGround> ground = reportGround(access, key.cycle);
    if (!ground)
        return failure(ground.error());
    Result<AppraisalView> view = appraisalView(access, key.cycle, key.employee);
    if (!view)
        return failure(view.error());
    const Result<std::vector<Team>> teams = teamsOf(repositories, key.cycle);
    if (!teams)
        return failure(teams.error());
    ReportPerson person = reportPerson(view->course.appraisal, ground->positions, *teams);
    AppealFile file{.ground = *std::move(ground),
                    .person = std::move(person),
                    .line = {},
                    .revision = 0,
                    .revisionAfter = 0,
                    .score = {},
                    .grade = {},
                    .explained = {},
                    .values = {},
                    .records = {},
                    .recordCount = 0,
                    .notes = {},
                    .files = {},
                    .decisions = {},
                    .looks = {},
                    .change = {}};
    if (Result<> put = Filing(access, key, *std::move(view), file).put(); !put)
        return failure(put.error());
    return file;
}

Result<std::vector<AppealFile>>
appealFiles(const Access& access, const CycleKey& key, const std::vector<EmployeeId>& employees)
{
    Repositories& repositories = access.store.repositories();
    if (Result<> may = permit(access, repositories, Permission::MakeReports, {key}); !may)
        return failure(may.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::MakeReports, key);
    if (!sight)
        return failure(sight.error());
    const Result<std::vector<CourseLine>> lines = courses(access, key);
    if (!lines)
        return failure(lines.error());
    std::vector<AppealFile> files;
    for (const CourseLine& line : *lines) {
        const EmployeeId& employee = line.appraisal.employee;
        const bool isNamed =
            employees.empty() || std::ranges::find(employees, employee) != employees.end();
        for (const AppraisalStep& step : line.steps) {
            if (!isNamed || !sight->sees(employee) || step.kind != AppraisalStepKind::Appealed)
                continue;
            Result<AppealFile> file = appealFile(access, {key, employee, step.number});
            if (!file)
                return failure(file.error());
            files.push_back(*std::move(file));
        }
    }
    return files;
}

} // namespace plumbline
