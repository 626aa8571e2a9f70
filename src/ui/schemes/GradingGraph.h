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

private:
    [[nodiscard]] QPointF place(const QPointF& point) const;
    void paintAxes(QPainter& painter) const;
    void paintGuideline(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    const Theme* m_theme = nullptr;
    GradingGraphData m_data;
    QString m_xTitle;
    QRectF m_area;
};

} // namespace plumbline
