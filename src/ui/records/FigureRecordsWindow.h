// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureRecords.h"
#include "ui/common/FigureTable.h"
#include "ui/records/RecordPeople.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class Desk;
class RecordDetails;

/// A figure that is opened: which one, and what it is called.
struct FigureRecordsRequest
{
    BehindQuery query;
    QString title; ///< "Zhou Min · Answered in time · 2026, quarter 1"
    QString figure; ///< "84.20% = 8420/100"
    std::optional<Verdict> only = {}; ///< Which are shown at first; none: as it was.
    std::optional<QSet<EmployeeId>> people = {}; ///< Only theirs of what is behind it; none: all.
};

/// The records behind a measured figure, in a window of its own: each with whether it was counted
/// and why, filtered by that, copied or exported; one of them in full with what became of it.
class FigureRecordsWindow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRecordsWindow(Desk& desk, QWidget* parent = nullptr);

    void open(const FigureRecordsRequest& request);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectSignals();
    void load();
    void take(const Result<std::vector<RecordBehind>>& records, int generation);
    void present();
    void applyFilter();
    void showState(const QString& failure);
    void openRecord(const QModelIndex& index);
    void exportAll();
    [[nodiscard]] TableContents contents() const;
    void retranslate();

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_figure;
    QComboBox* m_verdict;
    QLabel* m_state;
    QPushButton* m_more;
    QPushButton* m_export;
    QTableView* m_view;
    FigureTable* m_table;
    RecordDetails* m_details;
    RecordPeople m_people;
    FigureRecordsRequest m_request;
    std::vector<RecordBehind> m_records;
    int m_read = 0; ///< Also those that are not shown.
    bool m_isWhole = false;
    int m_generation = 0;
};

} // namespace plumbline
