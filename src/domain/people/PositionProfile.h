// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/LocalizedText.h"

#include <optional>
#include <vector>

namespace plumbline {

using ProfileId = Id<struct ProfileTag>;

/// What somebody in a post does and has to bring along, ready to be read and taken over.
struct PositionProfile
{
    ProfileId id;
    std::optional<PositionId> position; ///< Which position of the library it describes, if any.
    LocalizedText title;
    LocalizedText reportsTo;
    std::vector<LocalizedText> duties;
    std::vector<LocalizedText> requirements;
};

} // namespace plumbline
