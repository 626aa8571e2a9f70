// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"

#include <tl/expected.hpp>

namespace plumbline {

/// Either a value or the reason why there is none.
template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error>
failure(ErrorCode code, QString at, const char* text, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(at), Message{text, std::move(arguments)}});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace plumbline
