// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>

namespace plumbline {

/// How the bytes of a text file become characters.
struct TextEncoding
{
    QString name; ///< "UTF-8", "UTF-16", "GB18030" or "Big5"
    const char* codec = "UTF-8"; ///< As QStringDecoder calls it.
    qint64 start = 0; ///< Behind the byte order mark.

    [[nodiscard]] bool isUtf8() const { return name == QLatin1String("UTF-8"); }
};

/// Finds the encoding out: by the byte order mark, else strict UTF-8, else GB18030, or Big5 where
/// GB18030 would give characters that no one writes. `wanted` (a name as above, in any case) says
/// it instead; empty or "auto" does not. Reads the whole file, in pieces, and leaves it at its
/// start. `bad-file` for what is no text at all or not in the encoding wanted.
[[nodiscard]] Result<TextEncoding> findEncoding(QIODevice& file, const QString& wanted = {});

/// The text from the current place on, piece by piece as UTF-8.
class Utf8Pieces
{
public:
    Utf8Pieces(QIODevice& file, const TextEncoding& encoding);

    /// Writes at most `room` bytes; 0 at the end.
    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype room);

private:
    [[nodiscard]] Result<> decodeMore();

    QIODevice& m_file;
    bool m_isUtf8;
    QStringDecoder m_decoder;
    QByteArray m_decoded;
    qsizetype m_taken = 0;
};

[[nodiscard]] tl::unexpected<Error> notText();
[[nodiscard]] tl::unexpected<Error> readFailure(const QIODevice& file);

} // namespace plumbline
