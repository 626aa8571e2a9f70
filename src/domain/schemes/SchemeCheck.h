// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// Everything that keeps a document from being a sound scheme, in the order of the file: the first
/// is the one Scheme::create gives. `at` is a JSON pointer within the scheme.
[[nodiscard]] std::vector<Error> schemeFaults(const SchemeDocument& document);

} // namespace plumbline
