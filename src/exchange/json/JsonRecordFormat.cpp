// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonRecordFormat.h"

namespace plumbline {

Result<ImportMap> JsonRecordFormat::readMap(const QByteArray&) const
{
    return failure(ErrorCode::BadFormat, {}, "");
}

QByteArray JsonRecordFormat::writeMap(const ImportMap&) const
{
    return {};
}

Result<MeasurePlan> JsonRecordFormat::readMeasure(const QString&) const
{
    return failure(ErrorCode::BadFormat, {}, "");
}

QString JsonRecordFormat::writeMeasure(const MeasurePlan&) const
{
    return {};
}

} // namespace plumbline
