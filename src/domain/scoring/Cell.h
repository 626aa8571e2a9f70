// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/PersonInput.h"

namespace plumbline {

/// What a cell of the grid, a column of a values file and a stored value hold.
enum class CellKind {
    Value, ///< An indicator's value, or a part of it (item, rater, period).
    Penalty, ///< An item of a group's penalties.
    Adjustment,
    Target,
    Amount
};

/// Where a value stands, for one person: `csat`, `reports.late`, `view.leader`, `months.2024-01`;
/// targets and amounts stand beside under their own kind.
struct CellKey
{
    CellKind kind = CellKind::Value;
    QString node; ///< Node, adjustment or amount.
    QString part; ///< Item, rater or period; empty: the whole.
    friend bool operator==(const CellKey&, const CellKey&) = default;

    friend auto operator<=>(const CellKey& a, const CellKey& b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        const int byNode = QString::compare(a.node, b.node);
        return (byNode != 0 ? byNode : QString::compare(a.part, b.part)) <=> 0;
    }

    friend size_t qHash(const CellKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.node, key.part);
    }

    /// As columns of files name it: `reports.late`.
    [[nodiscard]] QString columnName() const
    {
        return part.isEmpty() ? node : node + QLatin1Char('.') + part;
    }
};

/// One column that can be filled for a scheme, with where it belongs in the scheme.
struct CellSpec
{
    CellKey key;
    int node = -1; ///< Index of the node; −1 for adjustments and amounts.
    int part = -1; ///< Index of the item or rater; −1: none.
};

/// Everything that can be entered under a scheme in a period, in tree order: values (one a
/// measured, rating or points indicator; one an item, rater or period), penalties, then
/// adjustments.
[[nodiscard]] std::vector<CellSpec> valueCells(const Scheme& scheme, const Period& period);
/// One for each attainment indicator.
[[nodiscard]] std::vector<CellSpec> targetCells(const Scheme& scheme);
/// One for each amount that pay names.
[[nodiscard]] std::vector<CellSpec> amountCells(const Scheme& scheme);

/// Reads what was typed into a cell and says it in its exact stored form, or why it is refused.
/// Decimals `94.5`; ratios `4500/47`; lists `2;3.5`; a level by its id or its name in any language.
/// Full-width digits are taken as digits and surrounding space is dropped; thousands separators are
/// refused. `0` in a deduction's cell says "looked at, nothing to deduct".
[[nodiscard]] Result<QString>
normalizedCell(const Scheme& scheme, const Period& period, const CellSpec& cell, QStringView typed);

/// A stored cell put into a person's input; other cells of the same node stay. Empty text takes it
/// out. The text must be in stored form; a text that isn't is refused as by normalizedCell.
[[nodiscard]] Result<> putCell(const Scheme& scheme,
                               const Period& period,
                               const CellSpec& cell,
                               QStringView stored,
                               PersonInput& person);

} // namespace plumbline
