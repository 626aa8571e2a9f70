// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration/CalibrationWords.h"
#include "ui/common/FigureTable.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class Desk;
class SecondBox;

/// The look before deciding: who goes from what to what, in money where it may be seen, with the
/// reasons; and who is the second name.
class CalibrationReview : public QWidget
{
    Q_OBJECT
public:
    CalibrationReview(const CalibrationState& state, Desk& desk, QWidget* parent = nullptr);

    /// Begins anew with what is drafted.
    void begin();
    /// What is drafted, again.
    void present();
    void refuse(const QString& why);
    /// Stands on that one.
    void pointAt(const QString& employee);
    void retranslate();

Q_SIGNALS:
    void decided(const QString& second);
    void left();
    /// Back to the sheet, to this one's draft.
    void draftWanted(const plumbline::EmployeeId& employee);

private:
    void layOut();
    void decide();
    [[nodiscard]] TableRow line(const CalibrationEntry& entry) const;
    [[nodiscard]] QString fromTo(const QString& before, const QString& after) const;

    const CalibrationState& m_state;
    Desk& m_desk;
    CalibrationWords m_words;
    QLabel* m_title;
    QLabel* m_note;
    FigureTable* m_lines;
    QTableView* m_table;
    QLabel* m_secondLabel;
    SecondBox* m_second;
    QLabel* m_refusal;
    QPushButton* m_decide;
    QPushButton* m_leave;
    std::vector<EmployeeId> m_people; ///< By line as made.
    int m_lacking = 0;
};

} // namespace plumbline
