// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/InterviewSheet.h"

#include "application/policy/Permit.h"
#include "application/values/CellIndex.h"
#include "application/values/ScoreSheet.h"
#include "application/way/Relations.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

/// Everything of a cycle that interview sheets are made from, read once.
class SheetGathering
{
public:
    SheetGathering(const Access& access, ReportGround ground)
        : m_access(access)
        , m_ground(std::move(ground))
    {
    }

    [[nodiscard]] Result<> read();
    [[nodiscard]] Result<InterviewSheet> sheetOf(const EmployeeId& employee) const;

    [[nodiscard]] const std::vector<Appraisal>& appraisals() const { return m_appraisals; }

private:
    [[nodiscard]] Result<> readScores();
    [[nodiscard]] TalkedResult resultOf(int row) const;
    [[nodiscard]] std::vector<NodeValue> before(const EmployeeId& employee) const;
    [[nodiscard]] QString leaderOf(const Appraisal& appraisal) const;

    const Access& m_access;
    ReportGround m_ground;
    std::vector<Appraisal> m_appraisals;
    std::vector<Team> m_teams;
    std::optional<ScoreSheet> m_sheet; ///< None: no score at all may be seen.
    QHash<EmployeeId, QString> m_names; ///< Of people who may be seen.
};

Result<> SheetGathering::read()
{
    Repositories& repositories = m_access.store.repositories();
    const CycleKey& key = m_ground.cycle.key;
    Result<std::vector<Appraisal>> appraisals = appraisedIn(repositories, key);
    if (!appraisals)
        return failure(appraisals.error());
    m_appraisals = *std::move(appraisals);
    Result<std::vector<Team>> teams = teamsOf(repositories, key);
    if (!teams)
        return failure(teams.error());
    m_teams = *std::move(teams);
    Result<QHash<EmployeeId, QString>> names = namesInSight(m_access, key);
    if (!names)
        return failure(names.error());
    m_names = *std::move(names);
    return readScores();
}

Result<> SheetGathering::readScores()
{
    const CycleKey& key = m_ground.cycle.key;
    if (!permitted(m_access, Permission::SeeScores, {key}))
        return {};
    return reportSheet(m_access, key).map([this](ScoreSheet sheet) {
        m_sheet.emplace(std::move(sheet));
    });
}

std::vector<NodeValue> SheetGathering::before(const EmployeeId& employee) const
{
    const Scheme& scheme = m_ground.scheme;
    const Period period = m_ground.cycle.key.period.plus(-1);
    const CellIndex index(scheme, period);
    PersonInput person = emptyInput(scheme, employee, PositionId());
    for (const EarlierCell& cell : m_sheet->data().previousCells) {
        const CellSpec* spec = index.find(cell.key);
        if (cell.employee != employee || spec == nullptr)
            continue;
        // What another version of the scheme took does not have to fit into this one.
        if (!putCell(scheme, period, *spec, cell.text, person))
            continue;
    }
    return person.values;
}

TalkedResult SheetGathering::resultOf(int row) const
{
    const ScoreSheet& sheet = *m_sheet;
    const EmployeeId& employee = sheet.appraisal(row).employee;
    TalkedResult result{sheet.input(row),
                        sheet.evaluation().people[static_cast<std::size_t>(row)],
                        before(employee),
                        {},
                        {}};
    // No money is talked over here.
    result.input.amounts.clear();
    result.result.slip.reset();
    const Period last = sheet.period().plus(-1);
    for (const HistoryEntry& entry : sheet.data().history.value(employee)) {
        if (entry.period == last)
            result.previous = entry;
    }
    result.previousGrade = sheet.data().gradeHistory.value(employee).value(last);
    return result;
}

QString SheetGathering::leaderOf(const Appraisal& appraisal) const
{
    const auto leader = leaderAbove(m_teams, appraisal);
    return leader ? m_names.value(*leader) : QString();
}

Result<InterviewSheet> SheetGathering::sheetOf(const EmployeeId& employee) const
{
    const CycleKey& key = m_ground.cycle.key;
    const auto found = std::ranges::find(m_appraisals, employee, &Appraisal::employee);
    if (found == m_appraisals.end())
        return notInCycle(employee.text(), key);
    InterviewSheet sheet{.ground = m_ground,
                         .person = reportPerson(*found, m_ground.positions, m_teams),
                         .result = {},
                         .carriedOver = {},
                         .agreed = {},
                         .interview = {},
                         .names = {}};
    sheet.person.leader = leaderOf(*found);
    const int row = m_sheet ? m_sheet->rowOf(employee) : -1;
    if (row >= 0 && row < m_sheet->size())
        sheet.result = resultOf(row);
    Result<std::vector<PlanLine>> open = openActionsOf(m_access, employee, key);
    if (!open)
        return failure(open.error());
    Result<std::vector<PlanLine>> agreed = planOf(m_access, {key, employee});
    if (!agreed)
        return failure(agreed.error());
    Result<std::vector<Interview>> held = interviewsOf(m_access, {key, employee});
    if (!held)
        return failure(held.error());
    sheet.carriedOver = *std::move(open);
    sheet.agreed = *std::move(agreed);
    if (!held->empty())
        sheet.interview = std::move(held->back());
    for (const auto* plan : {&sheet.carriedOver, &sheet.agreed}) {
        for (const PlanLine& line : *plan) {
            const EmployeeId& owner = line.action.facts.owner;
            if (m_names.contains(owner))
                sheet.names.insert(owner, m_names.value(owner));
        }
    }
    return sheet;
}

Result<> mayMake(const Access& access, const CycleKey& key, const std::vector<EmployeeId>& wanted)
{
    Repositories& repositories = access.store.repositories();
    if (wanted.empty())
        return permit(access, repositories, Permission::SeeInterviews, {key});
    std::vector<Subject> subjects;
    for (const EmployeeId& employee : wanted)
        subjects.push_back({key, employee, {}, {}, {}});
    return permitAll(access, repositories, Permission::SeeInterviews, subjects);
}

} // namespace

Result<std::vector<InterviewSheet>>
interviewSheets(const Access& access, const CycleKey& key, const std::vector<EmployeeId>& employees)
{
    if (Result<> may = mayMake(access, key, employees); !may)
        return failure(may.error());
    Result<ReportGround> ground = reportGround(access, key);
    if (!ground)
        return failure(ground.error());
    SheetGathering gathering(access, *std::move(ground));
    if (Result<> read = gathering.read(); !read)
        return failure(read.error());
    const Result<Sight> sight =
        sightOf(access, access.store.repositories(), Permission::SeeInterviews, key);
    if (!sight)
        return failure(sight.error());
    std::vector<EmployeeId> wanted = employees;
    for (const Appraisal& one : gathering.appraisals()) {
        if (employees.empty() && sight->sees(one.employee))
            wanted.push_back(one.employee);
    }
    std::vector<InterviewSheet> sheets;
    for (const EmployeeId& employee : wanted) {
        Result<InterviewSheet> sheet = gathering.sheetOf(employee);
        if (!sheet)
            return failure(sheet.error());
        sheets.push_back(*std::move(sheet));
    }
    return sheets;
}

} // namespace plumbline
