// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/scoring/Cell.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace plumbline {

/// A cell of a person.
struct CellPlace
{
    EmployeeId employee;
    CellKey key;
    friend bool operator==(const CellPlace&, const CellPlace&) = default;

    friend size_t qHash(const CellPlace& place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.employee, place.key);
    }
};

/// A text that was typed or pasted and is not stored, and why.
struct RefusedCell
{
    QString text;
    Error error;
    QString reason = {}; ///< Of an adjustment.

    /// Nothing is wrong with it, but somebody else changed the cell meanwhile: theirs is stored.
    [[nodiscard]] bool isConflict() const { return error.code == ErrorCode::Conflict; }
};

/// What the grid shows but the file does not hold: refused texts, until they are corrected or
/// dropped. Knows no grid.
class RefusedCells : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null where the cell holds nothing refused.
    [[nodiscard]] const RefusedCell* at(const CellPlace& place) const;

    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }

    [[nodiscard]] const QHash<CellPlace, RefusedCell>& all() const { return m_cells; }

    /// None takes it out.
    void put(const CellPlace& place, const std::optional<RefusedCell>& cell);
    void clear();

Q_SIGNALS:
    void cellChanged(const plumbline::CellPlace& place);
    void cleared();

private:
    QHash<CellPlace, RefusedCell> m_cells;
};

} // namespace plumbline
