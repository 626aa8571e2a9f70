// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/sample/MakeSample.h"
#include "application/text/Sentences.h"
#include "bench/BenchCompany.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "reporting/PdfReportPrinter.h"
#include "storage/DatabaseThread.h"
#include "storage/SqliteCompanyFiles.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/common/WidgetDialogs.h"
#include "ui/explanation/Explainer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace plumbline::bench {

/// What pages are made with, over a company file of this bench. `fill` makes its contents.
struct BenchWindow
{
    using Fill = std::function<Result<>(const Access&)>;

    explicit BenchWindow(Fill fillCompany = {})
        : fill(std::move(fillCompany))
    {
        QObject::connect(&desk, &Desk::openFailed, [](const QString&, const Error& error) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence(error)));
            std::exit(EXIT_FAILURE);
        });
    }

    QTemporaryDir folder;
    WallClock clock;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    ResourceLibrary library;
    JsonRecordFormat recordFormat;
    FileTableReader tables;
    PdfReportPrinter printer;
    WidgetDialogs dialogs;
    SqliteCompanyFiles files{clock};
    DatabaseThread queue;
    Fill fill;
    Desk desk{Ports{
        files,
        queue,
        clock,
        schemes,
        results,
        library,
        recordFormat,
        tables,
        printer,
        dialogs,
        [this](const Access& access) { return fill ? fill(access) : makeSample(access, tables); }}};
    CycleSheet cycle{desk};
    Theme theme;
    Explainer explainer{desk, cycle, theme};

    [[nodiscard]] PageParts parts() { return {desk, cycle, theme, explainer}; }

    void waitForSheet()
    {
        while (cycle.sheet() == nullptr || cycle.isLoading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

} // namespace plumbline::bench
