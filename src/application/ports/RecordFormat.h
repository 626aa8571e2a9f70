// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/records/ImportMap.h"
#include "domain/records/MeasurePlan.h"

namespace plumbline {

/// Import maps and measures as JSON (docs/FORMATS.md).
class RecordFormat
{
public:
    virtual ~RecordFormat() = default;
    [[nodiscard]] virtual Result<ImportMap> readMap(const QByteArray& json) const = 0;
    [[nodiscard]] virtual QByteArray writeMap(const ImportMap& map) const = 0;
    /// `{"name": "csat-rate", "min": "4"}`, with its filters and scope.
    [[nodiscard]] virtual Result<MeasurePlan> readMeasure(const QString& json) const = 0;
    [[nodiscard]] virtual QString writeMeasure(const MeasurePlan& plan) const = 0;

protected:
    RecordFormat() = default;
    RecordFormat(const RecordFormat&) = default;
    RecordFormat& operator=(const RecordFormat&) = default;
};

} // namespace plumbline
