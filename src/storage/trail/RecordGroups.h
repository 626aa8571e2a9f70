// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/RecordTable.h"
#include "storage/trail/SealedTable.h"
#include "storage/trail/TrailHash.h"

#include <functional>
#include <map>

namespace plumbline {

/// Records that are sealed together: one owner's of one stretch of an import.
struct RecordGroup
{
    RecordKind kind = RecordKind::Contact;
    std::int64_t owner = 0;
    std::int64_t stretch = 0; ///< The upper bits of their numbers.

    [[nodiscard]] QByteArray key() const;
    friend auto operator<=>(const RecordGroup&, const RecordGroup&) = default;
};

[[nodiscard]] constexpr std::int64_t stretchOf(std::int64_t number)
{
    return number >> kGroupShift;
}

/// The groups of records that this transaction changed: with their new digest where whoever changed
/// them knew all of it, else to be read again.
class RecordGroups
{
public:
    using Changed = std::map<RecordGroup, QByteArray>;

    void touch(RecordKind kind, std::int64_t owner, std::int64_t number);
    /// All there is of a group, unless it was touched before.
    void seal(const RecordGroup& group, const QByteArray& digest);

    [[nodiscard]] const Changed& changed() const { return m_changed; }

    void forget() { m_changed.clear(); }

private:
    Changed m_changed; ///< An empty digest: to be read.
};

/// Hashes records that come by owner and time, and gives each group's digest once its owner ends.
class GroupDigests
{
public:
    using Take = std::function<void(const RecordGroup& group, const QByteArray& digest)>;

    GroupDigests(RecordKind kind, Take take);
    void add(const NewRecord& record, std::int64_t source, bool isExcluded);
    /// After the last one.
    void finish();

private:
    RecordKind m_kind;
    int m_fields;
    Take m_take;
    std::int64_t m_owner = 0;
    std::map<std::int64_t, TrailHash> m_open; ///< By stretch.
    std::int64_t m_lastStretch = -1;
    TrailHash* m_last = nullptr;
};

} // namespace plumbline
