// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"

namespace plumbline {

class PeopleModel;
class PeopleTable;

/// Who needs help: the last grade and the largest drops.
class HelpCard : public BoardCard
{
    Q_OBJECT
public:
    explicit HelpCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

Q_SIGNALS:
    void personReached(int person);

private:
    [[nodiscard]] static QString reason(const Board& board, const HelpFigure& help);

    PeopleModel* m_model;
    PeopleTable* m_table;
};

} // namespace plumbline
