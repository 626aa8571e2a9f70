// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cycles/BatchSteps.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace plumbline {

class BatchModel;
class Desk;
class SecondBox;

/// What a step for many would do, before it is done: how many go, who stays and why. Does not go on
/// while nobody would go or a reason is missing.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    BatchDialog(Desk& desk, QWidget* parent = nullptr);

    void show(const CycleKey& key,
              BatchKind kind,
              std::vector<EmployeeId> people,
              const QHash<EmployeeId, QString>& names);

Q_SIGNALS:
    void taken();

private:
    void layOut();
    void layOutFields();
    void connectSignals();
    void look();
    void showOutcome(const Result<BatchOutcome>& outcome);
    void offer();
    void apply();
    [[nodiscard]] BatchStep step(BatchMode mode) const;

    Desk& m_desk;
    CycleKey m_key;
    BatchKind m_kind = BatchKind::Submit;
    std::vector<EmployeeId> m_people;
    QHash<EmployeeId, QString> m_names;
    BatchModel* m_model;
    QLabel* m_heading;
    QLabel* m_meaning;
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    QLabel* m_lookLabel;
    SecondBox* m_lookBy;
    QLabel* m_problem;
    QPushButton* m_apply;
    int m_going = 0;
    int m_generation = 0; ///< A preview of earlier fields is dropped.
};

} // namespace plumbline
