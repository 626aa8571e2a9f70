// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// Why the XML of a part is not read; %1 is the part.
extern const char* const kHasDocumentType;
extern const char* const kIsNotUtf8;
extern const char* const kHasEndlessTag;

[[nodiscard]] tl::unexpected<Error> notWellFormed(const QString& part, qint64 line);
[[nodiscard]] tl::unexpected<Error> nestedTooDeep(const QString& part);

} // namespace plumbline
