// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline {

/// Asks the id and the name a scheme of the company's own is to have.
class NewSchemeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `refusal(id)`: why that id can't be; empty: it can.
    using Refusal = std::function<QString(const QString&)>;

    NewSchemeDialog(Refusal refusal, QWidget* parent);

    void show(const QString& title, const QString& id, const QString& name);

Q_SIGNALS:
    void chosen(const QString& id, const QString& name);

private:
    void check();

    Refusal m_refusal;
    QLineEdit* m_id;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_begin;
};

} // namespace plumbline
