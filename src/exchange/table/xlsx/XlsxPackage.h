// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QHash>

#include <memory>

struct zip;
struct zip_file;

namespace plumbline {

class PartStream;

/// The archive that a spreadsheet is: parts by name, read with limits on the bytes that really
/// come out.
class XlsxPackage
{
public:
    static constexpr qint64 kMaxPartBytes = qint64{64} * 1024 * 1024;
    static constexpr qint64 kMaxTotalBytes = qint64{256} * 1024 * 1024;
    static constexpr qint64 kMaxRatio = 200;

    [[nodiscard]] static Result<std::unique_ptr<XlsxPackage>> open(const QString& path);

    [[nodiscard]] bool has(const QString& part) const { return m_parts.contains(part.toLower()); }

    /// `most`: the bytes it may have.
    [[nodiscard]] Result<PartStream> part(const QString& name, qint64 most = kMaxPartBytes);

    /// Counts bytes that came out of any part; false once they are too many.
    [[nodiscard]] bool count(qint64 bytes) { return (m_total += bytes) <= kMaxTotalBytes; }

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };

    explicit XlsxPackage(zip* archive)
        : m_archive(archive)
    {
    }

    [[nodiscard]] Result<> listParts(int wanted);
    [[nodiscard]] Result<> checkKind() const;

    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_parts; ///< By name in small letters.
    qint64 m_total = 0;
};

/// One part of a package in passing. The package outlives it.
class PartStream
{
public:
    static constexpr qsizetype kPiece = qsizetype{32} * 1024;

    /// The next piece; false at the end, when the part's checksum was right.
    [[nodiscard]] Result<bool> read(QByteArray& piece, qsizetype most = kPiece);

    /// As the archive says.
    [[nodiscard]] qint64 size() const { return m_size; }

    /// In thousandths.
    [[nodiscard]] int progress() const;

    [[nodiscard]] const QString& name() const { return m_name; }

private:
    friend class XlsxPackage;

    struct Closer
    {
        void operator()(zip_file* file) const;
    };

    PartStream(XlsxPackage& package, zip_file* file, QString name, qint64 size, qint64 packed)
        : m_package(&package)
        , m_file(file)
        , m_name(std::move(name))
        , m_size(size)
        , m_packed(packed)
    {
    }

    [[nodiscard]] Result<> check() const;

    XlsxPackage* m_package;
    std::unique_ptr<zip_file, Closer> m_file;
    QString m_name;
    qint64 m_size;
    qint64 m_packed;
    qint64 m_read = 0;
};

/// What is said of a part that is not what it should be; %1 is its name.
[[nodiscard]] tl::unexpected<Error>
partFailure(const QString& part, const char* text, const QStringList& more = {});
[[nodiscard]] tl::unexpected<Error> damagedPart(const QString& part);

} // namespace plumbline
