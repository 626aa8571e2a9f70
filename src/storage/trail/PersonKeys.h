// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Statement.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QHash>

namespace plumbline {

/// Who the trail speaks of without a name: a number, and the key of the texts about them.
struct KnownPerson
{
    std::int64_t number = 0;
    QByteArray employee; ///< Staff number, UTF-8; of somebody erased: the pseudonym.
    QByteArray key; ///< Empty: erased.
};

/// The persons of a file. Pointers given out are good until forget().
class PersonKeys
{
public:
    explicit PersonKeys(Database& database);

    /// Null where there is none.
    [[nodiscard]] Result<const KnownPerson*> find(const QByteArray& employee);
    [[nodiscard]] Result<const KnownPerson*> find(std::int64_t number);
    /// Makes a person of whoever has none yet; only within a transaction.
    [[nodiscard]] Result<const KnownPerson*> findOrMake(const QByteArray& employee);
    /// As find(), and makes a person where there is an employee of that staff number.
    [[nodiscard]] Result<const KnownPerson*> findEmployee(const QByteArray& id);
    /// The key goes, and the pseudonym takes the staff number's place.
    [[nodiscard]] Result<> erase(const KnownPerson& person, const QString& pseudonym);

    /// After a rollback, and when employees may have come.
    void forget();

    /// Where a transaction begins: employees may have come since.
    void begin();

    /// The staff number of somebody erased in this transaction: nobody's any more.
    [[nodiscard]] bool isErased(const QByteArray& employee) const
    {
        return m_erased.contains(employee);
    }

private:
    [[nodiscard]] const KnownPerson* keep(KnownPerson person);
    [[nodiscard]] Result<const KnownPerson*> load(Statement& statement, const auto& value);

    Statement m_byEmployee;
    Statement m_byNumber;
    Statement m_isEmployee;
    Statement m_make;
    Statement m_erase;
    QHash<QByteArray, std::int64_t> m_numbers;
    QHash<std::int64_t, std::shared_ptr<const KnownPerson>> m_people;
    QHash<QByteArray, bool> m_nobody; ///< Texts that are no staff numbers.
    QByteArrayList m_erased;
};

} // namespace plumbline
