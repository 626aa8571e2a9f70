// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/FoldedText.h"

namespace plumbline {

namespace {

bool separatesWords(QChar character)
{
    return character.isSpace() || character == QLatin1Char('-') || character == QLatin1Char('_');
}

} // namespace

QString foldedText(QStringView text)
{
    QString folded;
    bool isBetween = false;
    for (const QChar character : text.trimmed()) {
        const bool isSeparator = separatesWords(character);
        if (!isSeparator)
            folded.append(character);
        else if (!isBetween)
            folded.append(QLatin1Char('-'));
        isBetween = isSeparator;
    }
    return folded.toCaseFolded();
}

} // namespace plumbline
