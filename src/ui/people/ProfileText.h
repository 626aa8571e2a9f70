// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PositionProfile.h"

namespace plumbline {

/// A profile in the window's language, as rich text to read. `position` is the name of the position
/// it describes, empty where there is none.
[[nodiscard]] QString profileRichText(const PositionProfile& profile, const QString& position);
/// The same as plain text with numbered lines, to paste elsewhere.
[[nodiscard]] QString profilePlainText(const PositionProfile& profile, const QString& position);

} // namespace plumbline
