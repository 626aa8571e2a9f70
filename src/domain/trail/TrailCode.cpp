// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trail/TrailCode.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Crockford's: without letters that are read as digits.
constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBitsInLetter = 5;
constexpr int kBitsInByte = 8;
constexpr int kLetterCount = 16;
constexpr int kGroup = 4;
constexpr unsigned kLetterMask = 31;

int valueOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        return static_cast<int>(
            QLatin1String(kLetters).indexOf(QString(letter.toUpper()), 0, Qt::CaseSensitive));
    }
}

tl::unexpected<Error> notACode(const QString& text)
{
    return failure(ErrorCode::BadValue,
                   text,
                   QT_TRANSLATE_NOOP("Messages",
                                     "\"%1\" is not a code of the trail; one looks like "
                                     "1234-ABCD-EFGH-JKMN-PQRS."),
                   {text});
}

} // namespace

TrailCode TrailCode::of(std::int64_t sequence, const QByteArray& hash)
{
    Q_ASSERT(hash.size() >= kHashBytes);
    return {sequence, hash.first(kHashBytes)};
}

Result<TrailCode> TrailCode::parse(const QString& text)
{
    const QString plain = text.trimmed();
    const qsizetype end = plain.indexOf(QLatin1Char('-'));
    bool isNumber = false;
    const qlonglong sequence = plain.left(end).toLongLong(&isNumber);
    QString letters = plain.mid(end + 1);
    letters.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (end <= 0 || !isNumber || sequence < 0 || letters.size() != kLetterCount)
        return notACode(text);
    QByteArray hash;
    unsigned bits = 0;
    int count = 0;
    for (const QChar letter : letters) {
        const int value = valueOf(letter);
        if (value < 0)
            return notACode(text);
        bits = (bits << kBitsInLetter | static_cast<unsigned>(value)) & 0xfffU;
        count += kBitsInLetter;
        if (count >= kBitsInByte) {
            count -= kBitsInByte;
            hash.append(static_cast<char>(bits >> count & 0xffU));
        }
    }
    return TrailCode(sequence, hash);
}

QString TrailCode::toString() const
{
    QString text = QString::number(m_sequence);
    unsigned bits = 0;
    int count = 0;
    int written = 0;
    for (const char byte : m_hash) {
        bits = (bits << kBitsInByte | static_cast<unsigned char>(byte)) & 0xfffU;
        for (count += kBitsInByte; count >= kBitsInLetter;) {
            count -= kBitsInLetter;
            if (written++ % kGroup == 0)
                text += QLatin1Char('-');
            text += QLatin1Char(kLetters[bits >> count & kLetterMask]);
        }
    }
    return text;
}

} // namespace plumbline
