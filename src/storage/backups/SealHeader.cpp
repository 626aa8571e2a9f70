// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/SealHeader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <array>

namespace plumbline {

namespace {

constexpr qint64 kLongestLine = 1024;

/// The lines in their order.
enum Line { CompanyLine, MadeLine, WhyLine, HeadLine, BytesLine, KeyLine, SealedLine, StreamLine };

constexpr std::array kNames{
    "company: ", "made: ", "why: ", "head: ", "bytes: ", "key: ", "sealed: ", "stream: "};

tl::unexpected<Error> notOurs(const QString& path)
{
    return failure(ErrorCode::BadFormat,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 is no backup of this program."),
                   {path});
}

/// What stands after the name; none where the line is another one.
std::optional<QByteArray> readLine(QIODevice& file, const QByteArray& name)
{
    const QByteArray line = file.readLine(kLongestLine);
    if (!line.startsWith(name) || !line.endsWith('\n'))
        return std::nullopt;
    return line.mid(name.size()).chopped(1);
}

QByteArray fromBase64(const QByteArray& text)
{
    const auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return read ? *read : QByteArray();
}

} // namespace

std::int64_t sealPieces(std::int64_t bytes)
{
    return (bytes + kSealPiece - 1) / kSealPiece;
}

QByteArray SealHeader::text() const
{
    const std::array values{facts.company.toUtf8(),
                            facts.madeAt.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
                            backupReasonName(facts.why).toUtf8(),
                            facts.head.toUtf8(),
                            QByteArray::number(static_cast<qlonglong>(facts.bytes)),
                            publicKey.toBase64(),
                            sealedKey.toBase64(),
                            stream.toBase64()};
    QByteArray text = QByteArray(kSealFormat) + '\n';
    for (std::size_t line = 0; line < values.size(); ++line)
        text += kNames[line] + values[line] + '\n';
    return text + '\n';
}

std::int64_t SealHeader::fileSize() const
{
    return text().size() + facts.bytes + sealPieces(facts.bytes) * kSealOverhead + kSealDigest;
}

Result<SealHeader> readSealHeader(QIODevice& file, const QString& path)
{
    if (file.readLine(kLongestLine) != QByteArray(kSealFormat) + '\n')
        return notOurs(path);
    std::array<QByteArray, kNames.size()> values;
    for (std::size_t line = 0; line < values.size(); ++line) {
        const auto value = readLine(file, kNames[line]);
        if (!value)
            return notOurs(path);
        values[line] = *value;
    }
    const auto why = backupReasonNamed(QString::fromUtf8(values[WhyLine]));
    SealHeader header;
    header.facts = {path,
                    QString::fromUtf8(values[CompanyLine]),
                    QDateTime::fromString(QString::fromUtf8(values[MadeLine]), Qt::ISODateWithMs),
                    why.value_or(BackupReason::Asked),
                    QString::fromUtf8(values[HeadLine]),
                    values[BytesLine].toLongLong()};
    header.publicKey = fromBase64(values[KeyLine]);
    header.sealedKey = fromBase64(values[SealedLine]);
    header.stream = fromBase64(values[StreamLine]);
    const bool isWhole = file.readLine(kLongestLine) == "\n" && why && header.facts.bytes > 0
        && header.facts.madeAt.isValid();
    if (!isWhole)
        return notOurs(path);
    return header;
}

} // namespace plumbline
