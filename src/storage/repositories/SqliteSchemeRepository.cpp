// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteSchemeRepository.h"

#include "storage/repositories/StoredForms.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr const char* kSchemes =
    "SELECT scheme, version, document, sha256, added_at, added_by FROM scheme_version "
    "ORDER BY scheme, version DESC";
constexpr const char* kScheme =
    "SELECT scheme, version, document, sha256, added_at, added_by FROM scheme_version "
    "WHERE scheme = ? AND version = ?";
constexpr const char* kAdd =
    "INSERT INTO scheme_version (scheme, version, document, sha256, added_at, added_by) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kSteps =
    "SELECT kind, scheme, version, from_period, at, user, reason FROM scheme_step ORDER BY number";
constexpr const char* kAddStep =
    "INSERT INTO scheme_step (kind, scheme, version, from_period, at, user, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";

Result<SchemeStep> stepOf(const Row& row)
{
    SchemeStep step;
    step.kind = row.integer(0) == 0 ? SchemeStepKind::Activated : SchemeStepKind::Retired;
    step.scheme = SchemeId(row.text(1));
    step.version = static_cast<int>(row.integer(2));
    step.at = storedMoment(row.integer(4));
    step.by = row.text(5);
    step.reason = row.text(6);
    if (step.kind == SchemeStepKind::Retired)
        return step;
    return Period::parse(row.text(3)).map([&step](const Period& from) {
        step.from = from;
        return step;
    });
}

} // namespace

SqliteSchemeRepository::SqliteSchemeRepository(Database& database)
    : m_database(database)
    , m_schemes(database, kSchemes)
    , m_scheme(database, kScheme)
    , m_add(database, kAdd)
    , m_steps(database, kSteps)
    , m_addStep(database, kAddStep)
{
}

Result<std::vector<StoredScheme>> SqliteSchemeRepository::schemes()
{
    std::vector<StoredScheme> schemes;
    const Result<> read = m_schemes.read([&](const Row& row) {
        return checked(row).map(
            [&schemes](StoredScheme scheme) { schemes.push_back(std::move(scheme)); });
    });
    return read.map([&schemes] { return std::move(schemes); });
}

Result<std::optional<StoredScheme>> SqliteSchemeRepository::scheme(const SchemeId& id, int version)
{
    std::optional<StoredScheme> found;
    const Result<> read = m_scheme.read(
        [&](const Row& row) {
            return checked(row).map([&found](StoredScheme scheme) { found = std::move(scheme); });
        },
        id.text(),
        version);
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteSchemeRepository::add(const StoredScheme& scheme)
{
    return m_add.run(scheme.id.text(),
                     scheme.version,
                     scheme.document,
                     digestOf(scheme.document),
                     toStored(scheme.addedAt),
                     scheme.addedBy);
}

Result<std::vector<SchemeStep>> SqliteSchemeRepository::steps()
{
    std::vector<SchemeStep> steps;
    const Result<> read = m_steps.read([&steps](const Row& row) {
        return stepOf(row).map([&steps](SchemeStep step) { steps.push_back(std::move(step)); });
    });
    return read.map([&steps] { return std::move(steps); });
}

Result<> SqliteSchemeRepository::addStep(const SchemeStep& step)
{
    std::optional<QString> from;
    if (step.from)
        from = step.from->toString();
    return m_addStep.run(step.kind == SchemeStepKind::Activated ? 0 : 1,
                         step.scheme.text(),
                         step.version,
                         from,
                         toStored(step.at),
                         step.by,
                         step.reason);
}

Result<StoredScheme> SqliteSchemeRepository::checked(const Row& row) const
{
    StoredScheme scheme{SchemeId(row.text(0)),
                        static_cast<int>(row.integer(1)),
                        row.bytes(2),
                        storedMoment(row.integer(4)),
                        row.text(5)};
    if (digestOf(scheme.document) == row.bytes(3))
        return scheme;
    return failure(
        ErrorCode::DamagedFile,
        m_database.path(),
        QT_TRANSLATE_NOOP("Messages",
                          "Version %2 of the scheme %1 is damaged in the company file; restore a "
                          "backup."),
        {scheme.id.text(), QString::number(scheme.version)});
}

} // namespace plumbline
