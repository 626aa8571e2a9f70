// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/PersonKeys.h"

#include "storage/trail/PersonalTexts.h"

namespace plumbline {

namespace {

constexpr const char* kByEmployee = "SELECT number, employee, key FROM person WHERE employee = ?";
constexpr const char* kByNumber = "SELECT number, employee, key FROM person WHERE number = ?";
constexpr const char* kIsEmployee = "SELECT 1 FROM employee WHERE id = ?";
constexpr const char* kMake = "INSERT INTO person (employee, key) VALUES (?, ?)";
constexpr const char* kErase = "UPDATE person SET key = NULL, employee = ? WHERE number = ?";

} // namespace

PersonKeys::PersonKeys(Database& database)
    : m_byEmployee(database, kByEmployee)
    , m_byNumber(database, kByNumber)
    , m_isEmployee(database, kIsEmployee)
    , m_make(database, kMake)
    , m_erase(database, kErase)
{
}

const KnownPerson* PersonKeys::keep(KnownPerson person)
{
    m_numbers.insert(person.employee, person.number);
    auto& kept = m_people[person.number];
    kept = std::make_shared<const KnownPerson>(std::move(person));
    return kept.get();
}

Result<const KnownPerson*> PersonKeys::load(Statement& statement, const auto& value)
{
    const KnownPerson* found = nullptr;
    return statement
        .read([&](const Row& row) { found = keep({row.integer(0), row.bytes(1), row.bytes(2)}); },
              value)
        .map([&found] { return found; });
}

Result<const KnownPerson*> PersonKeys::find(const QByteArray& employee)
{
    if (const auto number = m_numbers.constFind(employee); number != m_numbers.constEnd())
        return m_people.value(*number).get();
    return load(m_byEmployee, QString::fromUtf8(employee));
}

Result<const KnownPerson*> PersonKeys::find(std::int64_t number)
{
    if (const auto person = m_people.constFind(number); person != m_people.constEnd())
        return person->get();
    return load(m_byNumber, number);
}

Result<const KnownPerson*> PersonKeys::findOrMake(const QByteArray& employee)
{
    const Result<const KnownPerson*> found = find(employee);
    if (!found || *found != nullptr)
        return found;
    return m_make.run(QString::fromUtf8(employee), newPersonKey()).and_then([&] {
        return find(employee);
    });
}

Result<const KnownPerson*> PersonKeys::findEmployee(const QByteArray& id)
{
    if (m_nobody.contains(id))
        return nullptr;
    const Result<const KnownPerson*> found = find(id);
    if (!found || *found != nullptr)
        return found;
    bool isEmployee = false;
    const Result<> read =
        m_isEmployee.read([&isEmployee](const Row&) { isEmployee = true; }, QString::fromUtf8(id));
    if (!read)
        return failure(read.error());
    if (isEmployee)
        return findOrMake(id);
    m_nobody.insert(id, true);
    return nullptr;
}

Result<> PersonKeys::erase(const KnownPerson& person, const QString& pseudonym)
{
    const QByteArray former = person.employee;
    return m_erase.run(pseudonym, person.number).map([&] {
        forget();
        m_erased.append(former);
    });
}

void PersonKeys::begin()
{
    m_nobody.clear();
    m_erased.clear();
}

void PersonKeys::forget()
{
    m_numbers.clear();
    m_people.clear();
    m_nobody.clear();
    m_erased.clear();
}

} // namespace plumbline
