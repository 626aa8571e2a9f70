// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FoundWords.h"

#include "application/text/Sentences.h"

namespace plumbline {

namespace {

void take(WordTable& table, int meaning, const char* words)
{
    for (const QString& list : inEveryLanguage("CellWords", words))
        table.add(list.split(QLatin1Char('|')), meaning);
}

template<typename Meaning>
void take(WordTable& table, Meaning meaning, const char* words)
{
    take(table, static_cast<int>(meaning), words);
}

CellWords everyWord()
{
    CellWords words;
    take(words.yesNo, 1, QT_TRANSLATE_NOOP("CellWords", "yes|y|true|t|1|✓|✔|√|☑"));
    take(words.yesNo, 0, QT_TRANSLATE_NOOP("CellWords", "no|n|false|f|0|✗|✘|×|☐"));
    take(words.halves, DayHalf::BeforeNoon, QT_TRANSLATE_NOOP("CellWords", "am|a.m.|a.m"));
    take(words.halves, DayHalf::AfterNoon, QT_TRANSLATE_NOOP("CellWords", "pm|p.m.|p.m"));
    take(words.units,
         DurationUnit::Seconds,
         QT_TRANSLATE_NOOP("CellWords", "s|sec|secs|second|seconds"));
    take(words.units,
         DurationUnit::Minutes,
         QT_TRANSLATE_NOOP("CellWords", "m|min|mins|minute|minutes"));
    take(words.units, DurationUnit::Hours, QT_TRANSLATE_NOOP("CellWords", "h|hr|hrs|hour|hours"));
    take(words.units, DurationUnit::Days, QT_TRANSLATE_NOOP("CellWords", "d|day|days"));
    take(words.absences,
         AbsenceKind::Absent,
         QT_TRANSLATE_NOOP("CellWords", "absent|absence|unexcused absence"));
    take(words.absences,
         AbsenceKind::Late,
         QT_TRANSLATE_NOOP("CellWords", "late|tardy|late arrival|lateness"));
    take(words.absences,
         AbsenceKind::Leave,
         QT_TRANSLATE_NOOP("CellWords",
                           "leave|on leave|sick leave|annual leave|personal leave|vacation"));
    take(words.classes, 1, QT_TRANSLATE_NOOP("CellWords", "1|i|class 1|class i|first class"));
    take(words.classes, 2, QT_TRANSLATE_NOOP("CellWords", "2|ii|class 2|class ii|second class"));
    take(words.classes, 3, QT_TRANSLATE_NOOP("CellWords", "3|iii|class 3|class iii|third class"));
    return words;
}

} // namespace

const CellWords& cellWords()
{
    static const CellWords kWords = everyWord();
    return kWords;
}

} // namespace plumbline
