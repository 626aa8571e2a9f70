// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/ExplanationPrinting.h"

#include "application/explanation/Explained.h"
#include "drawing/PaintedPage.h"
#include "drawing/ReportOptions.h"
#include "drawing/ReportPrinter.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/reports/ReportPrinting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

namespace {

/// What printing says.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationPrinting)
};

ReportOptions options(const Desk& desk)
{
    ReportOptions options;
    options.language = windowLanguage();
    options.madeAt = desk.ports().clock.now();
    return options;
}

QString proposal(const Explained& explained)
{
    const QString ending = QLatin1Char('-') + Words::tr("explanation") + QStringLiteral(".pdf");
    if (!explained.employee)
        return explained.cycle.scheme.text() + QLatin1Char('-') + explained.cycle.period.toString()
            + ending;
    QString name = FileNamePattern().fileName({explained.employee->text(),
                                               {},
                                               explained.cycle.scheme.text(),
                                               explained.cycle.period.toString(),
                                               {}});
    name.chop(static_cast<int>(qstrlen(".pdf")));
    return name + ending;
}

} // namespace

void printExplanation(Desk& desk, QWidget* window, const Explained& explained)
{
    const std::vector<PaintedPage> pages =
        desk.ports().printer.explanationPages(explained, options(desk));
    switch (printPages(window, desk.ports().dialogs, pages)) {
    case Printed::Cancelled:
        break;
    case Printed::Failed:
        desk.tell(Words::tr("The printer did not take the pages. Check it and print again."),
                  Tone::Failure);
        break;
    case Printed::Sent:
        desk.tell(Words::tr("Pages sent to the printer: %1").arg(pages.size()));
        break;
    }
}

void saveExplanation(Desk& desk, QWidget* window, const Explained& explained)
{
    const QString path = desk.ports().dialogs.saveFile(
        window, Words::tr("Save as PDF"), proposal(explained), Words::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<> written = desk.ports().printer.writeExplanation(path, explained, options(desk));
    if (written)
        desk.tell(
            Words::tr("The explanation was written to %1").arg(QDir::toNativeSeparators(path)));
    else
        desk.tell(written.error());
}

} // namespace plumbline
