// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class Dialogs;
class Theme;

namespace Ui {
class RecoveryCodeView;
}

/// A recovery code, shown once: to copy, to print, to write down. Forgets it when told.
class RecoveryCodeView : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryCodeView(QWidget* parent = nullptr);
    ~RecoveryCodeView() override;

    void furnish(const Theme& theme, Dialogs& dialogs);
    void present(const QString& company, const QString& code, const QString& advice);
    void forget();

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void print();

    std::unique_ptr<Ui::RecoveryCodeView> m_ui;
    Dialogs* m_dialogs = nullptr;
    QString m_company;
    QString m_advice;
};

} // namespace plumbline
