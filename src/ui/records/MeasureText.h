// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureFigure.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What measures and their figures are called and how they are shown.
class MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
public:
    [[nodiscard]] static QString name(MeasureName name);
    /// "%", "s" …; empty: a bare number.
    [[nodiscard]] static QString unit(MeasureName name);
    [[nodiscard]] static QString by(MeasureBy by);
    /// "84.20%"; an en dash where there is no value.
    [[nodiscard]] static QString value(MeasureName name, const MeasureFigure& figure);
    /// The name of a text field that a measure can be narrowed by.
    [[nodiscard]] static QString filterField(MeasureName name, const QString& field);
};

} // namespace plumbline
