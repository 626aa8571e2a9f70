// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "domain/cycles/Cycle.h"

namespace plumbline {

/// A clock that is put to the sample's own days: nine in the morning in Shanghai.
class SampleClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void set(const QDate& day) { m_now = QDateTime(day, QTime(1, 0), Qt::UTC); }

private:
    QDateTime m_now;
};

/// Takes a cycle of the sample on its way: a row for each step with its day, who took it, whom, the
/// contested line and the text (docs/FORMATS.md, Sample company).
[[nodiscard]] Result<>
takeSampleSteps(const Access& access, SampleClock& clock, const CycleKey& key, const Table& steps);

} // namespace plumbline
