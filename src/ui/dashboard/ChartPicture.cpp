// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartPicture.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/Chart.h"
#include "ui/dashboard/TablePicture.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QTableView>

#include <array>

namespace plumbline {

namespace {

constexpr qreal kSharpness = 2.0; ///< Of points, in device pixels per pixel.
constexpr int kNarrowest = 480;
constexpr int kDotsPerInch = 96;
constexpr int kWordFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kUnbounded = 10'000;

struct Paragraph
{
    QString text;
    QFont font;
    ColorRole role;
};

std::array<Paragraph, 3> paragraphs(const Theme& theme, const PictureWords& words)
{
    return {Paragraph{words.title, theme.font(type::kSection, QFont::Medium), ColorRole::Text},
            Paragraph{words.subtitle, theme.font(type::kCaption), ColorRole::SecondaryText},
            Paragraph{words.caution, theme.font(type::kCaption), ColorRole::Warning}};
}

/// Qt names one face; the others must follow it, so that Chinese has one wherever it is opened.
QByteArray withFaces(QByteArray svg, const QStringList& families)
{
    QStringList faces;
    for (const QString& family : families)
        faces.append(QLatin1Char('\'') + family + QLatin1Char('\''));
    faces.append(QStringLiteral("sans-serif"));
    const QByteArray one = "font-family=\"" + families.first().toUtf8() + '"';
    return svg.replace(one, "font-family=\"" + faces.join(QLatin1Char(',')).toUtf8() + '"');
}

} // namespace

ChartPicture::ChartPicture(const Theme& theme, PictureWords words, QWidget& shown)
    : m_theme(theme)
    , m_words(std::move(words))
    , m_shown(shown)
{
}

QSize ChartPicture::contentSize() const
{
    if (const auto* table = qobject_cast<const QTableView*>(&m_shown))
        return TablePicture(m_theme, *table).size();
    const int width = std::max(m_shown.width(), kNarrowest);
    if (const auto* chart = qobject_cast<const Chart*>(&m_shown))
        return {width, chart->pictureHeight(width)};
    return m_shown.size();
}

int ChartPicture::wordsHeight() const
{
    int height = 0;
    const int width = std::max(contentSize().width(), kNarrowest);
    for (const Paragraph& one : paragraphs(m_theme, m_words)) {
        if (!one.text.isEmpty())
            height += QFontMetrics(one.font)
                          .boundingRect(QRect(0, 0, width, kUnbounded), kWordFlags, one.text)
                          .height()
                + space::kTiny;
    }
    return height + space::kSmall;
}

QSize ChartPicture::size() const
{
    const QSize content = contentSize();
    return {std::max(content.width(), kNarrowest) + 2 * space::kLarge,
            content.height() + wordsHeight() + 2 * space::kLarge};
}

int ChartPicture::paintWords(QPainter& painter) const
{
    const int width = size().width() - 2 * space::kLarge;
    int top = space::kLarge;
    for (const Paragraph& one : paragraphs(m_theme, m_words)) {
        if (one.text.isEmpty())
            continue;
        QRect taken;
        painter.setFont(one.font);
        painter.setPen(m_theme.color(one.role));
        painter.drawText(
            QRect(space::kLarge, top, width, kUnbounded), kWordFlags, one.text, &taken);
        top += taken.height() + space::kTiny;
    }
    return top + space::kSmall;
}

void ChartPicture::paintContent(QPainter& painter, int top) const
{
    painter.save();
    if (const auto* table = qobject_cast<const QTableView*>(&m_shown)) {
        painter.translate(space::kLarge, top);
        TablePicture(m_theme, *table).paint(painter);
    } else if (const auto* chart = qobject_cast<const Chart*>(&m_shown)) {
        chart->paintPicture(painter, QRect(QPoint(space::kLarge, top), contentSize()));
    } else {
        painter.translate(space::kLarge, top);
        m_shown.render(&painter, {}, {}, QWidget::DrawChildren);
    }
    painter.restore();
}

void ChartPicture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size()), m_theme.color(ColorRole::Card));
    paintContent(painter, paintWords(painter));
}

QImage ChartPicture::image() const
{
    QImage image(size() * kSharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kSharpness);
    image.setText(QStringLiteral("Title"), m_words.title);
    image.setText(QStringLiteral("Description"), m_words.summary);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray ChartPicture::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(m_words.title);
    generator.setDescription(m_words.summary);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return withFaces(buffer.data(), m_theme.font(type::kText).families());
}

} // namespace plumbline
