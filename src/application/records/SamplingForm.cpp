// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/SamplingForm.h"

#include "application/policy/Permit.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

Result<Sampling> findSampling(Repositories& repositories, int number)
{
    const auto samplings = repositories.measures().samplings();
    if (!samplings)
        return failure(samplings.error());
    for (const Sampling& sampling : *samplings) {
        if (sampling.number == number)
            return sampling;
    }
    return failure(ErrorCode::NotFound,
                   QString::number(number),
                   QT_TRANSLATE_NOOP("Messages", "There is no sampling %1."),
                   {QString::number(number)});
}

/// The contact wherever it belongs now.
Result<std::optional<StoredRecord>> findContact(Repositories& repositories,
                                                const SampledContact& contact)
{
    RecordSearch search;
    search.id = contact.id;
    search.range.employee = contact.employee;
    for (int look = 0; look < 2; ++look) {
        const auto found = repositories.records().find(search);
        if (!found)
            return failure(found.error());
        for (const StoredRecord& record : *found) {
            if (record.id == contact.id && record.source == contact.source)
                return record;
        }
        search.range.employee.reset(); // Given to somebody else since.
    }
    return std::nullopt;
}

/// Reads what the lines of one sampling say.
class LineReader
{
public:
    LineReader(Repositories& repositories, const Company& company, int number)
        : m_repositories(repositories)
        , m_zone(company.timeZone.toLatin1())
        , m_number(number)
    {
    }

    [[nodiscard]] Result<SamplingLine> read(const SampledContact& contact) const
    {
        SamplingLine line;
        line.id = QString::number(m_number) + QLatin1Char('/') + contact.id;
        line.employee = contact.employee;
        line.contact = contact.id;
        const auto employee = m_repositories.people().employee(contact.employee);
        if (!employee)
            return failure(employee.error());
        if (*employee)
            line.name = (*employee)->name;
        const auto record = findContact(m_repositories, contact);
        if (!record)
            return failure(record.error());
        if (*record)
            say(**record, line);
        return line;
    }

private:
    void say(const StoredRecord& record, SamplingLine& line) const
    {
        const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.facts.at, zone);
        line.day = at.date();
        line.time = at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        line.topic = record.texts[contact::Topic];
        line.channel = record.texts[contact::Channel];
    }

    Repositories& m_repositories;
    QTimeZone m_zone;
    int m_number;
};

} // namespace

Result<SamplingForm> samplingForm(const Access& access, int number)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Sampling> sampling = findSampling(repositories, number);
    if (!sampling)
        return failure(sampling.error());
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const auto contacts = repositories.measures().sampled(number);
    if (!contacts)
        return failure(contacts.error());
    SamplingForm form{*sampling, {}};
    const LineReader reader(repositories, *company, number);
    for (const SampledContact& contact : *contacts) {
        if (contact.isChecked)
            continue;
        Result<SamplingLine> line = reader.read(contact);
        if (!line)
            return failure(line.error());
        form.lines.push_back(*std::move(line));
    }
    std::stable_sort(
        form.lines.begin(), form.lines.end(), [](const SamplingLine& a, const SamplingLine& b) {
            return a.employee < b.employee;
        });
    return form;
}

} // namespace plumbline
