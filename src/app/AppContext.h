// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/SystemClock.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "reporting/PdfReportPrinter.h"
#include "storage/DatabaseThread.h"
#include "storage/SqliteCompanyFiles.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/common/WidgetDialogs.h"
#include "ui/shell/MainWindow.h"

namespace plumbline {

/// The one place that knows everyone and puts them together.
class AppContext
{
public:
    AppContext();

    [[nodiscard]] MainWindow& window() { return m_window; }

    [[nodiscard]] Preferences& preferences() { return m_preferences; }

    [[nodiscard]] Theme& theme() { return m_theme; }

    [[nodiscard]] LanguageSwitch& language() { return m_language; }

private:
    [[nodiscard]] Ports ports();
    [[nodiscard]] LanguageSwitch& chosenLanguage();

    SystemClock m_clock;
    SqliteCompanyFiles m_files{m_clock};
    DatabaseThread m_queue;
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    ResourceLibrary m_library;
    JsonRecordFormat m_recordFormat;
    FileTableReader m_tables;
    FileTableWriter m_tableWriter;
    PdfReportPrinter m_printer;
    WidgetDialogs m_dialogs;
    Preferences m_preferences;
    Theme m_theme;
    LanguageSwitch m_language;
    Desk m_desk;
    MainWindow m_window;
};

} // namespace plumbline
