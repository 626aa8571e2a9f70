// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calibration/CalibrationDrafts.h"
#include "application/calibration/CalibrationFigures.h"

#include <QtCore/QObject>

namespace plumbline {

/// What one gesture did to somebody's draft.
struct DraftChange
{
    CalibrationEntry before;
    CalibrationEntry after;
};

/// The open drafts of one sheet as they are typed, each gesture to be taken back and done again.
/// Knows no figures and no widgets.
class DraftBook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Drafts read from the file; there is nothing to take back.
    void load(const std::vector<CalibrationEntry>& entries);
    /// An empty one where there is none.
    [[nodiscard]] CalibrationEntry entry(const EmployeeId& employee) const;

    [[nodiscard]] bool has(const EmployeeId& employee) const
    {
        return m_entries.contains(employee);
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

    [[nodiscard]] std::vector<CalibrationEntry> entries() const; ///< By staff number.
    /// One step; an entry with nothing in it takes the draft away.
    void put(const std::vector<CalibrationEntry>& entries);
    /// They were decided, or went away: that can't be taken back here.
    void forget(const std::vector<EmployeeId>& employees);
    void undo();
    void redo();

    [[nodiscard]] bool canUndo() const { return m_done > 0; }

    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }

    /// Of the texts typed as points: a number other than zero.
    [[nodiscard]] static std::optional<Decimal> pointsOf(const QString& typed);
    [[nodiscard]] static bool isEmpty(const CalibrationEntry& entry);
    /// Decides something: its points are a number, or it has a grade.
    [[nodiscard]] static std::optional<CalibrationDraft> draftOf(const CalibrationEntry& entry);
    /// Of all that decide something.
    [[nodiscard]] std::vector<CalibrationDraft> drafts() const;

Q_SIGNALS:
    void changed();
    /// Undo or redo changed this one's draft.
    void revisited(const plumbline::EmployeeId& employee);

private:
    using Step = std::vector<DraftChange>;
    void apply(const CalibrationEntry& entry);

    std::map<EmployeeId, CalibrationEntry> m_entries;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

} // namespace plumbline
