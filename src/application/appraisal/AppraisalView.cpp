// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/AppraisalView.h"

#include "application/appraisal/StepRights.h"
#include "application/cycles/FindCycle.h"
#include "application/followups/Attachments.h"
#include "application/followups/Papers.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/Relations.h"

namespace plumbline {

namespace {

/// Reads the parts of the view, one after the other, until one fails.
class ViewReading
{
public:
    ViewReading(const Access& access, AppraisalView& view)
        : m_access(access)
        , m_repositories(access.store.repositories())
        , m_view(view)
        , m_key(view.course.cycle)
        , m_employee(view.course.appraisal.employee)
    {
    }

    [[nodiscard]] Result<> read()
    {
        return readNames()
            .and_then([this] { return readCells(); })
            .and_then([this] { return readRevisions(); })
            .and_then([this] { return readSegments(); })
            .and_then([this] { return readFollowUps(); });
    }

private:
    [[nodiscard]] bool may(Permission permission) const
    {
        const Subject subject{.cycle = m_key, .employee = m_employee};
        return permit(m_access, m_repositories, permission, subject).has_value();
    }

    [[nodiscard]] Result<> readNames();
    [[nodiscard]] Result<> readCells();
    [[nodiscard]] Result<> readOwnRating();
    [[nodiscard]] Result<> readRevisions();
    [[nodiscard]] Result<> readSegments();
    [[nodiscard]] Result<> readFollowUps();

    const Access& m_access;
    Repositories& m_repositories;
    AppraisalView& m_view;
    CycleKey m_key;
    EmployeeId m_employee;
};

Result<> ViewReading::readNames()
{
    Result<std::vector<Position>> positions = knownPositions(m_access, m_repositories);
    if (!positions)
        return failure(positions.error());
    m_view.positions = *std::move(positions);
    const Result<std::vector<Team>> teams = teamsOf(m_repositories, m_key);
    if (!teams)
        return failure(teams.error());
    for (const Team& team : *teams) {
        if (m_view.course.appraisal.team == team.id)
            m_view.team = team.name;
    }
    return {};
}

Result<> ViewReading::readOwnRating()
{
    const Result<std::vector<PinnedScorer>> scorers = m_repositories.way().scorers(m_key);
    if (!scorers)
        return failure(scorers.error());
    for (const CellSpec& cell : valueCells(m_view.scheme, m_key.period)) {
        const auto isOwn = [&](const PinnedScorer& one) {
            return one.holder.kind == HolderKind::Self && one.node == cell.key.node
                && (one.part.isEmpty() || one.part == cell.key.part);
        };
        if (std::ranges::any_of(*scorers, isOwn))
            m_view.ownRating.push_back(cell);
    }
    return {};
}

Result<> ViewReading::readCells()
{
    m_view.targets = targetCells(m_view.scheme);
    if (const Result<> own = readOwnRating(); !own)
        return own;
    const Result<std::vector<StoredCell>> cells = m_repositories.values().cells(m_key);
    if (!cells)
        return failure(cells.error());
    // What others gave is the person's to see once it is published.
    const auto& account = m_access.session.account;
    const bool isOwn = account && account->person == m_employee;
    const bool seesValues = may(Permission::SeeScores) && (!isOwn || m_view.course.revision > 0);
    const auto isSeen = [&](const StoredCell& cell) {
        const auto isIt = [&](const CellSpec& own) { return own.key == cell.key; };
        return cell.key.kind == CellKind::Target
            || (cell.key.kind != CellKind::Amount
                && (seesValues || std::ranges::any_of(m_view.ownRating, isIt)));
    };
    for (const StoredCell& cell : *cells) {
        if (cell.employee == m_employee && isSeen(cell))
            m_view.cells.push_back(cell);
    }
    return {};
}

Result<> ViewReading::readRevisions()
{
    const bool seesMoney = may(Permission::SeeWages);
    for (const AppraisalStep& step : m_view.course.steps) {
        if (step.kind != AppraisalStepKind::Published && step.kind != AppraisalStepKind::Corrected)
            continue;
        const auto stored = m_repositories.results().person(m_key, step.revision, m_employee);
        if (!stored)
            return failure(stored.error());
        if (!*stored)
            continue;
        Result<FrozenResult> frozen = readFrozen(m_access, m_view.scheme, m_key.period, **stored);
        if (!frozen)
            return failure(frozen.error());
        frozen->revision = step.revision;
        frozen->at = step.at;
        frozen->by = step.by.name;
        frozen->reason = step.reason;
        if (!seesMoney)
            frozen->figures.money.reset();
        m_view.revisions.push_back(*std::move(frozen));
    }
    return {};
}

Result<> ViewReading::readSegments()
{
    Result<std::vector<SegmentLine>> segments = segmentLines(m_access, m_key, m_employee);
    const Result<std::vector<Cycle>> cycles = m_repositories.cycles().cycles();
    if (!segments || !cycles)
        return failure(segments ? cycles.error() : segments.error());
    m_view.segments = *std::move(segments);
    const auto& account = m_access.session.account;
    const bool isOwn = account && account->person == m_employee;
    for (SegmentLine& line : m_view.segments) {
        if (isOwn && m_view.course.revision == 0)
            line.score.reset(); // What others gave is the person's to see once it is published.
    }
    for (const Cycle& cycle : *cycles) {
        if (cycle.key.period == m_key.period && cycle.key != m_key && !cycle.isClosed())
            m_view.otherParts.push_back(cycle.key);
    }
    return {};
}

Result<> ViewReading::readFollowUps()
{
    if (may(Permission::SeeInterviews)) {
        Result<std::vector<PlanLine>> actions = openActionsOf(m_access, m_employee, m_key);
        if (!actions)
            return failure(actions.error());
        m_view.openActions = *std::move(actions);
    }
    const FollowUpFilter filter{m_key, m_employee};
    Result<std::vector<StoredAttachment>> files = attachmentsOf(m_access, filter);
    if (!files)
        return failure(files.error());
    m_view.files = *std::move(files);
    return papersOf(m_access, filter).map([this](std::vector<StoredPaper> papers) {
        m_view.papers = std::move(papers);
    });
}

} // namespace

QString AppraisalView::text(const CellKey& key) const
{
    const auto found =
        std::ranges::find_if(cells, [&](const StoredCell& cell) { return cell.key == key; });
    return found == cells.end() ? QString() : found->text;
}

Result<AppraisalView>
appraisalView(const Access& access, const CycleKey& key, const EmployeeId& employee)
{
    Result<CourseLine> line = course(access, key, employee);
    if (!line)
        return failure(line.error());
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    AppraisalView view{.course = *std::move(line), .scheme = *std::move(scheme)};
    if (const Result<> read = ViewReading(access, view).read(); !read)
        return failure(read.error());
    addRights(access, view);
    return view;
}

} // namespace plumbline
