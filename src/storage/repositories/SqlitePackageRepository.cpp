// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqlitePackageRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kKeys = "SELECT public, secret FROM package_key WHERE id = 1";
constexpr const char* kSetKeys = "INSERT INTO package_key (id, public, secret) VALUES (1, ?, ?)";
constexpr const char* kAddSent =
    "INSERT INTO package_sent (id, cycle, document, by, at) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kSent = "SELECT document FROM package_sent WHERE id = ?";
constexpr const char* kSentOf = "SELECT document FROM package_sent WHERE cycle = ? ORDER BY number";
constexpr const char* kAddTaken =
    "INSERT INTO package_taken (id, document, by, at) VALUES (?, ?, ?, ?)";
constexpr const char* kTaken = "SELECT id, document, by, at FROM package_taken WHERE id = ?";

} // namespace

SqlitePackageRepository::SqlitePackageRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_keys(database, kKeys)
    , m_setKeys(database, kSetKeys)
    , m_addSent(database, kAddSent)
    , m_sent(database, kSent)
    , m_sentOf(database, kSentOf)
    , m_addTaken(database, kAddTaken)
    , m_taken(database, kTaken)
{
}

Result<std::optional<SigningKeys>> SqlitePackageRepository::keys()
{
    std::optional<SigningKeys> keys;
    return m_keys.read([&](const Row& row) { keys = SigningKeys{row.bytes(0), row.bytes(1)}; })
        .map([&keys] { return std::move(keys); });
}

Result<> SqlitePackageRepository::setKeys(const SigningKeys& keys)
{
    return m_setKeys.run(keys.publicKey, keys.secretKey);
}

Result<> SqlitePackageRepository::addSent(const QString& id,
                                          const CycleKey& key,
                                          const QByteArray& document,
                                          const QString& by,
                                          const QDateTime& at)
{
    return m_numbers.number(key).and_then(
        [&](std::int64_t cycle) { return m_addSent.run(id, cycle, document, by, toStored(at)); });
}

Result<std::optional<QByteArray>> SqlitePackageRepository::sent(const QString& id)
{
    std::optional<QByteArray> document;
    return m_sent.read([&](const Row& row) { document = row.bytes(0); }, id).map([&document] {
        return std::move(document);
    });
}

Result<std::vector<QByteArray>> SqlitePackageRepository::sentOf(const CycleKey& key)
{
    std::vector<QByteArray> documents;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_sentOf.read([&](const Row& row) { documents.push_back(row.bytes(0)); }, cycle);
    });
    return read.map([&documents] { return std::move(documents); });
}

Result<> SqlitePackageRepository::addTaken(const TakenPackage& package)
{
    return m_addTaken.run(package.id, package.document, package.by, toStored(package.at));
}

Result<std::optional<TakenPackage>> SqlitePackageRepository::taken(const QString& id)
{
    std::optional<TakenPackage> found;
    const Result<> read = m_taken.read(
        [&](const Row& row) {
            found =
                TakenPackage{row.text(0), row.bytes(1), row.text(2), storedMoment(row.integer(3))};
        },
        id);
    return read.map([&found] { return std::move(found); });
}

} // namespace plumbline
