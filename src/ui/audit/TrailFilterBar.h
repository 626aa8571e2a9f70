// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QTimer;
class QToolButton;

namespace plumbline {

class Desk;
class PeriodChoice;
class Theme;

/// Which entries of the trail are looked at: who, what, about whom or what, when, with which words.
class TrailFilterBar : public QWidget
{
    Q_OBJECT
public:
    TrailFilterBar(const Theme& theme, QWidget* parent = nullptr);

    void setToday(const QDate& day);
    /// Names that may be chosen, beside those chosen already.
    void offerUsers(const QStringList& names);
    [[nodiscard]] TrailSearch search(const Desk& desk) const;
    /// Everything narrowed to one object and what lies below it.
    void chooseObject(const QString& object);
    void choosePerson(const EmployeeId& employee);
    void reset();
    void focusText();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void connectSignals();
    void fillActions();

    QLineEdit* m_text;
    QComboBox* m_user;
    QComboBox* m_action;
    QComboBox* m_aboutKind;
    QLineEdit* m_about;
    PeriodChoice* m_period;
    QToolButton* m_reset;
    QTimer* m_typing;
};

} // namespace plumbline
