// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace plumbline {

class PeopleBox;
class PeriodChoice;
class RecordPeople;

/// Which records are looked at: kind, time, people, customer, id, text, import, excluded ones.
class RecordFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecordFilterBar(QWidget* parent = nullptr);

    void present(const RecordPeople& people, const std::vector<ImportRun>& runs, const QDate& day);
    [[nodiscard]] RecordKind kind() const;
    void chooseKind(RecordKind kind);
    /// Everything of that employee.
    void chooseEmployee(const EmployeeId& employee);
    /// Every filter but the kind as it was at first.
    void reset();
    [[nodiscard]] RecordSearch search(const RecordPeople& people) const;
    void focusText();
    void retranslate();

    /// Where the tab puts its own buttons.
    [[nodiscard]] QHBoxLayout* lowerLine() const { return m_lower; }

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void connectSignals();
    void fillKinds();
    void fillRuns();

    QComboBox* m_kind;
    PeriodChoice* m_period;
    PeopleBox* m_people;
    QLineEdit* m_id;
    QLineEdit* m_customer;
    QLineEdit* m_text;
    QComboBox* m_run;
    QCheckBox* m_excluded;
    QHBoxLayout* m_lower = nullptr;
    QTimer* m_typing;
    std::vector<ImportRun> m_runs;
};

} // namespace plumbline
