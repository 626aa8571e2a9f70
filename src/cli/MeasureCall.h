// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureFigure.h"
#include "cli/Invocation.h"

namespace plumbline {

/// The measure that a call names with its `--param`s, as JSON: `{"name":"csat-rate","min":"4"}`.
/// `bad-value` where a parameter is not k=v.
[[nodiscard]] Result<QString> measureJson(const QString& name, const QStringList& parameters);
/// `employee`, `team` or `company`.
[[nodiscard]] Result<MeasureBy> measureBy(const Invocation& call);
/// `2021-03-31` is that day's last millisecond in the zone, `2021-03-31T18:00` the moment there.
[[nodiscard]] Result<QDateTime> cutOffMoment(const QString& text, const QTimeZone& zone);

} // namespace plumbline
