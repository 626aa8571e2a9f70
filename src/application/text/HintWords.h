// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeHints.h"

namespace plumbline {

/// A hint as one sentence in that language.
[[nodiscard]] QString describe(const SchemeHint& hint, const QString& language);

} // namespace plumbline
