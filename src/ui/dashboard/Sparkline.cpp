// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/Sparkline.h"

#include "drawing/ThemeTokens.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kWidth = 72;
constexpr int kHeight = 32;
constexpr double kLine = 1.5;
constexpr double kEnd = 3.0; ///< Radius of the end's mark.

} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sparkline"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::present(std::vector<std::optional<double>> values)
{
    m_values = std::move(values);
    bool isFirst = true;
    int known = 0;
    for (const auto& value : m_values) {
        if (!value)
            continue;
        m_low = isFirst ? *value : std::min(m_low, *value);
        m_high = isFirst ? *value : std::max(m_high, *value);
        isFirst = false;
        ++known;
    }
    setVisible(known > 1);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {kWidth, kHeight};
}

QSize Sparkline::minimumSizeHint() const
{
    return {space::kHuge, kHeight};
}

QPointF Sparkline::place(std::size_t index) const
{
    const double steps = std::max(1.0, static_cast<double>(m_values.size()) - 1.0);
    const double room = m_high - m_low;
    const double share = room > 0 ? (*m_values[index] - m_low) / room : 0.5;
    const double x =
        kEnd + static_cast<double>(index) / steps * (static_cast<double>(width()) - 2 * kEnd);
    return {x, height() - kEnd - share * (static_cast<double>(height()) - 2 * kEnd)};
}

void Sparkline::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), kLine));
    std::optional<QPointF> before;
    for (std::size_t index = 0; index < m_values.size(); ++index) {
        if (!m_values[index]) {
            before.reset();
            continue;
        }
        const QPointF here = place(index);
        if (before)
            painter.drawLine(*before, here);
        before = here;
    }
    if (!before)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Link));
    painter.drawEllipse(*before, kEnd, kEnd);
}

} // namespace plumbline
