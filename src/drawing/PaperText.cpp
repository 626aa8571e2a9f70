// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperText.h"

#include "drawing/PaperTokens.h"

#include <QtCore/QHash>
#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QFontMetricsF>

namespace plumbline {

namespace {

/// Advances in sizes, one per code point: without shaping and kerning a line is their sum.
class Advances
{
public:
    Advances()
        : m_metrics(paperFont())
    {
    }

    double of(char32_t character)
    {
        const auto known = m_known.constFind(character);
        if (known != m_known.constEnd())
            return *known;
        const double advance =
            m_metrics.horizontalAdvance(QString::fromUcs4(&character, 1)) / paper::kFontPixels;
        m_known.insert(character, advance);
        return advance;
    }

private:
    QFontMetricsF m_metrics;
    QHash<char32_t, double> m_known;
};

double widthInSizes(QStringView text)
{
    static thread_local Advances advances;
    double width = 0;
    const qsizetype length = text.size();
    for (qsizetype i = 0; i < length; ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < length && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        width += advances.of(character);
    }
    return width;
}

/// The end of the longest start of `text` that fits, at least one character.
qsizetype fittingEnd(QStringView text, TextRole role, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.toString());
    qsizetype end = finder.toNextBoundary();
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (textWidth(text.left(next), role) > width)
            break;
        end = next;
    }
    return end;
}

void wrapParagraph(const QString& text, TextRole role, double width, QStringList& lines)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    qsizetype end = 0;
    while (start < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype until = next < 0 ? text.size() : next;
        const QStringView candidate = QStringView(text).sliced(start, until - start);
        if (textWidth(candidate.trimmed(), role) <= width) {
            end = until;
        } else {
            if (end == start)
                end = start + fittingEnd(candidate, role, width);
            lines.append(text.mid(start, end - start).trimmed());
            start = end;
            finder.setPosition(start);
            continue;
        }
        if (until == text.size())
            break;
    }
    if (start < text.size() || text.isEmpty())
        lines.append(text.mid(start).trimmed());
}

} // namespace

QFont paperFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(paper::kFontPixels);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

double textSize(TextRole role)
{
    switch (role) {
    case TextRole::Figure:
        return paper::kFigurePoints;
    case TextRole::Title:
        return paper::kTitlePoints;
    case TextRole::Section:
        return paper::kSectionPoints;
    case TextRole::Body:
        return paper::kBodyPoints;
    case TextRole::Caption:
        return paper::kCaptionPoints;
    }
    Q_UNREACHABLE();
}

double lineHeight(TextRole role)
{
    return textSize(role) * paper::kMillimetresPerPoint * paper::kLineFactor;
}

double baseline(TextRole role)
{
    return textSize(role) * paper::kMillimetresPerPoint * paper::kAscentFactor;
}

double textWidth(QStringView text, TextRole role)
{
    return widthInSizes(text) * textSize(role) * paper::kMillimetresPerPoint;
}

double textLeft(const TextMark& mark)
{
    switch (mark.align) {
    case TextAlign::Left:
        return mark.at.x();
    case TextAlign::Centre:
        return mark.at.x() - textWidth(mark.text, mark.role) / 2;
    case TextAlign::Right:
        return mark.at.x() - textWidth(mark.text, mark.role);
    }
    Q_UNREACHABLE();
}

QStringList wrapped(const QString& text, TextRole role, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        wrapParagraph(paragraph, role, width, lines);
    return lines;
}

QString elided(const QString& text, TextRole role, double width)
{
    if (textWidth(text, role) <= width)
        return text;
    const QString ellipsis = QString(QChar(0x2026));
    const double room = width - textWidth(ellipsis, role);
    return text.left(fittingEnd(text, role, room)).trimmed() + ellipsis;
}

} // namespace plumbline
