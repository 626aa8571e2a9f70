// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"
#include "ui/dashboard/ChartCard.h"

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

Q_SIGNALS:
    /// A person's scores, at an indicator's node or (−1) at no one in particular.
    void personOpened(int person, int node);
};

} // namespace plumbline
