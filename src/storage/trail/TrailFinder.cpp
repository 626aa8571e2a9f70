// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TrailFinder.h"

#include "storage/repositories/StoredForms.h"

#include <limits>

namespace plumbline {

namespace {

constexpr int kAtOnce = 500;
/// Narrowed by what stands in the open; the rest is looked at entry by entry.
constexpr const char* kEntries =
    "SELECT sequence, at, user, action, object, before, after, reason, person, texts FROM audit "
    "WHERE sequence < ?1 AND (?2 = '' OR user = ?2) AND substr(action, 1, length(?3)) = ?3 "
    "AND (?4 IS NULL OR person = ?4) AND at >= ?5 AND at < ?6 ORDER BY sequence DESC LIMIT ?7";

bool isWithin(const QString& object, const QString& of)
{
    return of.isEmpty() || object == of
        || (object.startsWith(of) && object[of.size()] == QLatin1Char('/'));
}

bool says(const AuditEntry& entry, const QString& text)
{
    const auto has = [&text](const QString& where) {
        return where.contains(text, Qt::CaseInsensitive);
    };
    return text.isEmpty() || has(entry.object) || has(entry.before) || has(entry.after)
        || has(entry.reason);
}

std::int64_t momentOr(const QDateTime& moment, std::int64_t otherwise)
{
    return moment.isValid() ? toStored(moment) : otherwise;
}

} // namespace

TrailFinder::TrailFinder(Database& database, PersonKeys& persons)
    : m_persons(persons)
    , m_texts(persons)
    , m_entries(database, kEntries)
{
}

Result<TrailPage> TrailFinder::find(const TrailSearch& search)
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    TrailPage page;
    std::optional<std::int64_t> person;
    if (search.person) {
        const auto known = m_persons.find(search.person->text().toUtf8());
        if (!known || *known == nullptr)
            return known.map([&page](const KnownPerson*) { return page; });
        person = (*known)->number;
    }
    std::int64_t before = search.before > 0 ? search.before : kMost;
    for (bool isMore = true; isMore;) {
        std::vector<StoredEntry> some;
        const Result<> read =
            m_entries.read([&some](const Row& row) { some.push_back(storedEntryIn(row)); },
                           before,
                           search.user,
                           search.action,
                           person,
                           momentOr(search.from, -kMost),
                           momentOr(search.to, kMost),
                           std::int64_t{kAtOnce});
        if (!read)
            return failure(read.error());
        isMore = !some.empty();
        for (const StoredEntry& entry : some) {
            before = entry.sequence;
            const Result<AuditEntry> told = m_texts.told(entry);
            if (!told)
                return failure(told.error());
            if (!isWithin(told->object, search.object) || !says(*told, search.text))
                continue;
            if (static_cast<int>(page.entries.size()) >= search.limit) {
                page.hasMore = true;
                return page;
            }
            page.entries.push_back(*told);
        }
    }
    return page;
}

} // namespace plumbline
