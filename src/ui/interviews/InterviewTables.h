// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/FollowUpBoard.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WayWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What the tables of the page of interviews say, in the window's language.
class InterviewTables
{
    Q_DECLARE_TR_FUNCTIONS(InterviewTables)
public:
    InterviewTables(const FollowUpBoard& board, const PersonNames& names, const QDate& today);

    /// Everybody of the cycle, with their interview: held, due, overdue.
    [[nodiscard]] TableContents people() const;
    [[nodiscard]] TableContents plan() const;
    [[nodiscard]] TableContents appeals() const;
    /// What was reported of an action, oldest first.
    [[nodiscard]] QString reportsHtml(const PlanLine& line) const;

    [[nodiscard]] const Interview* interviewOf(const EmployeeId& employee) const; ///< The last one.

private:
    [[nodiscard]] QString interviewState(const CourseLine& course) const;

    const FollowUpBoard& m_board;
    const PersonNames& m_names;
    QDate m_today;
};

} // namespace plumbline
