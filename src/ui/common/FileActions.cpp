// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileActions.h"

#include "application/backups/BackUp.h"
#include "application/text/Sentences.h"
#include "ui/common/BackupDesk.h"
#include "ui/common/Preferences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidget>

namespace plumbline {

namespace {

const QString kSuffix = QStringLiteral(".plumb");

QString withSuffix(const QString& path)
{
    return path.isEmpty() || path.endsWith(kSuffix) ? path : path + kSuffix;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

FileActions::FileActions(Desk& desk, Preferences& preferences, QWidget& window)
    : QObject(&window)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_window(window)
    , m_create(action("createCompany", &FileActions::askCreate))
    , m_open(action("openCompany", &FileActions::askOpen))
    , m_sample(action("openSample", &FileActions::openSample))
    , m_backup(action("backupCompany", &FileActions::askBackup))
    , m_restore(action("restoreCompany", &FileActions::askRestore))
    , m_close(action("closeCompany", &FileActions::closeFile))
{
    m_create->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    connectSignals();
    retranslate();
    refresh();
}

QAction* FileActions::action(const char* objectName, void (FileActions::*slot)())
{
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(objectName));
    connect(made, &QAction::triggered, this, slot);
    return made;
}

void FileActions::connectSignals()
{
    connect(&m_desk, &Desk::companyOpened, this, [this] {
        m_preferences.addRecentFile(m_desk.path());
        refresh();
    });
    connect(&m_desk, &Desk::signInWanted, this, [this] {
        m_preferences.addRecentFile(m_desk.path());
        refresh();
    });
    connect(&m_desk, &Desk::companyClosed, this, &FileActions::refresh);
    connect(&m_desk, &Desk::openFailed, this, &FileActions::showFailure);
}

QString FileActions::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/sample") + kSuffix;
}

void FileActions::fillRecent(QMenu& menu) const
{
    menu.clear();
    for (const QString& path : m_preferences.recentFiles()) {
        QAction* entry = menu.addAction(QFileInfo(path).completeBaseName() + QStringLiteral(" – ")
                                        + QDir::toNativeSeparators(path));
        connect(entry, &QAction::triggered, this, [this, path] { m_desk.open(path); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void FileActions::openFile(const QString& path)
{
    m_desk.open(QFileInfo(path).absoluteFilePath());
}

void FileActions::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        m_desk.open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_desk.createSample(path);
}

void FileActions::askCreate()
{
    const auto name = m_desk.ports().dialogs.askText(
        &m_window,
        {tr("Create a company"),
         tr("What is the company called? The name stands on every report."),
         tr("Continue")},
        {});
    if (!name || name->trimmed().isEmpty())
        return;
    const QString path = withSuffix(
        m_desk.ports().dialogs.saveFile(&m_window,
                                        tr("Where should the company file be kept?"),
                                        documents() + QLatin1Char('/') + name->trimmed() + kSuffix,
                                        tr("Company files (*.plumb)")));
    if (!path.isEmpty())
        m_desk.create(path, {name->trimmed(), QString::fromLatin1(QTimeZone::systemTimeZoneId())});
}

void FileActions::askOpen()
{
    const QString path = m_desk.ports().dialogs.openFile(
        &m_window, tr("Open a company file"), tr("Company files (*.plumb)"));
    if (!path.isEmpty())
        m_desk.open(path);
}

void FileActions::askBackup()
{
    const QString stamp =
        m_desk.ports().clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const std::optional<BackupState>& state = m_desk.backups().state();
    const QString suffix = state && state->isSetUp ? QString::fromLatin1(kBackupSuffix) : kSuffix;
    const QString proposal = documents() + QLatin1Char('/')
        + QFileInfo(m_desk.path()).completeBaseName() + QLatin1Char('-') + stamp + suffix;
    const QString chosen = m_desk.ports().dialogs.saveFile(
        &m_window, tr("Back up to"), proposal, tr("Backups (*%1)").arg(suffix));
    if (!chosen.isEmpty())
        m_desk.backups().backUpTo(chosen.endsWith(suffix) ? chosen : chosen + suffix);
}

void FileActions::askRestore()
{
    const QString backup = m_desk.ports().dialogs.openFile(
        &m_window,
        tr("Choose the backup"),
        tr("Backups (*%1 *%2)").arg(QString::fromLatin1(kBackupSuffix), kSuffix));
    if (!backup.isEmpty())
        restoreFrom(backup);
}

void FileActions::restoreFrom(const QString& backup)
{
    const QString proposal = QFileInfo(backup).path() + QLatin1Char('/')
        + QFileInfo(backup).completeBaseName() + kSuffix;
    const QString target = m_desk.isOpen()
        ? m_desk.path()
        : m_desk.ports().dialogs.saveFile(
              &m_window, tr("Restore as"), proposal, tr("Company files (*.plumb)"));
    if (!target.isEmpty())
        Q_EMIT restoreWanted(backup, withSuffix(target));
}

void FileActions::closeFile()
{
    m_desk.close();
}

void FileActions::refresh()
{
    m_backup->setEnabled(m_desk.isOpen() && m_desk.may(Permission::ManageBackups));
    // Whoever has no file open can restore one beside it: it opens by its code and its accounts.
    m_restore->setEnabled(m_desk.entrance() == Entrance::Closed
                          || (m_desk.isOpen() && m_desk.may(Permission::ManageBackups)));
    m_close->setEnabled(m_desk.entrance() != Entrance::Closed);
}

void FileActions::showFailure(const QString& path, const Error& error)
{
    m_desk.ports().dialogs.tell(&m_window,
                                tr("The file could not be opened"),
                                QDir::toNativeSeparators(path) + QStringLiteral("\n\n")
                                    + sentence(error));
}

void FileActions::retranslate()
{
    m_create->setText(tr("Create a company…"));
    m_open->setText(tr("Open a company file…"));
    m_sample->setText(tr("Try the sample company"));
    m_backup->setText(tr("Back up…"));
    m_restore->setText(tr("Restore a backup…"));
    m_close->setText(tr("Close the company file"));
}

} // namespace plumbline
