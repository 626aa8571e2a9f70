// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/RestorePreview.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace plumbline {

class Desk;

namespace Ui {
class RestoreDialog;
}

/// Before a backup takes the place of a file: its recovery code, where it is sealed, and what is in
/// it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(Desk& desk, QWidget* parent);
    ~RestoreDialog() override;

    void begin(const QString& backup, const QString& target);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void askCode();
    void lookInto();
    void show(const Result<RestorePreview>& preview);
    void showPreview();
    void restore();
    void refuse(const QString& text);
    void offer();
    void retranslate();

    Desk& m_desk;
    std::unique_ptr<Ui::RestoreDialog> m_ui;
    QString m_backup;
    QString m_target;
    std::optional<RestorePreview> m_preview;
    bool m_isSealed = false;
    bool m_isAsking = false;
};

} // namespace plumbline
