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

/// Whether `typed` is made of beginnings of the syllables that `pinyin` starts with, none left
/// out.
bool spells(QStringView pinyin, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    const qsizetype space = pinyin.indexOf(QLatin1Char(' '));
    const QStringView sound = space < 0 ? pinyin : pinyin.left(space);
    const QStringView others = space < 0 ? QStringView() : pinyin.mid(space + 1);
    for (qsizetype length = std::min(sound.size(), typed.size()); length > 0; --length) {
        if (typed.left(length) == sound.left(length) && spells(others, typed.mid(length)))
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

TypedName::TypedName(QStringView typed)
    : m_text(typed.toString().normalized(QString::NormalizationForm_KC).simplified().toLower())
    , m_sounds(plain(m_text))
{
    m_sounds.remove(QLatin1Char(' ')).remove(QLatin1Char('\''));
}

bool TypedName::sounds(const NameKey& key) const
{
    QStringView pinyin(key.pinyin);
    while (!pinyin.isEmpty()) {
        if (spells(pinyin, m_sounds))
            return true;
        const qsizetype space = pinyin.indexOf(QLatin1Char(' '));
        pinyin = space < 0 ? QStringView() : pinyin.mid(space + 1);
    }
    return false;
}

bool matchesName(const QString& name, const NameKey& key, QStringView typed)
{
    const TypedName wanted(typed);
    return wanted.isEmpty() || name.contains(wanted.text(), Qt::CaseInsensitive)
        || wanted.sounds(key);
}

} // namespace plumbline
