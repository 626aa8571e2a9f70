// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/TakeStep.h"
#include "domain/scoring/Decision.h"

namespace plumbline {

/// Decisions being taken on the results of one cycle, within one transaction: each fits the scheme
/// and has a reason and two names, is kept, told to the trail, and waits for the second person's
/// look. Knows no permissions.
class DecisionTaking
{
public:
    [[nodiscard]] static Result<DecisionTaking>
    begin(const Access& access, Repositories& repositories, const StepTaking& taking);

    /// As it would be kept, by the session's name; `bad-value`, `unknown-id`, `missing-field`.
    [[nodiscard]] Result<Decision> checked(const EmployeeId& employee, Decision decision) const;
    /// Keeps one that was checked. `appeal`: the number of its step; 0: none.
    [[nodiscard]] Result<>
    keep(const EmployeeId& employee, const Decision& decision, int appeal) const;

private:
    DecisionTaking(const Access& access, Repositories& repositories, CycleKey key, Scheme scheme);
    [[nodiscard]] Result<> checkSecond(const EmployeeId& employee, const QString& second) const;

    const Access* m_access;
    Repositories* m_repositories;
    CycleKey m_key;
    Scheme m_scheme;
    std::vector<Account> m_accounts; ///< All; none in a file without.
};

/// `not-permitted` in words, unless that result can be calibrated: it is not one's own, and it
/// stands between submitting and publishing.
[[nodiscard]] Result<>
checkCalibratable(const Access& access, const StepTaking& taking, const EmployeeId& employee);

/// Between submitting and publishing.
[[nodiscard]] bool isCalibrated(AppraisalState state);

} // namespace plumbline
