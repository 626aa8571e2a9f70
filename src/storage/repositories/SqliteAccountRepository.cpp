// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteAccountRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kHasAny = "SELECT 1 FROM account LIMIT 1";
constexpr const char* kAccounts =
    "SELECT name, employee, hash, is_closed, must_change, is_public, created_at, signed_in_at "
    "FROM account ORDER BY name";
constexpr const char* kAccount =
    "SELECT name, employee, hash, is_closed, must_change, is_public, created_at, signed_in_at "
    "FROM account WHERE name = ?";
constexpr const char* kRolesOf = "SELECT role FROM account_role WHERE account = ?";
constexpr const char* kSchemes =
    "SELECT scheme FROM account_scheme WHERE account = ? ORDER BY scheme";
constexpr const char* kAdd =
    "INSERT INTO account (name, employee, hash, is_closed, must_change, is_public, created_at, "
    "signed_in_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kChange =
    "UPDATE account SET employee = ?, hash = ?, is_closed = ?, must_change = ?, is_public = ?, "
    "signed_in_at = ? WHERE name = ?";
constexpr const char* kAddRole =
    "INSERT INTO account_role (account, role) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr const char* kRemoveRole = "DELETE FROM account_role WHERE account = ? AND role = ?";
constexpr const char* kAddScheme = "INSERT INTO account_scheme (account, scheme) VALUES (?, ?)";
constexpr const char* kRemoveSchemes = "DELETE FROM account_scheme WHERE account = ?";
constexpr const char* kFailures = "SELECT count, last_at FROM sign_in_failure WHERE account = ?";
constexpr const char* kSetFailures =
    "INSERT INTO sign_in_failure (account, count, last_at) VALUES (?, ?, ?) "
    "ON CONFLICT (account) DO UPDATE SET count = excluded.count, last_at = excluded.last_at";
constexpr const char* kClearFailures = "DELETE FROM sign_in_failure WHERE account = ?";
constexpr const char* kDeputies =
    "SELECT number, of_account, deputy, from_day, until_day FROM deputy ORDER BY number";
constexpr const char* kAddDeputy =
    "INSERT INTO deputy (of_account, deputy, from_day, until_day) VALUES (?, ?, ?, ?)";
constexpr const char* kNewestDeputy = "SELECT max(number) FROM deputy";
constexpr const char* kRemoveDeputy = "DELETE FROM deputy WHERE number = ?";

StoredAccount accountIn(const Row& row)
{
    StoredAccount stored;
    stored.account.id = AccountId(row.text(0));
    if (!row.isNull(1))
        stored.account.person = EmployeeId(row.text(1));
    stored.hash = row.text(2).toUtf8();
    stored.account.isClosed = row.integer(3) != 0;
    stored.account.mustChange = row.integer(4) != 0;
    stored.isPublic = row.integer(5) != 0;
    stored.createdAt = storedMoment(row.integer(6));
    if (!row.isNull(7))
        stored.lastSignIn = storedMoment(row.integer(7));
    return stored;
}

std::int64_t toStored(bool is)
{
    return is ? 1 : 0;
}

std::optional<std::int64_t> momentOrNone(const QDateTime& moment)
{
    return moment.isValid() ? std::optional(plumbline::toStored(moment)) : std::nullopt;
}

std::optional<QString> personOf(const Account& account)
{
    return account.person ? std::optional(account.person->text()) : std::nullopt;
}

QString nameOf(const std::optional<AccountId>& account)
{
    return account ? account->text() : QStringLiteral("");
}

} // namespace

SqliteAccountRepository::SqliteAccountRepository(Database& database)
    : m_hasAny(database, kHasAny)
    , m_accounts(database, kAccounts)
    , m_account(database, kAccount)
    , m_roles(database, kRolesOf)
    , m_schemes(database, kSchemes)
    , m_add(database, kAdd)
    , m_change(database, kChange)
    , m_addRole(database, kAddRole)
    , m_removeRole(database, kRemoveRole)
    , m_addScheme(database, kAddScheme)
    , m_removeSchemes(database, kRemoveSchemes)
    , m_failures(database, kFailures)
    , m_setFailures(database, kSetFailures)
    , m_clearFailures(database, kClearFailures)
    , m_deputies(database, kDeputies)
    , m_addDeputy(database, kAddDeputy)
    , m_newestDeputy(database, kNewestDeputy)
    , m_removeDeputy(database, kRemoveDeputy)
{
}

Result<bool> SqliteAccountRepository::hasAny()
{
    bool has = false;
    return m_hasAny.read([&has](const Row&) { has = true; }).map([&has] { return has; });
}

Result<std::vector<StoredAccount>> SqliteAccountRepository::accounts()
{
    std::vector<StoredAccount> found;
    Result<> read = m_accounts.read([&found](const Row& row) { found.push_back(accountIn(row)); });
    for (StoredAccount& one : found) {
        if (read)
            read = addParts(one);
    }
    return read.map([&found] { return std::move(found); });
}

Result<std::optional<StoredAccount>> SqliteAccountRepository::account(const AccountId& id)
{
    std::optional<StoredAccount> found;
    Result<> read = m_account.read([&found](const Row& row) { found = accountIn(row); }, id.text());
    if (read && found)
        read = addParts(*found);
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteAccountRepository::addParts(StoredAccount& account)
{
    const QString& name = account.account.id.text();
    return m_roles
        .read(
            [&account](const Row& row) {
                if (const std::optional<Role> role = roleNamed(row.text(0)))
                    account.account.roles.add(*role);
            },
            name)
        .and_then([&] {
            return m_schemes.read(
                [&account](const Row& row) { account.account.planned.emplace_back(row.text(0)); },
                name);
        });
}

Result<> SqliteAccountRepository::add(const StoredAccount& account)
{
    const Account& facts = account.account;
    return m_add
        .run(facts.id.text(),
             personOf(facts),
             QString::fromUtf8(account.hash),
             toStored(facts.isClosed),
             toStored(facts.mustChange),
             toStored(account.isPublic),
             plumbline::toStored(account.createdAt),
             momentOrNone(account.lastSignIn))
        .and_then([&] { return saveParts(facts); });
}

Result<> SqliteAccountRepository::change(const StoredAccount& account)
{
    const Account& facts = account.account;
    return m_change
        .run(personOf(facts),
             QString::fromUtf8(account.hash),
             toStored(facts.isClosed),
             toStored(facts.mustChange),
             toStored(account.isPublic),
             momentOrNone(account.lastSignIn),
             facts.id.text())
        .and_then([&] { return saveParts(facts); });
}

Result<> SqliteAccountRepository::saveParts(const Account& account)
{
    const QString& name = account.id.text();
    Result<> saved;
    for (const Role role : kRoles) {
        Statement& statement = account.roles.has(role) ? m_addRole : m_removeRole;
        if (saved)
            saved = statement.run(name, roleName(role));
    }
    if (saved)
        saved = m_removeSchemes.run(name);
    for (const SchemeId& scheme : account.planned) {
        if (saved)
            saved = m_addScheme.run(name, scheme.text());
    }
    return saved;
}

Result<SignInFailures> SqliteAccountRepository::failures(const std::optional<AccountId>& account)
{
    SignInFailures found;
    return m_failures
        .read(
            [&found](const Row& row) {
                found = {static_cast<int>(row.integer(0)), storedMoment(row.integer(1))};
            },
            nameOf(account))
        .map([&found] { return found; });
}

Result<> SqliteAccountRepository::setFailures(const std::optional<AccountId>& account,
                                              const SignInFailures& failures)
{
    if (failures.count == 0)
        return m_clearFailures.run(nameOf(account));
    return m_setFailures.run(nameOf(account),
                             static_cast<std::int64_t>(failures.count),
                             plumbline::toStored(failures.last));
}

Result<std::vector<Deputy>> SqliteAccountRepository::deputies()
{
    std::vector<Deputy> found;
    return m_deputies
        .read([&found](const Row& row) {
            found.push_back({static_cast<int>(row.integer(0)),
                             AccountId(row.text(1)),
                             AccountId(row.text(2)),
                             storedDay(row.text(3)),
                             storedDay(row.text(4))});
        })
        .map([&found] { return std::move(found); });
}

Result<int> SqliteAccountRepository::addDeputy(const Deputy& deputy)
{
    int number = 0;
    return m_addDeputy
        .run(deputy.of.text(),
             deputy.deputy.text(),
             plumbline::toStored(deputy.from),
             plumbline::toStored(deputy.until))
        .and_then([&] {
            return m_newestDeputy.read(
                [&number](const Row& row) { number = static_cast<int>(row.integer(0)); });
        })
        .map([&number] { return number; });
}

Result<> SqliteAccountRepository::removeDeputy(int number)
{
    return m_removeDeputy.run(static_cast<std::int64_t>(number));
}

} // namespace plumbline
