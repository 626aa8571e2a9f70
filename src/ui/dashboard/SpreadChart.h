// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/RowChart.h"

#include <optional>
#include <vector>

namespace plumbline {

class Theme;

/// One line: a mean with its spread, and the one it is compared with.
struct SpreadRow
{
    QString name;
    QString figure; ///< "88.20 ± 4.10"
    QString beside; ///< The difference: "+3.10".
    QString tip; ///< Exact figures.
    std::optional<double> mean; ///< None: nothing is drawn.
    double deviation = 0.0;
    std::optional<double> otherMean;
    double otherDeviation = 0.0;
    bool isSmall = false; ///< Hollow.
    bool isChosen = false; ///< In colour; the others grey.
};

struct SpreadPicture
{
    std::vector<SpreadRow> rows;
    double floor = 0.0; ///< At the left end.
    double ceiling = 1.0;
    QString nothing; ///< What to say without rows.
};

/// Means as dots with their spread as a line through them, one scorer a line, and below each the
/// mean and spread it is compared with, thin and grey. Painted by hand. Arrow keys go from line to
/// line; a click or Enter opens one.
class SpreadChart : public RowChart
{
    Q_OBJECT
public:
    explicit SpreadChart(const Theme& theme, QWidget* parent = nullptr);

    void present(SpreadPicture picture);

    [[nodiscard]] const SpreadPicture& picture() const { return m_picture; }

    [[nodiscard]] int pictureHeight(int width) const override;
    void paintPicture(QPainter& painter, const QRect& area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int rowAt(const QPoint& at) const override;
    [[nodiscard]] QString tipOf(int row) const override;

private:
    [[nodiscard]] int last() const { return static_cast<int>(m_picture.rows.size()) - 1; }

    [[nodiscard]] static QRect line(int row, int width);
    [[nodiscard]] int widest(QString SpreadRow::* text) const;
    [[nodiscard]] double place(double value, const QRect& area) const;
    /// Where the means stand, of so wide a picture.
    [[nodiscard]] QRect area(int width) const;
    void paintRows(QPainter& painter, int width, int current, int hovered) const;
    void paintRow(QPainter& painter, int row, const QRect& area) const;
    void paintWords(QPainter& painter, int row, const QRect& area, int width) const;

    const Theme& m_theme;
    SpreadPicture m_picture;
    int m_hovered = -1;
};

} // namespace plumbline
