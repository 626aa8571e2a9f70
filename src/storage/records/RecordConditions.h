// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/records/RecordTexts.h"

#include <QtCore/QByteArrayList>

#include <variant>

namespace plumbline {

/// The WHERE of a search with what is bound in it.
class RecordConditions
{
public:
    /// Without `texts` knowing one of the employees, nothing can be found.
    [[nodiscard]] static Result<RecordConditions> of(const RecordSearch& search,
                                                     RecordTexts& texts);

    [[nodiscard]] QByteArray sql() const { return m_conditions.join(" AND "); }

    /// Gives the parameter after the last.
    int bind(StatementBackend& statement) const;

private:
    [[nodiscard]] Result<> addOwners(const RecordSearch& search, RecordTexts& texts);
    void addNumbers(const RecordSearch& search);
    void addTexts(const RecordSearch& search);
    void add(const QByteArray& condition, std::variant<std::int64_t, QString> bound);

    QByteArrayList m_conditions;
    std::vector<std::variant<std::int64_t, QString>> m_bound;
};

} // namespace plumbline
