// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/FaultyDisk.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr auto kName = "faulty-disk";

struct Faults
{
    int left = 0; ///< Operations until the next fault; 0: none.
    bool staysBroken = false;
    bool hasStruck = false;
    bool countsReading = false;
    int writeCode = SQLITE_IOERR_WRITE;
};

Faults faults; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
sqlite3_vfs faulty; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

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

bool strikes()
{
    if (faults.left == 0 || --faults.left > 0)
        return false;
    faults.hasStruck = true;
    faults.left = faults.staysBroken ? 1 : 0;
    return true;
}

int writeOrFail(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    return strikes() ? faults.writeCode : realOf(file)->xWrite(file, bytes, size, at);
}

int truncateOrFail(sqlite3_file* file, sqlite3_int64 size)
{
    return strikes() ? SQLITE_IOERR_TRUNCATE : realOf(file)->xTruncate(file, size);
}

int syncOrFail(sqlite3_file* file, int flags)
{
    return strikes() ? SQLITE_IOERR_FSYNC : realOf(file)->xSync(file, flags);
}

int readOrFail(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    // A disk that stays broken can't be read back either.
    const bool isBroken = faults.staysBroken && faults.hasStruck;
    if ((faults.countsReading && strikes()) || isBroken)
        return SQLITE_IOERR_READ;
    return realOf(file)->xRead(file, bytes, size, at);
}

int sizeOrFail(sqlite3_file* file, sqlite3_int64* size)
{
    return faults.countsReading && strikes() ? SQLITE_IOERR_FSTAT
                                             : realOf(file)->xFileSize(file, size);
}

Methods& kindOf(const sqlite3_io_methods* real)
{
    Methods& kind = *std::ranges::find_if(kinds, [real](const Methods& known) {
        return known.real == nullptr || known.real == real;
    });
    if (kind.real == nullptr) {
        kind = {real, *real};
        kind.ours.xRead = readOrFail;
        kind.ours.xWrite = writeOrFail;
        kind.ours.xTruncate = truncateOrFail;
        kind.ours.xSync = syncOrFail;
        kind.ours.xFileSize = sizeOrFail;
    }
    return kind;
}

int openFaulty(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* system = static_cast<sqlite3_vfs*>(vfs->pAppData);
    const int code = system->xOpen(system, name, file, flags, outFlags);
    if (code == SQLITE_OK && file->pMethods != nullptr)
        file->pMethods = &kindOf(file->pMethods).ours;
    return code;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    faulty = *system;
    faulty.zName = kName;
    faulty.pAppData = system;
    faulty.xOpen = openFaulty;
    sqlite3_vfs_register(&faulty, 1);
    disarm();
}

FaultyDisk::~FaultyDisk()
{
    disarm();
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(static_cast<sqlite3_vfs*>(faulty.pAppData), 1);
}

void FaultyDisk::arm(int operation, After after, Counts counts, Fault fault)
{
    faults = {operation,
              after == After::StaysBroken,
              false,
              counts == Counts::Everything,
              fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE};
}

void FaultyDisk::disarm()
{
    faults = {};
}

int FaultyDisk::left() const
{
    return faults.left;
}

bool FaultyDisk::hasStruck() const
{
    return faults.hasStruck;
}

} // namespace plumbline
