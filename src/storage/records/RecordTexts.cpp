// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordTexts.h"

namespace plumbline {

namespace {

constexpr const char* kNumber = "SELECT number FROM record_text WHERE text = ?";
constexpr const char* kPut = "INSERT INTO record_text (text) VALUES (?) ON CONFLICT DO NOTHING";
constexpr const char* kText = "SELECT text FROM record_text WHERE number = ?";
constexpr const char* kOwners = "SELECT number, employee FROM record_owner ORDER BY employee";
constexpr const char* kOwner = "SELECT number FROM record_owner WHERE employee = ?";
constexpr const char* kPutOwner =
    "INSERT INTO record_owner (employee) VALUES (?) ON CONFLICT DO NOTHING";
constexpr const char* kForgetOwner = "DELETE FROM record_owner WHERE employee = ?";
constexpr const char* kEmployee = "SELECT employee FROM record_owner WHERE number = ?";

template<typename Key>
Result<std::int64_t> numberIn(Statement& statement, const Key& key)
{
    std::int64_t number = kNothing;
    return statement.read([&number](const Row& row) { number = row.integer(0); }, key)
        .map([&number] { return number; });
}

template<typename Key>
Result<QString> textIn(Statement& statement, const Key& key)
{
    QString text;
    return statement.read([&text](const Row& row) { text = row.text(0); }, key).map([&text] {
        return text;
    });
}

} // namespace

RecordTexts::RecordTexts(Database& database)
    : m_number(database, kNumber)
    , m_put(database, kPut)
    , m_text(database, kText)
    , m_owners(database, kOwners)
    , m_owner(database, kOwner)
    , m_putOwner(database, kPutOwner)
    , m_forgetOwner(database, kForgetOwner)
    , m_employee(database, kEmployee)
{
}

Result<std::int64_t> RecordTexts::number(const QString& text)
{
    return numberIn(m_number, text);
}

Result<std::int64_t> RecordTexts::put(const QString& text)
{
    return m_put.run(text).and_then([&] { return number(text); });
}

Result<QString> RecordTexts::text(std::int64_t number)
{
    return textIn(m_text, number);
}

Result<std::vector<std::pair<std::int64_t, EmployeeId>>> RecordTexts::owners()
{
    std::vector<std::pair<std::int64_t, EmployeeId>> owners;
    return m_owners
        .read([&owners](const Row& row) {
            owners.emplace_back(row.integer(0), EmployeeId(row.text(1)));
        })
        .map([&owners] { return std::move(owners); });
}

Result<std::int64_t> RecordTexts::owner(const EmployeeId& employee)
{
    return numberIn(m_owner, employee.text());
}

Result<std::int64_t> RecordTexts::putOwner(const EmployeeId& employee)
{
    return m_putOwner.run(employee.text()).and_then([&] { return owner(employee); });
}

Result<bool> RecordTexts::forgetOwner(const EmployeeId& employee)
{
    const Result<> forgotten = m_forgetOwner.run(employee.text());
    if (forgotten)
        return true;
    // A record still names the number.
    if (forgotten.error().code == ErrorCode::UnknownId)
        return false;
    return failure(forgotten.error());
}

Result<EmployeeId> RecordTexts::employee(std::int64_t owner)
{
    return textIn(m_employee, owner).map([](const QString& id) { return EmployeeId(id); });
}

} // namespace plumbline
