// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// What is wrong, with the name of the indicator, rule, pay part, grade or adjustment it is wrong
/// with in front.
[[nodiscard]] QString faultWords(const SchemeDocument& document, const Error& fault);

} // namespace plumbline
