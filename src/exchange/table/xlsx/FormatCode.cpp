// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/FormatCode.h"

#include <QtCore/QString>

namespace plumbline {

namespace {

/// Goes through the first section of a format code and notes the letters that count.
class Section
{
public:
    explicit Section(QStringView code)
        : m_code(code)
    {
    }

    [[nodiscard]] NumberKind kind();

private:
    void take(QChar letter);
    void passBrackets();
    void passNoon();

    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place < m_code.size() ? m_code[place].toLower() : QChar();
    }

    QStringView m_code;
    qsizetype m_at = 0;
    bool m_hasDate = false;
    bool m_hasTime = false;
    bool m_hasDigits = false;
    bool m_isOpenMonth = false; ///< An m that an s right behind makes minutes.
    QChar m_last; ///< The last of y m d h s.
};

void Section::passBrackets()
{
    const qsizetype close = m_code.indexOf(u']', m_at);
    const QStringView inside = m_code.mid(m_at + 1, close < 0 ? -1 : close - m_at - 1);
    const bool isElapsed = !inside.isEmpty()
        && (inside.count(u'h', Qt::CaseInsensitive) == inside.size()
            || inside.count(u'm', Qt::CaseInsensitive) == inside.size()
            || inside.count(u's', Qt::CaseInsensitive) == inside.size());
    if (isElapsed) {
        m_hasTime = true;
        m_last = u'h';
    }
    m_at = close < 0 ? m_code.size() : close + 1;
}

/// AM/PM, A/P: the only place where these letters are no date.
void Section::passNoon()
{
    const QStringView rest = m_code.mid(m_at);
    if (rest.startsWith(u"am/pm", Qt::CaseInsensitive))
        m_at += 5;
    else if (rest.startsWith(u"a/p", Qt::CaseInsensitive))
        m_at += 3;
    else {
        ++m_at;
        return;
    }
    m_hasTime = true;
}

void Section::take(QChar letter)
{
    switch (letter.unicode()) {
    case u'h':
        m_hasTime = true;
        break;
    case u's':
        m_hasTime = true;
        m_isOpenMonth = false;
        break;
    case u'm':
        if (m_last == u'h')
            m_hasTime = true;
        else if (m_last != u'm')
            m_isOpenMonth = true;
        break;
    default:
        m_hasDate = true;
        break;
    }
    if (letter != u'm' && letter != u's' && m_isOpenMonth) {
        m_hasDate = true;
        m_isOpenMonth = false;
    }
    m_last = letter;
}

NumberKind Section::kind()
{
    while (m_at < m_code.size() && m_code[m_at] != u';') {
        const QChar letter = at(m_at);
        if (letter == u'"') {
            const qsizetype close = m_code.indexOf(u'"', m_at + 1);
            m_at = close < 0 ? m_code.size() : close + 1;
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            m_at += 2;
        } else if (letter == u'[') {
            passBrackets();
        } else if (letter == u'a') {
            passNoon();
        } else if (m_code.mid(m_at).startsWith(u"general", Qt::CaseInsensitive)) {
            return NumberKind::Plain;
        } else {
            if (letter == u'0' || letter == u'#' || letter == u'?')
                m_hasDigits = true;
            else if (QStringView(u"ymdhs").contains(letter)
                     || ((letter == u'e' || letter == u'g' || letter == u'b') && !m_hasDigits))
                take(letter);
            ++m_at;
        }
    }
    m_hasDate = m_hasDate || m_isOpenMonth;
    if (m_hasDate)
        return m_hasTime ? NumberKind::DateTime : NumberKind::Date;
    return m_hasTime ? NumberKind::Time : NumberKind::Plain;
}

bool isWithin(int id, int first, int last)
{
    return id >= first && id <= last;
}

} // namespace

NumberKind kindOfFormat(QStringView code)
{
    return Section(code).kind();
}

NumberKind kindOfBuiltIn(int id)
{
    if (id == 22)
        return NumberKind::DateTime;
    if (isWithin(id, 18, 21) || isWithin(id, 32, 33) || isWithin(id, 45, 47))
        return NumberKind::Time;
    // In China times, in Japan and Taiwan dates, or the other way round.
    if (isWithin(id, 34, 35) || isWithin(id, 52, 53) || isWithin(id, 55, 56))
        return NumberKind::Moment;
    if (isWithin(id, 14, 17) || isWithin(id, 27, 36) || isWithin(id, 50, 58))
        return NumberKind::Date;
    return NumberKind::Plain;
}

} // namespace plumbline
