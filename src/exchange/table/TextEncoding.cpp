// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/TextEncoding.h"

#include "exchange/table/Utf8Check.h"

#include <QtCore/QStringEncoder>

#include <array>

namespace plumbline {

namespace {

constexpr qint64 kPiece = qint64{256} * 1024;

const char* const kNoEncoding = QT_TRANSLATE_NOOP(
    "Messages",
    "The encoding of this text is none of UTF-8, UTF-16, GB18030 and Big5. Save it as UTF-8.");

/// Hands the file over from `start` on until `take` has enough.
template<typename Take>
Result<> eachPiece(QIODevice& file, qint64 start, const Take& take)
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    if (!file.seek(start))
        return readFailure(file);
    while (true) {
        const qint64 size = file.read(piece.data(), kPiece);
        if (size < 0)
            return readFailure(file);
        if (size == 0 || !take(QByteArrayView(piece.constData(), size)))
            return {};
    }
}

/// What decoding the whole file with one codec comes to.
struct Trial
{
    bool fits = true;
    bool hasPrivateUse = false;
    bool hasNul = false;
};

bool isPrivateUse(QChar character)
{
    return character.unicode() >= 0xE000 && character.unicode() <= 0xF8FF;
}

/// A cut tail shows only in that encoding again gives fewer bytes.
Result<Trial> tryCodec(QIODevice& file, qint64 start, const char* codec)
{
    Trial trial;
    QStringDecoder decoder(codec);
    QStringEncoder encoder(codec);
    if (!decoder.isValid() || !encoder.isValid())
        return Trial{false, false, false};
    qint64 taken = 0;
    qint64 again = 0;
    const auto read = eachPiece(file, start, [&](QByteArrayView piece) {
        taken += piece.size();
        const QString text = decoder(piece);
        trial.hasPrivateUse = trial.hasPrivateUse || std::ranges::any_of(text, isPrivateUse);
        trial.hasNul = trial.hasNul || text.contains(QChar(u'\0'));
        trial.fits = !decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter));
        const QByteArray bytes = encoder(text);
        again += bytes.size();
        return trial.fits;
    });
    if (!read)
        return failure(read.error());
    trial.fits = trial.fits && taken == again;
    return trial;
}

/// What every byte of the file was looked at for.
struct Survey
{
    Utf8Check utf8;
    bool isUtf8 = true;
    bool hasNul = false;
    bool hasLoneByte =
        false; ///< 0xFF, in no text of either Chinese encoding, but the decoders take it.
};

Result<Survey> survey(QIODevice& file, qint64 start)
{
    Survey found;
    const auto read = eachPiece(file, start, [&found](QByteArrayView piece) {
        found.isUtf8 = found.isUtf8 && found.utf8.take(piece);
        found.hasNul = found.hasNul || piece.contains('\0');
        found.hasLoneByte = found.hasLoneByte || (!found.isUtf8 && piece.contains('\xFF'));
        return !found.hasNul;
    });
    if (!read)
        return failure(read.error());
    return found;
}

Result<TextEncoding> utf16(QIODevice& file, const char* codec, qint64 start)
{
    const auto trial = tryCodec(file, start, codec);
    if (!trial)
        return failure(trial.error());
    if (!trial->fits || trial->hasNul)
        return notText();
    return TextEncoding{QStringLiteral("UTF-16"), codec, start};
}

Result<TextEncoding> chinese(QIODevice& file, bool hasLoneByte)
{
    if (hasLoneByte)
        return failure(ErrorCode::BadFile, {}, kNoEncoding);
    const auto simplified = tryCodec(file, 0, "GB18030");
    if (!simplified)
        return failure(simplified.error());
    if (simplified->fits && !simplified->hasPrivateUse)
        return TextEncoding{QStringLiteral("GB18030"), "GB18030", 0};
    const auto traditional = tryCodec(file, 0, "Big5");
    if (!traditional)
        return failure(traditional.error());
    if (traditional->fits)
        return TextEncoding{QStringLiteral("Big5"), "Big5", 0};
    if (simplified->fits)
        return TextEncoding{QStringLiteral("GB18030"), "GB18030", 0};
    return failure(ErrorCode::BadFile, {}, kNoEncoding);
}

Result<TextEncoding> found(QIODevice& file, const QByteArray& head)
{
    if (head.startsWith("\xFF\xFE"))
        return utf16(file, "UTF-16LE", 2);
    if (head.startsWith("\xFE\xFF"))
        return utf16(file, "UTF-16BE", 2);
    const qint64 start = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto bytes = survey(file, start);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->hasNul)
        return notText();
    if (bytes->isUtf8 && !bytes->utf8.isCut())
        return TextEncoding{QStringLiteral("UTF-8"), "UTF-8", start};
    if (bytes->isUtf8 && bytes->utf8.hasForeign()) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "The file ends in the middle of a character: it seems to "
                                         "have been cut."));
    }
    return chinese(file, bytes->hasLoneByte);
}

Result<TextEncoding> asWanted(QIODevice& file, const QByteArray& head, const QString& wanted)
{
    static const std::array kKnown{TextEncoding{QStringLiteral("UTF-8"), "UTF-8", 0},
                                   TextEncoding{QStringLiteral("UTF-16"), "UTF-16LE", 0},
                                   TextEncoding{QStringLiteral("GB18030"), "GB18030", 0},
                                   TextEncoding{QStringLiteral("Big5"), "Big5", 0}};
    const auto* const known = std::ranges::find_if(kKnown, [&wanted](const TextEncoding& one) {
        return one.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (known == kKnown.end()) {
        return failure(ErrorCode::BadValue,
                       wanted,
                       QT_TRANSLATE_NOOP("Messages",
                                         "“%1” is no encoding known here: UTF-8, UTF-16, GB18030 "
                                         "or Big5."),
                       {wanted});
    }
    TextEncoding encoding = *known;
    if (encoding.isUtf8() && head.startsWith("\xEF\xBB\xBF"))
        encoding.start = 3;
    if (head.startsWith("\xFE\xFF") && encoding.name == QLatin1String("UTF-16"))
        encoding.codec = "UTF-16BE";
    if (encoding.name == QLatin1String("UTF-16")
        && (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")))
        encoding.start = 2;
    const auto trial = tryCodec(file, encoding.start, encoding.codec);
    if (!trial)
        return failure(trial.error());
    if (!trial->fits) {
        return failure(ErrorCode::BadFile,
                       wanted,
                       QT_TRANSLATE_NOOP("Messages", "This text is not written in %1."),
                       {encoding.name});
    }
    return trial->hasNul ? Result<TextEncoding>(notText()) : Result<TextEncoding>(encoding);
}

} // namespace

tl::unexpected<Error> notText()
{
    return failure(ErrorCode::BadFile,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "This is not a text table: it holds bytes that no text has."));
}

tl::unexpected<Error> readFailure(const QIODevice& file)
{
    return failure(ErrorCode::IoFailed,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "The file cannot be read: %1."),
                   {file.errorString()});
}

Result<TextEncoding> findEncoding(QIODevice& file, const QString& wanted)
{
    const QByteArray head = file.peek(4);
    const bool isOpen =
        wanted.isEmpty() || wanted.compare(QLatin1String("auto"), Qt::CaseInsensitive) == 0;
    auto encoding = isOpen ? found(file, head) : asWanted(file, head, wanted);
    if (encoding && !file.seek(encoding->start))
        return readFailure(file);
    return encoding;
}

Utf8Pieces::Utf8Pieces(QIODevice& file, const TextEncoding& encoding)
    : m_file(file)
    , m_isUtf8(encoding.isUtf8())
    , m_decoder(encoding.codec)
{
}

Result<> Utf8Pieces::decodeMore()
{
    QByteArray bytes(kPiece, Qt::Uninitialized);
    const qint64 size = m_file.read(bytes.data(), kPiece);
    if (size < 0)
        return readFailure(m_file);
    const QString text = m_decoder(QByteArrayView(bytes.constData(), size));
    if (m_decoder.hasError())
        return notText();
    m_decoded = text.toUtf8();
    m_taken = 0;
    return {};
}

Result<qsizetype> Utf8Pieces::read(char* to, qsizetype room)
{
    if (m_isUtf8) {
        const qint64 size = m_file.read(to, room);
        if (size < 0)
            return readFailure(m_file);
        return size;
    }
    while (m_taken == m_decoded.size()) {
        const qint64 before = m_file.pos();
        if (auto more = decodeMore(); !more)
            return failure(more.error());
        if (m_file.pos() == before)
            return 0;
    }
    const qsizetype size = std::min(room, m_decoded.size() - m_taken);
    std::copy_n(m_decoded.constData() + m_taken, size, to);
    m_taken += size;
    return size;
}

} // namespace plumbline
