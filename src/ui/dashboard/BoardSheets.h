// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/DashboardFigures.h"

#include <QtCore/QObject>

#include <map>
#include <set>

namespace plumbline {

class Desk;

/// Cycles beside the one looked at, as whoever is at work may see them: read when they are first
/// asked for, and kept until they are let go.
class BoardSheets : public QObject
{
    Q_OBJECT
public:
    explicit BoardSheets(Desk& desk, QObject* parent = nullptr);

    /// True once all of them are there; otherwise they are being read, and `arrived` tells.
    [[nodiscard]] bool want(const std::vector<CycleKey>& keys);
    /// Null where it is not there, or could not be read.
    [[nodiscard]] std::shared_ptr<const ScoreSheet> sheet(const CycleKey& key) const;
    void letGo();
    void letGoOfFailed(); ///< So that they are read again when asked for again.

Q_SIGNALS:
    void arrived();
    void failed(const plumbline::Error& error); ///< It counts as there, with nothing in it.

private:
    void read(const CycleKey& key);

    Desk& m_desk;
    std::map<CycleKey, std::shared_ptr<const ScoreSheet>> m_sheets;
    std::set<CycleKey> m_underWay;
    int m_generation = 0;
};

} // namespace plumbline
