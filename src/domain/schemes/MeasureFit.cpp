// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/MeasureFit.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

std::optional<MeasureName> measureNamedIn(const QString& json)
{
    const QJsonObject measure = QJsonDocument::fromJson(json.toUtf8()).object();
    return measureName(measure.value(QStringLiteral("name")).toString());
}

bool measureFits(MeasureName name, const Grading& grading)
{
    if (name == MeasureName::Events)
        return std::holds_alternative<Deduction>(grading);
    return std::holds_alternative<Attainment>(grading) || std::holds_alternative<Bands>(grading)
        || std::holds_alternative<Curve>(grading) || std::holds_alternative<PointsGrading>(grading);
}

} // namespace plumbline
