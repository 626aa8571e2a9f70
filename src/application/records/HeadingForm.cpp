// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/HeadingForm.h"

namespace plumbline {

namespace {

constexpr qsizetype kShortestPart = 3; ///< Letters of a Latin word that may stand for a heading.

QString withoutAside(const QString& text, QString& aside)
{
    const qsizetype bracket = text.lastIndexOf(QLatin1Char('('));
    if (bracket <= 0 || !text.endsWith(QLatin1Char(')')))
        return text;
    aside = text.mid(bracket + 1, text.size() - bracket - 2).toCaseFolded().trimmed();
    return text.left(bracket);
}

QString spaced(const QString& text)
{
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        const bool startsWord = letter.isUpper() && at > 0
            && (text[at - 1].isLower()
                || (text[at - 1].isUpper() && at + 1 < text.size() && text[at + 1].isLower()));
        if (startsWord)
            words += QLatin1Char(' ');
        words += letter.isLetterOrNumber() ? letter : QChar(QLatin1Char(' '));
    }
    return words.simplified().toCaseFolded();
}

bool standsIn(const QString& word, const HeadingForm& heading)
{
    const bool isLatin = word.front().unicode() < 0x250;
    if (!isLatin)
        return word.size() >= 2 && heading.joined().contains(word);
    const QString framed = QLatin1Char(' ') + heading.words + QLatin1Char(' ');
    return word.size() >= kShortestPart
        && framed.contains(QLatin1Char(' ') + word + QLatin1Char(' '));
}

} // namespace

HeadingForm HeadingForm::of(const QString& heading)
{
    HeadingForm form;
    const QString plain = heading.normalized(QString::NormalizationForm_KC).simplified();
    form.words = spaced(withoutAside(plain, form.aside));
    return form;
}

QString HeadingForm::joined() const
{
    return QString(words).remove(QLatin1Char(' '));
}

HeadingMatch matchHeading(const HeadingForm& heading, const QString& words)
{
    HeadingMatch best = HeadingMatch::None;
    const QStringList list = words.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    const QString joined = heading.joined();
    for (const QString& one : list) {
        const HeadingForm word = HeadingForm::of(one);
        if (word.words.isEmpty() || joined.isEmpty())
            continue;
        if (word.joined() == joined)
            return one == list.front() ? HeadingMatch::First : HeadingMatch::Other;
        if (standsIn(word.words, heading))
            best = HeadingMatch::Part;
    }
    return best;
}

} // namespace plumbline
