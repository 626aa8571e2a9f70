// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/RankingCard.h"

#include "ui/dashboard/BoardSummary.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/PeopleModel.h"
#include "ui/dashboard/PeopleTable.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kFewestLines = 3;
constexpr int kMostLines = 12;

} // namespace

RankingCard::RankingCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_model(new PeopleModel({PeopleField::Rank,
                               PeopleField::Name,
                               PeopleField::Team,
                               PeopleField::Position,
                               PeopleField::Score,
                               PeopleField::Change,
                               PeopleField::Grade},
                              this))
    , m_table(new PeopleTable(*m_model, this))
{
    m_model->setComparedFields({PeopleField::Other, PeopleField::Difference});
    m_table->setObjectName(QStringLiteral("rankingTable"));
    m_table->makeRoom(kMostLines);
    setTable(m_table);
    connect(m_table, &PeopleTable::opened, this, &RankingCard::openField);
    connect(m_table, &PeopleTable::personReached, this, &RankingCard::personReached);
}

void RankingCard::present(const Board& board)
{
    if (!board.sheet)
        return m_model->show(nullptr, {});
    m_model->show(&board, board.listed());
    m_table->makeRoom(std::clamp(m_model->rowCount(), kFewestLines, kMostLines));
    setWords(
        tr("Who stands where?"),
        (board.isRange()
             ? tr("Mean score, rank by it, change against %2, and the grades. %1")
                   .arg(BoardText::scope(board), BoardText::rangeBefore(board))
             : tr("Rank as in the reports, score and change. %1").arg(BoardText::scope(board))));
    setCaution({});
    setSummary(BoardSummary::ranking(board));
}

} // namespace plumbline
