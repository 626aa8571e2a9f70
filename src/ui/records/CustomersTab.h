// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ChurnOfMonth.h"
#include "application/records/CustomerVisits.h"
#include "application/records/LostCustomers.h"
#include "ui/common/FigureTable.h"
#include "ui/common/PageParts.h"
#include "ui/records/RecordPeople.h"
#include "ui/records/RecordsTab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace plumbline {

class PeriodChoice;

/// How often customers came, whom a month lost (a list for the callers), and a month's churn by
/// advisor and team.
class CustomersTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit CustomersTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;
    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

protected:
    void retranslate() override;

private:
    enum class View { Visits, Lost, Churn };

    void nameParts();
    void layOut();
    void connectSignals();
    void showParts();
    void load();
    void loadVisits();
    void loadLost();
    void loadChurn();
    [[nodiscard]] View view() const;
    [[nodiscard]] std::optional<int> months() const;
    [[nodiscard]] Period month() const;
    [[nodiscard]] TableContents visitRows(const std::vector<CustomerVisits>& customers) const;
    [[nodiscard]] TableContents lostRows(const std::vector<LostCustomer>& customers) const;
    [[nodiscard]] TableContents churnRows(const MonthChurn& churn) const;
    void present(TableContents contents, const QString& state);
    void fail(const Error& error);
    void applyFilter();
    void exportAll();

    PageParts m_parts;
    QComboBox* m_kind;
    PeriodChoice* m_days;
    PeriodChoice* m_month;
    QLabel* m_monthsLabel;
    QLineEdit* m_months;
    QLineEdit* m_search;
    QPushButton* m_export;
    QLabel* m_state;
    QTableView* m_view;
    FigureTable* m_table;
    QStringList m_texts; ///< What each row is found by.
    RecordPeople m_people;
    int m_generation = 0;
};

} // namespace plumbline
