// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Batch.h"

#include "application/Transaction.h"
#include "application/results/KeepResult.h"
#include "application/way/Review.h"
#include "application/way/TakeStep.h"

#include <algorithm>

namespace plumbline {

namespace {

/// One batch within its transaction.
class BatchWork
{
public:
    BatchWork(const Access& access,
              Repositories& repositories,
              AppraisalStepKind kind,
              const BatchStep& batch,
              StepTaking& taking)
        : m_access(access)
        , m_repositories(repositories)
        , m_kind(kind)
        , m_batch(batch)
        , m_taking(taking)
    {
    }

    Result<BatchOutcome> run()
    {
        return findIncomplete()
            .and_then([this] { return sort(); })
            .and_then([this]() -> Result<BatchOutcome> {
                if (m_batch.mode == BatchMode::Preview || m_outcome.going.empty())
                    return m_outcome;
                return apply();
            });
    }

private:
    /// Scores are submitted and published only where there are any.
    Result<> findIncomplete()
    {
        if (m_kind != AppraisalStepKind::Submitted && m_kind != AppraisalStepKind::Published)
            return {};
        Result<CurrentResult> current =
            currentResult(m_access, m_repositories, m_taking.ground().cycle);
        if (!current)
            return failure(current.error());
        m_current = *std::move(current);
        for (std::size_t i = 0; i < m_current->people.size(); ++i) {
            if (!m_current->result.people[i].score.isComplete())
                m_incomplete.insert(m_current->people[i].id);
        }
        return {};
    }

    [[nodiscard]] AppraisalStep stepOf(const EmployeeId& employee) const
    {
        AppraisalStep step = m_taking.step(m_kind);
        step.reason = m_batch.reason;
        step.lookBy = m_batch.lookBy;
        if (m_kind == AppraisalStepKind::Published)
            step.revision = m_revision > 0 ? m_revision : m_taking.course(employee).revision() + 1;
        return step;
    }

    Result<> mayGo(const EmployeeId& employee) const
    {
        AppraisalStep step = stepOf(employee);
        if (auto checked = m_taking.check(employee, step); !checked)
            return checked;
        if (m_incomplete.contains(employee))
            return failure(ErrorCode::Incomplete,
                           employee.text(),
                           QT_TRANSLATE_NOOP("Messages", "Values of %1 are still missing."),
                           {employee.text()});
        return {};
    }

    [[nodiscard]] bool isTheirTurn(const Appraisal& appraisal) const
    {
        const auto next = m_taking.course(appraisal.employee).next();
        return std::ranges::find(next, m_kind) != next.end();
    }

    Result<> sort()
    {
        std::vector<EmployeeId> asked = m_batch.employees;
        if (asked.empty()) {
            for (const Appraisal& appraisal : m_taking.ground().appraisals) {
                if (isTheirTurn(appraisal))
                    asked.push_back(appraisal.employee);
            }
        }
        for (const EmployeeId& employee : asked) {
            const Result<Appraisal> appraisal = m_taking.appraisal(employee);
            if (!appraisal)
                return failure(appraisal.error());
            const Result<> may = mayGo(employee);
            if (!may && m_batch.employees.size() == 1)
                return may;
            if (may)
                m_outcome.going.push_back(employee);
            else
                m_outcome.staying.push_back({employee, appraisal->name, may.error().message});
        }
        return {};
    }

    Result<BatchOutcome> apply()
    {
        if (m_kind == AppraisalStepKind::Published) {
            const auto kept = keepRevision(m_access,
                                           m_repositories,
                                           m_taking.ground().cycle.key,
                                           asRevision(m_access, *m_current));
            if (!kept)
                return failure(kept.error());
            m_revision = kept->revision;
        }
        for (const EmployeeId& employee : m_outcome.going) {
            if (auto taken = m_taking.take(employee, stepOf(employee)); !taken)
                return failure(taken.error());
        }
        return m_outcome;
    }

    const Access& m_access;
    Repositories& m_repositories;
    AppraisalStepKind m_kind;
    const BatchStep& m_batch;
    StepTaking& m_taking;
    std::optional<CurrentResult> m_current;
    QSet<EmployeeId> m_incomplete;
    BatchOutcome m_outcome;
    int m_revision = 0;
};

} // namespace

Result<BatchOutcome>
takeBatch(const Access& access, const CycleKey& key, AppraisalStepKind kind, const BatchStep& batch)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<BatchOutcome> {
        Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
        if (!taking)
            return failure(taking.error());
        return BatchWork(access, repositories, kind, batch, *taking).run();
    });
}

Result<BatchOutcome> submitScores(const Access& access, const CycleKey& key, const BatchStep& batch)
{
    return takeBatch(access, key, AppraisalStepKind::Submitted, batch);
}

Result<BatchOutcome> passOn(const Access& access, const CycleKey& key, const BatchStep& batch)
{
    return takeBatch(access, key, AppraisalStepKind::PassedOn, batch);
}

Result<BatchOutcome> returnWith(const Access& access, const CycleKey& key, const BatchStep& batch)
{
    return takeBatch(access, key, AppraisalStepKind::Returned, batch);
}

Result<BatchOutcome> publish(const Access& access, const CycleKey& key, const BatchStep& batch)
{
    return takeBatch(access, key, AppraisalStepKind::Published, batch);
}

} // namespace plumbline
