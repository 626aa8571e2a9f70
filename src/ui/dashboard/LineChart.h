// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QGraphicsSimpleTextItem;

namespace plumbline {

class LineChartView;
class Theme;

struct Line
{
    QString name; ///< Stands at the line's end.
    std::vector<std::optional<double>> values; ///< Parallel to the periods; gaps stay gaps.
    std::vector<bool> isSmall; ///< Hollow points: a small sample.
    QStringList tips; ///< Exact figures, parallel to the periods.
    ColorRole role = ColorRole::Category6;
    Qt::PenStyle dash = Qt::SolidLine;
};

struct LinePicture
{
    QStringList periods;
    std::vector<Line> lines;
    double floor = 0.0;
    double ceiling = 100.0;
    QString nothing; ///< What to say without points.
};

/// Lines over periods: the one place that knows Qt Charts. Points are chosen by a click or by the
/// arrow keys and Enter.
class LineChart : public QWidget
{
    Q_OBJECT
public:
    explicit LineChart(const Theme& theme, QWidget* parent = nullptr);
    ~LineChart() override;

    void present(LinePicture picture);

    [[nodiscard]] const LinePicture& picture() const { return m_picture; }

Q_SIGNALS:
    void activated(int period);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString tip(int period) const;
    void setCurrent(int period);

    const Theme& m_theme;
    LineChartView* m_view;
    LinePicture m_picture;
    int m_current = -1;
};

} // namespace plumbline
