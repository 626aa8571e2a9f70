// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Typeset.h"

namespace plumbline {

namespace {

/// A character of Chinese, or a mark of its full width.
bool isChinese(QChar character)
{
    return character.script() == QChar::Script_Han
        || (character >= QChar(0x3001) && character <= QChar(0x301f))
        || (character >= QChar(0xff01) && character <= QChar(0xff5e));
}

} // namespace

QString percentage(const QString& figure)
{
    return figure + QLatin1Char('%');
}

QString withUnit(const QString& figure, const QString& unit)
{
    if (unit.isEmpty())
        return figure;
    return unit == QLatin1String("%") ? percentage(figure) : figure + QLatin1Char(' ') + unit;
}

bool areChinese(QChar before, QChar after)
{
    return isChinese(before) && isChinese(after);
}

QString spaced(const QString& left, const QString& right)
{
    if (left.isEmpty() || right.isEmpty())
        return left + right;
    return areChinese(left.back(), right.front()) ? left + right : left + QLatin1Char(' ') + right;
}

QString closed(const QString& text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isStray = text[at] == QLatin1Char(' ') && at > 0 && at + 1 < text.size()
            && areChinese(text[at - 1], text[at + 1]);
        if (!isStray)
            result.append(text[at]);
    }
    return result;
}

QString together(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        const bool isAfterStop = text.endsWith(QChar(0x3002));
        text = isAfterStop ? text + sentence : spaced(text, sentence);
    }
    return closed(text);
}

} // namespace plumbline
