// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace plumbline {

class Theme;

struct Bar
{
    QString name;
    QString figure; ///< Beside the bar.
    QString tip; ///< Exact figures.
    double length = 0.0; ///< Below zero is drawn as zero.
    std::optional<double> guide;
    ColorRole role = ColorRole::Category6;
    bool isChosen = false;
};

struct BarPicture
{
    std::vector<Bar> bars;
    QString guideName; ///< Of the dashed lines, if there are any.
    QString nothing; ///< What to say without bars.
    bool isSmallSample = false; ///< Hatched.
};

/// Horizontal bars from zero, one a line, painted by hand. A bar is chosen by a click or by the
/// arrow keys and Enter; its figure, underlined below the mouse, by a click or F4.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(const Theme& theme, QWidget* parent = nullptr);

    void present(BarPicture picture);

    [[nodiscard]] const BarPicture& picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int bar);
    void figureChosen(int bar); ///< By a click on the figure beside the bar, or F4.

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Part { Bar, Figure };

    [[nodiscard]] int barAt(const QPoint& at) const;
    [[nodiscard]] Part partAt(const QPoint& at) const;
    [[nodiscard]] QRect line(int bar) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int figureWidth() const;
    [[nodiscard]] double longest() const;
    void paintBar(QPainter& painter, int index, const QRect& area) const;
    static void paintName(QPainter& painter, const QRect& area, const QString& name);
    void paintGuide(QPainter& painter, int index, const QRect& area) const;
    void setCurrent(int bar);
    void setHovered(int bar, Part part);

    const Theme& m_theme;
    BarPicture m_picture;
    int m_current = 0;
    int m_hovered = -1;
    Part m_hoveredPart = Part::Bar;
};

} // namespace plumbline
