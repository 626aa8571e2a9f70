// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/Opening.h"
#include "application/values/CellColumns.h"

namespace plumbline {

/// One person's earlier result as a row gives it.
struct EarlierResult
{
    Appraisal appraisal;
    Rational score;
    std::optional<int> grade; ///< Place in the scheme's list.
    std::vector<StoredCell> cells;
};

/// A period of a scheme whose results are being brought in.
class EarlierPeriod
{
public:
    /// With the version that counts for the period, or the first there is.
    [[nodiscard]] static Result<EarlierPeriod>
    load(const Access& access, Repositories& repositories, const CycleKey& key);

    [[nodiscard]] const Scheme& scheme() const noexcept { return m_opening.inForce.scheme; }

    [[nodiscard]] const CellIndex& cells() const noexcept { return m_cells; }

    /// The place of somebody in the period, or why there is none.
    [[nodiscard]] Candidate placeOf(const EmployeeId& employee) const;

    /// What the period's cycle says of somebody already; null: it has no cycle.
    [[nodiscard]] bool hasCycle() const noexcept { return m_hasCycle; }

    [[nodiscard]] bool says(const EarlierResult& result) const;

    void add(EarlierResult result) { m_results.push_back(std::move(result)); }

    /// Opens the cycle, puts the values in, stores the results and closes it.
    [[nodiscard]] Result<> store(const Access& access, Repositories& repositories) const;

private:
    EarlierPeriod(CycleKey key, Opening opening);

    [[nodiscard]] Result<> storeCells(const Access& access, Repositories& repositories) const;
    [[nodiscard]] Result<ResultRevision> revision(const Access& access) const;

    CycleKey m_key;
    Opening m_opening;
    CellIndex m_cells;
    bool m_hasCycle = false;
    QHash<EmployeeId, ResultStanding> m_standings;
    std::vector<EarlierResult> m_results;
};

} // namespace plumbline
