// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/LedgerRepository.h"
#include "domain/followups/FineCheck.h"

namespace plumbline {

/// What a kept result pays, takes and proposes for one person.
struct KeptMoney
{
    EmployeeId employee;
    QString name;
    bool isComplete = false;
    std::map<QString, Rational> due; ///< By LedgerSource::what, without zeros.
    bool lacksPart = false; ///< A pay part could not be worked out.
    Rational taken; ///< What rules take, above zero.
    QStringList rules; ///< That took effect.
    QStringList actions; ///< As files name them; each once.
    std::map<QString, Decimal> amounts; ///< That the result was computed from.
};

/// The results of a cycle that money follows from: what is published, or what a closed cycle keeps.
struct SettledResults
{
    Cycle cycle;
    Scheme scheme;
    int revision = 0; ///< 0: there is none.
    std::vector<KeptMoney> people;
};

[[nodiscard]] Result<SettledResults>
settledResults(const Access& access, Repositories& repositories, const CycleKey& key);

/// The rules of a scheme that propose an action.
[[nodiscard]] QStringList
proposingRules(const Scheme& scheme, const QStringList& rules, Action action);

} // namespace plumbline
