// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Typeset.h"
#include "ui/accounts/AccountActions.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/shell/Doorway.h"
#include "ui/shell/FirstMinute.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenuBar>

namespace plumbline {

void MainWindow::makeMenus()
{
    for (QMenu* old : menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    menuBar()->clear();
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_files->create(), m_files->open()});
    QMenu* recent = file->addMenu(tr("Recent files"));
    connect(file, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecent(*recent); });
    file->addAction(m_files->sample());
    file->addSeparator();
    file->addActions({m_files->backup(), m_files->restore()});
    file->addSeparator();
    m_account->addTo(*file);
    file->addSeparator();
    file->addAction(m_files->close());
    file->addAction(tr("Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    if (m_doorway->isPassed())
        fillGoMenu(*menuBar()->addMenu(tr("&Go")));
    fillViewMenu(*menuBar()->addMenu(tr("&View")));
    fillHelpMenu(*menuBar()->addMenu(tr("&Help")));
}

void MainWindow::fillGoMenu(QMenu& menu)
{
    for (const PageEntry& entry : pageCatalogue()) {
        if ((entry.below && !entry.key) || !entry.isPermitted(m_desk))
            continue;
        const QKeySequence keys = entry.key ? QKeySequence(*entry.key) : QKeySequence();
        menu.addAction(pageName(entry), keys, this, [this, id = entry.id] {
            show({.page = id, .cycle = {}, .employee = {}, .node = {}, .scheme = {}});
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Find"), QKeySequence(Qt::CTRL | Qt::Key_K), m_top, &TopBar::focusSearch);
    menu.addAction(
        tr("Choose the cycle"), QKeySequence(Qt::CTRL | Qt::Key_L), m_top, &TopBar::focusCycles);
}

void MainWindow::fillHelpMenu(QMenu& menu)
{
    menu.addAction(
        tr("Guide"), QKeySequence(QKeySequence::HelpContents), this, &MainWindow::showGuide);
    menu.addAction(tr("First minute with the sample"), this, &MainWindow::beginFirstMinute);
    menu.addAction(tr("About Plumbline"), this, &MainWindow::showAbout);
}

void MainWindow::fillViewMenu(QMenu& menu)
{
    auto* looks = new QActionGroup(&menu);
    const auto addLook = [&](const QString& text, ThemeChoice choice) {
        QAction* action = menu.addAction(text, this, [this, choice] {
            m_theme.choose(choice);
            m_preferences.setTheme(choice);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        looks->addAction(action);
    };
    addLook(tr("As the system"), ThemeChoice::System);
    addLook(tr("Light"), ThemeChoice::Light);
    addLook(tr("Dark"), ThemeChoice::Dark);
    menu.addSeparator();
    fillSizeMenu(*menu.addMenu(tr("Size")));
    menu.addSeparator();
    auto* tongues = new QActionGroup(&menu);
    const auto addLanguage = [&](const QString& text, const QString& language) {
        QAction* action = menu.addAction(text, this, [this, language] {
            m_preferences.setLanguage(language);
            m_language.choose(language);
        });
        action->setCheckable(true);
        action->setChecked(m_language.language() == language);
        tongues->addAction(action);
    };
    addLanguage(tr("Simplified Chinese", "in its own language"), QStringLiteral("zh_CN"));
    addLanguage(tr("Traditional Chinese", "in its own language"), QStringLiteral("zh_TW"));
    addLanguage(tr("English", "in its own language"), QStringLiteral("en"));
}

void MainWindow::fillSizeMenu(QMenu& menu)
{
    auto* sizes = new QActionGroup(&menu);
    for (const int percent : kWindowSizes) {
        QAction* action = menu.addAction(
            percentage(locale().toString(percent)), this, [this, percent] { chooseSize(percent); });
        action->setCheckable(true);
        action->setChecked(m_preferences.size() == percent);
        sizes->addAction(action);
    }
}

/// Sizes are those of the whole program, so that it begins anew with them.
void MainWindow::chooseSize(int percent)
{
    if (percent == m_preferences.size())
        return;
    m_preferences.setSize(percent);
    const bool isNow = m_desk.ports().dialogs.confirm(
        this,
        {tr("Size of everything"),
         tr("Plumbline shows everything at %1% from its next start on. Everything is stored; "
            "you can start it again now.")
             .arg(locale().toString(percent)),
         tr("Start again now")});
    retranslate();
    if (!isNow)
        return;
    const QString path = m_desk.path();
    close();
    Q_EMIT restartWanted(path);
}

void MainWindow::beginFirstMinute()
{
    if (m_desk.isOpen() && m_desk.path() == FileActions::samplePath())
        return m_minute->begin();
    m_minute->wantAgain();
    m_files->openSample();
}

} // namespace plumbline
