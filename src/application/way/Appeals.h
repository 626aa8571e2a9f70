// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// The person has taken note of the result.
[[nodiscard]] Result<> confirmResult(const Access& access,
                                     const CycleKey& key,
                                     const EmployeeId& employee,
                                     const std::optional<QDate>& paperDay = {});

/// What a person contests.
struct AppealText
{
    QString node; ///< The line; empty: the whole.
    AppealGround ground = AppealGround::Other;
    QString text;
    std::optional<QDate> paperDay = {};
};

/// The number of the appeal's step.
[[nodiscard]] Result<int> appeal(const Access& access,
                                 const CycleKey& key,
                                 const EmployeeId& employee,
                                 const AppealText& text);

/// One side of a comparison: what a person comes to.
struct ResultFigures
{
    QString score; ///< Exact; empty: none.
    QString grade;
    std::optional<QString> money; ///< The slip's total; none without one, or where not to be seen.
    friend bool operator==(const ResultFigures&, const ResultFigures&) = default;
};

struct ResultChange
{
    ResultFigures before; ///< Of the published revision.
    ResultFigures after;
};

/// What decisions would make of a published result. Nothing is kept.
[[nodiscard]] Result<ResultChange> previewDecisions(const Access& access,
                                                    const CycleKey& key,
                                                    const EmployeeId& employee,
                                                    const std::vector<Decision>& decisions);

/// The answer to an appeal.
struct AppealAnswer
{
    int appeal = 0; ///< The number of its step.
    AppealRuling ruling = AppealRuling::Refused;
    QString reason;
    std::vector<Decision> decisions = {}; ///< None exactly where it is refused.
    QString lookBy = {}; ///< Who looks at it afterwards, where two duties can't be parted.
};

/// Decides an appeal; upheld, it freezes a corrected revision beside the old one.
[[nodiscard]] Result<ResultChange> decideAppeal(const Access& access,
                                                const CycleKey& key,
                                                const EmployeeId& employee,
                                                const AppealAnswer& answer);

/// Corrects a published result by decisions, each with a reason and a second name.
[[nodiscard]] Result<ResultChange> correctResult(const Access& access,
                                                 const CycleKey& key,
                                                 const EmployeeId& employee,
                                                 const std::vector<Decision>& decisions,
                                                 const QString& reason);

/// Decides on a result before it is published; the second name looks at it afterwards.
[[nodiscard]] Result<> calibrate(const Access& access,
                                 const CycleKey& key,
                                 const EmployeeId& employee,
                                 const Decision& decision);

/// The second person has looked: waiting until then, never waived.
[[nodiscard]] Result<>
lookAgain(const Access& access, const CycleKey& key, int look, const QString& remark);

} // namespace plumbline
