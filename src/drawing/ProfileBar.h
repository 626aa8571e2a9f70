// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/Mark.h"

#include <optional>

namespace plumbline {

/// One row of a profile: a person's rate as a bar from zero, a stroke where others' mean lies.
struct ProfileBar
{
    std::optional<double> rate;
    std::optional<double> mean;
    double end = 1.0; ///< The rate at the area's right end; at least 1.
};

[[nodiscard]] std::vector<Mark> profileMarks(const ProfileBar& bar, const QRectF& area);

} // namespace plumbline
