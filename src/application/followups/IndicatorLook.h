// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/FollowUpRepository.h"

namespace plumbline {

/// How an indicator did in a cycle.
struct IndicatorFigures
{
    QString node;
    int people = 0; ///< That it counts for.
    int scored = 0;
    int missing = 0;
    int atCap = 0; ///< Who has all that can be had.
    int overridden = 0; ///< Values typed over measured ones.
    int appealed = 0; ///< Appeals against this line.
    std::optional<Spread> rates;
    std::vector<StoredOpinion> opinions;
    std::vector<StoredLook> looks; ///< In this cycle; the last one counts.
};

/// Every indicator of the cycle in the order of the tree.
[[nodiscard]] Result<std::vector<IndicatorFigures>> indicatorFigures(const Access& access,
                                                                     const CycleKey& key);
/// Keep, change or drop. Change and drop need a remark.
[[nodiscard]] Result<> decideIndicator(const Access& access,
                                       const CycleKey& key,
                                       const QString& node,
                                       IndicatorVerdict verdict,
                                       const QString& remark);
[[nodiscard]] Result<> noteOpinion(const Access& access,
                                   const CycleKey& key,
                                   const QString& node,
                                   OpinionOf of,
                                   const QString& from,
                                   const QString& text);
/// What the next draft of a scheme has to answer: the last verdict on each indicator since the
/// newest version was activated, other than keep. Shown in the editor.
[[nodiscard]] Result<std::vector<StoredLook>> looksForDraft(const Access& access,
                                                            const SchemeId& scheme);

} // namespace plumbline
