// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/PersonInput.h"
#include "exchange/json/JsonPlace.h"

#include <QtCore/QSet>

namespace plumbline {

/// Reads people of an evaluation document for one scheme and period, checking every value against
/// its grading. Faults go to the FirstFault.
class PersonReader
{
public:
    PersonReader(const Scheme& scheme, const Period& period, FirstFault& fault);

    [[nodiscard]] PersonInput read(const JsonPlace& place) const;

private:
    void readAmounts(const JsonPlace& place, PersonInput& person) const;
    void readTargets(const JsonPlace& place, PersonInput& person) const;
    void readValues(const JsonPlace& place, PersonInput& person) const;
    void readAdjustment(const JsonPlace& place, int adjustment, PersonInput& person) const;
    void readHistory(const JsonPlace& place, PersonInput& person) const;
    void readDecisions(const JsonPlace& place, PersonInput& person) const;
    [[nodiscard]] HistoryEntry readHistoryEntry(const JsonPlace& place) const;
    void check(const JsonPlace& place, const Result<>& result) const;

    const Scheme& m_scheme;
    Period m_period;
    FirstFault& m_fault;
    QSet<QString> m_positions;
};

} // namespace plumbline
