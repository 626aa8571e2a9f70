// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/EventItems.h"
#include "application/records/RecordEvent.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace plumbline {

class PeopleBox;
class RecordPeople;

/// A line of the deduction ledger to be entered.
class EventForm : public QWidget
{
    Q_OBJECT
public:
    explicit EventForm(QWidget* parent = nullptr);

    void present(const RecordPeople& people);
    /// Open cycles only, with what they are called; keeps the chosen one.
    void setCycles(const std::vector<std::pair<CycleKey, QString>>& cycles);
    void setItems(const std::vector<EventItem>& items);
    [[nodiscard]] std::optional<CycleKey> cycle() const;
    void chooseCycle(const CycleKey& cycle);
    void choosePerson(const EmployeeId& employee);
    /// `today` where it lies in the cycle, else the cycle's last day.
    void setDay(const QDate& today);
    void refuse(const QString& why);
    void done(); ///< It was stored: what is said of the event is emptied, who and when stay.
    void retranslate();

Q_SIGNALS:
    void cycleChosen();
    void entered(const plumbline::EventEntry& entry);

private:
    void nameParts();
    /// The field below its name.
    [[nodiscard]] QVBoxLayout* named(QWidget* field);
    void layOut();
    void showItem();
    void submit();
    [[nodiscard]] const EventItem* item() const;

    QComboBox* m_cycle;
    PeopleBox* m_person;
    QDateEdit* m_day;
    QComboBox* m_item;
    QLineEdit* m_amount;
    QLineEdit* m_what;
    QLineEdit* m_witness;
    QLineEdit* m_file;
    QLabel* m_hint;
    QLabel* m_refusal;
    QPushButton* m_enter;
    std::vector<QLabel*> m_labels;
    std::vector<EventItem> m_items;
};

} // namespace plumbline
