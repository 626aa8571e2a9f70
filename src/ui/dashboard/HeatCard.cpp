// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatCard.h"

#include "ui/common/CycleSheet.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/HeatMapModel.h"
#include "ui/dashboard/HeatMapView.h"

namespace plumbline {

namespace {

constexpr int kHeight = 424;

} // namespace

HeatCard::HeatCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_model(new HeatMapModel(this))
    , m_view(new HeatMapView(parts.theme, *m_model, this))
{
    m_view->setObjectName(QStringLiteral("heatMap"));
    m_view->setMinimumHeight(kHeight);
    setTable(m_view);
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
    const QString scope = board.grade
        ? tr("%1, grade %2").arg(BoardText::scope(board), BoardText::gradeName(board, *board.grade))
        : BoardText::scope(board);
    setWords(tr("Who is weak at what?"),
             tr("Rate of each indicator in percent; the stronger the colour, the further from full "
                "marks. %1")
                 .arg(scope));
    setCaution({});
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
