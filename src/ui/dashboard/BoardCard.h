// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "ui/dashboard/Board.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/PeopleModel.h"

namespace plumbline {

/// A chart card that reads its figures from the board. The board stays where it is until another
/// is presented.
class BoardCard : public ChartCard
{
    Q_OBJECT
public:
    using ChartCard::ChartCard;

    /// A board without a sheet clears the card. Every text is set anew.
    virtual void present(const Board& board) = 0;

    /// How a field of a list of people came about.
    void openField(int person, PeopleField field);

Q_SIGNALS:
    /// How a person's figure came about.
    void personOpened(int person, const plumbline::StepPlace& place);
    void changeOpened(int person); ///< Of the score against the period before.
    void comparisonOpened(int person); ///< Of the score beside that of the other periods.
};

} // namespace plumbline
