// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/TextDecoder.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr qsizetype kLongestTail = 3;

struct Signature
{
    const char* bytes;
    qsizetype length;
    const char* message;
};

constexpr std::array kForeign{
    Signature{"PK\x03\x04",
              4,
              QT_TRANSLATE_NOOP("Messages",
                                "This is a spreadsheet or archive, not a text table. Save it as "
                                "CSV first, or paste its cells.")},
    Signature{"\xD0\xCF\x11\xE0",
              4,
              QT_TRANSLATE_NOOP("Messages",
                                "This is an old Excel workbook, not a text table. Save it as CSV "
                                "first, or paste its cells.")},
    Signature{"%PDF", 4, QT_TRANSLATE_NOOP("Messages", "This is a PDF, not a table.")},
    Signature{
        "SQLite format 3", 15, QT_TRANSLATE_NOOP("Messages", "This is a database, not a table.")},
};

bool isPrivateUse(QChar character)
{
    return character.unicode() >= 0xE000 && character.unicode() <= 0xF8FF;
}

/// Nothing where a byte does not fit, or where the end is cut off in the middle of a character.
std::optional<QString> decoded(const QByteArray& bytes, const char* encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    QStringEncoder encoder(encoding);
    const QByteArray again = encoder(text);
    return again.size() == bytes.size() ? std::optional(text) : std::nullopt;
}

/// Whether it would be UTF-8 but for a last character that is cut off.
bool isCutUtf8(const QByteArray& bytes)
{
    for (qsizetype tail = 1; tail <= std::min(kLongestTail, bytes.size()); ++tail) {
        const auto lead = static_cast<unsigned char>(bytes[bytes.size() - tail]);
        if (lead < 0xC2)
            continue;
        const qsizetype wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        const auto whole = decoded(bytes.chopped(tail), "UTF-8");
        const auto isForeign = [](QChar character) { return character.unicode() > 0x7F; };
        return wanted > tail && whole && std::ranges::any_of(*whole, isForeign);
    }
    return false;
}

tl::unexpected<Error> notText()
{
    return failure(ErrorCode::BadFile,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "This is not a text table: it holds bytes that no text has."));
}

Result<DecodedText> decodeUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes.mid(2));
    if (decoder.hasError() || bytes.size() % 2 != 0 || text.contains(QChar(u'\0')))
        return notText();
    return DecodedText{text, QStringLiteral("UTF-16")};
}

Result<DecodedText> decodeChinese(const QByteArray& bytes)
{
    // The decoders take a lone 0xFF, which is in no text of either encoding.
    const bool isForeign = bytes.contains('\xFF');
    const auto simplified = isForeign ? std::nullopt : decoded(bytes, "GB18030");
    if (simplified && std::ranges::none_of(*simplified, isPrivateUse))
        return DecodedText{*simplified, QStringLiteral("GB18030")};
    const auto traditional = isForeign ? std::nullopt : decoded(bytes, "Big5");
    if (traditional)
        return DecodedText{*traditional, QStringLiteral("Big5")};
    if (simplified)
        return DecodedText{*simplified, QStringLiteral("GB18030")};
    return failure(ErrorCode::BadFile,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "The encoding of this text is none of UTF-8, UTF-16, GB18030 "
                                     "and Big5. Save it as UTF-8."));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    for (const Signature& foreign : kForeign) {
        if (bytes.startsWith(QByteArrayView(foreign.bytes, foreign.length)))
            return failure(ErrorCode::BadFile, {}, foreign.message);
    }
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes, QStringConverter::Utf16BE);
    if (bytes.contains('\0'))
        return notText();
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (const auto text = decoded(body, "UTF-8"))
        return DecodedText{*text, QStringLiteral("UTF-8")};
    if (isCutUtf8(body)) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "The file ends in the middle of a character: it seems to "
                                         "have been cut."));
    }
    return decodeChinese(bytes);
}

} // namespace plumbline
