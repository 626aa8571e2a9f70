// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/TellChanges.h"

#include "application/records/FieldText.h"

namespace plumbline {

namespace {

/// Finds the words for the numbers of a record.
class FactTeller
{
public:
    FactTeller(Repositories& repositories, RecordKind kind, LocalClock clock)
        : m_repositories(repositories)
        , m_kind(kind)
        , m_clock(std::move(clock))
    {
    }

    [[nodiscard]] Result<> loadOwners();
    [[nodiscard]] Result<std::vector<FieldChange>> tell(const ChangedRecord& changed) const;

private:
    [[nodiscard]] Result<QString> text(std::int64_t number) const;
    [[nodiscard]] Result<QString> fieldOf(const RecordFacts& facts, int field) const;

    [[nodiscard]] Result<QString> employee(std::int64_t number) const
    {
        return m_owners.value(number);
    }

    /// Adds a change where the two words differ.
    [[nodiscard]] static Result<> add(std::vector<FieldChange>& changes,
                                      const QString& field,
                                      const Result<QString>& before,
                                      const Result<QString>& after);

    Repositories& m_repositories;
    RecordKind m_kind;
    LocalClock m_clock;
    QHash<std::int64_t, QString> m_owners;
};

Result<> FactTeller::loadOwners()
{
    const auto owners = m_repositories.records().owners();
    if (!owners)
        return failure(owners.error());
    for (const auto& [number, employee] : *owners)
        m_owners.insert(number, employee.text());
    return {};
}

Result<QString> FactTeller::text(std::int64_t number) const
{
    return number == kNothing ? QString() : m_repositories.records().text(number);
}

Result<QString> FactTeller::fieldOf(const RecordFacts& facts, int field) const
{
    if (!facts.has(field))
        return QString();
    return fieldsOf(m_kind)[static_cast<std::size_t>(field)].type == FieldType::Text
        ? text(facts[field])
        : fieldText(m_kind, field, facts[field], m_clock);
}

Result<> FactTeller::add(std::vector<FieldChange>& changes,
                         const QString& field,
                         const Result<QString>& before,
                         const Result<QString>& after)
{
    if (!before)
        return failure(before.error());
    if (!after)
        return failure(after.error());
    if (*before != *after)
        changes.push_back({field, *before, *after});
    return {};
}

Result<std::vector<FieldChange>> FactTeller::tell(const ChangedRecord& changed) const
{
    const RecordFacts& before = changed.before;
    const RecordFacts& after = changed.after;
    std::vector<FieldChange> changes;
    Result<> added = add(changes,
                         QStringLiteral("employee"),
                         employee(before.employee),
                         employee(after.employee))
                         .and_then([&] {
                             return add(changes,
                                        timeField(m_kind),
                                        timeText(m_kind, before.at, m_clock),
                                        timeText(m_kind, after.at, m_clock));
                         })
                         .and_then([&] {
                             return add(changes,
                                        QStringLiteral("customer"),
                                        text(before.customer),
                                        text(after.customer));
                         });
    const auto fields = fieldsOf(m_kind);
    for (std::size_t place = 0; added && place < fields.size(); ++place) {
        const int field = static_cast<int>(place);
        if (before[field] != after[field])
            added = add(changes,
                        QString::fromLatin1(fields[place].id),
                        fieldOf(before, field),
                        fieldOf(after, field));
    }
    if (added)
        added = add(changes, QStringLiteral("note"), text(before.note), text(after.note));
    if (!added)
        return failure(added.error());
    return changes;
}

} // namespace

Result<std::vector<std::vector<FieldChange>>>
tellChanges(Repositories& repositories, RecordKind kind, const std::vector<ChangedRecord>& changed)
{
    std::vector<std::vector<FieldChange>> told;
    if (changed.empty())
        return told;
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    FactTeller teller(repositories, kind, LocalClock(QTimeZone(company->timeZone.toLatin1())));
    if (auto loaded = teller.loadOwners(); !loaded)
        return failure(loaded.error());
    for (const ChangedRecord& record : changed) {
        Result<std::vector<FieldChange>> changes = teller.tell(record);
        if (!changes)
            return failure(changes.error());
        told.push_back(*std::move(changes));
    }
    return told;
}

} // namespace plumbline
