// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

bool takes(const Bands& grading, const Band& band, const Rational& value)
{
    if (!band.bound)
        return true;
    const Rational bound = *band.bound;
    return grading.side == BandSide::From ? bound <= value : value <= bound;
}

/// `if(value >= 95, 1, if(value >= 90, 0.8, 0))`.
QString bandFormula(const Bands& grading)
{
    const QString op = grading.side == BandSide::From ? QStringLiteral(">=") : QStringLiteral("<=");
    QString formula;
    for (const Band& band : grading.bands) {
        if (band.bound)
            formula += QStringLiteral("if(value %1 %2, %3, ")
                           .arg(op, band.bound->toString(), band.rate.toString());
        else
            formula += band.rate.toString();
    }
    return formula + QString(static_cast<qsizetype>(grading.bands.size()) - 1, QLatin1Char(')'));
}

} // namespace

Rational bandPoints(const Indicator& indicator,
                    const Bands& grading,
                    const Measured& value,
                    StepNote& earned)
{
    const Rational exact = value.exact();
    const auto found = std::find_if(grading.bands.begin(),
                                    grading.bands.end(),
                                    [&](const Band& band) { return takes(grading, band, exact); });
    Q_ASSERT(found != grading.bands.end());
    const Rational rate = found->rate;
    StepNote note(earned.step(), StepKind::Band, {}, QT_TRANSLATE_NOOP("Explanation", "Band"));
    if (note) {
        noteValue(note.step(), value);
        note.input(QStringLiteral("value"), exact, QT_TRANSLATE_NOOP("Explanation", "Value"));
        note.formula(bandFormula(grading));
        note.words(grading.side == BandSide::From
                       ? QT_TRANSLATE_NOOP("Explanation",
                                           "The first band counts whose bound the value reaches.")
                       : QT_TRANSLATE_NOOP(
                             "Explanation",
                             "The first band counts whose bound the value does not exceed."));
        note.result(rate);
    }
    noteFullTimes(earned, indicator.full, rate);
    return Rational(indicator.full) * rate;
}

} // namespace plumbline
