// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Chart.h"
#include "ui/dashboard/LinePicture.h"

namespace plumbline {

class LineChartView;
class Theme;

/// Lines over periods: the one place that knows Qt Charts. Points are chosen by a click or by the
/// arrow keys and Enter.
class LineChart : public Chart
{
    Q_OBJECT
public:
    explicit LineChart(const Theme& theme, QWidget* parent = nullptr);
    ~LineChart() override;

    void present(LinePicture picture);

    [[nodiscard]] const LinePicture& picture() const { return m_picture; }

    [[nodiscard]] int pictureHeight(int width) const override;
    void paintPicture(QPainter& painter, const QRect& area) const override;

Q_SIGNALS:
    void activated(int period);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString tip(int period) const;
    void setCurrent(int period);
    void mark();

    const Theme& m_theme;
    LineChartView* m_view;
    LinePicture m_picture;
    int m_current = -1;
};

} // namespace plumbline
