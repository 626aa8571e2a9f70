// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"

namespace plumbline {

class PeopleModel;
class PeopleTable;

/// Everybody in order of their score.
class RankingCard : public BoardCard
{
    Q_OBJECT
public:
    explicit RankingCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

Q_SIGNALS:
    void personReached(int person);

private:
    PeopleModel* m_model;
    PeopleTable* m_table;
};

} // namespace plumbline
