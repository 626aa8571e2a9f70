// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/whatif/WhatIf.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace plumbline {

class BarChart;
class FigureCard;
class Theme;

/// What a draft would change, at a glance: people, grades, mean, pay, and how grades are spread.
class WhatIfOverview : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfOverview(const Theme& theme, QWidget* parent = nullptr);

    void present(const WhatIf& whatIf);

Q_SIGNALS:
    void changedOpened(); ///< Those who change.
    void teamsOpened();
    void valuesOpened();
    void gradeOpened(const QString& grade); ///< Those who have it under the draft.

private:
    void presentCards(const WhatIf& whatIf);
    void presentGrades(const WhatIf& whatIf);

    FigureCard* m_people;
    FigureCard* m_grades;
    FigureCard* m_mean;
    FigureCard* m_pay;
    QLabel* m_title;
    QLabel* m_subtitle;
    BarChart* m_chart;
    QStringList m_names;
};

} // namespace plumbline
