// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordFormat.h"

namespace plumbline {

/// Import maps and measures as JSON texts.
class JsonRecordFormat : public RecordFormat
{
public:
    [[nodiscard]] Result<ImportMap> readMap(const QByteArray& json) const override;
    [[nodiscard]] QByteArray writeMap(const ImportMap& map) const override;
    [[nodiscard]] Result<MeasurePlan> readMeasure(const QString& json) const override;
    [[nodiscard]] QString writeMeasure(const MeasurePlan& plan) const override;
};

} // namespace plumbline
