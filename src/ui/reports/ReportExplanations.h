// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <QtCore/QObject>

namespace plumbline {

class CycleSheet;
class Desk;
class Explainer;

/// Opens what explains a number of a printed page: a person's steps, those of a published
/// revision, or a figure over many.
class ReportExplanations : public QObject
{
    Q_OBJECT
public:
    ReportExplanations(Desk& desk, CycleSheet& cycle, Explainer& explainer, QObject* parent);

    /// `shown` is whom the page is about. Somebody whose score may not be seen has none.
    void open(const SpotTarget& target, const EmployeeId& shown);

private:
    void openPerson(const StepPlace& place, const EmployeeId& whom);
    void openPublished(const SpotTarget& target, const EmployeeId& whom);
    void openMany(const FigureOfMany& figure);
    void openAnswers(AnswerKind kind);

    Desk& m_desk;
    CycleSheet& m_cycle;
    Explainer& m_explainer;
};

} // namespace plumbline
