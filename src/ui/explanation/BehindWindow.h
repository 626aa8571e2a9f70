// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explanation/BehindModel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class RecordDetails;
class Theme;

/// The records behind a figure, counted and not counted, each with its reason; one of them in full
/// with what became of it. Stays open beside the page.
class BehindWindow : public QDialog
{
    Q_OBJECT
public:
    BehindWindow(const Theme& theme, QWidget* parent);

    [[nodiscard]] BehindModel& model() { return m_model; }

    /// Shows the head; the records come after.
    void begin(const QString& title, const QString& facts, const RecordPeople& people);
    void add(std::vector<RecordBehind> records, int page);
    void say(const QString& text); ///< In the place of records.
    void showRecord(const StoredRecord& record, const std::vector<RecordChange>& changes);

Q_SIGNALS:
    void recordChosen(const plumbline::RecordPlace& place);
    void guideWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void setUpKeys();
    void retranslate();
    void showCount();
    void choose();
    void copy();

    BehindModel m_model;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_count;
    QTableView* m_table;
    RecordDetails* m_details;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace plumbline
