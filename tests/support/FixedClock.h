// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Clock.h"

namespace plumbline::testing {

/// A clock that stands still until it is set.
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDate& day = QDate(2026, 4, 8)) { set(day); }

    void set(const QDate& day) { m_now = QDateTime(day, QTime(2, 0), Qt::UTC); }

    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace plumbline::testing
