// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/BackupState.h"
#include "application/backups/RecoveryCode.h"

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

private:
    void connectSignals();
    void showState();
    void readList();
    void showList();
    void offer();
    void chooseFolder();
    void setUp();
    void checkCode();
    void showCode(const Result<RecoveryCode>& code);
    void check();
    [[nodiscard]] const BackupFacts* current() const;
    void say(const QString& text);

    std::unique_ptr<Ui::BackupsCard> m_ui;
    FigureTable* m_table;
    Desk* m_desk = nullptr;
    FileActions* m_files = nullptr;
    std::vector<BackupFacts> m_backups;
};

} // namespace plumbline
