// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteSchemeRepository.h"

#include "storage/repositories/StoredForms.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace plumbline {

namespace {

constexpr const char* kSchemes =
    "SELECT scheme, version, document, sha256, added_at, added_by FROM scheme_version "
    "ORDER BY scheme, version DESC";
constexpr const char* kScheme =
    "SELECT scheme, version, document, sha256, added_at, added_by FROM scheme_version "
    "WHERE scheme = ? AND version = ?";
constexpr const char* kAdd =
    "INSERT INTO scheme_version (scheme, version, document, sha256, added_at, added_by) "
    "VALUES (?, ?, ?, ?, ?, ?)";

QByteArray sha256(const QByteArray& document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

} // namespace

SqliteSchemeRepository::SqliteSchemeRepository(Database& database)
    : m_database(database)
    , m_schemes(database, kSchemes)
    , m_scheme(database, kScheme)
    , m_add(database, kAdd)
{
}

Result<std::vector<StoredScheme>> SqliteSchemeRepository::schemes()
{
    std::vector<StoredScheme> schemes;
    const Result<> read = m_schemes.read([&](const Row& row) {
        return checked(row).map(
            [&schemes](StoredScheme scheme) { schemes.push_back(std::move(scheme)); });
    });
    return read.map([&schemes] { return std::move(schemes); });
}

Result<std::optional<StoredScheme>> SqliteSchemeRepository::scheme(const SchemeId& id, int version)
{
    std::optional<StoredScheme> found;
    const Result<> read = m_scheme.read(
        [&](const Row& row) {
            return checked(row).map([&found](StoredScheme scheme) { found = std::move(scheme); });
        },
        id.text(),
        version);
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteSchemeRepository::add(const StoredScheme& scheme)
{
    return m_add.run(scheme.id.text(),
                     scheme.version,
                     scheme.document,
                     sha256(scheme.document),
                     toStored(scheme.addedAt),
                     scheme.addedBy);
}

Result<StoredScheme> SqliteSchemeRepository::checked(const Row& row) const
{
    StoredScheme scheme{SchemeId(row.text(0)),
                        static_cast<int>(row.integer(1)),
                        row.bytes(2),
                        storedMoment(row.integer(4)),
                        row.text(5)};
    if (sha256(scheme.document) == row.bytes(3))
        return scheme;
    return failure(
        ErrorCode::DamagedFile,
        m_database.path(),
        QT_TRANSLATE_NOOP("Messages",
                          "Version %2 of the scheme %1 is damaged in the company file; restore a "
                          "backup."),
        {scheme.id.text(), QString::number(scheme.version)});
}

} // namespace plumbline
