// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"
#include "ui/whatif/WhatIfCandidates.h"

#include <QtCore/QObject>

class QComboBox;
class QListWidget;

namespace plumbline {

class Desk;

/// What is tried and on which cycles, as a box and a list with ticks show it.
class WhatIfChoice : public QObject
{
    Q_OBJECT
public:
    WhatIfChoice(Desk& desk, QComboBox& box, QListWidget& list, QObject* parent);

    /// Reads what can be tried; that scheme is chosen once it is there, if named.
    void load(const std::optional<SchemeId>& wanted);
    void retranslate();
    [[nodiscard]] const WhatIfCandidate* candidate() const;
    [[nodiscard]] std::vector<CycleKey> ticked() const;
    [[nodiscard]] bool hasCycles() const;

Q_SIGNALS:
    void changed(); ///< Something else is tried, or on other cycles.
    void wantedChosen(); ///< The scheme that was asked for stands there now.
    void failed(const plumbline::Error& error);

private:
    /// What was last announced.
    struct Chosen
    {
        std::optional<SchemeId> scheme;
        std::optional<SchemeDocument> document;
        std::vector<CycleKey> cycles;
        int offered = 0;
        friend bool operator==(const Chosen&, const Chosen&) = default;
    };

    void announce(); ///< Where it is something else than before.
    void clear();
    void take(std::vector<WhatIfCandidate> candidates);
    void showCandidates(int chosen);
    void showCycles();
    /// The newest closed cycle of the candidate's scheme, else the newest of any.
    void tickUsual();
    [[nodiscard]] const Cycle* usual() const;

    Desk& m_desk;
    QComboBox& m_box;
    QListWidget& m_list;
    std::vector<WhatIfCandidate> m_candidates;
    std::optional<SchemeId> m_wanted;
    Chosen m_chosen;
};

} // namespace plumbline
