// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/EventItems.h"
#include "ui/common/PageParts.h"
#include "ui/records/RecordPeople.h"
#include "ui/records/RecordsTab.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace plumbline {

class EventForm;
class PeopleBox;
class PeriodChoice;
class RecordListPanel;
struct EventEntry;

/// The deduction ledger: events listed and taken back, and a form to enter one.
class LedgerTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit LedgerTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;
    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

protected:
    void retranslate() override;

private:
    void layOut();
    void connectSignals();
    void load(const std::optional<EmployeeId>& wanted);
    void list();
    void loadCycles();
    void showCycles();
    void showItems();
    void enter(const EventEntry& entry);
    void showCount();
    void exportAll();

    PageParts m_parts;
    PeriodChoice* m_period;
    PeopleBox* m_who;
    QPushButton* m_export;
    QLabel* m_count;
    RecordListPanel* m_list;
    QLabel* m_formTitle;
    EventForm* m_form;
    RecordPeople m_people;
    EventLedger m_ledger;
    std::optional<CycleKey> m_wanted; ///< To be chosen when the cycles are there.
};

} // namespace plumbline
