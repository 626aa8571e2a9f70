// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace plumbline {

class Theme;

/// A small line of scores over periods, the last one named with its figure. A period without a
/// score is a gap, never 0.
class TrendLine : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        QString label;
        std::optional<double> score; ///< For drawing only.
        QString text;
    };

    explicit TrendLine(const Theme& theme, QWidget* parent = nullptr);

    /// Oldest first.
    void show(std::vector<Point> points);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<Point> m_points;
};

} // namespace plumbline
