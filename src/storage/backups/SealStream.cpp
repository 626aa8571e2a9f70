// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/SealStream.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sodium.h>

namespace plumbline {

namespace {

using Pushing = crypto_secretstream_xchacha20poly1305_state;

static_assert(kSealOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(kSealDigest == crypto_generichash_BYTES);

const std::uint8_t* bytesOf(std::span<const char> bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

/// A digest of all that went by.
class Digest
{
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }

    void add(std::span<const char> bytes)
    {
        crypto_generichash_update(&m_state, bytesOf(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray result()
    {
        QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(
            &m_state, reinterpret_cast<std::uint8_t*>(digest.data()), crypto_generichash_BYTES);
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};

QByteArray digestOf(const QByteArray& bytes)
{
    Digest digest;
    digest.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return digest.result();
}

tl::unexpected<Error> damaged(const QString& path)
{
    return failure(
        ErrorCode::DamagedFile,
        path,
        QT_TRANSLATE_NOOP("Messages", "The backup %1 is damaged or was changed; take another one."),
        {path});
}

tl::unexpected<Error> unwritten(const QFile& file)
{
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG) {
        return failure(ErrorCode::DiskFull,
                       file.fileName(),
                       QT_TRANSLATE_NOOP("Messages", "There is no room for the backup %1."),
                       {file.fileName()});
    }
    return failure(ErrorCode::IoFailed,
                   file.fileName(),
                   QT_TRANSLATE_NOOP("Messages", "Reading or writing %1 failed (%2)."),
                   {file.fileName(), file.errorString()});
}

/// A file being written, and the digest of what is in it.
class DigestedFile
{
public:
    explicit DigestedFile(const QString& path)
        : m_file(path)
    {
    }

    [[nodiscard]] Result<> open()
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return {};
        return unwritten(m_file);
    }

    [[nodiscard]] Result<> write(std::span<const char> bytes)
    {
        m_digest.add(bytes);
        return put(bytes);
    }

    [[nodiscard]] Result<> finish()
    {
        const QByteArray digest = m_digest.result();
        return put({digest.constData(), static_cast<std::size_t>(digest.size())})
            .and_then([this]() -> Result<> {
                m_file.close();
                if (m_file.error() == QFileDevice::NoError)
                    return {};
                return unwritten(m_file);
            });
    }

private:
    [[nodiscard]] Result<> put(std::span<const char> bytes)
    {
        const auto size = static_cast<qint64>(bytes.size());
        if (m_file.write(bytes.data(), size) == size)
            return {};
        return unwritten(m_file);
    }

    QFile m_file;
    Digest m_digest;
};

std::size_t pieceSize(std::int64_t left)
{
    return static_cast<std::size_t>(std::min(left, kSealPiece));
}

/// A sealed backup being read piece by piece.
class PieceReader
{
public:
    explicit PieceReader(const QString& path)
        : m_file(path)
    {
    }

    [[nodiscard]] Result<SealHeader> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return unwritten(m_file);
        auto header = readSealHeader(m_file, m_file.fileName());
        if (header && !(isAsWritten(*header) && header->fileSize() == m_file.size()))
            return damaged(m_file.fileName());
        return header;
    }

    [[nodiscard]] Result<> read(std::span<char> into)
    {
        const auto size = static_cast<qint64>(into.size());
        if (m_file.read(into.data(), size) == size)
            return {};
        return damaged(m_file.fileName());
    }

private:
    /// There is one way only to write a header; another one that says the same was changed.
    [[nodiscard]] bool isAsWritten(const SealHeader& header)
    {
        const qint64 end = m_file.pos();
        return m_file.seek(0) && m_file.read(end) == header.text();
    }

    QFile m_file;
};

/// Seals or opens a piece under the header, so that no other header fits it.
struct PieceSeal
{
    Pushing state{};
    QByteArray bound;

    ~PieceSeal() { sodium_memzero(&state, sizeof state); }

    [[nodiscard]] std::uint64_t boundSize() const
    {
        return static_cast<std::uint64_t>(bound.size());
    }

    void push(std::span<const char> plain, std::span<char> sealed, std::uint8_t tag)
    {
        crypto_secretstream_xchacha20poly1305_push(
            &state,
            reinterpret_cast<std::uint8_t*>(sealed.data()),
            nullptr,
            bytesOf(plain),
            plain.size(),
            reinterpret_cast<const std::uint8_t*>(bound.constData()),
            boundSize(),
            tag);
    }

    [[nodiscard]] bool pull(std::span<const char> sealed, std::span<char> plain, std::uint8_t tag)
    {
        std::uint8_t found = 0;
        return crypto_secretstream_xchacha20poly1305_pull(
                   &state,
                   reinterpret_cast<std::uint8_t*>(plain.data()),
                   nullptr,
                   &found,
                   bytesOf(sealed),
                   sealed.size(),
                   reinterpret_cast<const std::uint8_t*>(bound.constData()),
                   boundSize())
            == 0
            && found == tag;
    }
};

std::uint8_t tagOf(std::int64_t left)
{
    return left <= kSealPiece ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                              : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

} // namespace

Result<QByteArray>
writeSealed(const QString& path, SealHeader& header, const SecretBytes& key, PlainBytes& bytes)
{
    PieceSeal seal;
    header.stream.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    crypto_secretstream_xchacha20poly1305_init_push(
        &seal.state, reinterpret_cast<std::uint8_t*>(header.stream.data()), key.data());
    const QByteArray text = header.text();
    seal.bound = digestOf(text);
    DigestedFile file(path);
    Digest plainDigest;
    std::vector<char> plain(kSealPiece);
    std::vector<char> sealed(kSealPiece + kSealOverhead);
    Result<> done = file.open().and_then(
        [&] { return file.write({text.constData(), static_cast<std::size_t>(text.size())}); });
    for (std::int64_t at = 0; done && at < header.facts.bytes; at += kSealPiece) {
        const std::int64_t left = header.facts.bytes - at;
        const std::span<char> piece(plain.data(), pieceSize(left));
        done = bytes.read(at, piece).and_then([&] {
            plainDigest.add(piece);
            const std::span<char> written(sealed.data(), piece.size() + kSealOverhead);
            seal.push(piece, written, tagOf(left));
            return file.write(written);
        });
    }
    if (done)
        done = file.finish();
    sodium_memzero(plain.data(), plain.size());
    return done.map([&] { return plainDigest.result(); });
}

Result<QByteArray> readSealed(const QString& path, const SecretBytes& key, const PieceSink& sink)
{
    PieceReader reader(path);
    const auto header = reader.open();
    if (!header)
        return failure(header.error());
    PieceSeal seal;
    seal.bound = digestOf(header->text());
    if (header->stream.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES
        || crypto_secretstream_xchacha20poly1305_init_pull(
               &seal.state,
               reinterpret_cast<const std::uint8_t*>(header->stream.constData()),
               key.data())
            != 0)
        return damaged(path);
    Digest plainDigest;
    std::vector<char> plain(kSealPiece);
    std::vector<char> sealed(kSealPiece + kSealOverhead);
    Result<> done;
    for (std::int64_t left = header->facts.bytes; done && left > 0; left -= kSealPiece) {
        const std::span<char> piece(plain.data(), pieceSize(left));
        const std::span<char> written(sealed.data(), piece.size() + kSealOverhead);
        done = reader.read(written).and_then([&]() -> Result<> {
            if (!seal.pull(written, piece, tagOf(left)))
                return damaged(path);
            plainDigest.add(piece);
            return sink(piece);
        });
    }
    sodium_memzero(plain.data(), plain.size());
    return done.map([&] { return plainDigest.result(); });
}

Result<> checkSealed(const QString& path)
{
    PieceReader reader(path);
    const auto header = reader.open();
    if (!header)
        return failure(header.error());
    Digest digest;
    const QByteArray text = header->text();
    digest.add({text.constData(), static_cast<std::size_t>(text.size())});
    std::vector<char> buffer(kSealPiece);
    std::int64_t left = header->fileSize() - text.size() - kSealDigest;
    for (; left > 0; left -= kSealPiece) {
        const std::span<char> piece(buffer.data(), pieceSize(left));
        if (Result<> read = reader.read(piece); !read)
            return read;
        digest.add(piece);
    }
    QByteArray expected(kSealDigest, Qt::Uninitialized);
    return reader.read({expected.data(), static_cast<std::size_t>(expected.size())})
        .and_then([&]() -> Result<> {
            if (expected == digest.result())
                return {};
            return damaged(path);
        });
}

Result<SealHeader> wholeSealHeader(const QString& path)
{
    return PieceReader(path).open();
}

} // namespace plumbline
