// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/whatif/WeightSensitivity.h"
#include "ui/common/FigureTable.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// A what-if in words and figures: its tables, in the window's language.
class WhatIfTables
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfTables)
public:
    /// Columns of the table of people.
    enum PeopleColumn {
        Name,
        StaffNumber,
        TeamColumn,
        CycleColumn,
        ScoreBefore,
        ScoreAfter,
        ScoreChange,
        RankBefore,
        RankAfter,
        GradeBefore,
        GradeAfter,
        PayBefore,
        PayAfter,
        PayChange,
        RewardsBefore,
        RewardsAfter,
        Remark
    };

    /// One row for each person of each cycle, in their order.
    [[nodiscard]] static TableContents people(const WhatIf& whatIf);
    [[nodiscard]] static TableContents teams(const WhatIf& whatIf);
    [[nodiscard]] static TableContents grades(const WhatIf& whatIf);
    [[nodiscard]] static TableContents weights(const WhatIf& whatIf,
                                               const std::vector<WeightSensitivity>& weights);
    /// What the draft asks for and nobody gave, and what was given and it can't use.
    [[nodiscard]] static TableContents values(const WhatIf& whatIf);
    [[nodiscard]] static QString teamName(const WhatIf& whatIf, const std::optional<TeamId>& team);
};

} // namespace plumbline
