// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/sample/MakeSample.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "reporting/PdfReportPrinter.h"
#include "storage/DatabaseThread.h"
#include "storage/SqliteCompanyFiles.h"
#include "tests/support/FixedClock.h"
#include "tests/support/QuickFiles.h"
#include "tests/support/ScriptedDialogs.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

namespace plumbline::testing {

enum class Passwords { AsEver, QuicklyChecked };

/// The whole application as `app` puts it together, but for a clock that stands still, dialogs that
/// answer from a script, and settings of its own.
class Application
{
public:
    explicit Application(const QString& language = QStringLiteral("zh_CN"),
                         Passwords passwords = Passwords::AsEver,
                         int percent = kUsualSize)
        : m_passwords(passwords)
        , m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_desk(ports())
        , m_window(m_desk, m_theme, chosen(language), sized(percent))
    {
        m_theme.choose(ThemeChoice::Light);
        m_window.resize(1366, 768);
        m_window.QWidget::show();
    }

    /// Waits for the sample company to be made and shown.
    [[nodiscard]] bool openSample()
    {
        m_desk.createSample(path(QStringLiteral("示例 公司.plumb")));
        constexpr int kMilliseconds = 60'000;
        const bool isOpen = QTest::qWaitFor(
            [this] { return m_desk.isOpen() && m_desk.currentCycle().has_value(); }, kMilliseconds);
        putOffAccounts();
        return isOpen;
    }

    /// Goes on without accounts, where the window proposes the first one.
    void putOffAccounts()
    {
        auto* later = find<QPushButton>("laterButton");
        if (later != nullptr && later->isVisible())
            later->click();
    }

    /// Waits until every edit has been stored.
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return m_desk.saveState() == SaveState::Saved; });
    }

    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name)
    {
        return m_window.findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// For what stands in a file before somebody opens it in the window.
    [[nodiscard]] Access access(CompanyStore& store, const Session& session)
    {
        return {store, m_clock, m_schemes, m_results, m_library, m_recordFormat, session};
    }

    [[nodiscard]] CompanyFiles& files()
    {
        if (m_passwords == Passwords::QuicklyChecked)
            return m_quickFiles;
        return m_files;
    }

    [[nodiscard]] FixedClock& clock() { return m_clock; }

    [[nodiscard]] MainWindow& window() { return m_window; }

    [[nodiscard]] Desk& desk() { return m_desk; }

    [[nodiscard]] ScriptedDialogs& dialogs() { return m_dialogs; }

    [[nodiscard]] LanguageSwitch& language() { return m_language; }

    [[nodiscard]] Theme& theme() { return m_theme; }

private:
    /// The size is that of the whole program, so that it is chosen before.
    [[nodiscard]] Preferences& sized(int percent)
    {
        m_preferences.setSize(percent);
        return m_preferences;
    }

    Ports ports()
    {
        return {files(),
                m_queue,
                m_clock,
                m_schemes,
                m_results,
                m_library,
                m_recordFormat,
                m_tables,
                m_printer,
                m_dialogs,
                [this](const Access& access) { return makeSample(access, m_tables); }};
    }

    LanguageSwitch& chosen(const QString& language)
    {
        m_language.choose(language);
        return m_language;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 12, 28)};
    SqliteCompanyFiles m_files{m_clock};
    QuickFiles m_quickFiles{m_files};
    Passwords m_passwords;
    DatabaseThread m_queue;
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    ResourceLibrary m_library;
    JsonRecordFormat m_recordFormat;
    FileTableReader m_tables;
    PdfReportPrinter m_printer;
    ScriptedDialogs m_dialogs;
    Preferences m_preferences;
    Theme m_theme;
    LanguageSwitch m_language;
    Desk m_desk;
    MainWindow m_window;
};

} // namespace plumbline::testing
