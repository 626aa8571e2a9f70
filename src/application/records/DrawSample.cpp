// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/DrawSample.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/records/RecordDays.h"
#include "domain/records/SampleDraw.h"

#include <map>

namespace plumbline {

namespace {

using Contacts = std::map<std::int64_t, std::vector<RecordPlace>>; ///< By owner, in time.

Result<> checkRequest(const SampleRequest& request)
{
    if (request.templateName.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("template"),
                       QT_TRANSLATE_NOOP("Messages", "A sampling needs the name of its form."));
    if (request.perPerson < 1 || request.perPerson > SampleRequest::kMostPerPerson)
        return failure(
            ErrorCode::OutOfRange,
            QStringLiteral("perPerson"),
            QT_TRANSLATE_NOOP("Messages",
                              "So many contacts of each person can't be drawn; give 1 to %1."),
            {QString::number(SampleRequest::kMostPerPerson)});
    return {};
}

Result<Contacts> contactsOf(Repositories& repositories, const Period& period)
{
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const RecordRange range =
        recordsOfDays(RecordKind::Contact, period.firstDay(), period.lastDay(), *company);
    Contacts contacts;
    return repositories.records()
        .scan(range,
              [&](const ScannedRecord& record) {
                  if (!record.isExcluded)
                      contacts[record.facts.employee].push_back({RecordKind::Contact,
                                                                 record.facts.employee,
                                                                 record.facts.at,
                                                                 record.number});
              })
        .map([&] { return contacts; });
}

Result<> drawOf(Repositories& repositories,
                const SampleRequest& request,
                const EmployeeId& employee,
                const std::vector<RecordPlace>& contacts,
                std::vector<SampledContact>& drawn)
{
    SampleDraw draw(request.seed, employee);
    for (const int chosen : draw.choose(request.perPerson, static_cast<int>(contacts.size()))) {
        const auto record =
            repositories.records().record(contacts[static_cast<std::size_t>(chosen)]);
        if (!record)
            return failure(record.error());
        if (*record)
            drawn.push_back({employee, (*record)->source, (*record)->id, false});
    }
    return {};
}

Result<std::vector<SampledContact>> drawAll(Repositories& repositories,
                                            const SampleRequest& request)
{
    const Result<Contacts> contacts = contactsOf(repositories, request.period);
    if (!contacts)
        return failure(contacts.error());
    const auto owners = repositories.records().owners();
    if (!owners)
        return failure(owners.error());
    std::vector<SampledContact> drawn;
    for (const auto& [number, employee] : *owners) {
        const auto theirs = contacts->find(number);
        if (theirs == contacts->end())
            continue;
        if (auto done = drawOf(repositories, request, employee, theirs->second, drawn); !done)
            return failure(done.error());
    }
    if (drawn.empty())
        return failure(ErrorCode::NotFound,
                       request.period.toString(),
                       QT_TRANSLATE_NOOP("Messages", "There are no contacts in %1 to draw from."),
                       {request.period.toString()});
    return drawn;
}

} // namespace

Result<int> drawSample(const Access& access, const SampleRequest& request)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    if (auto sound = checkRequest(request); !sound)
        return failure(sound.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<int> {
        const auto drawn = drawAll(repositories, request);
        if (!drawn)
            return failure(drawn.error());
        const Sampling sampling{0,
                                request.period,
                                request.templateName.trimmed(),
                                request.perPerson,
                                request.seed,
                                access.clock.now(),
                                access.session.user};
        const Result<int> number = repositories.measures().addSampling(sampling, *drawn);
        if (!number)
            return number;
        return audit(access,
                     repositories,
                     {QStringLiteral("sample.drawn"),
                      QStringLiteral("sampling/%1").arg(*number),
                      {},
                      QStringLiteral("%1 %2 n=%3 seed=%4 drawn=%5")
                          .arg(request.period.toString(), sampling.templateName)
                          .arg(request.perPerson)
                          .arg(request.seed)
                          .arg(drawn->size()),
                      {}})
            .map([&] { return *number; });
    });
}

} // namespace plumbline
