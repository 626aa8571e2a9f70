// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteDraftRepository.h"

#include "storage/repositories/StoredForms.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr const char* kDrafts =
    "SELECT name, based_on, document, sha256, saved_at, saved_by FROM scheme_draft ORDER BY name";
constexpr const char* kDraft =
    "SELECT name, based_on, document, sha256, saved_at, saved_by FROM scheme_draft WHERE name = ?";
constexpr const char* kSave =
    "INSERT INTO scheme_draft (name, based_on, document, sha256, saved_at, saved_by) "
    "VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (name) DO UPDATE SET based_on = excluded.based_on, document = excluded.document, "
    "sha256 = excluded.sha256, saved_at = excluded.saved_at, saved_by = excluded.saved_by";
constexpr const char* kRemove = "DELETE FROM scheme_draft WHERE name = ?";

} // namespace

SqliteDraftRepository::SqliteDraftRepository(Database& database)
    : m_database(database)
    , m_drafts(database, kDrafts)
    , m_draft(database, kDraft)
    , m_save(database, kSave)
    , m_remove(database, kRemove)
{
}

Result<std::vector<StoredDraft>> SqliteDraftRepository::drafts()
{
    std::vector<StoredDraft> drafts;
    const Result<> read = m_drafts.read([&](const Row& row) {
        return checked(row).map(
            [&drafts](StoredDraft draft) { drafts.push_back(std::move(draft)); });
    });
    return read.map([&drafts] { return std::move(drafts); });
}

Result<std::optional<StoredDraft>> SqliteDraftRepository::draft(const SchemeId& key)
{
    std::optional<StoredDraft> found;
    const Result<> read = m_draft.read(
        [&](const Row& row) {
            return checked(row).map([&found](StoredDraft draft) { found = std::move(draft); });
        },
        key.text());
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteDraftRepository::save(const StoredDraft& draft)
{
    return m_save.run(draft.key.text(),
                      draft.basedOn,
                      draft.document,
                      digestOf(draft.document),
                      toStored(draft.savedAt),
                      draft.savedBy);
}

Result<> SqliteDraftRepository::remove(const SchemeId& key)
{
    return m_remove.run(key.text());
}

Result<StoredDraft> SqliteDraftRepository::checked(const Row& row) const
{
    StoredDraft draft{SchemeId(row.text(0)),
                      static_cast<int>(row.integer(1)),
                      row.bytes(2),
                      storedMoment(row.integer(4)),
                      row.text(5)};
    if (digestOf(draft.document) == row.bytes(3))
        return draft;
    return failure(ErrorCode::DamagedFile,
                   m_database.path(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "The draft of the scheme %1 is damaged in the company file; "
                                     "restore a backup."),
                   {draft.key.text()});
}

} // namespace plumbline
