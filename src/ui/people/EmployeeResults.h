// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "ui/common/PageParts.h"
#include "ui/people/EmployeeResultsModel.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class TrendLine;

/// One employee's results over time: a line of the scheme they stand under now, and all of them as
/// a table. A double click leads to the cycle, a link to the person's records.
class EmployeeResults : public QWidget
{
    Q_OBJECT
public:
    explicit EmployeeResults(const PageParts& parts, QWidget* parent = nullptr);

    void showEmployee(const EmployeeId& employee);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showResults(const Result<std::vector<EmployeeResult>>& results);
    void showTrend();
    void openCycle(int row);
    void openRecords();

    PageParts m_parts;
    EmployeeId m_employee;
    EmployeeResultsModel* m_model = nullptr;
    TrendLine* m_trend = nullptr;
    QLabel* m_state = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_records = nullptr;
};

} // namespace plumbline
