// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/paper/PaperSettings.h"

namespace plumbline {

/// How the company wants its paper, for whoever is signed in: settings `paper.company`,
/// `paper.logo` (Base64), `paper.signatures` (a line each), `paper.size` and `paper.file-names`.
[[nodiscard]] Result<PaperSettings> loadPaperSettings(const Access& access);
/// The same without asking who wants it.
[[nodiscard]] Result<PaperSettings> paperSettings(Repositories& repositories);

} // namespace plumbline
