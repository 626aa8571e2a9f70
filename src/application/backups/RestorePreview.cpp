// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/RestorePreview.h"

#include "application/Transaction.h"
#include "application/backups/BackupSettings.h"

namespace plumbline {

namespace {

Result<> readLastEntry(Repositories& repositories, RestorePreview& preview)
{
    const auto head = repositories.audit().head();
    if (!head)
        return failure(head.error());
    preview.entries = *head;
    const auto last = repositories.audit().entries(*head - 1, 1);
    if (!last || last->empty())
        return last.map([](const std::vector<AuditEntry>&) { });
    preview.lastAt = last->front().at;
    preview.lastBy = last->front().user;
    preview.lastAction = last->front().action;
    return {};
}

} // namespace

Result<RestorePreview> previewRestore(PreparedRestore& prepared)
{
    Repositories& repositories = prepared.repositories();
    RestorePreview preview;
    preview.facts = prepared.facts();
    const auto company = repositories.company().company();
    const auto publicId = companyPublicId(repositories);
    const auto people = repositories.people().employees();
    const auto cycles = repositories.cycles().cycles();
    if (!company || !publicId)
        return failure(company ? publicId.error() : company.error());
    if (!people || !cycles)
        return failure(people ? cycles.error() : people.error());
    preview.companyName = company->name;
    preview.company = *publicId;
    preview.people = static_cast<int>(people->size());
    for (const Cycle& cycle : *cycles)
        preview.cycles.push_back({cycle.key, cycle.stage});
    return readLastEntry(repositories, preview).map([&] { return preview; });
}

Result<> noteRestored(const Access& access, const RestorePreview& preview)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return audit(access,
                     repositories,
                     {QStringLiteral("company.restored"),
                      QStringLiteral("company"),
                      {},
                      preview.facts ? preview.facts->head : QString::number(preview.entries),
                      {}});
    });
}

Result<QString> companyPublicId(Repositories& repositories)
{
    return backupSettings(repositories).map([](const BackupSettings& settings) {
        return settings.company;
    });
}

} // namespace plumbline
