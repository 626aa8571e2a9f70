// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/RecoveryCode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace plumbline {

namespace {

/// Crockford's letters: none that is read as another.
constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBitsOfLetter = 5;
constexpr std::size_t kLettersOfSecret = RecoveryCode::kBytes * 8 / kBitsOfLetter;
constexpr std::size_t kLettersOfCheck = 4;
constexpr std::size_t kAllLetters = kLettersOfSecret + kLettersOfCheck;
constexpr qsizetype kGroup = 4;

using Letters = std::array<std::uint8_t, kAllLetters>;

/// What the optimiser can't leave out.
template<typename Bytes>
void forget(Bytes& bytes)
{
    for (auto& byte : bytes)
        *static_cast<volatile std::uint8_t*>(&byte) = 0;
}

/// Takes five bits after the other out of bytes, the highest first.
template<typename Bytes, typename Iterator>
void spread(const Bytes& bytes, Iterator out, std::size_t letters)
{
    for (std::size_t letter = 0; letter < letters; ++letter) {
        unsigned value = 0;
        for (std::size_t bit = letter * kBitsOfLetter; bit < (letter + 1) * kBitsOfLetter; ++bit)
            value = value << 1U | ((static_cast<unsigned>(bytes[bit / 8]) >> (7 - bit % 8)) & 1U);
        *out++ = static_cast<std::uint8_t>(value);
    }
}

Letters lettersOf(std::span<const std::uint8_t, RecoveryCode::kBytes> secret)
{
    Letters letters{};
    spread(secret, letters.begin(), kLettersOfSecret);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("plumbline recovery code"));
    hash.addData(
        {reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())});
    const QByteArray digest = hash.result();
    std::array<std::uint8_t, kLettersOfCheck> check{};
    for (std::size_t place = 0; place < check.size(); ++place)
        check[place] = static_cast<std::uint8_t>(digest[static_cast<qsizetype>(place)]);
    spread(check, letters.begin() + kLettersOfSecret, kLettersOfCheck);
    return letters;
}

/// −1: no letter of a code.
int valueOf(QChar letter)
{
    const char16_t upper = letter.toUpper().unicode();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    for (int value = 0; kLetters[value] != '\0'; ++value) {
        if (upper == static_cast<char16_t>(kLetters[value]))
            return value;
    }
    return -1;
}

tl::unexpected<Error> wrong()
{
    return failure(ErrorCode::BadValue,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "This is no recovery code: a letter is wrong, missing or one "
                                     "too many. It has nine groups of four."));
}

/// False where the text has other letters, or another number of them.
bool readLetters(QStringView text, Letters& letters)
{
    std::size_t count = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(letter);
        if (value < 0 || count == letters.size())
            return false;
        letters[count++] = static_cast<std::uint8_t>(value);
    }
    return count == letters.size();
}

} // namespace

RecoveryCode::RecoveryCode(const Secret& secret)
    : m_secret(secret)
{
}

RecoveryCode::~RecoveryCode()
{
    forget(m_secret);
}

Result<RecoveryCode> RecoveryCode::parse(QStringView text)
{
    Letters letters{};
    if (!readLetters(text, letters))
        return wrong();
    Secret secret{};
    for (std::size_t bit = 0; bit < kBytes * 8; ++bit) {
        const unsigned letter = letters[bit / kBitsOfLetter];
        const unsigned value = letter >> (kBitsOfLetter - 1 - bit % kBitsOfLetter) & 1U;
        secret[bit / 8] = static_cast<std::uint8_t>(secret[bit / 8] | value << (7 - bit % 8));
    }
    const RecoveryCode code(secret);
    Letters expected = lettersOf(secret);
    const bool isRight = expected == letters;
    forget(secret);
    forget(letters);
    forget(expected);
    if (!isRight)
        return wrong();
    return code;
}

QString RecoveryCode::text() const
{
    Letters letters = lettersOf(m_secret);
    QString text;
    text.reserve(static_cast<qsizetype>(kAllLetters) * (kGroup + 1) / kGroup);
    for (std::size_t place = 0; place < letters.size(); ++place) {
        if (place > 0 && place % kGroup == 0)
            text.append(QLatin1Char('-'));
        text.append(QLatin1Char(kLetters[letters[place]]));
    }
    forget(letters);
    return text;
}

} // namespace plumbline
