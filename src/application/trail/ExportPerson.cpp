// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/ExportPerson.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace plumbline {

namespace {

constexpr int kAtOnce = 500;

QByteArray compact(const QJsonArray& list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QJsonObject told(const AuditEntry& entry)
{
    return {{QStringLiteral("sequence"), static_cast<qint64>(entry.sequence)},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("user"), entry.user},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("object"), entry.object},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.after},
            {QStringLiteral("reason"), entry.reason}};
}

/// From the newest to the oldest.
Result<QJsonArray> entriesAbout(TrailRepository& trail, const EmployeeId& employee)
{
    TrailSearch search;
    search.person = employee;
    search.limit = kAtOnce;
    QJsonArray entries;
    for (bool hasMore = true; hasMore;) {
        const Result<TrailPage> page = trail.find(search);
        if (!page)
            return failure(page.error());
        for (const AuditEntry& entry : page->entries) {
            entries.append(told(entry));
            search.before = entry.sequence;
        }
        hasMore = page->hasMore;
    }
    return entries;
}

} // namespace

Result<QByteArray> exportPerson(const Access& access, const EmployeeId& employee)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<QByteArray> {
        const Result<> permitted =
            permit(access, repositories, Permission::ExportPerson, {{}, employee});
        if (!permitted)
            return failure(permitted.error());
        const auto known = repositories.people().employee(employee);
        if (!known)
            return failure(known.error());
        if (!*known) {
            return failure(ErrorCode::NotFound,
                           employee.text(),
                           QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                           {employee.text()});
        }
        const Result<QByteArray> rows = repositories.trail().rowsAbout(employee);
        if (!rows)
            return failure(rows.error());
        const Result<QJsonArray> entries = entriesAbout(repositories.trail(), employee);
        if (!entries)
            return failure(entries.error());
        AuditFacts facts{QStringLiteral("person.exported"), employee.text(), {}, {}, {}, employee};
        return audit(access, repositories, std::move(facts)).map([&] {
            const QByteArray id = compact({employee.text()});
            return QByteArray(R"({"format":"plumbline-person/1","employee":)")
                + id.mid(1, id.size() - 2) + ",\"rows\":" + *rows
                + ",\"trail\":" + compact(*entries) + "}\n";
        });
    });
}

} // namespace plumbline
