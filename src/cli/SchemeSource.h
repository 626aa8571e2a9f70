// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/Schemes.h"
#include "cli/Invocation.h"

namespace plumbline {

/// The schemes a call means: the company's and the library's with --db, else the library's alone.
[[nodiscard]] Result<std::vector<SchemeEntry>> schemesOf(const Invocation& call);

} // namespace plumbline
