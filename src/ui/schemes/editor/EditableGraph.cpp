// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EditableGraph.h"

#include "ui/common/Theme.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace plumbline {

namespace {

constexpr double kReach = 12.0; ///< Pixels around a handle that take hold of it.
constexpr double kHandle = 5.0;
constexpr double kRing = 2.0;

/// One per cent of the full points.
Decimal rateStep()
{
    constexpr std::int64_t kHundredth = Decimal::kScale / 100;
    return Decimal::fromMillionths(kHundredth);
}

} // namespace

EditableGraph::EditableGraph(SchemeEditing& editing, QWidget* parent)
    : GradingGraph(parent)
    , m_editing(editing)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

const Indicator* EditableGraph::indicator() const
{
    const SchemeNode& node = m_editing.node();
    return node.indicator ? &*node.indicator : nullptr;
}

std::vector<GraphHandle> EditableGraph::handles() const
{
    const Indicator* one = indicator();
    return one ? graphHandles(*one) : std::vector<GraphHandle>();
}

QPointF EditableGraph::spot(std::size_t handle) const
{
    return place(handles().at(handle).at);
}

Decimal EditableGraph::valueStep() const
{
    return sensibleStep(data().xMax - data().xMin);
}

std::optional<std::size_t> EditableGraph::handleNear(const QPointF& place) const
{
    const auto all = handles();
    std::optional<std::size_t> nearest;
    double best = kReach;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const double far = QLineF(this->place(all[i].at), place).length(); far < best) {
            best = far;
            nearest = i;
        }
    }
    return nearest;
}

void EditableGraph::paintEvent(QPaintEvent* event)
{
    GradingGraph::paintEvent(event);
    const auto all = handles();
    if (all.empty() || !theme() || !isDrawn())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isCurrent = hasFocus() && i == m_current;
        painter.setPen(
            QPen(theme()->color(isCurrent ? ColorRole::Primary : ColorRole::Category1), kRing));
        painter.setBrush(theme()->color(isCurrent ? ColorRole::PrimaryTint : ColorRole::Card));
        painter.drawEllipse(place(all[i].at), kHandle, kHandle);
    }
}

void EditableGraph::move(const HandleMove& move)
{
    const Indicator* one = indicator();
    if (!one)
        return;
    SchemeDocument document = m_editing.document();
    nodeAt(document, m_editing.path())->indicator->grading = movedHandle(*one, move, valueStep());
    m_editing.perform(std::move(document), objectName() + pointerTo(m_editing.path()));
}

void EditableGraph::mousePressEvent(QMouseEvent* event)
{
    const auto near = handleNear(event->position());
    if (event->button() != Qt::LeftButton || !near)
        return GradingGraph::mousePressEvent(event);
    m_current = *near;
    m_isDragging = true;
    holdAxes();
    m_editing.endGesture();
    update();
}

void EditableGraph::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragging) {
        setCursor(handleNear(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const Indicator* one = indicator();
    const QPointF there = figureAt(event->position());
    const double full = double(one->full.millionths()) / double(Decimal::kScale);
    const double rate = std::clamp(there.y(), data().yMin, data().yMax) / full;
    move({m_current,
          snapped(std::clamp(there.x(), data().xMin, data().xMax), valueStep()),
          snapped(rate, rateStep())});
}

void EditableGraph::mouseReleaseEvent(QMouseEvent* event)
{
    GradingGraph::mouseReleaseEvent(event);
    if (!std::exchange(m_isDragging, false))
        return;
    freeAxes();
    m_editing.endGesture();
}

bool EditableGraph::step(int key)
{
    const auto all = handles();
    const Indicator* one = indicator();
    if (all.empty())
        return false;
    m_current = std::min(m_current, all.size() - 1);
    const double full = double(one->full.millionths()) / double(Decimal::kScale);
    HandleMove move{m_current,
                    snapped(all[m_current].at.x(), Decimal::fromMillionths(1)),
                    snapped(all[m_current].at.y() / full, Decimal::fromMillionths(1))};
    const auto add = [](Decimal& figure, const Decimal& step, int sign) {
        figure = Decimal::fromMillionths(figure.millionths() + sign * step.millionths());
    };
    switch (key) {
    case Qt::Key_Left:
        add(move.value, valueStep(), -1);
        break;
    case Qt::Key_Right:
        add(move.value, valueStep(), 1);
        break;
    case Qt::Key_Up:
        add(move.rate, rateStep(), 1);
        break;
    case Qt::Key_Down:
        add(move.rate, rateStep(), -1);
        break;
    case Qt::Key_PageUp:
        m_current = (m_current + all.size() - 1) % all.size();
        update();
        return true;
    case Qt::Key_PageDown:
        m_current = (m_current + 1) % all.size();
        update();
        return true;
    default:
        return false;
    }
    this->move(move);
    return true;
}

void EditableGraph::keyPressEvent(QKeyEvent* event)
{
    if (!step(event->key()))
        GradingGraph::keyPressEvent(event);
}

bool EditableGraph::event(QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_editing.endGesture();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return GradingGraph::event(event);
}

} // namespace plumbline
