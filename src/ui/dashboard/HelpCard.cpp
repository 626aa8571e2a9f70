// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HelpCard.h"

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

HelpCard::HelpCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_model(new PeopleModel(
          {PeopleField::Name, PeopleField::Score, PeopleField::Change, PeopleField::Reason}, this))
    , m_table(new PeopleTable(*m_model, this))
{
    m_table->setObjectName(QStringLiteral("helpTable"));
    m_table->makeRoom(kFewestLines);
    setTable(m_table);
    connect(m_table, &PeopleTable::opened, this, &HelpCard::openField);
    connect(m_table, &PeopleTable::personReached, this, &HelpCard::personReached);
}

QString HelpCard::reason(const Board& board, const HelpFigure& help)
{
    const PersonFigure& person = board.figures->person(help.row);
    switch (help.reason) {
    case HelpReason::LowestGrade:
        return person.grade ? tr("Last grade: %1").arg(BoardText::gradeName(board, *person.grade))
                            : tr("Below 60% of full marks");
    case HelpReason::Dropped:
        return BoardText::changeInWords(board, person.change());
    case HelpReason::LowScore:
        return tr("Among the lowest");
    }
    Q_UNREACHABLE();
}

void HelpCard::present(const Board& board)
{
    if (!board.sheet)
        return m_model->show(nullptr, {});
    std::vector<int> rows;
    QStringList reasons;
    for (const HelpFigure& help : board.team.help) {
        rows.push_back(help.row);
        reasons.append(reason(board, help));
    }
    m_model->show(&board, std::move(rows), reasons);
    m_table->makeRoom(
        std::clamp(static_cast<int>(board.team.help.size()), kFewestLines, kMostLines));
    const bool isNobody = !board.team.help.empty()
        && std::all_of(board.team.help.begin(), board.team.help.end(), [](const HelpFigure& help) {
               return help.reason == HelpReason::LowScore;
           });
    const QString measure = isNobody
        ? tr("Nobody has the last grade or fell by a tenth; the lowest stand here. %1")
        : tr("Last grade or down by a tenth, lowest first. %1");
    setWords(tr("Who needs help?"), measure.arg(BoardText::scope(board)));
    setCaution(board.team.complete == 0 ? tr("No result is complete yet.") : QString());
    setSummary(BoardSummary::help(board));
}

} // namespace plumbline
