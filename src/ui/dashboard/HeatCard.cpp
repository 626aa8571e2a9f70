// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatCard.h"

#include "ui/common/CycleSheet.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/BoardSummary.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/HeatMapModel.h"
#include "ui/dashboard/HeatMapView.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace plumbline {

HeatCard::HeatCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_model(new HeatMapModel(this))
    , m_view(new HeatMapView(parts.theme, *m_model, this))
    , m_teams(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("heatMap"));
    setTable(m_view);
    m_teams->setObjectName(QStringLiteral("heatTeams"));
    m_teams->setCheckable(true);
    head()->insertWidget(1, m_teams, 0, Qt::AlignTop);
    connect(m_teams, &QPushButton::toggled, this, [this](bool isOn) {
        m_view->keepPlace([this, isOn] {
            m_model->setOrder(isOn ? HeatOrder::WithinTeams : HeatOrder::OverAll);
        });
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_view, &HeatMapView::fit);
    connect(m_view, &HeatMapView::opened, this, &HeatCard::open);
    connect(m_view, &HeatMapView::nameOpened, this, [this](int person) {
        Q_EMIT personOpened(person, {});
    });
    connect(m_view, &HeatMapView::personReached, this, &HeatCard::personReached);
}

void HeatCard::present(const Board& board)
{
    if (!board.sheet)
        return m_model->show(nullptr);
    m_view->keepPlace([this, &board] { m_model->show(&board); });
    m_teams->setText(tr("By team"));
    m_teams->setAccessibleName(m_teams->text());
    m_teams->setToolTip(tr("Sort within the teams, below a line of each team's means"));
    const QString scope = board.grade
        ? tr("%1, grade %2").arg(BoardText::scope(board), BoardText::gradeName(board, *board.grade))
        : BoardText::scope(board);
    setWords(tr("Who is weak at what?"),
             tr("Rate of each indicator in percent; the stronger the colour, the further from full "
                "marks. %1")
                 .arg(scope));
    setCaution({});
    setSummary(BoardSummary::heatMap(board));
}

void HeatCard::open(int person, int node)
{
    if (node < 0)
        return Q_EMIT personOpened(person, {StepKind::Score, {}, {}});
    const QString& id = parts().cycle.sheet()->scheme().node(node).id();
    Q_EMIT personOpened(person, {StepKind::Rate, id, {}});
}

void HeatCard::sortByNode(int node)
{
    m_view->sortBy(m_model->columnOf(node), Qt::AscendingOrder);
}

} // namespace plumbline
