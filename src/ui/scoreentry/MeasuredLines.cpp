// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/MeasuredLines.h"

#include "application/text/Sentences.h"
#include "ui/explanation/MeasuredWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The words beside measured values.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasuredLines)
};

QString refusal(const ScoreSheet& sheet, const GridColumn& column, const StoredMeasured& measured)
{
    if (measured.text.isEmpty())
        return Words::tr("The events can't be added up here");
    const auto taken = sheet.normalized(column.cell, measured.text);
    return taken ? QString() : sentence(taken.error());
}

/// Who entered another value in the place of the measured one, and why.
QString overriding(const ScoreSheet& sheet, int row, const GridColumn& column)
{
    const StoredCell* stored = sheet.stored(row, column.cell.key);
    if (stored == nullptr || (stored->enteredBy.isEmpty() && stored->reason.isEmpty()))
        return Words::tr("Another value was entered in its place");
    QStringList words{stored->enteredBy, stored->reason};
    words.removeAll(QString());
    return words.join(QLatin1String(": "));
}

} // namespace

void addMeasured(const ScoreSheet& sheet,
                 int row,
                 const GridColumn& column,
                 std::vector<ReceiptLine>& lines)
{
    const StoredMeasured* measured = sheet.measured(row, column.cell.key);
    if (measured == nullptr)
        return;
    lines.push_back({Words::tr("From records"),
                     measuredFigure(measured->text),
                     measuredBasis(sheet, *measured)});
    const auto tell = [&](const QString& label, const QString& words) {
        lines.push_back({label, {}, words, ReceiptTone::Failure});
    };
    switch (sheet.source(row, column.cell.key)) {
    case CellSource::Overridden:
        tell(Words::tr("Overridden"), overriding(sheet, row, column));
        break;
    case CellSource::NotTaken:
        tell(Words::tr("Can't be entered"), refusal(sheet, column, *measured));
        break;
    case CellSource::WithoutRecords:
        lines.push_back({Words::tr("No value"), {}, Words::tr("There is no record to divide by")});
        break;
    case CellSource::Nowhere:
    case CellSource::Typed:
    case CellSource::Measured:
        break;
    }
    if (isTooFew(sheet, *measured))
        tell(Words::tr("Too few to trust"),
             Words::tr("Fewer than %1 records").arg(sheet.data().fewest));
}

QStringList measuredTip(const ScoreSheet& sheet, int row, const GridColumn& column)
{
    const StoredMeasured* measured = sheet.measured(row, column.cell.key);
    if (measured == nullptr)
        return {};
    CellLook look;
    look.source = sheet.source(row, column.cell.key);
    look.isTooFew = isTooFew(sheet, *measured);
    QStringList lines{sourceWords(look)};
    lines << measuredFigure(measured->text) + QStringLiteral(" · ")
            + measuredBasis(sheet, *measured);
    if (look.source == CellSource::NotTaken)
        lines << refusal(sheet, column, *measured);
    lines.removeAll(QString());
    return lines;
}

} // namespace plumbline
