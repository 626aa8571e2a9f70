// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/Period.h"

#include <QtCore/QDateTime>

#include <array>

namespace plumbline {

/// One scheme's part of a period: `team-quarterly/2024Q1`.
struct CycleKey
{
    SchemeId scheme;
    Period period;
    [[nodiscard]] static Result<CycleKey> parse(QStringView text);

    [[nodiscard]] QString toString() const
    {
        return scheme.text() + QLatin1Char('/') + period.toString();
    }

    friend bool operator==(const CycleKey&, const CycleKey&) = default;
    friend auto operator<=>(const CycleKey&, const CycleKey&) = default;
};

/// In their order.
enum class CycleStage { Draft, Goals, Collecting, Scoring, Review, Feedback, Settled, Closed };

inline constexpr std::array kCycleStages{CycleStage::Draft,
                                         CycleStage::Goals,
                                         CycleStage::Collecting,
                                         CycleStage::Scoring,
                                         CycleStage::Review,
                                         CycleStage::Feedback,
                                         CycleStage::Settled,
                                         CycleStage::Closed};

[[nodiscard]] QString cycleStageName(CycleStage stage); ///< `collecting`, `closed`

/// A period of appraising under one pinned scheme version.
struct Cycle
{
    CycleKey key;
    int schemeVersion = 1;
    CycleStage stage = CycleStage::Collecting;
    QDateTime openedAt;
    QString openedBy;
    QDateTime closedAt; ///< Null while it is open.

    [[nodiscard]] bool isClosed() const { return stage == CycleStage::Closed; }
};

/// One person's place in a cycle, as it was pinned when they were taken in.
struct Appraisal
{
    EmployeeId employee;
    QString name;
    PositionId position;
    std::optional<TeamId> team;
    friend bool operator==(const Appraisal&, const Appraisal&) = default;
};

} // namespace plumbline
