// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/XlsxText.h"

#include <QtCore/QStringView>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype kMostSheetName = 31;
constexpr char16_t kEllipsis = u'…';

/// Cut so that no surrogate pair is torn.
void shorten(QString& text, qsizetype most)
{
    text.truncate(most - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    text.append(QChar(kEllipsis));
}

bool isForbidden(QChar sign)
{
    return sign.isSurrogate() || sign.unicode() >= 0xFFFE;
}

/// Halves of pairs and non-characters, which no XML holds, become U+FFFD.
void replaceForbidden(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (isForbidden(text[i]))
            text[i] = QChar::ReplacementCharacter;
    }
}

bool isHexDigit(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f')
        || (sign >= u'A' && sign <= u'F');
}

/// `_x0041_` at that place.
bool isEscape(QStringView text)
{
    constexpr qsizetype kLength = 7;
    return text.size() >= kLength && text[1] == u'x' && text[kLength - 1] == u'_'
        && std::all_of(text.begin() + 2, text.begin() + kLength - 1, isHexDigit);
}

void markEscapes(QString& text)
{
    static const QString kUnderscore = QStringLiteral("_x005F");
    for (qsizetype at = text.indexOf(u'_'); at >= 0; at = text.indexOf(u'_', at + 1)) {
        if (isEscape(QStringView(text).mid(at))) {
            text.insert(at, kUnderscore);
            at += kUnderscore.size();
        }
    }
}

} // namespace

XlsxText cellText(const QString& text)
{
    const bool isTooLong = text.size() > kMostCellText;
    if (!isTooLong
        && std::ranges::all_of(text, [](QChar sign) { return sign != u'_' && !isForbidden(sign); }))
        return {text.toUtf8(), false};
    QString safe = text;
    if (isTooLong)
        shorten(safe, kMostCellText);
    replaceForbidden(safe);
    markEscapes(safe);
    return {safe.toUtf8(), isTooLong};
}

QByteArray plainText(QString text, qsizetype most)
{
    replaceForbidden(text);
    for (QChar& sign : text) {
        if (sign < u' ' && sign != u'\n')
            sign = u' ';
    }
    if (text.size() > most)
        shorten(text, most);
    return text.toUtf8();
}

QByteArray sheetName(const QString& wish, QSet<QString>& taken)
{
    static constexpr QStringView kForbidden = u"[]:*?/\\'";
    QString name = wish;
    for (QChar& sign : name) {
        if (kForbidden.contains(sign) || sign < u' ')
            sign = u' ';
    }
    name = name.simplified();
    // Excel keeps this name for itself.
    if (name.isEmpty() || name.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
        name.append(u'_');
    QString unique = name;
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        unique = name;
        if (unique.size() + tail.size() > kMostSheetName)
            shorten(unique, kMostSheetName - tail.size());
        unique += tail;
        if (!taken.contains(unique.toCaseFolded()))
            break;
    }
    taken.insert(unique.toCaseFolded());
    return plainText(unique, kMostSheetName);
}

} // namespace plumbline
