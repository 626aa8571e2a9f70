// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/PowerCutDisk.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr auto kName = "power-cut-disk";
constexpr qsizetype kSector = 512;

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
sqlite3_vfs watching;
std::vector<DiskStep> noted;
bool isNoting = false;
std::map<const sqlite3_file*, std::string> names;

// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

/// SQLite's own methods of one kind of file (with locks or without), and ours over them.
struct Methods
{
    const sqlite3_io_methods* real = nullptr;
    sqlite3_io_methods ours{};
};

std::array<Methods, 4> kinds; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

const sqlite3_io_methods* realOf(const sqlite3_file* file)
{
    return std::ranges::find(kinds, file->pMethods, [](const Methods& kind) { return &kind.ours; })
        ->real;
}

void note(DiskStep step)
{
    if (isNoting)
        noted.push_back(std::move(step));
}

int writeNoted(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    note({DiskStep::Kind::Write,
          names[file],
          at,
          QByteArray(static_cast<const char*>(bytes), size)});
    return realOf(file)->xWrite(file, bytes, size, at);
}

int truncateNoted(sqlite3_file* file, sqlite3_int64 size)
{
    note({DiskStep::Kind::Truncate, names[file], size, {}});
    return realOf(file)->xTruncate(file, size);
}

int syncNoted(sqlite3_file* file, int flags)
{
    note({DiskStep::Kind::Sync, names[file], 0, {}});
    return realOf(file)->xSync(file, flags);
}

int closeForgotten(sqlite3_file* file)
{
    const sqlite3_io_methods* real = realOf(file);
    names.erase(file);
    return real->xClose(file);
}

Methods& kindOf(const sqlite3_io_methods* real)
{
    Methods& kind = *std::ranges::find_if(kinds, [real](const Methods& known) {
        return known.real == nullptr || known.real == real;
    });
    if (kind.real == nullptr) {
        kind = {real, *real};
        kind.ours.xWrite = writeNoted;
        kind.ours.xTruncate = truncateNoted;
        kind.ours.xSync = syncNoted;
        kind.ours.xClose = closeForgotten;
    }
    return kind;
}

sqlite3_vfs* systemOf(const sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int openNoted(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    sqlite3_vfs* system = systemOf(vfs);
    int isThere = 1;
    if (name != nullptr)
        system->xAccess(system, name, SQLITE_ACCESS_EXISTS, &isThere);
    const int code = system->xOpen(system, name, file, flags, outFlags);
    if (code != SQLITE_OK || file->pMethods == nullptr || name == nullptr)
        return code;
    names[file] = name;
    if (isThere == 0)
        note({DiskStep::Kind::Make, name, 0, {}});
    file->pMethods = &kindOf(file->pMethods).ours;
    return code;
}

int removeNoted(sqlite3_vfs* vfs, const char* name, int syncsFolder)
{
    note({DiskStep::Kind::Remove, name, syncsFolder, {}});
    return systemOf(vfs)->xDelete(systemOf(vfs), name, syncsFolder);
}

/// A file as it is on the disk, and what was done to it since the last sync.
struct FileOnDisk
{
    bool isThere = false;
    QByteArray bytes;
    std::vector<const DiskStep*> pending;
};

void writeInto(QByteArray& bytes, std::int64_t at, const QByteArray& written)
{
    const auto end = static_cast<qsizetype>(at) + written.size();
    if (bytes.size() < end)
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    bytes.replace(static_cast<qsizetype>(at), written.size(), written);
}

void apply(FileOnDisk& file, const DiskStep& step)
{
    switch (step.kind) {
    case DiskStep::Kind::Make:
        file.isThere = true;
        return;
    case DiskStep::Kind::Write:
        file.isThere = true;
        writeInto(file.bytes, step.at, step.bytes);
        return;
    case DiskStep::Kind::Truncate:
        file.bytes.resize(static_cast<qsizetype>(step.at));
        return;
    case DiskStep::Kind::Remove:
        file = {};
        return;
    case DiskStep::Kind::Sync:
        return;
    }
}

bool byChance(QRandomGenerator& random)
{
    return random.bounded(2) == 0;
}

void applyTorn(FileOnDisk& file, const DiskStep& step, QRandomGenerator& random)
{
    if (step.kind != DiskStep::Kind::Write) {
        if (byChance(random))
            apply(file, step);
        return;
    }
    const auto at = static_cast<qsizetype>(step.at);
    for (qsizetype from = 0; from < step.bytes.size();) {
        const qsizetype to =
            std::min(step.bytes.size(), ((at + from) / kSector + 1) * kSector - at);
        if (byChance(random))
            writeInto(file.bytes, step.at + from, step.bytes.mid(from, to - from));
        from = to;
    }
}

void lose(FileOnDisk& file, Unsynced unsynced, QRandomGenerator& random)
{
    for (const DiskStep* step : file.pending) {
        switch (unsynced) {
        case Unsynced::Dropped:
            break;
        case Unsynced::Kept:
            apply(file, *step);
            break;
        case Unsynced::Torn:
            applyTorn(file, *step, random);
            break;
        case Unsynced::Shuffled:
            if (byChance(random))
                apply(file, *step);
            break;
        }
    }
    file.pending.clear();
}

/// A removal that syncs the folder is there at once; everything else waits for a sync of its file.
void take(FileOnDisk& file, const DiskStep& step)
{
    file.pending.push_back(&step);
    const bool isSync =
        step.kind == DiskStep::Kind::Sync || (step.kind == DiskStep::Kind::Remove && step.at != 0);
    if (!isSync)
        return;
    for (const DiskStep* pending : file.pending)
        apply(file, *pending);
    file.pending.clear();
}

} // namespace

PowerCutDisk::PowerCutDisk(Files before)
    : m_before(std::move(before))
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    noted.clear();
    isNoting = true;
    watching = *system;
    watching.zName = kName;
    watching.pAppData = system;
    watching.xOpen = openNoted;
    watching.xDelete = removeNoted;
    sqlite3_vfs_register(&watching, 1);
}

PowerCutDisk::~PowerCutDisk()
{
    sqlite3_vfs_unregister(&watching);
    sqlite3_vfs_register(systemOf(&watching), 1);
}

void PowerCutDisk::stop()
{
    isNoting = false;
}

std::size_t PowerCutDisk::steps() const
{
    return noted.size();
}

PowerCutDisk::Files
PowerCutDisk::afterCut(std::size_t steps, Unsynced unsynced, QRandomGenerator& random) const
{
    std::map<std::string, FileOnDisk> disk;
    for (const auto& [name, bytes] : m_before)
        disk[name] = {true, bytes, {}};
    for (std::size_t step = 0; step < std::min(steps, noted.size()); ++step)
        take(disk[noted[step].file], noted[step]);
    Files files;
    for (auto& [name, file] : disk) {
        lose(file, unsynced, random);
        if (file.isThere)
            files[name] = file.bytes;
    }
    return files;
}

} // namespace plumbline
