// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/BackupState.h"
#include "application/backups/RecoveryCode.h"

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class Desk;
class FigureTable;
class FileActions;
class Theme;

namespace Ui {
class BackupsCard;
}

/// How the company stands with its backups, for whoever may manage them: the last good one, the
/// folder, the recovery code, those there are.
class BackupsCard : public QFrame
{
    Q_OBJECT
public:
    explicit BackupsCard(QWidget* parent = nullptr);
    ~BackupsCard() override;

    void furnish(Desk& desk, FileActions& files, const Theme& theme);
    void refresh();
    void retranslate();
    /// To what is to be done next.
    void moveFocus();

Q_SIGNALS:
    /// A recovery code stands there to be kept.
    void codeShown(QWidget* where);

private:
    void connectSignals();
    void showState();
    void showSetUp();
    void readList();
    void showList();
    void offer();
    void chooseFolder();
    void propose();
    void setUp(const RecoveryCode& code);
    void closeCode();
    void checkCode();
    void check();
    [[nodiscard]] const BackupFacts* current() const;
    [[nodiscard]] QString checkWords(const QString& path) const;
    void say(const QString& text, const char* tone = "");

    std::unique_ptr<Ui::BackupsCard> m_ui;
    FigureTable* m_table;
    Desk* m_desk = nullptr;
    FileActions* m_files = nullptr;
    std::vector<BackupFacts> m_backups;

    /// What was checked again while the page was there: when, or what was wrong.
    struct Check
    {
        QDateTime at;
        std::optional<Error> fault;
    };

    QHash<QString, Check> m_checks; ///< By the backup's path.
};

} // namespace plumbline
