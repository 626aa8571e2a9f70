// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/SendPackage.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/followups/packages/PackageMessages.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/CellIndex.h"

namespace plumbline {

namespace {

/// The file's keys; made when the first package goes out.
Result<SigningKeys> ownKeys(Repositories& repositories, const Signatures& signatures)
{
    const auto known = repositories.packages().keys();
    if (!known)
        return failure(known.error());
    if (*known)
        return **known;
    const SigningKeys made = signatures.makeKeys();
    if (made.secretKey.isEmpty())
        return failure(ErrorCode::IoFailed,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "No key to sign packages by could be made."));
    return repositories.packages().setKeys(made).map([&] { return made; });
}

Result<> checkPeople(const PackageRequest& request, std::size_t found)
{
    if (found == 0 || found < request.people.size())
        return failure(ErrorCode::NotFound,
                       request.cycle.toString(),
                       QT_TRANSLATE_NOOP("Messages", "Not all of these people are in %1."),
                       {request.cycle.toString()});
    if (request.kind != PackageKind::Scores && request.people.size() != 1)
        return failure(
            ErrorCode::BadValue,
            request.cycle.toString(),
            QT_TRANSLATE_NOOP("Messages", "A confirmation or an appeal is of one person."));
    return {};
}

Result<std::vector<PackagePerson>> peopleFor(Repositories& repositories,
                                             const PackageRequest& request)
{
    const auto appraisals = repositories.cycles().appraisals(request.cycle);
    if (!appraisals)
        return failure(appraisals.error());
    std::vector<PackagePerson> people;
    for (const Appraisal& appraisal : *appraisals) {
        const bool isAsked = request.people.empty()
            || std::ranges::find(request.people, appraisal.employee) != request.people.end();
        if (isAsked)
            people.push_back({appraisal.employee, appraisal.name});
    }
    return checkPeople(request, people.size()).map([&people] { return std::move(people); });
}

Result<std::vector<CellKey>> cellsFor(const CellIndex& index, const PackageRequest& request)
{
    std::vector<CellKey> keys;
    if (request.cells.empty()) {
        for (const CellSpec& spec : index.cells(CellKind::Value))
            keys.push_back(spec.key);
        return keys;
    }
    for (const CellKey& key : request.cells) {
        if (!index.find(key))
            return failure(ErrorCode::NotFound,
                           key.columnName(),
                           QT_TRANSLATE_NOOP("Messages", "The scheme of %2 has no “%1”."),
                           {key.columnName(), request.cycle.toString()});
        keys.push_back(key);
    }
    return keys;
}

/// The cells that are asked for, with what stands in them.
Result<> putCells(Repositories& repositories,
                  const CellIndex& index,
                  const PackageRequest& request,
                  PackageSlip& slip)
{
    const auto keys = cellsFor(index, request);
    if (!keys)
        return failure(keys.error());
    const auto stored = repositories.values().cells(request.cycle);
    if (!stored)
        return failure(stored.error());
    QHash<std::pair<EmployeeId, CellKey>, const StoredCell*> now;
    for (const StoredCell& cell : *stored)
        now.insert({cell.employee, cell.key}, &cell);
    for (const PackagePerson& person : slip.people) {
        for (const CellKey& key : *keys) {
            const StoredCell* cell = now.value({person.id, key});
            slip.cells.push_back(
                {person.id, key, cell ? cell->text : QString(), cell ? cell->reason : QString()});
        }
    }
    return {};
}

Result<PackageSlip> slipFor(const Access& access,
                            Repositories& repositories,
                            const PackageRequest& request,
                            std::vector<PackagePerson> people)
{
    const auto cycle = findOpenCycle(repositories, request.cycle);
    if (!cycle)
        return failure(cycle.error());
    const auto scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const auto company = repositories.company().company();
    if (!company)
        return failure(company.error());
    PackageSlip slip;
    slip.kind = request.kind;
    slip.company = company->name;
    slip.cycle = request.cycle;
    slip.schemeVersion = cycle->schemeVersion;
    slip.recipient = request.recipient.trimmed();
    slip.people = std::move(people);
    slip.madeAt = access.clock.now();
    slip.madeBy = access.session.user;
    if (const auto head = repositories.trail().head())
        slip.trailCode = head->toString();
    if (request.kind != PackageKind::Scores)
        return slip;
    const CellIndex index(*scheme, request.cycle.period);
    return putCells(repositories, index, request, slip).map([&slip] { return std::move(slip); });
}

/// Of everybody in it; what stands in its cells leaves the file, so that it must be seen as well.
Result<> permitRequest(const Access& access,
                       Repositories& repositories,
                       const PackageRequest& request,
                       const std::vector<PackagePerson>& people)
{
    std::vector<Subject> subjects;
    for (const PackagePerson& person : people)
        subjects.push_back({request.cycle, person.id, {}, {}, {}});
    const bool hasAmounts = std::ranges::any_of(
        request.cells, [](const CellKey& key) { return key.kind == CellKind::Amount; });
    Result<> may = permitAll(access, repositories, Permission::SendPackage, subjects);
    if (may && request.kind == PackageKind::Scores)
        may = permitAll(access, repositories, Permission::SeeScores, subjects);
    if (may && hasAmounts)
        may = permitAll(access, repositories, Permission::SeeWages, subjects);
    return may;
}

Result<Package> send(const Access& access,
                     Repositories& repositories,
                     const PackageTools& tools,
                     const PackageRequest& request)
{
    auto people = peopleFor(repositories, request);
    if (!people)
        return failure(people.error());
    if (auto permitted = permitRequest(access, repositories, request, *people); !permitted)
        return failure(permitted.error());
    Result<PackageSlip> slip = slipFor(access, repositories, request, *std::move(people));
    if (!slip)
        return failure(slip.error());
    const auto keys = ownKeys(repositories, tools.signatures);
    if (!keys)
        return failure(keys.error());
    const SigningKeys own = tools.signatures.makeKeys();
    slip->id = tools.signatures.randomId();
    slip->companyKey = keys->publicKey;
    slip->answerKey = own.publicKey;
    Package package;
    package.slip = *std::move(slip);
    package.signature =
        tools.signatures.sign(slipMessage(tools.format, package.slip), keys->secretKey);
    package.answerSecret = own.secretKey;
    const Result<> kept = repositories.packages().addSent(package.slip.id,
                                                          request.cycle,
                                                          tools.format.slip(package.slip),
                                                          access.session.user,
                                                          access.clock.now());
    if (!kept)
        return failure(kept.error());
    const QStringList after{packageKindName(request.kind), package.slip.recipient};
    return audit(access,
                 repositories,
                 {QStringLiteral("package.sent"),
                  request.cycle.toString() + QStringLiteral("/package/") + package.slip.id,
                  {},
                  after.join(QLatin1Char(' ')).trimmed(),
                  {}})
        .map([&package] { return std::move(package); });
}

} // namespace

Result<Package>
sendPackage(const Access& access, const PackageTools& tools, const PackageRequest& request)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return send(access, repositories, tools, request);
    });
}

Result<std::vector<SentLine>>
sentPackages(const Access& access, const PackageTools& tools, const CycleKey& cycle)
{
    Repositories& repositories = access.store.repositories();
    if (auto permitted = permit(access, repositories, Permission::SendPackage, {cycle, {}, {}, {}});
        !permitted)
        return failure(permitted.error());
    const auto documents = repositories.packages().sentOf(cycle);
    if (!documents)
        return failure(documents.error());
    std::vector<SentLine> lines;
    for (const QByteArray& document : *documents) {
        auto slip = tools.format.readSlip(document);
        if (!slip)
            return failure(slip.error());
        auto taken = repositories.packages().taken(slip->id);
        if (!taken)
            return failure(taken.error());
        lines.push_back({*std::move(slip), *std::move(taken)});
    }
    return lines;
}

} // namespace plumbline
