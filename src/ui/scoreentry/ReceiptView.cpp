// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/ReceiptView.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>

namespace plumbline {

namespace {

constexpr int kGap = space::kTiny;

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), int(Qt::TextWordWrap), text)
        .height();
}

ColorRole inkOf(ReceiptTone tone)
{
    switch (tone) {
    case ReceiptTone::Plain:
    case ReceiptTone::Result:
        return ColorRole::Text;
    case ReceiptTone::Failure:
        return ColorRole::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptView::ReceiptView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReceiptView::furnish(const Theme& theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReceiptView::show(std::vector<ReceiptLine> lines, std::vector<ReceiptLine> beside)
{
    m_lines = std::move(lines);
    m_beside = std::move(beside);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString ReceiptView::text() const
{
    QStringList words;
    for (const auto* lines : {&m_lines, &m_beside}) {
        for (const ReceiptLine& line : *lines) {
            words << (line.figure.isEmpty() ? line.label
                                            : line.label + QStringLiteral(": ") + line.figure);
            if (!line.words.isEmpty())
                words << line.words;
        }
    }
    return words.join(QLatin1Char('\n'));
}

int ReceiptView::lineHeight(const ReceiptLine& line, int width) const
{
    const QFontMetrics label(m_theme->font(type::kTable));
    const QFontMetrics small(m_theme->font(type::kCaption));
    const int figure = label.horizontalAdvance(line.figure);
    const int room = qMax(width - figure - space::kSmall, width / 3);
    const int words = line.words.isEmpty() ? 0 : wrappedHeight(small, line.words, width);
    return wrappedHeight(label, line.label, room) + words + 2 * kGap;
}

int ReceiptView::heightForWidth(int width) const
{
    if (m_theme == nullptr)
        return 0;
    int height = m_beside.empty() ? 0 : 2 * space::kSmall;
    for (const auto* lines : {&m_lines, &m_beside}) {
        for (const ReceiptLine& line : *lines)
            height += lineHeight(line, width);
    }
    return height + space::kSmall;
}

QSize ReceiptView::sizeHint() const
{
    constexpr int kUsualWidth = 280;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

int ReceiptView::paintLine(QPainter& painter, const ReceiptLine& line, int top) const
{
    const bool isResult = line.tone == ReceiptTone::Result;
    const int height = lineHeight(line, width());
    const QFont font = m_theme->font(type::kTable, isResult ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_theme->color(line.tone == ReceiptTone::Plain ? ColorRole::SecondaryText
                                                                  : inkOf(line.tone)));
    const int figure = QFontMetrics(font).horizontalAdvance(line.figure);
    const int room = qMax(width() - figure - space::kSmall, width() / 3);
    QRect used;
    painter.drawText(QRect(0, top + kGap, room, height),
                     int(Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop),
                     line.label,
                     &used);
    painter.setPen(m_theme->color(inkOf(line.tone)));
    painter.drawText(QRect(width() - figure - 1, top + kGap, figure + 1, height),
                     int(Qt::AlignRight | Qt::AlignTop),
                     line.figure);
    painter.setFont(m_theme->font(type::kCaption));
    painter.setPen(m_theme->color(ColorRole::SecondaryText));
    if (!line.words.isEmpty())
        painter.drawText(QRect(0, used.bottom() + 1, width(), height),
                         int(Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop),
                         line.words);
    return top + height;
}

void ReceiptView::paintRule(QPainter& painter, int top) const
{
    painter.setPen(QPen(m_theme->color(ColorRole::StrongLine), 1, Qt::DashLine));
    painter.drawLine(0, top, width(), top);
}

void ReceiptView::paintEvent(QPaintEvent*)
{
    if (m_theme == nullptr)
        return;
    QPainter painter(this);
    int top = 0;
    bool wasResult = false;
    for (const ReceiptLine& line : m_lines) {
        const bool isResult = line.tone == ReceiptTone::Result;
        if (isResult && !wasResult && top > 0)
            paintRule(painter, top);
        wasResult = isResult;
        top = paintLine(painter, line, top);
    }
    if (m_beside.empty())
        return;
    top += space::kSmall;
    paintRule(painter, top);
    top += space::kSmall;
    for (const ReceiptLine& line : m_beside)
        top = paintLine(painter, line, top);
}

} // namespace plumbline
