// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

/// A disk that fails, put under SQLite while the object lives: files opened meanwhile go through
/// it. Once armed, the n-th operation fails, and every one after it too where the disk is to stay
/// broken.
class FaultyDisk
{
public:
    enum class After { Recovers, StaysBroken };
    enum class Counts { Changes, Everything }; ///< What changes a file; or reading it too.
    enum class Fault { Broken, Full }; ///< What a write says that fails.

    FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    FaultyDisk(FaultyDisk&&) = delete;
    FaultyDisk& operator=(FaultyDisk&&) = delete;
    ~FaultyDisk();

    void
    arm(int operation, After after, Counts counts = Counts::Changes, Fault fault = Fault::Broken);
    void disarm();
    /// Operations until the next fault.
    [[nodiscard]] int left() const;
    /// Whether a fault has struck since it was armed.
    [[nodiscard]] bool hasStruck() const;
};

} // namespace plumbline
