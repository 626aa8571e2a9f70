// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

/// A disk that fails, put under SQLite while the object lives: files opened meanwhile go through
/// it. Once armed, the n-th operation that changes a file fails, and every one after it too where
/// the disk is to stay broken.
class FaultyDisk
{
public:
    enum class After { Recovers, StaysBroken };

    FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    FaultyDisk(FaultyDisk&&) = delete;
    FaultyDisk& operator=(FaultyDisk&&) = delete;
    ~FaultyDisk();

    void arm(int operation, After after);
    void disarm();
    /// Whether a fault has struck since it was armed.
    [[nodiscard]] bool hasStruck() const;
};

} // namespace plumbline
