// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"

#include <QtCore/QString>

#include <optional>

namespace plumbline {

/// What calibration or an appeal decided on a result: an entry in points, or a grade; exactly one
/// of them. Applied after grading and before the rules and pay.
struct Decision
{
    std::optional<Decimal> points = {}; ///< Not zero.
    QString grade = {};
    QString reason = {};
    QString by = {};
    QString second = {}; ///< The other name.
    friend bool operator==(const Decision&, const Decision&) = default;
};

} // namespace plumbline
