// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Something that can be tried: a draft, a version of the company, a scheme of the library.
struct WhatIfCandidate
{
    enum class Kind { Draft, Version, Library };

    Kind kind = Kind::Draft;
    SchemeId scheme; ///< Of a draft: its key.
    int version = 0; ///< Of a draft: the one it is based on.
    LocalizedText name;
    PeriodKind period = PeriodKind::Quarter;
    std::optional<Scheme> proven;
    std::optional<Error> fault; ///< Why a draft can't be computed with.
};

/// Drafts first, then the company's versions, newest first, then the library.
[[nodiscard]] Result<std::vector<WhatIfCandidate>> whatIfCandidates(const Access& access);

} // namespace plumbline
