// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/PackageTools.h"

namespace plumbline {

/// What the company file signs.
[[nodiscard]] inline QByteArray slipMessage(const PackageFormat& format, const PackageSlip& slip)
{
    return "plumbline-package/1 slip\n" + format.slip(slip);
}

/// What the package's own key signs.
[[nodiscard]] inline QByteArray
answerMessage(const PackageFormat& format, const PackageSlip& slip, const PackageAnswer& answer)
{
    return "plumbline-package/1 answer\n" + format.slip(slip) + '\n' + format.answer(answer);
}

} // namespace plumbline
