// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/LineChart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChartView>
#include <QtCharts/QValueAxis>

class QGraphicsSimpleTextItem;

namespace plumbline {

/// LineChart's drawing by Qt Charts: a faint grid, no legend but names at the lines' ends, no
/// animation.
class LineChartView : public QChartView
{
    Q_OBJECT
public:
    LineChartView(const Theme& theme, QWidget* parent);

    void draw(const LinePicture& picture);
    /// A thin line through a period; −1: none. The text stands above it.
    void mark(int period, const QString& tip);
    /// For a file: without the mark.
    void paintPicture(QPainter& painter, const QRect& area);

    /// The periods' names below the axis; those without room are hidden.
    [[nodiscard]] const std::vector<QGraphicsSimpleTextItem*>& periodLabels() const
    {
        return m_labels;
    }

Q_SIGNALS:
    void pointClicked(int period);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void colour();
    void drawAxes(const LinePicture& picture);
    void drawLine(const Line& line);
    void drawRun(const Line& line, std::size_t first, std::size_t last);
    void drawPoints(const Line& line);
    void writePeriods(const LinePicture& picture);
    void writeNames(const LinePicture& picture);
    void place();
    void placePeriods();
    void placeNames();

    struct Name
    {
        QGraphicsSimpleTextItem* text = nullptr;
        QPointF end; ///< In values.
    };

    const Theme& m_theme;
    QBarCategoryAxis* m_periods;
    QValueAxis* m_scores;
    std::vector<Name> m_names;
    std::vector<QGraphicsSimpleTextItem*> m_labels; ///< Of the periods, below the axis.
    QString m_nothing;
    QString m_tip;
    int m_marked = -1;
    bool m_isEmpty = true;
};

} // namespace plumbline
