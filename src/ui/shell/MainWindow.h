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

class Explainer;
class GuideWindow;
class LanguageSwitch;
class Preferences;
class Rail;
class StatusLine;
class Theme;
class TopBar;

/// The one main window: rail, top bar, the page, status line, menus. Makes pages when first shown;
/// knows nothing of what they do.
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

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void connectSignals();
    void makeMenus();
    void fillViewMenu(QMenu& menu);
    void fillGoMenu(QMenu& menu);
    void fillHelpMenu(QMenu& menu);
    void showGuide();
    [[nodiscard]] GuideWindow& guide();
    void showAbout();
    void retranslate();
    void restorePlace();
    Page* page(PageId id);

    Desk& m_desk;
    Theme& m_theme;
    LanguageSwitch& m_language;
    Preferences& m_preferences;
    CycleSheet m_cycle;
    SearchIndex m_index;
    Explainer* m_explainer;
    FileActions* m_files;
    Rail* m_rail;
    TopBar* m_top;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    GuideWindow* m_guide = nullptr;
    std::map<PageId, Page*> m_pages;
    PageId m_current = PageId::Home;
};

} // namespace plumbline
