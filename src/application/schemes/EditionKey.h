// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

namespace plumbline {

/// Names one text of a scheme: a version of the company, the draft on its way to be one, or the
/// library's own.
struct EditionKey
{
    enum class Kind { Draft, Version, Library };

    Kind kind = Kind::Version;
    SchemeId scheme; ///< Of a draft: its key.
    int version = 0; ///< Of a draft: the one it is based on; 0: a new scheme.
    friend bool operator==(const EditionKey&, const EditionKey&) = default;
};

} // namespace plumbline
