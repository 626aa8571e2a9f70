// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureCompany.h"

#include "domain/records/FoldedText.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Where each employee stands in the list, by id.
QHash<QString, std::size_t> placesById(const std::vector<Employee>& employees)
{
    QHash<QString, std::size_t> places;
    for (std::size_t index = 0; index < employees.size(); ++index)
        places.insert(employees[index].id.text(), index);
    return places;
}

Result<> loadPeople(Repositories& repositories, MeasureCompany& company)
{
    auto employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    auto teams = repositories.people().teams();
    if (!teams)
        return failure(teams.error());
    const auto owners = repositories.records().owners();
    if (!owners)
        return failure(owners.error());
    company.employees = *std::move(employees);
    company.teams = *std::move(teams);
    const auto places = placesById(company.employees);
    for (const auto& [number, id] : *owners) {
        if (const auto place = places.constFind(id.text()); place != places.constEnd())
            company.owners.insert(number, *place);
    }
    return {};
}

Result<> loadSettings(Repositories& repositories, MeasureCompany& company)
{
    const auto months = repositories.measures().setting(QStringLiteral("measure.months"));
    if (!months)
        return failure(months.error());
    if (const int given = months->value_or(QString()).toInt(); given > 0)
        company.months = given;
    for (std::size_t index = 0; index < company.complaintHours.size(); ++index) {
        const auto hours =
            repositories.measures().setting(QStringLiteral("complaint.hours.%1").arg(index + 1));
        if (!hours)
            return failure(hours.error());
        if (const auto read = Decimal::parse(hours->value_or(QString())); read)
            company.complaintHours[index] = *read;
    }
    return {};
}

/// The numbers of all texts of a field that say what the filter asks for.
Result<JudgeFilter>
judgeFilter(Repositories& repositories, RecordKind kind, const MeasureFilter& filter)
{
    JudgeFilter judged{kind, fieldIndex(kind, filter.field), {}};
    if (judged.field < 0)
        return judged;
    QStringList wanted;
    for (const QString& text : filter.texts)
        wanted.append(foldedText(text));
    const auto texts = repositories.records().textsOf(kind, judged.field);
    if (!texts)
        return failure(texts.error());
    for (const auto& [number, text] : *texts) {
        if (wanted.contains(foldedText(text)))
            judged.texts.push_back(number);
    }
    std::ranges::sort(judged.texts);
    return judged;
}

} // namespace

Result<MeasureCompany> MeasureCompany::load(Repositories& repositories)
{
    const auto known = repositories.company().company();
    if (!known)
        return failure(known.error());
    MeasureCompany company;
    if (const QTimeZone zone(known->timeZone.toUtf8()); zone.isValid())
        company.days = CompanyDays(zone);
    if (const Result<> people = loadPeople(repositories, company); !people)
        return failure(people.error());
    if (const Result<> settings = loadSettings(repositories, company); !settings)
        return failure(settings.error());
    return company;
}

MeasurePlan MeasureCompany::settled(MeasurePlan plan) const
{
    if (isOfCustomers(plan.name) && !plan.months)
        plan.months = months;
    return plan;
}

Result<RecordJudge> judgeFor(Repositories& repositories,
                             const MeasureCompany& company,
                             const MeasurePlan& settled,
                             std::int64_t asOf)
{
    std::vector<JudgeFilter> filters;
    for (const RecordKind kind : kindsOf(settled.name)) {
        for (const MeasureFilter& filter : settled.filters) {
            auto judged = judgeFilter(repositories, kind, filter);
            if (!judged)
                return failure(judged.error());
            filters.push_back(*std::move(judged));
        }
    }
    return RecordJudge(
        settled, JudgeLimits::of(settled, asOf, company.complaintHours), std::move(filters));
}

} // namespace plumbline
