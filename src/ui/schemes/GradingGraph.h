// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/GradingGraphData.h"

#include <QtWidgets/QWidget>

namespace plumbline {

class Theme;

/// Paints how a value becomes points: a line or bars with both axes named.
class GradingGraph : public QWidget
{
    Q_OBJECT
public:
    explicit GradingGraph(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(GradingGraphData graph, const QString& xTitle);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] const Theme* theme() const { return m_theme; }

    [[nodiscard]] const GradingGraphData& data() const { return m_data; }

    /// Whether there is an area with axes.
    [[nodiscard]] bool isDrawn() const { return !m_data.lines.empty() && m_area.isValid(); }

    [[nodiscard]] QPointF place(const QPointF& point) const;
    /// What is shown at a place of the widget.
    [[nodiscard]] QPointF figureAt(const QPointF& place) const;

    /// The axes stay as they are while something is dragged.
    void holdAxes() { m_areAxesHeld = true; }

    void freeAxes() { m_areAxesHeld = false; }

private:
    void paintAxes(QPainter& painter) const;
    void paintGuideline(QPainter& painter) const;
    [[nodiscard]] std::vector<double> labelTops(double height) const;
    [[nodiscard]] int labelsWidth() const;
    void paintLines(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    const Theme* m_theme = nullptr;
    GradingGraphData m_data;
    QString m_xTitle;
    QRectF m_area;
    bool m_areAxesHeld = false;
};

} // namespace plumbline
