// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/GradingGraph.h"
#include "ui/schemes/editor/GraphHandles.h"

namespace plumbline {

class SchemeEditing;

/// The graph of the grading being edited: its target, bounds and points are dragged with the mouse,
/// or chosen with Page Up and Page Down and moved with the arrows.
class EditableGraph : public GradingGraph
{
    Q_OBJECT
public:
    explicit EditableGraph(SchemeEditing& editing, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<GraphHandle> handles() const;
    /// Where a handle is painted.
    [[nodiscard]] QPointF spot(std::size_t handle) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void move(const HandleMove& move);
    bool step(int key);
    [[nodiscard]] Decimal valueStep() const;
    [[nodiscard]] std::optional<std::size_t> handleNear(const QPointF& place) const;
    [[nodiscard]] const Indicator* indicator() const;

    SchemeEditing& m_editing;
    std::size_t m_current = 0;
    bool m_isDragging = false;
};

} // namespace plumbline
