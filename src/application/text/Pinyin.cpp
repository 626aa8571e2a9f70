// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Pinyin.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace plumbline {

namespace {

constexpr qsizetype kLongestSurname = 2;

/// Surnames that are read otherwise than their characters usually are; a table among the program's
/// resources.
const QHash<QString, QString>& oddSurnames()
{
    static const auto kSurnames = [] {
        QHash<QString, QString> surnames;
        QFile file(QStringLiteral(":/names/surnames.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return surnames;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            const qsizetype tab = line.indexOf(QLatin1Char('\t'));
            if (tab > 0 && !line.startsWith(QLatin1Char('#')))
                surnames.insert(line.left(tab), line.mid(tab + 1).trimmed());
        }
        return surnames;
    }();
    return kSurnames;
}

/// Lower case without tones; ü as v.
QString plain(const QString& pinyin)
{
    QString text;
    for (const QChar character : pinyin.normalized(QString::NormalizationForm_D)) {
        if (character == QChar(0x0308) && text.endsWith(QLatin1Char('u')))
            text.back() = QLatin1Char('v');
        else if (!character.isMark())
            text.append(character.toLower());
    }
    return text.simplified();
}

QString transliterated(const QString& text)
{
    static const auto kHanLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!kHanLatin)
        return plain(text);
    icu::UnicodeString name(reinterpret_cast<const char16_t*>(text.utf16()),
                            static_cast<int32_t>(text.size()));
    kHanLatin->transliterate(name);
    return plain(QString::fromUtf16(name.getBuffer(), name.length()));
}

/// One character's reading; kept, since finding it takes long and names share few characters.
const QString& reading(char32_t character)
{
    thread_local QHash<char32_t, QString> known;
    auto found = known.find(character);
    if (found == known.end())
        found = known.insert(character, transliterated(QString::fromUcs4(&character, 1)));
    return *found;
}

/// Han characters become a word each; other writing keeps its words.
QString spelled(const QString& text)
{
    QString result;
    QString other;
    const auto flush = [&] {
        result += plain(other);
        other.clear();
    };
    for (const char32_t character : text.toStdU32String()) {
        if (QChar::script(character) != QChar::Script_Han) {
            other += QString::fromUcs4(&character, 1);
            continue;
        }
        flush();
        result += QLatin1Char(' ') + reading(character) + QLatin1Char(' ');
    }
    flush();
    return result.simplified();
}

QString pinyinOf(const QString& name)
{
    for (qsizetype length = std::min(kLongestSurname, name.size()); length > 0; --length) {
        const auto odd = oddSurnames().constFind(name.left(length));
        if (odd != oddSurnames().cend())
            return (*odd + QLatin1Char(' ') + spelled(name.mid(length))).trimmed();
    }
    return spelled(name);
}

/// Whether `typed` is made of beginnings of the syllables from `syllable` on, none left out.
bool spells(const QStringList& syllables, qsizetype syllable, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (syllable == syllables.size())
        return false;
    const QString& sound = syllables[syllable];
    for (qsizetype length = std::min(sound.size(), typed.size()); length > 0; --length) {
        if (typed.left(length) == QStringView(sound).left(length)
            && spells(syllables, syllable + 1, typed.mid(length)))
            return true;
    }
    return false;
}

} // namespace

NameKey nameKey(const QString& name)
{
    NameKey key;
    key.pinyin = pinyinOf(name.normalized(QString::NormalizationForm_KC).simplified());
    const QStringList syllables = key.pinyin.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& syllable : syllables)
        key.initials.append(syllable.front());
    return key;
}

bool matchesName(const QString& name, const NameKey& key, QStringView typed)
{
    const QString wanted =
        typed.toString().normalized(QString::NormalizationForm_KC).simplified().toLower();
    if (wanted.isEmpty() || name.contains(wanted, Qt::CaseInsensitive))
        return true;
    QString sounds = plain(wanted);
    sounds.remove(QLatin1Char(' ')).remove(QLatin1Char('\''));
    const QStringList syllables = key.pinyin.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < syllables.size(); ++first) {
        if (spells(syllables, first, sounds))
            return true;
    }
    return false;
}

} // namespace plumbline
