// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordConditions.h"

#include "storage/records/RecordColumns.h"
#include "storage/records/RecordTable.h"

namespace plumbline {

namespace {

constexpr const char* kTextsLike = " IN (SELECT number FROM record_text WHERE text LIKE ? "
                                   "ESCAPE '\\')";

/// For LIKE, whose own signs in it mean nothing.
QString partly(const QString& part)
{
    QString pattern = QStringLiteral("%");
    for (const QChar character : part) {
        if (character == QLatin1Char('%') || character == QLatin1Char('_')
            || character == QLatin1Char('\\'))
            pattern.append(QLatin1Char('\\'));
        pattern.append(character);
    }
    return pattern + QLatin1Char('%');
}

} // namespace

Result<RecordConditions> RecordConditions::of(const RecordSearch& search, RecordTexts& texts)
{
    RecordConditions conditions;
    return conditions.addOwners(search, texts).map([&] {
        conditions.addNumbers(search);
        conditions.addTexts(search);
        return std::move(conditions);
    });
}

int RecordConditions::bind(StatementBackend& statement) const
{
    int parameter = 0;
    for (const auto& bound : m_bound) {
        if (const auto* number = std::get_if<std::int64_t>(&bound))
            statement.bindInteger(parameter++, *number);
        else
            statement.bindText(parameter++, std::get<QString>(bound));
    }
    return parameter;
}

/// Names the owners in any case, so that the table's order by owner and time is used.
Result<> RecordConditions::addOwners(const RecordSearch& search, RecordTexts& texts)
{
    const auto list = [&texts](const std::vector<EmployeeId>& employees) -> Result<QByteArray> {
        QByteArrayList numbers;
        for (const EmployeeId& employee : employees) {
            const Result<std::int64_t> owner = texts.owner(employee);
            if (!owner)
                return failure(owner.error());
            if (*owner != kNothing)
                numbers.append(QByteArray::number(static_cast<qlonglong>(*owner)));
        }
        return "owner IN (" + numbers.join(", ") + ")";
    };
    if (search.range.employee) {
        const auto one = list({*search.range.employee});
        if (!one)
            return failure(one.error());
        m_conditions.append(*one);
    }
    if (!search.employees.empty()) {
        const auto several = list(search.employees);
        if (!several)
            return failure(several.error());
        m_conditions.append(*several);
    }
    if (m_conditions.isEmpty())
        m_conditions.append("owner IN (SELECT number FROM record_owner)");
    return {};
}

void RecordConditions::addNumbers(const RecordSearch& search)
{
    add("at >= ?", search.range.from);
    add("at < ?", search.range.to);
    if (search.range.upTo > 0)
        add("number < ?", firstOfRun(search.range.upTo + 1));
    if (search.run > 0) {
        add("number >= ?", firstOfRun(search.run));
        add("number < ?", firstOfRun(search.run + 1));
    }
    if (search.onlyExcluded)
        m_conditions.append("is_excluded = 1");
}

void RecordConditions::addTexts(const RecordSearch& search)
{
    if (!search.customer.isEmpty())
        add("customer" + QByteArray(kTextsLike), partly(search.customer));
    if (!search.id.isEmpty())
        add("id LIKE ? ESCAPE '\\'", partly(search.id));
    if (search.text.isEmpty())
        return;
    QByteArrayList columns{"note" + QByteArray(kTextsLike)};
    m_bound.emplace_back(partly(search.text));
    for (const RecordField& field : fieldsOf(search.range.kind)) {
        if (field.type != FieldType::Text)
            continue;
        columns.append(recordColumn(field) + kTextsLike);
        m_bound.emplace_back(partly(search.text));
    }
    m_conditions.append("(" + columns.join(" OR ") + ")");
}

void RecordConditions::add(const QByteArray& condition, std::variant<std::int64_t, QString> bound)
{
    m_conditions.append(condition);
    m_bound.push_back(std::move(bound));
}

} // namespace plumbline
