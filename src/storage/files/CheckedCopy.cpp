// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/CheckedCopy.h"

#include "storage/files/ContentChecks.h"
#include "storage/files/FileMoves.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace plumbline {

namespace {

void removeWithJournal(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QLatin1String("-journal"));
}

} // namespace

CheckedCopy::CheckedCopy(const QString& target)
    : m_target(target)
    , m_partial(target + QLatin1String(".partial"))
{
}

CheckedCopy::CheckedCopy(CheckedCopy&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_partial(std::exchange(other.m_partial, QString()))
{
}

CheckedCopy::~CheckedCopy()
{
    if (!m_partial.isEmpty())
        removeWithJournal(m_partial);
}

Result<CheckedCopy>
CheckedCopy::make(Database& source, const QString& target, const MigrationChain& chain)
{
    CheckedCopy copy(target);
    return copy.write(source)
        .and_then([&] { return copy.check(source, chain); })
        .and_then([&] { return syncToDisk(copy.m_partial); })
        .map([&] { return std::move(copy); });
}

Result<> CheckedCopy::write(Database& source)
{
    if (source.isInTransaction()) {
        return failure(ErrorCode::Conflict,
                       m_target,
                       QT_TRANSLATE_NOOP("Messages", "Another change is still being saved."));
    }
    removeWithJournal(m_partial);
    return source.copyTo(m_partial);
}

Result<> CheckedCopy::check(Database& source, const MigrationChain& chain) const
{
    // A copy that hit a full disk may open, be empty and pass a quick check.
    auto copy = Database::open(m_partial, Database::Mode::ReadOnly);
    if (!copy)
        return failure(copy.error());
    const Result<int> version = checkContents(**copy, chain, CheckDepth::Whole);
    if (!version)
        return failure(version.error());
    const auto expected = auditHead(source);
    const auto found = auditHead(**copy);
    if (!expected || !found)
        return failure(expected ? found.error() : expected.error());
    if (*expected == *found)
        return {};
    return failure(ErrorCode::IoFailed,
                   m_target,
                   QT_TRANSLATE_NOOP("Messages", "The copy %1 is not the same as its original."),
                   {m_target});
}

Result<> CheckedCopy::replaceTarget()
{
    return placed(moveOver(m_partial, m_target));
}

Result<> CheckedCopy::replaceTargetKeeping(const QString& kept)
{
    return placed(moveOverKeeping(m_partial, m_target, kept));
}

Result<> CheckedCopy::placed(Result<> moved)
{
    if (!moved)
        return moved;
    m_partial.clear();
    return syncToDisk(m_target);
}

} // namespace plumbline
