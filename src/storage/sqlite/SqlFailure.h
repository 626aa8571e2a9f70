// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"

namespace plumbline {

/// What SQLite answered: its extended result code and its own words.
struct SqlFailure
{
    int code = 0;
    QString text;
};

/// Whether SQLite may have given up the whole transaction, not only the statement.
[[nodiscard]] bool breaksTransaction(const SqlFailure& failure);
/// The failure as the program knows it; `path` is the company file.
[[nodiscard]] Error toError(const SqlFailure& failure, const QString& path);

} // namespace plumbline
