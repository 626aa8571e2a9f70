// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/FileActions.h"
#include "ui/shell/PageCatalogue.h"
#include "ui/shell/SearchIndex.h"

#include <QtWidgets/QMainWindow>

#include <map>

class QStackedWidget;

namespace plumbline {

class AccountActions;
class Doorway;
class Explainer;
class FirstMinute;
class GuideWindow;
class IdleWatch;
class LanguageSwitch;
class Preferences;
class Rail;
class RestoreDialog;
class StatusLine;
class Theme;
class TopBar;

/// The one main window: rail, top bar, the page, status line, menus; before them the page at which
/// one signs in. Makes pages when first shown; knows nothing of what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Desk& desk, Theme& theme, LanguageSwitch& language, Preferences& preferences);
    ~MainWindow() override;

    void show(const Destination& destination);

    [[nodiscard]] FileActions& files() { return *m_files; }

    [[nodiscard]] CycleSheet& cycle() { return m_cycle; }

    [[nodiscard]] PageId currentPage() const noexcept { return m_current; }

Q_SIGNALS:
    /// The window has closed, and the program is to begin anew on the file that was open.
    void restartWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectSignals();
    void makeMenus();
    void fillViewMenu(QMenu& menu);
    void fillSizeMenu(QMenu& menu);
    void fillGoMenu(QMenu& menu);
    void fillHelpMenu(QMenu& menu);
    void showGuide();
    [[nodiscard]] GuideWindow& guide();
    void beginFirstMinute();
    void chooseSize(int percent);
    void showAbout();
    void retranslate();
    void restorePlace();
    [[nodiscard]] bool isNarrow() const;
    void foldRail();
    /// Menus and status line say nothing of a company that nobody is let into.
    void showDoorway();
    void readIdleTime();
    [[nodiscard]] bool isPermitted(PageId page) const;
    Page* page(PageId id);

    Desk& m_desk;
    Theme& m_theme;
    LanguageSwitch& m_language;
    Preferences& m_preferences;
    CycleSheet m_cycle;
    SearchIndex m_index;
    Explainer* m_explainer;
    FileActions* m_files;
    AccountActions* m_account;
    IdleWatch* m_idle;
    Rail* m_rail;
    TopBar* m_top;
    FirstMinute* m_minute;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Doorway* m_doorway;
    GuideWindow* m_guide = nullptr;
    bool m_wasNarrow = false;
    RestoreDialog* m_restore = nullptr;
    std::map<PageId, Page*> m_pages;
    PageId m_current = PageId::Home;
};

} // namespace plumbline
