// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/CourseRibbon.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr double kDot = 7.0;
constexpr double kStroke = 2.0;
constexpr double kWordsTop = 2 * (kDot + kStroke) + space::kTiny;

/// Drawn together where a word, such as a day, is wider than its place.
QFont narrowed(QFont font, QString words, double room)
{
    constexpr double kWhole = 100.0;
    double widest = 0.0;
    words.replace(QChar(0xff0c), QLatin1Char(' ')); // A line can end after a comma, too.
    const QStringList parts = words.split(QLatin1Char(' '));
    for (const QString& word : parts)
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(word));
    if (widest > room)
        font.setStretch(static_cast<int>(kWhole * room / widest));
    return font;
}

} // namespace

CourseRibbon::CourseRibbon(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("courseRibbon"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CourseRibbon::present(std::vector<Station> stations)
{
    m_stations = std::move(stations);
    QStringList words;
    for (const Station& station : m_stations)
        words.append(station.name + QStringLiteral(": ") + station.below);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int CourseRibbon::linesOf(QString Station::* words, const QFont& font, double room) const
{
    const QFontMetricsF metrics(font);
    const bool isLong = std::ranges::any_of(m_stations, [&](const Station& station) {
        return metrics.horizontalAdvance(station.*words) > room;
    });
    return isLong ? 2 : 1;
}

double CourseRibbon::roomOf(int width) const
{
    return static_cast<double>(width)
        / static_cast<double>(std::max<std::size_t>(1, m_stations.size()))
        - space::kSmall;
}

double CourseRibbon::nameHeight(int width) const
{
    const QFont font = m_theme.font(type::kTable, QFont::Medium);
    return linesOf(&Station::name, font, roomOf(width)) * QFontMetricsF(font).height();
}

int CourseRibbon::heightForWidth(int width) const
{
    const QFont font = m_theme.font(type::kCaption);
    const double below =
        linesOf(&Station::below, font, roomOf(width)) * QFontMetricsF(font).height();
    return static_cast<int>(std::ceil(kWordsTop + nameHeight(width) + below)) + 1;
}

QSize CourseRibbon::sizeHint() const
{
    return {space::kRail, heightForWidth(std::max<int>(width(), space::kRail))};
}

void CourseRibbon::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (m_stations.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = static_cast<double>(width()) / static_cast<double>(m_stations.size());
    const double y = kDot + kStroke;
    for (std::size_t i = 0; i + 1 < m_stations.size(); ++i) {
        const double left = step * (static_cast<double>(i) + 0.5) + kDot + space::kTiny;
        const double right = step * (static_cast<double>(i) + 1.5) - kDot - space::kTiny;
        const bool isDone = m_stations[i].state == Station::State::Done
            && m_stations[i + 1].state != Station::State::Ahead;
        const auto role = isDone ? ColorRole::Primary : ColorRole::StrongLine;
        painter.setPen(QPen(m_theme.color(role), isDone ? kStroke : 1.0));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    for (std::size_t i = 0; i < m_stations.size(); ++i)
        paintStation(
            painter, m_stations[i], QRectF(step * static_cast<double>(i), 0, step, height()));
}

void CourseRibbon::paintStation(QPainter& painter,
                                const Station& station,
                                const QRectF& place) const
{
    const QPointF middle(place.center().x(), kDot + kStroke);
    const bool isDone = station.state == Station::State::Done;
    const bool isCurrent = station.state == Station::State::Current;
    const ColorRole role = station.isLate ? ColorRole::Warning
        : isDone || isCurrent             ? ColorRole::Primary
                                          : ColorRole::StrongLine;
    painter.setPen(QPen(m_theme.color(role), kStroke));
    painter.setBrush(isDone ? m_theme.color(role) : m_theme.color(ColorRole::Card));
    painter.drawEllipse(middle, kDot, kDot);
    if (isDone) {
        painter.setPen(QPen(m_theme.color(ColorRole::OnPrimary), kStroke));
        painter.drawPolyline(QPolygonF(
            {middle + QPointF(-3, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -2.5)}));
    }
    painter.setFont(m_theme.font(type::kTable, isCurrent ? QFont::Medium : QFont::Normal));
    painter.setPen(m_theme.color(isDone || isCurrent ? ColorRole::Text : ColorRole::SecondaryText));
    QRectF words(
        place.left() + space::kTiny, kWordsTop, place.width() - space::kSmall, nameHeight(width()));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, station.name);
    painter.setFont(narrowed(m_theme.font(type::kCaption), station.below, words.width()));
    painter.setPen(m_theme.color(station.isLate ? ColorRole::Warning : ColorRole::SecondaryText));
    words.moveTop(words.bottom());
    words.setBottom(place.bottom()); // two lines: who, and when
    painter.drawText(words,
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip,
                     station.below);
}

} // namespace plumbline
