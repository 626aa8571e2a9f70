// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "storage/trail/PersonKeys.h"
#include "storage/trail/SealedTable.h"

#include <QtCore/QStringList>

namespace plumbline {

/// Takes a person out of every row of the file: names and staff number become a pseudonym, texts
/// about them go, figures stay. Within a transaction; the file's own triggers are lifted for it.
class PersonEraser
{
public:
    PersonEraser(Database& database, PersonKeys& persons);

    /// The pseudonym. `not-found` where there is no such employee.
    [[nodiscard]] Result<EmployeeId> run(const EmployeeId& employee);

private:
    struct Trigger
    {
        QString name;
        QString sql;
    };

    /// One value to be put in the place of another.
    struct Edit
    {
        std::vector<QByteArray> keys; ///< Whole numbers as their digits.
        QByteArray value;
    };

    [[nodiscard]] Result<> readPerson(const EmployeeId& employee);
    [[nodiscard]] Result<std::vector<Trigger>> liftTriggers();
    [[nodiscard]] Result<> forgetTexts();
    [[nodiscard]] Result<> forgetRecordTexts();
    [[nodiscard]] Result<> replaceIn(const SealedTable& table, int column);
    [[nodiscard]] Result<std::vector<Edit>> editsIn(const SealedTable& table, int column);
    [[nodiscard]] Result<> put(const SealedTable& table, int column, const Edit& edit);
    [[nodiscard]] QByteArray replaced(const SealedTable& table, int column, QByteArray text) const;
    [[nodiscard]] QByteArray withoutName(QByteArray text) const;

    Database& m_database;
    PersonKeys& m_persons;
    QByteArray m_id;
    QByteArray m_name;
    QByteArray m_pseudonym;
    std::vector<QByteArray> m_longerNames; ///< Of others, with this name in them.
    std::vector<QByteArray> m_texts; ///< What was taken out, as JSON strings have it.
};

} // namespace plumbline
