// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace plumbline {

/// One thing that SQLite did to a file.
struct DiskStep
{
    enum class Kind { Make, Write, Truncate, Sync, Remove };

    Kind kind = Kind::Write;
    std::string file;
    std::int64_t at = 0; ///< Of a write: where; of a truncation: the new size.
    QByteArray bytes; ///< Of a write.
};

/// What becomes of what no sync had brought to the disk yet.
enum class Unsynced {
    Dropped,
    Kept,
    Torn, ///< Each sector of 512 bytes is there or not, as chance has it; so is each truncation.
    Shuffled ///< Each write is there or not, a later one without the earlier.
};

/// Notes everything that SQLite does to files while it lives, and tells what would be on the disk
/// if the power had gone after any number of steps. One at a time.
class PowerCutDisk
{
public:
    using Files = std::map<std::string, QByteArray>;

    /// What is on the disk already, by path.
    explicit PowerCutDisk(Files before);
    PowerCutDisk(const PowerCutDisk&) = delete;
    PowerCutDisk& operator=(const PowerCutDisk&) = delete;
    PowerCutDisk(PowerCutDisk&&) = delete;
    PowerCutDisk& operator=(PowerCutDisk&&) = delete;
    ~PowerCutDisk();

    /// Nothing is noted any more.
    void stop();
    [[nodiscard]] std::size_t steps() const;
    /// The files after the first `steps` of them, and a power cut.
    [[nodiscard]] Files
    afterCut(std::size_t steps, Unsynced unsynced, QRandomGenerator& random) const;

private:
    Files m_before;
};

} // namespace plumbline
