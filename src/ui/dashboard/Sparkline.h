// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace plumbline {

/// A small line over the periods without axis or words, its end marked; gaps stay gaps. Says
/// nothing by itself: the card it stands on tells the figures.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// With fewer than two figures nothing is drawn.
    void present(std::vector<std::optional<double>> values);

    [[nodiscard]] const std::vector<std::optional<double>>& values() const { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF place(std::size_t index) const;

    std::vector<std::optional<double>> m_values;
    double m_low = 0.0;
    double m_high = 0.0;
};

} // namespace plumbline
