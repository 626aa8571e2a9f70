// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"

#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace plumbline {

class Preferences;

/// What one does with company files: make, open, try the sample, back up, restore, close. The same
/// actions stand in the menu and on the home page.
class FileActions : public QObject
{
    Q_OBJECT
public:
    FileActions(Desk& desk, Preferences& preferences, QWidget& window);

    [[nodiscard]] QAction* create() const { return m_create; }

    [[nodiscard]] QAction* open() const { return m_open; }

    [[nodiscard]] QAction* sample() const { return m_sample; }

    [[nodiscard]] QAction* backup() const { return m_backup; }

    [[nodiscard]] QAction* restore() const { return m_restore; }

    [[nodiscard]] QAction* close() const { return m_close; }

    /// Fills the menu with the recent files.
    void fillRecent(QMenu& menu) const;
    /// The usual place of the sample company's file.
    [[nodiscard]] static QString samplePath();
    void openFile(const QString& path);
    void openSample();
    /// Over the open file; where none is open, asks where to.
    void restoreFrom(const QString& backup);

    void retranslate();

Q_SIGNALS:
    /// A backup was chosen, and where it is to be restored.
    void restoreWanted(const QString& backup, const QString& target);

private:
    QAction* action(const char* objectName, void (FileActions::*slot)());
    void connectSignals();
    void askCreate();
    void askOpen();
    void askBackup();
    void askRestore();
    void closeFile();
    void refresh();
    void showFailure(const QString& path, const Error& error);

    Desk& m_desk;
    Preferences& m_preferences;
    QWidget& m_window;
    QAction* m_create;
    QAction* m_open;
    QAction* m_sample;
    QAction* m_backup;
    QAction* m_restore;
    QAction* m_close;
};

} // namespace plumbline
